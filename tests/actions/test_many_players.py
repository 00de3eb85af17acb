"""A file of thousands of players is written part by part: all of it or nothing, as any file is."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, inspect, select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.importing.files import table
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, digest, import_file, preview_import
from tracker.actions.undoing import UndoImport, undo_import
from tracker.actions.verb import Library
from tracker.football.errors import BadInputError
from tracker.importing.content import lying_at
from tracker.importing.in_parts import ROWS_IN_A_PART
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.engine import open_engine
from tracker.wiring import House

PERSON = ["id", "name", "sex", "born", "nationalities", "position"]
SPELL = ["club", "team", "registered_from", "league", "season", "registered_until", "nature"]
HEADINGS = [*PERSON, *SPELL]
LEAGUE = [
    ["league", "sex", "season", "starts", "ends", "rung"],
    ["Northern", "female", "2024-25", "2024-08-15", "2025-05-31", "4"],
]
_ASIDE = ("audit_events", "ledger_head", "import_batches", "import_additions", "import_corrections")
RECORDS = [table for table in Base.metadata.sorted_tables if table.name not in _ASIDE]
MANY = ROWS_IN_A_PART + 1_000


def player(number: int, chance: random.Random) -> list[str]:
    born = chance.choice(["2006-02-03", "2008", "2007-11", ""])
    club = chance.choice(["Harbour", "Hill", "Vale", "HILL", ""])
    spell = [club, chance.choice(["U19", ""]), "2024-08-01"] if club else ["", "", ""]
    league = ["Northern", "2024-25"] if club == "Vale" else ["", ""]
    lasting = chance.choice([["", ""], ["2026-06-01", ""], ["2026-12-31", "loan"]]) if club else ["", ""]
    nations = chance.choice(["USA", "USA;MEX", ""])
    return [
        str(number),
        f"Dóra {number % 700} Finch",
        "female",
        born,
        nations,
        "forward",
        *spell,
        *league,
        *lasting,
    ]


def many(seed: int) -> list[list[str]]:
    """New players, the second spells of some of them far below, and one row of each of a few twice over."""
    chance = random.Random(seed)
    rows = [player(number, chance) for number in range(MANY)]
    again = ["FRA", "forward", "Harbour", "First", "2025-08-01", "", ""]
    return [*rows, *([*row[:4], *again] for row in chance.sample(rows, 40))]


def changed(rows: list[list[str]]) -> list[list[str]]:
    """The same rows, but that every tenth player has another position."""
    return [[*row[:5], "defender" if row[0].endswith("0") else row[5], *row[6:]] for row in rows]


def padded(row: list[str]) -> list[str]:
    return [*row, *[""] * (len(HEADINGS) - len(row))]


def taken_in(house: House, rows: list[list[str]], *, preview: bool = False) -> ImportView:
    file = ImportFile(Kind.PLAYERS, "many.csv", table([HEADINGS, *map(padded, rows)]), "bench")
    return house.perform(preview_import if preview else import_file, file, OPERATOR)


def held(house: House) -> dict[str, Counter[Any]]:
    """Everything on record, with players called by their numbers."""
    with house.engine.connect() as connection:
        numbers = {number: (scheme, value) for number, scheme, value in connection.execute(_NUMBERS)}
        return {
            table.name: Counter(
                tuple(numbers.get(value, value) if name == "player_id" else value for name, value in row.items())
                for row in connection.execute(
                    select(*(column for column in table.c if column.name != "id"))
                ).mappings()
            )
            for table in RECORDS
        }


_NUMBERS = select(t.IdentifierRow.player_id, t.IdentifierRow.scheme, t.IdentifierRow.value)


def counts(*views: ImportView) -> list[int]:
    return [sum(each) for each in zip(*((one.rows, one.add, one.change, one.same) for one in views), strict=True)]


@pytest.fixture
def other(library: Library, tmp_path: Path, sqlite_template: Path) -> Iterator[House]:
    """A second house."""
    path = tmp_path / "other.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    engine = open_engine(f"sqlite:///{path}")
    yield house_on(engine, library, tmp_path)
    engine.dispose()


def test_thousands_come_to_the_same_whether_in_parts_or_as_a_whole(house: House, other: House) -> None:
    """One row without a number lets a file be planned as a whole; in parts, that row is a file of its own."""
    steps = [many(1), many(1)[: MANY // 2], changed(many(1)), many(2)]
    for each in (house, other):
        each.perform(import_file, ImportFile(Kind.LEAGUES, "leagues.csv", table(LEAGUE)), OPERATOR)
    for number, rows in enumerate(steps):
        last = ["", f"Zoë {number}", "female", *([""] * 8)]
        in_parts, alone, whole = taken_in(house, rows), taken_in(house, [last]), taken_in(other, [*rows, last])
        assert not whole.fault_count
        assert counts(in_parts, alone) == counts(whole)
        assert (in_parts.changes, in_parts.clubs, in_parts.teams) == (whole.changes, whole.clubs, whole.teams)
        assert held(house) == held(other)


def test_a_preview_says_what_taking_in_does_and_writes_nothing(sqlite_house: House) -> None:
    sqlite_house.perform(import_file, ImportFile(Kind.LEAGUES, "leagues.csv", table(LEAGUE)), OPERATOR)
    before = everything(sqlite_house)
    seen = taken_in(sqlite_house, many(1), preview=True)
    assert everything(sqlite_house) == before
    done = taken_in(sqlite_house, many(1))
    assert done == replace(seen, batch_id=done.batch_id)
    assert done.batch_id
    again = taken_in(sqlite_house, many(1))
    assert (again.same, again.written) == (MANY + 40, False)


def test_one_fault_far_below_leaves_nothing(house: House) -> None:
    """The parts before were written already; the indexes that were set aside are there again as well."""
    house.perform(import_file, ImportFile(Kind.LEAGUES, "leagues.csv", table(LEAGUE)), OPERATOR)
    before = everything(house)
    for faulty in ("unknown", "2025-26"):
        rows = [*many(1), [str(MANY), "Ada Marsh", faulty if faulty == "unknown" else "female", *([""] * 8)]]
        rows[-1][6:] = ["Hill", "", "2024-08-01", "Northern", "2025-26"]
        view = taken_in(house, rows)
        assert (view.fault_count, view.written) == (1, False)
        assert everything(house) == before
    assert taken_in(house, many(1)).written


def test_a_file_after_one_that_was_taken_back_is_planned_for_the_rows_it_brings(
    postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    """PostgreSQL counts in the background, and may have found the tables empty just before."""
    house = house_on(postgres_engine, library, tmp_path)
    house.perform(import_file, ImportFile(Kind.LEAGUES, "leagues.csv", table(LEAGUE)), OPERATOR)
    faulty = [str(MANY), "Ada Marsh", "unknown", *([""] * 8)]
    assert not taken_in(house, [*many(1), faulty]).written
    with postgres_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    plans = asked_how(postgres_engine, "INSERT INTO player_summaries", "INSERT INTO pool_players")
    assert taken_in(house, many(1)).written
    expected = [rows_expected(plan) for plan in plans]
    # Some few have several registrations and are looked at before all the others.
    assert max(expected[0]) > 10
    assert len(expected) > 2
    assert min(min(rows) for rows in expected[1:]) > MANY / 5


def asked_how(engine: Engine, *begin: str) -> list[str]:
    """How PostgreSQL means to do each statement that begins so and reads players, from now on."""
    plans: list[str] = []

    def ask(connection: Connection, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if statement.startswith(begin) and "FROM players" in statement:
            with closing(connection.connection.cursor()) as cursor:
                cursor.execute(f"EXPLAIN {statement}", values)
                plans.append("\n".join(line for (line,) in cursor.fetchall()))

    event.listen(engine, "before_cursor_execute", ask)
    return plans


def rows_expected(plan: str) -> list[int]:
    return [int(rows) for rows in re.findall(r"Scan.* on (?:players|player_summaries)\b.*? rows=(\d+)", plan)]


def test_it_is_one_batch_and_one_line_and_can_be_undone(house: House) -> None:
    house.perform(import_file, ImportFile(Kind.LEAGUES, "leagues.csv", table(LEAGUE)), OPERATOR)
    taken_in(house, many(1)[:10])
    before = held(house)
    view = taken_in(house, changed(many(1)))
    with Session(house.engine) as session:
        batch = session.scalars(select(t.ImportBatch).order_by(t.ImportBatch.id.desc())).first()
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
    assert batch
    assert line
    assert (batch.id, batch.added, batch.changed, batch.same) == (view.batch_id, view.add, view.change, view.same)
    assert line.details == {"kind": "players", "add": view.add, "change": view.change, "same": view.same}
    undone = house.perform(undo_import, UndoImport(batch.id), OPERATOR)
    assert not undone.obstacles
    assert unversioned(held(house)) == unversioned(before)


def unversioned(records: dict[str, Counter[Any]]) -> dict[str, Counter[Any]]:
    """Records without their versions: an undone correction is a further one."""
    cut = {name: Counter(row[:-1] for row in records[name]) for name in ("players", "registrations")}
    return records | cut


def test_whoever_waits_is_told_how_far_a_file_is_read(sqlite_house: House) -> None:
    heard: list[int] = []
    rows = [row[:9] for row in many(1)]
    command = ImportFile(
        Kind.PLAYERS, "many.csv", table([HEADINGS, *map(padded, rows)]), "bench", told=heard.append
    )
    sqlite_house.perform(preview_import, command, OPERATOR)
    assert heard == [ROWS_IN_A_PART, len(rows)]


def test_a_file_that_is_changed_while_it_is_written_leaves_nothing(sqlite_house: House, tmp_path: Path) -> None:
    """What is written of a file on the disk is what was checked of it, or nothing is."""
    path = tmp_path / "many.csv"
    path.write_bytes(table([HEADINGS, *(padded(row[:9]) for row in many(1) if row[9] == "")]))
    before = everything(sqlite_house)

    def change(_: int) -> None:
        path.write_bytes(path.read_bytes() + b"\n")

    file = ImportFile(Kind.PLAYERS, "many.csv", lying_at(path), "bench", told=change)
    view = sqlite_house.perform(import_file, file, OPERATOR)
    assert [fault.phrase.code for fault in view.faults] == ["import-file-changed"]
    assert everything(sqlite_house) == before
    again = replace(file, content=lying_at(path), told=None)
    assert sqlite_house.perform(import_file, again, OPERATOR).written
    assert digest(again) == sha256(path.read_bytes()).hexdigest()
    with pytest.raises(BadInputError, match="was changed while it was being read"):
        digest(file)


def everything(house: House) -> tuple[dict[str, Counter[Any]], list[str]]:
    """What is on record, and by which indexes it is found."""
    tables = ("players", "identifiers", "nationalities", "registrations")
    indexes = [str(index["name"]) for name in tables for index in inspect(house.engine).get_indexes(name)]
    return held(house), sorted(indexes)
