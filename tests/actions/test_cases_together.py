"""Correction cases on both databases: two people at once, what a database guards, and who sees which rows."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import date
from threading import Barrier, BrokenBarrierError

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from tests.cases import answered, held, opened, read, with_records
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR, Actor
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.events import Event
from tracker.actions.case_answers import AnswerCase, answer_case
from tracker.actions.case_pages import ListClubCases, list_club_cases
from tracker.actions.cases import ReplyToCase, reply_to_case
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.cases import StepChangedError
from tracker.store.ledger import Happening, record
from tracker.store.scope import ScopedSession, open_session
from tracker.wiring import House


@contextmanager
def side_by_side() -> Iterator[None]:
    """Let two people have read a case before either writes to it, where the database lets two write at all."""
    both = Barrier(2)

    def wait(session: Session, _context: object, _rows: object) -> None:
        if any(isinstance(row, t.CorrectionCase) for row in session.dirty):
            with suppress(BrokenBarrierError):
                both.wait(timeout=2)

    event.listen(ScopedSession, "before_flush", wait)
    yield
    event.remove(ScopedSession, "before_flush", wait)


@pytest.mark.parametrize("also", ["family", "director"])
def test_of_two_who_write_at_once_one_is_told_to_read_first(house: House, cast: Cast, also: str) -> None:
    numbers = with_records(house.engine, cast)
    number = numbers[RecordKind.APPEARANCE]
    case = opened(house, cast.other_parent, cast.ilse, RecordKind.APPEARANCE, number, "minutes", "85")
    version = read(house, cast.director, cast.ilse, case).version

    def accept() -> str:
        answer = AnswerCase(cast.ilse, case, version, CaseStatus.ACCEPTED, "You are right.", "85")
        return outcome(cast.director, answer)

    def outcome(actor: Actor, command: AnswerCase | ReplyToCase) -> str:
        try:
            if isinstance(command, AnswerCase):
                house.perform(answer_case, command, actor)
            else:
                house.perform(reply_to_case, command, actor)
        except ChangedMeanwhileError as error:
            return str(error)
        return "done"

    def write_again() -> str:
        return outcome(cast.player, ReplyToCase(cast.ilse, case, version, "And she had an assist."))

    with side_by_side(), ThreadPoolExecutor(2) as two:
        first, second = two.submit(accept), two.submit(write_again if also == "family" else accept)
        told = [first.result(), second.result()]
    assert told.count("done") == 1
    (refused,) = (one for one in told if one != "done")
    assert "read" in refused
    steps = read(house, cast.director, cast.ilse, case).steps
    assert len(steps) == 2
    accepted = steps[-1].status is CaseStatus.ACCEPTED
    assert held(house.engine, RecordKind.APPEARANCE, number)["minutes"] == (85 if accepted else 80)
    assert as_kept(house.engine) == made_anew(house.engine)


def change_a_step(house: House, way: str) -> None:
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        record(session, OPERATOR, NOW, "test", Happening(Event.FILE_IMPORTED, "test"))
        step = session.scalars(select(t.CaseStep)).one()
        if way == "row":
            step.text = "I never said so."
        elif way == "deletion":
            session.delete(step)
        else:
            session.connection().execute(update(t.CaseStep).values(text="I never said so."))
        session.flush()


@pytest.mark.parametrize("way", ["row", "deletion", "statement"])
def test_a_step_is_only_ever_added(house: House, cast: Cast, way: str) -> None:
    with pytest.raises((StepChangedError, DBAPIError)):
        change_a_step(house, way)
    with Session(house.engine) as reading:
        assert reading.scalars(select(t.CaseStep.text)).all() == ["You are right."]


def test_a_director_sees_the_cases_of_the_own_club_alone(house: House, cast: Cast) -> None:
    case = opened(house, cast.other_parent, cast.ilse, RecordKind.PLAYER, cast.ilse, "name")
    listed = house.perform(list_club_cases, ListClubCases(), cast.director)
    assert [(one.id, one.player) for one in listed] == [(case, "Ilse Marchetti"), (1, "Maya Ferrant")]
    assert house.perform(list_club_cases, ListClubCases(), cast.other_director) == ()
    with pytest.raises(NotFoundError):
        read(house, cast.other_director, cast.ilse, case)


def test_a_birth_is_corrected_under_both_locks(house: House, cast: Cast) -> None:
    case = opened(house, cast.other_parent, cast.ilse, RecordKind.PLAYER, cast.ilse, "born")
    passport = (DocumentKind.PASSPORT, TODAY)
    answered(house, cast.director, cast.ilse, case, CaseStatus.ACCEPTED, "2009-12-03", document=passport)
    assert held(house.engine, RecordKind.PLAYER, cast.ilse)["born_latest"] == date(2009, 12, 3)
    assert read(house, cast.director, cast.ilse, case).verified
    assert as_kept(house.engine) == made_anew(house.engine)


def test_a_spell_that_is_over_takes_the_child_from_the_directors_sight(house: House, cast: Cast) -> None:
    """What the director does last for the child is written whole, and is the last thing they see of it."""
    spell = with_records(house.engine, cast)[RecordKind.REGISTRATION]
    case = opened(house, cast.other_parent, cast.ilse, RecordKind.REGISTRATION, spell, "ends", "2026-06-01")
    answered(house, cast.director, cast.ilse, case, CaseStatus.ACCEPTED, "2026-06-01")
    with pytest.raises(NotFoundError):
        read(house, cast.director, cast.ilse, case)
    assert read(house, cast.other_parent, cast.ilse, case).steps[-1].changed == ("", "2026-06-01")
    assert as_kept(house.engine) == made_anew(house.engine)


def test_what_another_record_says_already_is_refused_in_a_sentence(house: House, cast: Cast) -> None:
    number = with_records(house.engine, cast)[RecordKind.NATIONALITY]
    with Session(house.engine) as session, session.begin():
        session.add(t.NationalityRow(player_id=cast.ilse, country="SOE"))
    case = opened(house, cast.other_parent, cast.ilse, RecordKind.NATIONALITY, number, "country")
    with pytest.raises(BadInputError, match="says this already"):
        answered(house, cast.director, cast.ilse, case, CaseStatus.ACCEPTED, "SOE")
    assert held(house.engine, RecordKind.NATIONALITY, number)["country"] == "NMK"
