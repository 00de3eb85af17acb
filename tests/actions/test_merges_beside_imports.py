"""Files and merges at the same moment, taken in, joined and undone: each waits for the other, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.actions.test_imports_meanwhile import wait_until_somebody_waits
from tests.actions.test_undoing import rows
from tests.conftest import house_on
from tests.importing.files import sheet
from tests.people import Cast, invite
from tests.recorded_twice import Two, recorded_twice
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import ErasedRecords, EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.merging import MergePlayers, UndoMerge, merge_players, undo_merge
from tracker.actions.undoing import UndoImport, undo_import
from tracker.actions.verb import Library
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.intake import take_turn
from tracker.store.scope import open_session
from tracker.wiring import House

STARTS = date(2026, 6, 1)
SPELL = {
    "id": "fifa:F9",
    "name": "MARSH Ada Louise",
    "sex": "female",
    "club": "Harbour Athletic",
    "team": "Under 21",
    "registered_from": STARTS.isoformat(),
}
TURNS = pytest.mark.parametrize("turn", range(3))


@pytest.fixture
def two(house: House, cast: Cast) -> Two:
    return recorded_twice(house.engine, cast)


def at_once(*deeds: Callable[[], object]) -> list[bool]:
    """Which of some deeds that begin together came about."""
    together = Barrier(len(deeds))

    def do(deed: Callable[[], object]) -> bool:
        together.wait()
        return bool(deed())

    with ThreadPoolExecutor(len(deeds)) as hands:
        return list(hands.map(do, deeds))


def take_in(house: House) -> int:
    """The number of a file that registers the second record with another team."""
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "spells.csv", sheet(SPELL)), OPERATOR)
    assert view.batch_id, view.faults
    return view.batch_id


def join(house: House, two: Two) -> int:
    """The number of the merge of the second record into the first."""
    view = house.perform(merge_players, MergePlayers(two.one, two.other), OPERATOR)
    assert view.merge, view.faults
    return view.merge.number


def undo_file(house: House, batch: int) -> bool:
    return house.perform(undo_import, UndoImport(batch), OPERATOR).undone is not None


def part(house: House, merge: int) -> bool:
    return not house.perform(undo_merge, UndoMerge(merge), OPERATOR).obstacles


def whose_spell(engine: Engine) -> list[int]:
    """Of whom the spell of the file is."""
    with Session(engine) as session:
        return list(session.scalars(select(t.Registration.player_id).where(t.Registration.starts == STARTS)))


def whose_number(engine: Engine) -> int:
    """Who is known by the number of the file."""
    with Session(engine) as session:
        return session.scalars(select(t.IdentifierRow.player_id).where(t.IdentifierRow.value == "F9")).one()


def is_whole(engine: Engine) -> None:
    """Nothing points to a record that is gone, and the summaries are those of the records."""
    with Session(engine) as session:
        held = set(session.scalars(select(t.PlayerRow.id)))
        for kind in (t.Registration, t.IdentifierRow, t.AppearanceRow, t.NationalityRow):
            assert set(session.scalars(select(kind.player_id))) <= held
    assert as_kept(engine) == made_anew(engine)


@TURNS
def test_a_file_finds_the_record_that_stays(house: House, engine: Engine, two: Two, turn: int) -> None:
    assert at_once(lambda: take_in(house), lambda: join(house, two)) == [True, True], turn
    assert whose_spell(engine) == [two.one] == [whose_number(engine)]
    is_whole(engine)


@TURNS
def test_a_file_is_undone_before_its_record_is_joined_or_not_at_all(
    house: House, engine: Engine, two: Two, turn: int
) -> None:
    before, batch = rows(engine), take_in(house)
    merges: list[int] = []
    undone, _ = at_once(lambda: undo_file(house, batch), lambda: merges.append(join(house, two)))
    assert whose_spell(engine) == ([] if undone else [two.one]), turn
    is_whole(engine)
    assert part(house, merges[0])
    assert undone or undo_file(house, batch)
    assert _without_merges(rows(engine)) == _without_merges(before)


@TURNS
def test_a_merge_is_undone_before_the_file_comes_or_not_until_that_is_undone(
    house: House, engine: Engine, two: Two, turn: int
) -> None:
    before, merge = rows(engine), join(house, two)
    batches: list[int] = []
    parted, _ = at_once(lambda: part(house, merge), lambda: batches.append(take_in(house)))
    assert whose_spell(engine) == [two.other if parted else two.one] == [whose_number(engine)], turn
    is_whole(engine)
    assert undo_file(house, batches[0])
    assert parted or part(house, merge)
    assert _without_merges(rows(engine)) == _without_merges(before)


@TURNS
def test_both_are_undone_at_once(house: House, engine: Engine, two: Two, turn: int) -> None:
    before, batch = rows(engine), take_in(house)
    merge = join(house, two)
    parted, undone = at_once(lambda: part(house, merge), lambda: undo_file(house, batch))
    assert parted, turn
    is_whole(engine)
    assert undone or undo_file(house, batch)
    assert _without_merges(rows(engine)) == _without_merges(before)


def test_a_file_that_corrects_what_a_merge_left_is_undone_before_the_merge(
    house: House, engine: Engine, two: Two
) -> None:
    before, merge = rows(engine), join(house, two)
    batch = take_in(house)
    assert not part(house, merge)
    assert undo_file(house, batch)
    assert part(house, merge)
    assert _without_merges(rows(engine)) == _without_merges(before)


def test_whoever_erases_waits_for_the_file_that_is_being_taken_in(
    postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    """On SQLite nobody else writes from the beginning of an act; PostgreSQL is asked for the turn of imports."""
    house = house_on(postgres_engine, library, tmp_path)
    cast = invite(postgres_engine)
    with ThreadPoolExecutor(1) as hand, open_session(postgres_engine, ALWAYS, writes=True) as importing:
        take_turn(importing)
        erasing = hand.submit(house.perform, erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
        wait_until_somebody_waits(postgres_engine)
        assert not erasing.done()
        importing.commit()
        assert isinstance(erasing.result(timeout=20), ErasedRecords)


def _without_merges(found: dict[str, list[object]]) -> dict[str, list[object]]:
    """Without what keeps that records were joined and parted."""
    return {table: held for table, held in found.items() if "merge" not in table}
