"""Every form of the address map sent twice: as it is, and with every column of every table beside its own fields.

Both must do the same to the last column of the last row. Which fields a form has is read off its WTForms classes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from types import MappingProxyType

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, email_of
from tests.web.fields_of import fields_of
from tests.web.route_oracle import CHILDREN, ORACLE, PEOPLE
from tests.web.test_route_matrix import Place, addresses, declared, expected, place
from tracker.access.account import LinkPurpose
from tracker.access.roles import Role
from tracker.actions.arrival import fingerprint
from tracker.store import tables as t
from tracker.store.base import Base
from werkzeug.test import TestResponse

__all__ = ["place"]

Rows = dict[str, list[dict[str, object]]]
FORMS = sorted(path for path, row in ORACLE.items() if "POST" in row)
NEW = "six calm lanterns glow"
#: Forms that the oracle of the routes sends empty, filled in here, with who sends them.
FILLED: Mapping[str, tuple[str, Mapping[str, str]]] = MappingProxyType(
    {
        "/account/address": ("pat", {"address-new_email": "new@example.org", "address-password": PASSWORD}),
        "/account/password": ("pat", {"password-old": PASSWORD, "password-new": NEW}),
        "/address/<token>": ("visitor", {}),
        "/invitation/<token>": ("visitor", {"name": "Nico Vale", "password": NEW}),
        "/invitation/<token>/join": ("odile", {}),
        "/invite": ("ona", {"email": "new@example.org", "invited_as": "officer:1", "language": "en"}),
        "/password/reset/<token>": ("visitor", {"password": NEW}),
        "/inspect": ("alex", {"player": "{noor}", "reason": "The club asked to look at a birth."}),
        "/people/guardians": ("rowan", {"link": "{tie_of_theo}", "answer": "yes"}),
        "/players/<player_id>/cases": (
            "odile",
            {"record": "player", "number": "{ilse}", "field": "name", "should-say": "Ilse Marchetti-Vale"},
        ),
        "/players/<player_id>/sharing/take-back": ("odile", {"consent": "1"}),
        "/type-in/team-sheet": (
            "dana",
            {"team": "1", "date": "2026-05-09", "opponent": "Vale", "do": "save", "p{maya}-part": "started"},
        ),
        "/type-in/call-ups": (
            "dana",
            {"association": "NMK", "category": "U-17", "first": "2026-05-09", "p{maya}-kind": "camp"},
        ),
        "/type-in/season-total": ("dana", {"team": "1", "season": "1", "p{ilse}-appearances": "3"}),
        "/type-in/absence": ("dana", {"player": "{maya}", "reason": "suspended", "first": "2026-05-09"}),
        "/pool/saved": ("sam", {"name": "Wingers", "question": "competition=olympic-men&edition=2028"}),
        "/reports": ("dana", {"whom": "all", "as-a": "pdf", "language": "en", "paper": "a4"}),
        "/squads/put-in": ("sam", {"player": "{ilse}", "name": "Trip", "edition": "fifa-u17-women/2025"}),
        "/shortlists/keep": ("sam", {"player": "{ilse}", "name": "Left backs"}),
        "/sign-in": ("visitor", {"email": email_of("pat"), "password": PASSWORD}),
    }
)
#: Good links for the forms that need one.
LINKS = {
    "/address/<token>": (LinkPurpose.EMAIL_CHANGE, "new@example.org", "pat"),
    "/invitation/<token>": (LinkPurpose.INVITATION, "new@example.org", None),
    "/invitation/<token>/join": (LinkPurpose.INVITATION, email_of("odile"), None),
    "/password/reset/<token>": (LinkPurpose.PASSWORD_RESET, email_of("pat"), "pat"),
}
_DONE = (200, 303)


def all_rows(place: Place) -> Rows:
    """Every row of every table, as it lies in the file."""
    with closing(sqlite3.connect(place.file)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [table.name for table in Base.metadata.sorted_tables]
        return {name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')] for name in tables}


def sent(place: Place, path: str, more: Mapping[str, str]) -> tuple[TestResponse, Rows]:
    """What comes of a form, with more than it asks for, sent to a database on which nothing was done before."""
    place.put_back()
    token = "a-token-of-a-letter"
    if path in LINKS:
        keep_link(place, *LINKS[path], fingerprint(token))
    person, address, form = sender(place, path)
    answer = place.ask(person, "POST", address.replace("made-up", token), {**more, **form})
    return answer, all_rows(place)


def sender(place: Place, path: str) -> tuple[str, str, dict[str, str]]:
    """Who sends a form with the best that can come of it, and where to; a visitor is only sent to sign in."""
    row = ORACLE[path]["POST"]
    tried = [(person, *one) for person in PEOPLE if person != "visitor" for one in addresses(place, path)]
    person, address, target = min(tried, key=lambda one: _worth(path, one[0], one[2]))
    link = place.ties.get(target, place.ties["maya"])
    form = {name: value.format(link=link) for name, value in row.form.items()}
    if path in FILLED:
        person, filled = FILLED[path]
        address = next((one for one, child in addresses(place, path) if child in CHILDREN[person]), address)
        named = place.numbers | {f"tie_of_{name}": number for name, number in place.ties.items()}
        form |= {name.format(**named): value.format(**named) for name, value in filled.items()}
    return person, address, form


def _worth(path: str, person: str, target: str) -> tuple[bool, bool, bool]:
    """Sorts first who gets something done, then whoever is heard at all."""
    status = expected(path, "POST", person, target)
    return status not in _DONE, status in (403, 404), target == "missing"


def keep_link(place: Place, purpose: LinkPurpose, email: str, name: str | None, token_hash: str) -> None:
    engine = create_engine(f"sqlite:///{place.file}")
    with Session(engine) as session, session.begin():
        user = session.scalar(select(t.User.id).where(t.User.email == email_of(name))) if name else None
        role = Role.ADMINISTRATOR if purpose is LinkPurpose.INVITATION else None
        made, ends = NOW - timedelta(minutes=1), NOW + timedelta(minutes=1)
        link = t.Link(token_hash=token_hash, purpose=purpose, email=email, made_at=made, ends_at=ends)
        link.user_id, link.role = user, role
        session.add(link)
    engine.dispose()


def by_chance(one: Rows, other: Rows) -> set[tuple[str, str]]:
    """The columns that differ though the same was done: those of random tokens."""
    return {
        (table, name)
        for table, rows in one.items()
        for row, again in zip(rows, other[table], strict=True)
        for name in row
        if row[name] != again[name]
    }


def without(rows: Rows, columns: set[tuple[str, str]]) -> Rows:
    return {
        table: [{name: value for name, value in row.items() if (table, name) not in columns} for row in held]
        for table, held in rows.items()
    }


@pytest.mark.parametrize("path", FORMS)
def test_a_form_takes_no_column_that_it_does_not_ask_for(place: Place, path: str) -> None:
    columns = {column.name for table in Base.metadata.tables.values() for column in table.columns}
    unasked = dict.fromkeys(sorted(columns - fields_of(place.app, path)), "1")
    answer, alone = sent(place, path, {})
    _, again = sent(place, path, {})
    stuffed, together = sent(place, path, unasked)
    random = by_chance(alone, again)
    place.put_back()
    assert stuffed.status_code == answer.status_code
    assert without(together, random) == without(alone, random)


@pytest.mark.parametrize("path", FILLED)
def test_a_form_that_is_filled_in_here_does_something(place: Place, path: str) -> None:
    """Otherwise nothing would be tried above."""
    place.put_back()
    before = all_rows(place)
    answer, after = sent(place, path, {})
    place.put_back()
    assert answer.status_code == 303
    assert after != before


def test_every_form_of_the_application_is_sent(place: Place) -> None:
    assert {path for path, methods in declared(place.app).items() if "POST" in methods} == set(FORMS)
