"""Links sent by mail, of every kind, at every door: good at one door, once, for a while, and nowhere else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast, email_of
from tests.web.browsing import Browser, token_on
from tracker.access.account import LinkPurpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.arrival import fingerprint
from tracker.store import tables as t
from tracker.wiring import House

DOORS = {
    LinkPurpose.INVITATION: ("/invitation/{}", {"name": "Nico Vale", "password": "six calm lanterns glow"}),
    LinkPurpose.PASSWORD_RESET: ("/password/reset/{}", {"password": "six calm lanterns glow"}),
    LinkPurpose.EMAIL_CHANGE: ("/address/{}", {}),
}
TOKEN = "a-token-of-a-letter-that-somebody-kept-0123"


class State(NamedTuple):
    """How a link stands at the moment at which it is followed."""

    ends_at: datetime
    used_at: datetime | None


FRESH = State(NOW + timedelta(minutes=1), None)
BAD = {
    "used": State(NOW + timedelta(minutes=1), NOW - timedelta(minutes=1)),
    "late by a moment": State(NOW, None),
    "late and used": State(NOW - timedelta(days=1), NOW - timedelta(days=2)),
}


def keep(house: House, cast: Cast, purpose: LinkPurpose, state: State) -> None:
    """A link that was sent: to somebody new as a coach, or to Pat about her own account."""
    with Session(house.engine) as session, session.begin():
        row = t.Link(
            token_hash=fingerprint(TOKEN),
            purpose=purpose,
            email="new@example.org",
            made_at=NOW - timedelta(days=3),
            ends_at=state.ends_at,
            used_at=state.used_at,
            made_by_id=cast.dana,
        )
        if purpose is LinkPurpose.INVITATION:
            row.role, row.player_id, row.relation = Role.PARENT, cast.maya, Relation.FATHER
        else:
            row.user_id = cast.pat
            row.email = "new@example.org" if purpose is LinkPurpose.EMAIL_CHANGE else email_of("pat")
        session.add(row)


def people(house: House) -> list[tuple[object, ...]]:
    """Everybody with a sign-in, and every tie to a player."""
    with Session(house.engine) as session:
        kinds = (t.User.__table__, t.Guardian.__table__, t.RoleBinding.__table__)
        return [tuple(row) for kind in kinds for row in session.execute(select(kind))]


def follow(app: Flask, door: LinkPurpose, token: str = TOKEN) -> tuple[int, int]:
    """The statuses of opening a link and of pressing its button."""
    path, form = DOORS[door]
    browser = Browser(app)
    form = form | {"csrf_token": token_on(browser.get("/sign-in").text)}
    return browser.get(path.format(token)).status_code, browser.client.post(
        path.format(token), data=form
    ).status_code


def test_every_kind_of_link_has_its_door_here() -> None:
    assert set(DOORS) == set(LinkPurpose)


@pytest.mark.parametrize("purpose", LinkPurpose)
def test_a_good_link_is_good_at_its_door_and_once(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, purpose: LinkPurpose
) -> None:
    keep(sqlite_house, sqlite_cast, purpose, FRESH)
    before = people(sqlite_house)
    assert follow(sqlite_app, purpose) == (200, 303)
    done = people(sqlite_house)
    assert done != before
    assert follow(sqlite_app, purpose) == (404, 404)
    assert people(sqlite_house) == done


@pytest.mark.parametrize("purpose", LinkPurpose)
@pytest.mark.parametrize("state", BAD)
def test_a_bad_link_is_no_link_and_does_nothing(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, purpose: LinkPurpose, state: str
) -> None:
    keep(sqlite_house, sqlite_cast, purpose, BAD[state])
    before = people(sqlite_house)
    assert follow(sqlite_app, purpose) == (404, 404)
    assert people(sqlite_house) == before


@pytest.mark.parametrize("purpose", LinkPurpose)
def test_a_link_is_good_for_nothing_that_it_was_not_sent_for(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, purpose: LinkPurpose
) -> None:
    keep(sqlite_house, sqlite_cast, purpose, FRESH)
    before = people(sqlite_house)
    for door in set(LinkPurpose) - {purpose}:
        assert follow(sqlite_app, door) == (404, 404), door
    joining = Browser(sqlite_app).signed_in("pat")
    if purpose is not LinkPurpose.INVITATION:
        assert joining.send(f"/invitation/{TOKEN}/join", {}, read_at="/account").status_code == 404
    for wrong in (TOKEN[:-1], TOKEN + "0", TOKEN.upper(), "%00", "a" * 3000):
        assert follow(sqlite_app, purpose, wrong) == (404, 404), wrong
    assert people(sqlite_house) == before
