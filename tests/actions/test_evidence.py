"""Documents that a director has seen: a birth they show is verified, locked, and told to those who may know it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.importing.files import sheet
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR, Actor
from tracker.access.case import DocumentKind
from tracker.access.events import Event
from tracker.actions.evidence import NoteDocument, OpenDocuments, note_document, open_documents
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.players import OpenPlayer, open_player
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.wiring import House

SHOWN = date(2008, 5, 17)
PASSPORT = DocumentKind.PASSPORT


def note(house: House, actor: Actor, player: int, born: date | None = SHOWN, seen_on: date = TODAY) -> None:
    house.perform(note_document, NoteDocument(player, PASSPORT, seen_on, born), actor)


def birth(house: House, player: int) -> tuple[date | None, date | None]:
    with Session(house.engine) as session:
        row = session.get_one(t.PlayerRow, player)
        return row.born_earliest, row.born_latest


def documents(house: House, player: int) -> int:
    with Session(house.engine) as session:
        return len(session.scalars(select(t.DocumentSeen).where(t.DocumentSeen.player_id == player)).all())


def seen_on(house: House, actor: Actor, player: int) -> date | None:
    return house.perform(open_player, OpenPlayer(player), actor).story.player.birth_seen_on


def take_in(house: House, **said: str) -> ImportView:
    return house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", sheet(said)), OPERATOR)


def row_of(cast: Cast, **said: str) -> dict[str, str]:
    return {"id": f"fan:NMK{cast.noor:06}", "name": "Noor van der Heuvel", "sex": "male", **said}


@pytest.mark.parametrize("child", ["noor", "theo"])
def test_a_day_within_what_is_recorded_is_kept_and_verified(house: House, cast: Cast, child: str) -> None:
    player = getattr(cast, child)
    note(house, cast.other_director, player)
    assert birth(house, player) == (SHOWN, SHOWN)
    told = house.perform(open_documents, OpenDocuments(player), cast.other_director)
    assert (told.birth, told.birth_seen_on) == (Birth(SHOWN, SHOWN), TODAY)
    (one,) = told.seen
    assert (one.kind, one.seen_by, one.seen_on, one.born) == (PASSPORT, "Rowan Achterberg", TODAY, SHOWN)


def test_the_summaries_say_the_birth_that_was_shown(house: House, cast: Cast) -> None:
    before = as_kept(house.engine)
    note(house, cast.other_director, cast.noor)
    assert before != as_kept(house.engine) == made_anew(house.engine)


def test_a_document_without_a_birth_is_noted_and_verifies_nothing(house: House, cast: Cast) -> None:
    note(house, cast.other_director, cast.noor, None)
    assert birth(house, cast.noor) == (date(2008, 1, 1), date(2008, 12, 31))
    assert documents(house, cast.noor) == 1
    assert seen_on(house, OPERATOR, cast.noor) is None


def test_a_document_that_contradicts_is_refused_and_changes_nothing(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="opens a correction case"):
        note(house, cast.director, cast.ilse, date(2009, 11, 4))
    assert birth(house, cast.ilse) == (date(2009, 11, 3), date(2009, 11, 3))
    assert documents(house, cast.ilse) == 0


@pytest.mark.parametrize(
    ("born", "seen", "says"),
    [
        (SHOWN, date(2026, 7, 1), "cannot have been seen on July 1, 2026"),
        (SHOWN, date(2008, 5, 16), "must lie between 1900 and the day"),
        (date(1899, 12, 31), TODAY, "must lie between 1900 and the day"),
        (date(2025, 8, 2), TODAY, "registered on August 1, 2025, before this birth"),
    ],
)
def test_days_that_cannot_be_are_refused(house: House, cast: Cast, born: date, seen: date, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        note(house, cast.other_director, cast.theo, born, seen)
    assert documents(house, cast.theo) == 0


def test_a_director_notes_nothing_of_another_clubs_player(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        note(house, cast.director, cast.noor)
    assert documents(house, cast.noor) == 0


def test_the_ledger_tells_that_a_birth_was_shown_and_not_which(house: House, cast: Cast) -> None:
    note(house, cast.other_director, cast.noor)
    with Session(house.engine) as session:
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
    assert line is not None
    assert (line.event, line.subject_id) == (Event.DOCUMENT_NOTED.value, cast.noor)
    assert line.details == {"kind": "passport", "field": "born"}


def test_those_who_may_know_the_day_are_told_that_it_is_verified(house: House, cast: Cast) -> None:
    note(house, cast.director, cast.ilse, date(2009, 11, 3))
    for actor in (cast.other_parent, cast.player, cast.coach, cast.director):
        assert seen_on(house, actor, cast.ilse) == TODAY
    for actor in (cast.scout, cast.officer):
        assert seen_on(house, actor, cast.ilse) is None


@pytest.mark.parametrize("said", ["2008-05-18", "2008-05", "2008"])
def test_no_file_changes_a_verified_birth(house: House, cast: Cast, said: str) -> None:
    note(house, cast.other_director, cast.noor)
    view = take_in(house, **row_of(cast, born=said))
    (fault,) = view.faults
    assert (fault.column, fault.phrase.code) == ("born", "import-birth-verified")
    assert birth(house, cast.noor) == (SHOWN, SHOWN)


@pytest.mark.parametrize("said", ["2008-05-17", ""])
def test_a_file_that_leaves_the_verified_birth_is_taken_in(house: House, cast: Cast, said: str) -> None:
    note(house, cast.other_director, cast.noor)
    view = take_in(house, **row_of(cast, born=said, position="forward"))
    assert not view.faults
    assert view.change == 1
    assert birth(house, cast.noor) == (SHOWN, SHOWN)


@pytest.mark.parametrize("without_birth", [False, True])
def test_a_birth_that_no_document_confirms_is_corrected_by_a_file(
    house: House, cast: Cast, without_birth: bool
) -> None:
    if without_birth:
        note(house, cast.other_director, cast.noor, None)
    assert not take_in(house, **row_of(cast, born="2008-06")).faults
    assert birth(house, cast.noor) == (date(2008, 6, 1), date(2008, 6, 30))
