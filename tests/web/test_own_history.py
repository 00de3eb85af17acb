"""What happened to one's own account, on its page: the latest fifty, one's own and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast, email_of
from tests.second_factor import at_door, enrolled
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.events import Event
from tracker.actions.own_account import HISTORY, OpenOwnAccount, open_own_account
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.store.own_events import TOLD, latest_of
from tracker.wiring import House

Browse = Callable[[str], Browser]


def happened(engine: Engine, user: int, *events: Event) -> None:
    """Lines about an account, a minute apart, the last one now."""
    with Session(engine) as session, session.begin():
        for ago, event in zip(range(len(events), 0, -1), events, strict=True):
            session.add(
                t.AuditEvent(
                    at=NOW - timedelta(minutes=ago - 1),
                    user_id=None,
                    role="visitor",
                    verb="test",
                    event=event.value,
                    subject="user",
                    subject_id=user,
                    details={},
                )
            )


def told(house: House, cast: Cast) -> list[Event]:
    return [one.event for one in house.perform(open_own_account, OpenOwnAccount("nothing"), cast.parent).history]


def test_the_latest_fifty_stand_there_the_latest_first(house: House, cast: Cast) -> None:
    happened(house.engine, cast.pat, *[Event.ACCOUNT_SIGNED_IN] * HISTORY, Event.PASSWORD_CHANGED)
    assert told(house, cast) == [Event.PASSWORD_CHANGED, *[Event.ACCOUNT_SIGNED_IN] * (HISTORY - 1)]


def test_it_is_ones_own_alone(sqlite_house: House, sqlite_cast: Cast) -> None:
    happened(sqlite_house.engine, sqlite_cast.dana, *TOLD)
    assert told(sqlite_house, sqlite_cast) == []


def test_a_player_of_the_same_number_is_not_meant(sqlite_house: House, sqlite_cast: Cast) -> None:
    happened(sqlite_house.engine, sqlite_cast.pat, Event.DOSSIER_OPENED, Event.ROLE_TAKEN)
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(
            t.AuditEvent(
                at=NOW,
                user_id=sqlite_cast.pat,
                role="parent",
                verb="test",
                event=Event.ACCOUNT_SIGNED_IN.value,
                subject="player",
                subject_id=sqlite_cast.pat,
                details={},
            )
        )
    assert told(sqlite_house, sqlite_cast) == []


def test_what_others_tried_at_it_and_what_was_done_stands_there(sqlite_house: House, sqlite_cast: Cast) -> None:
    _, added = enrolled(sqlite_house, "pat")
    token = added.signed_in.token
    seen = sqlite_house.perform(open_own_account, OpenOwnAccount(token), at_door(sqlite_house, token)).history
    assert [one.event for one in seen] == [Event.SECOND_FACTOR_ADDED, Event.ACCOUNT_SIGNED_IN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_that_may_happen_has_words(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast, language: str
) -> None:
    happened(sqlite_house.engine, sqlite_cast.pat, *TOLD)
    page = browse("pat").get(f"/account?lang={language}").text
    read_strictly(page)
    assert page.count('role="rowheader"') == len(TOLD) + 1


def test_a_refused_sign_in_is_told_and_no_network(browse: Browse) -> None:
    browser = browse("pat")
    Browser(browser.client.application).sign_in(email_of("pat"), "wrong")
    words = words_of(browser.get("/account").text)
    history = words.partition("What happened to your account")[2]
    assert "Jun 30, 2026, 12:00:00 PM UTC A sign-in with a wrong password was refused" in history
    assert "127.0.0" not in history
    assert PASSWORD not in history


def test_it_is_found_by_an_index(house: House, cast: Cast) -> None:
    happened(house.engine, cast.dana, *[Event.ACCOUNT_SIGNED_IN] * 400)
    question = latest_of(cast.pat, HISTORY).compile(house.engine, compile_kwargs={"literal_binds": True})
    explain = "EXPLAIN " if house.engine.dialect.name == "postgresql" else "EXPLAIN QUERY PLAN "
    with house.engine.connect() as connection:
        if house.engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL enable_seqscan = off"))
        plan = "\n".join(str(row) for row in connection.exec_driver_sql(explain + str(question).replace("%", "%%")))
    assert "ix_audit_events_subject_subject_id" in plan
