"""Absences, exits and moves are taken in by name, change nothing the second time, and are undone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.importing.files import sheet
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.undoing import UndoImport, undo_import
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.wiring import House

WREN = {
    "id": "7",
    "name": "Wren Halloran",
    "sex": "female",
    "born": "2009-02-14",
    "club": "Bay",
    "registered_from": "2025-01-05",
}
NAMED = {"name": "wren HALLORAN"}
FILES: dict[Kind, tuple[Mapping[str, str], ...]] = {
    Kind.ABSENCES: ({**NAMED, "from": "2025-03-01", "to": "2025-03-08", "reason": "suspended"},),
    Kind.EXITS: (
        {**NAMED, "club": "Bay", "last_day": "2025-12-31", "reason": "college", "destination": "North State"},
    ),
    Kind.MOVES: (
        {**NAMED, "date": "2026-02-01", "from_club": "Hill", "to_club": "Dene", "move": "loan"},
        {**NAMED, "date": "2026-01-01", "from_club": "Bay", "to_club": "Hill", "move": "transfer"},
    ),
}


def take_in(house: House, kind: Kind, *rows: Mapping[str, str]) -> ImportView:
    view = house.perform(import_file, ImportFile(kind, "file.csv", sheet(*map(dict, rows))), OPERATOR)
    assert not view.faults, view.faults
    return view


def held(house: House) -> list[tuple[object, ...]]:
    """Every spell and absence that is held."""
    spell, away = t.Registration, t.AbsenceRow
    with Session(house.engine) as session:
        spells = session.execute(
            select(spell.team_id, spell.starts, spell.ends, spell.exit_reason, spell.destination)
        )
        absences = session.execute(select(away.player_id, away.starts, away.ends, away.reason))
        return [*sorted(map(tuple, spells), key=str), *sorted(map(tuple, absences), key=str)]


@pytest.mark.parametrize("kind", FILES, ids=lambda kind: str(kind.value))
def test_the_same_file_again_changes_nothing_and_undoing_leaves_what_was(
    house: House, cast: Cast, kind: Kind
) -> None:
    del cast
    take_in(house, Kind.PLAYERS, WREN)
    before = held(house)
    view = take_in(house, kind, *FILES[kind])
    after = held(house)
    assert view.written
    assert after != before
    again = take_in(house, kind, *FILES[kind])
    assert (again.written, again.add, again.change) == (False, 0, 0)
    house.perform(undo_import, UndoImport(view.batch_id or 0), OPERATOR)
    assert held(house) == before
