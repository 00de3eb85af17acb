"""What is disputed stands in the dossier while the case is open: this child's alone, and none of the words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import Engine, event
from tests.disputed import dispute, first_of
from tests.people import TODAY, Cast, invite
from tracker.access.actor import Actor
from tracker.access.case import CaseStatus
from tracker.access.sight import visible_to
from tracker.football.disputes import NAME, Dispute, RecordKind, birth_is_disputed, is_disputed_of_player
from tracker.football.dossier import Dossier
from tracker.logic.terms import ALWAYS
from tracker.store.dossiers import load_dossier
from tracker.store.name_search import asked_for
from tracker.store.roster import list_cards
from tracker.store.scope import open_session

CLOSED = (CaseStatus.ACCEPTED, CaseStatus.DECLINED, CaseStatus.WITHDRAWN)


@pytest.fixture
def sqlite_people(sqlite_engine: Engine) -> Cast:
    """The cast, in SQLite, for what no database decides."""
    return invite(sqlite_engine)


def disputes(engine: Engine, player: int) -> tuple[Dispute, ...]:
    with open_session(engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, player)
    assert dossier is not None
    return dossier.disputes


def seen_by(engine: Engine, actor: Actor, player: int) -> Dossier | None:
    with open_session(engine, visible_to(actor, TODAY), writes=False) as session:
        return load_dossier(session, player)


@pytest.mark.parametrize("record", RecordKind)
def test_a_record_of_each_kind_is_disputed_as_the_dossier_holds_it(
    sqlite_engine: Engine, sqlite_people: Cast, record: RecordKind
) -> None:
    dispute(sqlite_engine, sqlite_people.maya, record, "", by=sqlite_people.pat)
    number = first_of(sqlite_engine, sqlite_people.maya, record)
    with open_session(sqlite_engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, sqlite_people.maya)
    assert dossier
    about = {
        RecordKind.PLAYER: None,
        RecordKind.REGISTRATION: dossier.spells[0],
        RecordKind.APPEARANCE: dossier.appearances[0],
        RecordKind.SEASON_TOTAL: dossier.totals[0],
        RecordKind.CALL_UP: dossier.call_ups[0],
        RecordKind.ABSENCE: dossier.absences[0],
        RecordKind.NATIONALITY: dossier.player.nationalities[0],
    }[record]
    assert dossier.disputes == (Dispute(record, number, "", date(2026, 6, 1), answered=False, about=about),)


def test_a_case_that_the_club_has_answered_is_still_open(engine: Engine, cast: Cast) -> None:
    dispute(engine, cast.maya, RecordKind.PLAYER, "born", CaseStatus.ANSWERED, by=cast.pat)
    assert [one.answered for one in disputes(engine, cast.maya)] == [True]


@pytest.mark.parametrize("status", CLOSED)
def test_a_closed_case_marks_nothing(sqlite_engine: Engine, sqlite_people: Cast, status: CaseStatus) -> None:
    dispute(sqlite_engine, sqlite_people.maya, RecordKind.PLAYER, "born", status, by=sqlite_people.pat)
    assert disputes(sqlite_engine, sqlite_people.maya) == ()
    with open_session(sqlite_engine, ALWAYS, writes=False) as session:
        cards, _ = list_cards(session, TODAY, asked_for(session, ""), None, 10)
    assert not any(card.birth_disputed for card in cards)


def test_the_case_of_one_child_marks_no_other(engine: Engine, cast: Cast) -> None:
    mine = first_of(engine, cast.ilse, RecordKind.REGISTRATION)
    dispute(engine, cast.maya, RecordKind.PLAYER, "born", by=cast.pat)
    dispute(engine, cast.maya, RecordKind.REGISTRATION, "", number=mine, by=cast.pat)
    assert disputes(engine, cast.ilse) == ()
    assert [one.record for one in disputes(engine, cast.maya)] == [RecordKind.PLAYER]
    with open_session(engine, ALWAYS, writes=False) as session:
        cards, _ = list_cards(session, TODAY, asked_for(session, ""), None, 10)
    assert [card.id for card in cards if card.birth_disputed] == [cast.maya]


def test_whoever_sees_the_child_sees_the_mark_and_nobody_else_does(engine: Engine, cast: Cast) -> None:
    dispute(engine, cast.ilse, RecordKind.PLAYER, "born", by=cast.odile)
    for actor in (cast.other_parent, cast.player, cast.coach, cast.director, cast.scout, cast.officer):
        dossier = seen_by(engine, actor, cast.ilse)
        assert dossier, actor
        assert len(dossier.disputes) == 1, actor
    for actor in (cast.parent, cast.other_director, cast.foreign_scout):
        assert seen_by(engine, actor, cast.ilse) is None, actor


def test_a_case_about_something_missing_casts_no_doubt_on_the_birth(
    sqlite_engine: Engine, sqlite_people: Cast
) -> None:
    dispute(sqlite_engine, sqlite_people.maya, RecordKind.PLAYER, "", by=sqlite_people.pat)
    (missing,) = disputes(sqlite_engine, sqlite_people.maya)
    assert not birth_is_disputed((missing,))
    assert not is_disputed_of_player((missing,), NAME)
    with open_session(sqlite_engine, ALWAYS, writes=False) as session:
        cards, _ = list_cards(session, TODAY, asked_for(session, ""), None, 10)
    assert not any(card.birth_disputed for card in cards)


def test_a_field_that_two_of_the_family_dispute_is_named_once(sqlite_engine: Engine, sqlite_people: Cast) -> None:
    for by in (sqlite_people.odile, sqlite_people.own_ilse):
        dispute(sqlite_engine, sqlite_people.ilse, RecordKind.PLAYER, "born", by=by)
    assert len(disputes(sqlite_engine, sqlite_people.ilse)) == 1


def test_many_cases_cost_no_further_query_and_no_word_of_the_family_is_read(
    sqlite_engine: Engine, sqlite_people: Cast
) -> None:
    with statements(sqlite_engine) as before:
        disputes(sqlite_engine, sqlite_people.maya)
    for record in RecordKind:
        dispute(sqlite_engine, sqlite_people.maya, record, "", by=sqlite_people.pat)
    with statements(sqlite_engine) as after:
        assert len(disputes(sqlite_engine, sqlite_people.maya)) == len(RecordKind)
    assert len(after) == len(before)
    assert not [one for one in after if "says" in one or "should_say" in one or "opened_by" in one]


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)
