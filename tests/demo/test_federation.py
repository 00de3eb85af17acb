"""The generator itself: the same from the same seed, part by part, in an order that a database accepts."""

from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
import tracemalloc
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from tests.in_full import IN_FULL
from tracker.demo.blocks import COLUMNS, Block
from tracker.demo.federation import Detail, federation, province_blocks, provinces_of
from tracker.football.errors import BadInputError
from tracker.store.base import Base

#: Which column of a table refers to which table.
REFERENCES = {
    (table.name, column.name): next(iter(column.foreign_keys)).column.table.name
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if column.foreign_keys and table.name in COLUMNS
}


def fingerprint(blocks: Iterable[Block]) -> str:
    digest = hashlib.sha256()
    for block in blocks:
        digest.update(repr(block).encode())
    return digest.hexdigest()


def of_tables(blocks: Iterable[Block], *tables: str) -> list[Any]:
    return [row for block in blocks if block.table in tables for row in block.rows]


def test_the_same_seed_gives_the_same_rows() -> None:
    assert fingerprint(federation(7, 600)) == fingerprint(federation(7, 600))


def test_the_rows_do_not_depend_on_how_python_orders_its_sets() -> None:
    program = (
        "import hashlib\n"
        "from tracker.demo.federation import federation\n"
        "digest = hashlib.sha256()\n"
        "for block in federation(7, 600):\n"
        "    digest.update(repr(block).encode())\n"
        "print(digest.hexdigest())\n"
    )
    prints = {_output(program, PYTHONHASHSEED=seed) for seed in ("1", "2")}
    assert prints == {fingerprint(federation(7, 600))}


def _output(program: str, **environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_another_seed_gives_another_federation() -> None:
    assert of_tables(federation(7, 600), "players") != of_tables(federation(8, 600), "players")


@pytest.mark.parametrize("players", [100, 999, 4_001])
def test_it_has_exactly_as_many_players_as_were_asked_for(players: int) -> None:
    assert len(of_tables(federation(3, players, detail=Detail.TOTALS), "players")) == players


@pytest.mark.parametrize("players", [0, 99, 20_000_001])
def test_a_size_that_makes_no_federation_is_refused(players: int) -> None:
    with pytest.raises(BadInputError, match="ask for 100 to 20000000"):
        federation(1, players)


def test_a_province_can_be_made_without_the_others() -> None:
    whole = list(federation(5, 9_000, detail=Detail.TOTALS))
    alone = list(province_blocks(5, 9_000, 2, detail=Detail.TOTALS))
    assert provinces_of(9_000) == 3
    assert whole[-len(alone) :] == alone


@pytest.mark.parametrize("table", ["players", "registrations", "identifiers", "clubs"])
def test_careers_are_the_same_however_much_of_the_matches_is_written(table: str) -> None:
    finely, coarsely = (federation(5, 800, detail=detail) for detail in (Detail.MATCHES, Detail.TOTALS))
    assert of_tables(finely, table) == of_tables(coarsely, table)


def test_matches_are_written_up_to_twenty_thousand_players_and_sums_above() -> None:
    assert of_tables(province_blocks(1, 20_000, 4), "appearances")
    assert not of_tables(province_blocks(1, 20_001, 4), "appearances", "fixtures")


def test_no_two_rows_share_a_number_even_across_provinces() -> None:
    seen: dict[str, set[object]] = defaultdict(set)
    for block in federation(2, 8_001):
        if block.columns[0] == "id":
            numbers = {row[0] for row in block.rows}
            assert len(numbers) == len(block.rows)
            assert not numbers & seen[block.table]
            seen[block.table] |= numbers


def test_a_row_refers_only_to_rows_that_came_before_it() -> None:
    known: dict[str, set[object]] = defaultdict(set)
    for block in federation(2, 1_200):
        if block.columns[0] == "id":
            known[block.table] |= {row[0] for row in block.rows}
        for place, column in enumerate(block.columns):
            if target := REFERENCES.get((block.table, column)):
                assert {row[place] for row in block.rows} - {None} <= known[target]


def test_the_blocks_have_the_columns_of_their_tables() -> None:
    for block in federation(2, 400):
        assert block.columns == COLUMNS[block.table]
        assert set(block.columns) <= set(Base.metadata.tables[block.table].columns.keys())


@pytest.mark.parametrize(
    "day",
    [
        date(2024, 2, 29),
        date(2025, 12, 31),
        date(2026, 3, 20),
        date(2026, 7, 1),
        date(2026, 11, 21),
        date(2027, 3, 3),
    ],
)
def test_nothing_is_on_record_after_the_as_of_day(day: date) -> None:
    dated = {"fixtures": 2, "absences": 2, "call_ups": 3, "registrations": 3}
    for table, place in dated.items():
        days = [row[place] for row in of_tables(federation(1, 600, day=day), table)]
        assert max(days) <= day
        assert max(days) >= date(day.year - 1, day.month, 1)


def test_an_announced_season_shows_the_switch_of_the_cut_off() -> None:
    label, rung, month = (COLUMNS["league_seasons"].index(name) for name in ("label", "rung", "cut_off_month"))
    seasons = of_tables(federation(1, 400), "league_seasons")
    recent = {(row[label], row[month]) for row in seasons if row[month] and row[label] >= "2025"}
    assert recent == {("2025-26", 1), ("2026-27", 1), ("2026-27", 8)}
    assert {row[rung] for row in seasons} == set(range(1, 10))


def test_memory_stays_flat_while_a_big_federation_streams_by() -> None:
    """Kept as a whole, the rows of 6,000 players take twice as much, and of 12,000 more than three times."""
    usual = gc.get_threshold()
    # As often as Python by itself, and not as seldom as in a run of tests, it is looked for what is left over.
    gc.set_threshold(700, 10, 10)
    tracemalloc.start()
    for _ in federation(1, 12_000 if IN_FULL else 6_000, detail=Detail.TOTALS):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    gc.set_threshold(*usual)
    assert peak < 8 * 2**20
