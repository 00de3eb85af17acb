"""Everybody's summary: the scan beside its floors and peers, all anew, and one player after an edit.

`python -m tests.bench.gap_scan --players 1000000` measures this topic alone.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.bench.bare_scan import bare_scan, questions
from tests.bench.figure import Figure, figure
from tests.bench.installation import DAY
from tests.bench.one_edit import edited
from tests.bench.orm_scan import over_objects, page_by_page
from tests.bench.window_query import DIALECTS, by_the_scan, in_duckdb, window_query
from tests.postgres import private_postgres
from tracker.demo.federation import Detail, federation
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.bulk import load
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.summary_look_ups import look_ups
from tracker.store.summary_reading import everybody

PLAYERS = 100_000
#: Objects are made of so many players; of all of them they would take minutes and gigabytes.
SAMPLE = 2_000
MEASURE = Measure(DAY)

#: Makes all summaries of a database anew and prints the most memory that it held, in KiB.
ALONE = r"""
import re, sys
from datetime import date
from tracker.pathway.scan_rows import Measure
from tracker.store.engine import open_engine
from tracker.store.summaries import rebuild
engine = open_engine(sys.argv[1])
with engine.begin() as connection:
    rebuild(connection, Measure(date.fromisoformat(sys.argv[2])))
print(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1])
"""


def gap_scan(folder: Path, players: int = PLAYERS, rounds: int = 3) -> Iterator[Figure]:
    """Every figure on SQLite, and on PostgreSQL where there is one."""
    with ExitStack() as stack:
        engines = [stack.enter_context(filled(f"sqlite:///{folder / 'scan.sqlite'}", players))]
        try:
            engines.append(stack.enter_context(filled(stack.enter_context(private_postgres()), players)))
        except pytest.skip.Exception as missing:
            sys.stdout.write(f"PostgreSQL is left out: {missing}\n")
        for engine in engines:
            yield from on(engine, players, folder, rounds)
        yield from beside_duckdb(engines[0], folder, players, rounds)


@contextmanager
def filled(url: str, players: int) -> Iterator[Engine]:
    engine = open_engine(url)
    migrate(engine)
    load(engine, federation(1, players, day=DAY, detail=Detail.TOTALS))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    yield engine
    engine.dispose()


def on(engine: Engine, players: int, folder: Path, rounds: int) -> Iterator[Figure]:
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine.dialect.name]
    everyone = f"the gap scan of {players:,} players, every figure of a summary, {name}"
    assert all(one == other for one, other in zip(scanned(engine), bare(engine), strict=True))
    yield figure(
        everyone,
        lambda: spent(scanned(engine)),
        "one bare loop over the driver's tuples that works out the same",
        lambda: spent(bare(engine)),
        rounds=rounds,
    )
    yield from beside_objects(engine, players, everyone, rounds)
    expected = by_the_scan(scanned(engine))
    yield figure(
        everyone,
        lambda: spent(scanned(engine)),
        f"two of its figures (D3, first senior season) by a window query in {name}",
        lambda: same(queried(engine), expected),
        rounds=rounds,
    )
    yield rebuilt(engine, players, name, rounds)
    yield edited(engine, name, folder)


def beside_objects(engine: Engine, players: int, everyone: str, rounds: int) -> Iterator[Figure]:
    """The scan of everybody, and objects of some, whose time is taken as often as there are so many players."""
    numbers = sample(engine)
    ways: tuple[tuple[str, Callable[[], object], int], ...] = (
        (
            "the same scan over objects of SQLAlchemy's ORM, loaded table by table",
            lambda: spent(over_objects(engine, numbers, MEASURE)),
            len(numbers),
        ),
        (
            "loading objects of the ORM player by player, without thinking about them",
            lambda: spent(page_by_page(engine, numbers[:100])),
            100,
        ),
    )
    for what, way, some in ways:
        found = figure(everyone, lambda: spent(scanned(engine)), what, way, rounds=rounds)
        told = f"{what} ({some:,} players, the time scaled to all)"
        yield Figure(found.job, found.seconds, told, found.floor_seconds * players / some)


def beside_duckdb(engine: Engine, folder: Path, players: int, rounds: int) -> Iterator[Figure]:
    """DuckDB on tables of its own with the same rows; it is no dependency, and is left out where it is missing."""
    expected = by_the_scan(scanned(engine))
    try:
        base = in_duckdb(engine, folder)
    except ImportError:
        sys.stdout.write("DuckDB is left out: not installed\n")
        return
    query = window_query("duckdb", DAY.toordinal())
    yield figure(
        f"the gap scan of {players:,} players, every figure of a summary, SQLite",
        lambda: spent(scanned(engine)),
        "two of its figures by the same window query in DuckDB, on tables of its own",
        lambda: same(base.execute(query).fetchone(), expected),
        rounds=rounds,
    )
    base.close()


def spent(items: Iterator[object]) -> int:
    return sum(1 for _ in items)


def same(found: Any, expected: tuple[int, int, int]) -> None:
    assert tuple(map(int, found)) == expected, (found, expected)


def scanned(engine: Engine) -> Iterator[Summary]:
    with engine.connect() as connection:
        yield from scan(everybody(connection), look_ups(connection, DAY), MEASURE)


def bare(engine: Engine) -> Iterator[tuple[Any, ...]]:
    """The floor over the driver itself: cursors of SQLite, named cursors of PostgreSQL."""
    asked = questions(DIALECTS[engine.dialect.name][0])
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            yield from bare_scan(driver.execute, asked, DAY.toordinal())
            return

        def ask(question: str) -> Iterator[tuple[Any, ...]]:
            cursor = driver.cursor(name=f"bare_{abs(hash(question))}")
            cursor.itersize = 2_000
            return iter(cursor.execute(question))

        yield from bare_scan(ask, asked, DAY.toordinal())


def queried(engine: Engine) -> Any:
    with engine.connect() as connection:
        return connection.exec_driver_sql(window_query(engine.dialect.name, DAY.toordinal())).one()


def sample(engine: Engine) -> list[int]:
    """Players whose numbers follow each other, which is easiest on the objects' side."""
    with Session(engine) as session:
        return list(session.scalars(select(t.PlayerRow.id).order_by(t.PlayerRow.id).offset(SAMPLE).limit(SAMPLE)))


def rebuilt(engine: Engine, players: int, name: str, rounds: int) -> Figure:
    """All anew in a process of its own, so that its memory is its own."""
    url = engine.url.render_as_string(hide_password=False)
    memory: list[float] = []

    def alone() -> None:
        command = [sys.executable, "-c", ALONE, url, DAY.isoformat()]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        memory.append(int(done.stdout) / 1024)

    measured = figure("", alone, "the scan without keeping anything", lambda: spent(scanned(engine)), rounds=rounds)
    job = f"`summaries rebuild` of {players:,} players, {name}, at most {max(memory):.0f} MiB"
    return Figure(job, measured.seconds, measured.floor, measured.floor_seconds)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--players", type=int, default=PLAYERS)
    options.add_argument("--rounds", type=int, default=3)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for measured in gap_scan(Path(folder), asked.players, asked.rounds):
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
