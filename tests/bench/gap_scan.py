"""Everybody's summary: the scan beside its floors and peers, all anew, and one player after an edit.

`python -m tests.bench.gap_scan --players 1000000` measures this topic alone, on both databases.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.bench.bare_scan import bare_scan, questions
from tests.bench.figure import Figure, beside, timed
from tests.bench.installation import DAY
from tests.bench.one_edit import edited
from tests.bench.orm_scan import only_loaded, over_objects, page_by_page
from tests.bench.window_query import DIALECTS, by_the_scan, in_duckdb, window_query
from tests.postgres import private_postgres
from tracker.demo.federation import Detail, federation
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.bulk import load
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.summary_look_ups import look_ups
from tracker.store.summary_reading import everybody

PLAYERS, MILLION = 100_000, 1_000_000
ROUNDS = 3
#: Objects are made of so many players; of all of them they would take minutes and gigabytes.
SAMPLE = 2_000
MEASURE = Measure(DAY)

#: Makes all summaries of a database anew and prints the most memory that it held, in KiB.
ALONE = r"""
import re, sys
from datetime import date
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import Measure
from tracker.store.engine import open_engine
from tracker.store.summaries import rebuild
engine = open_engine(sys.argv[1])
with engine.begin() as connection:
    rebuild(connection, Measure(date.fromisoformat(sys.argv[2])))
print(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1])
"""


def everybody_summarised(folder: Path) -> Iterator[Figure]:
    """Both databases with a hundred thousand players; with a million SQLite alone, so that a run stays short."""
    yield from gap_scan(folder, PLAYERS, ROUNDS, everywhere=True)
    yield from gap_scan(folder, MILLION, ROUNDS, everywhere=False)


def gap_scan(folder: Path, players: int, rounds: int, *, everywhere: bool) -> Iterator[Figure]:
    """Every figure on SQLite, and on PostgreSQL if asked for and there is one."""
    own = Path(tempfile.mkdtemp(dir=folder))
    with filled(f"sqlite:///{own / 'scan.sqlite'}", players) as engine:
        yield from on(engine, players, own, rounds)
    if not everywhere:
        return
    with ExitStack() as stack:
        try:
            server = stack.enter_context(private_postgres())
        except pytest.skip.Exception as missing:
            sys.stdout.write(f"PostgreSQL is left out: {missing}\n")
            return
        yield from on(stack.enter_context(filled(server, players)), players, own, rounds)


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
    """The scan, its floor, its peers and making all anew, in turns; then one player after an edit."""
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine.dialect.name]
    everyone = f"the gap scan of {players:,} players, every figure of a summary, {name}"
    memory: list[float] = []
    ways = [*floors(engine), *over_orm(engine, players), *in_sql(engine, name, folder)]
    taken = [[timed(way.work) for way in ways] for _ in range(rounds)]
    anew = [timed(lambda: memory.append(rebuilt(engine))) for _ in range(rounds if players < MILLION else 1)]
    scans, reads, *others = ([row[place] * way.scale for row in taken] for place, way in enumerate(ways))
    for way, seconds in zip(ways[2:], others, strict=True):
        if way.reads_only:
            yield beside(f"reading the rows of {players:,} players, {name}", reads, way.what, seconds)
        else:
            yield beside(everyone, scans, way.what, seconds)
    job = f"`summaries rebuild` of {players:,} players, {name}, {max(memory):.0f} MiB at most (goal: below 300)"
    yield beside(job, anew, "the scan without keeping anything", scans[-len(anew) :])
    yield edited(engine, name, folder)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to do the scan's work, or only its reading; of some players the time is scaled to all."""

    what: str
    work: Callable[[], object]
    scale: float = 1.0
    reads_only: bool = False


def floors(engine: Engine) -> Iterator[Way]:
    """The scan, its reading alone, and the loop by hand, which must give the same summaries."""
    assert all(one == other for one, other in zip(scanned(engine), bare(engine), strict=True))
    yield Way("the scan", lambda: spent(scanned(engine)))
    yield Way("its reading", lambda: spent(read(engine)))
    yield Way(
        "one bare loop over the driver's tuples that works out the same (goal: 1.30)", lambda: spent(bare(engine))
    )


def over_orm(engine: Engine, players: int) -> Iterator[Way]:
    """Objects of some players, whose time is taken as often as there are so many players."""
    numbers, births = sample(engine), Births(MEASURE.ladder)
    some = f"({SAMPLE:,} players, the time scaled to all)"
    yield Way(
        f"loading them as objects of SQLAlchemy's ORM, table by table {some}",
        lambda: only_loaded(engine, numbers),
        players / SAMPLE,
        reads_only=True,
    )
    yield Way(
        f"the same scan over objects of the ORM, loaded table by table {some}",
        lambda: spent(over_objects(engine, numbers, MEASURE, births)),
        players / SAMPLE,
    )
    yield Way(
        "loading objects of the ORM player by player, as a page does (100 players, the time scaled to all)",
        lambda: spent(page_by_page(engine, numbers[:100])),
        players / 100,
    )


def in_sql(engine: Engine, name: str, folder: Path) -> Iterator[Way]:
    """Two of the figures by a window query; DuckDB, which is no dependency, does it where it is installed."""
    expected = by_the_scan(scanned(engine))
    what = "two of its figures (D3, first senior season) by a window query in"
    yield Way(f"{what} {name}", lambda: same(queried(engine), expected))
    if engine.dialect.name != "sqlite":
        return
    try:
        base = in_duckdb(engine, folder)
    except ImportError:
        sys.stdout.write("DuckDB is left out: not installed\n")
        return
    query = window_query("duckdb", DAY.toordinal())
    yield Way(f"{what} DuckDB, on tables of its own", lambda: same(base.execute(query).fetchone(), expected))


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
            cursor.execute(question)
            return chain.from_iterable(iter(lambda: cursor.fetchmany(2_000), []))

        yield from bare_scan(ask, asked, DAY.toordinal())


def queried(engine: Engine) -> Any:
    with engine.connect() as connection:
        return connection.exec_driver_sql(window_query(engine.dialect.name, DAY.toordinal())).one()


def sample(engine: Engine) -> list[int]:
    """Players whose numbers follow each other, which is easiest on the objects' side."""
    with Session(engine) as session:
        return list(session.scalars(select(t.PlayerRow.id).order_by(t.PlayerRow.id).offset(SAMPLE).limit(SAMPLE)))


def read(engine: Engine) -> Iterator[object]:
    """The rows that the scan is handed."""
    with engine.connect() as connection:
        yield from everybody(connection)


def rebuilt(engine: Engine) -> float:
    """All anew in a process of its own, and the most memory that it held, in MiB."""
    url = engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", ALONE, url, DAY.isoformat()]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--players", type=int, default=PLAYERS)
    options.add_argument("--rounds", type=int, default=ROUNDS)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for measured in gap_scan(Path(folder), asked.players, asked.rounds, everywhere=True):
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
