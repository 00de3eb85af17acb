"""A file of a million players, beside writing its rows bare, and the search for duplicates among as many.

`python -m tests.bench.taking_in_many --rows 100000` measures this topic alone, with fewer; with `--known 1000000`
only the preview and the search beside so many who are held are measured.
"""

from __future__ import annotations

import argparse
import csv
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, delete
from tests.bench.figure import Figure, beside
from tests.bench.installation import DAY, new_house
from tests.bench.many_players import file_of_players
from tests.bench.peer import peer
from tests.clean_postgres import administer, named
from tests.conftest import house_on
from tests.postgres import private_postgres
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.football.people import Birth, Sex
from tracker.football.same_person.person import Person
from tracker.importing.content import Content, lying_at
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.duplicates import candidates
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.newcomers_summaries import NewcomersSummaries
from tracker.store.scope import open_session
from tracker.store.summary_rows import SUMMARY_TABLES
from tracker.wiring import House

MILLION, NEW = 1_000_000, 5_000
ROUNDS = 3
#: rapidfuzz holds so many names against all others; for all the new ones it would take hours.
SAMPLE = 20
DATABASE = "tracker_bench_many"
WRITTEN = ("players", "identifiers", "nationalities", "registrations")

#: Takes in a file on a new database and prints the most memory that it held, in MiB.
ALONE = r"""
import re, sys
from pathlib import Path
from tests.bench.installation import new_house
from tests.bench.taking_in_many import taken_in
from tracker.importing.content import lying_at
with new_house(Path(sys.argv[1])) as house:
    taken_in(house, lying_at(Path(sys.argv[2])))
print(int(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1]) / 1024)
"""

Row = tuple[Any, ...]


def many_players(folder: Path, rows: int = MILLION, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Taking in, on both databases; then a preview and a search for duplicates beside those who are held."""
    own = Path(tempfile.mkdtemp(dir=folder))
    file = own / "players.csv"
    file.write_bytes(file_of_players(rows))
    yield from on_sqlite(own, file, rows, rounds)
    yield from on_postgres(own, file, rows, rounds)
    yield from among_the_known(own, file, rows, rounds)


def among_the_known(folder: Path, file: Path, known: int, rounds: int) -> Iterator[Figure]:
    """A preview and a search for duplicates, by the time of the processors, beside all players of a file."""
    with new_house(folder) as house:
        taken_in(house, lying_at(file))
        yield from beside_the_known(house, known, rounds)


def taken_in(house: House, content: Content) -> None:
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", content, "bench"), OPERATOR)
    assert view.written, view


def on_sqlite(folder: Path, file: Path, rows: int, rounds: int) -> Iterator[Figure]:
    """The whole act, and the making of the summaries within it, beside three ways of writing the rows bare."""
    ways: list[tuple[str, Callable[[], object]]] = [
        (
            "bare `executemany` of the typed rows into one table without indexes (goal: 2)",
            partial(bare, folder, file),
        ),
        ("the same with three indexes built after (goal: 2.5)", partial(bare, folder, file, indexed=True)),
        ("bare `executemany` of the same values into four tables without indexes", four_tables(folder, file)),
    ]
    if command := peer("sqlite-utils"):
        what = "`sqlite-utils insert --csv`, unchecked, into one table (goal: 0.20)"
        ways.append((what, partial(by_command, command, folder, file)))
    acts, others = [], []
    for _ in range(rounds):
        acts.append(act(folder, file))
        others.append([worked(way) for _, way in ways])
    job = [whole for whole, _ in acts]
    told = f"taking in {rows:,} players from CSV (checked; batch, undo notes, ledger, summaries), SQLite"
    most = memory(folder, file)
    for (what, _), seconds in zip(ways, zip(*others, strict=True), strict=True):
        yield beside(f"{told}, {most:.0f} MiB at most (goal: below 200)", job, what, seconds)
    without = [whole - summaries for whole, summaries in acts]
    for number in (0, 2):
        yield beside(f"{told}, without the summaries", without, ways[number][0], [row[number] for row in others])


def act(folder: Path, file: Path) -> tuple[float, float]:
    """What taking the file in took, on a new database, and what making the summaries once more does."""
    with new_house(folder) as house:
        whole = worked(lambda: taken_in(house, lying_at(file)))
        with house.engine.connect() as connection:
            for kind in SUMMARY_TABLES:
                connection.execute(delete(kind))
            connection.execute(delete(t.PoolRow))
            last = connection.exec_driver_sql("SELECT max(id) FROM players").scalar_one()
            summaries = worked(lambda: NewcomersSummaries(connection, Measure(DAY)).make([(1, last)]))
            connection.rollback()
    return whole, summaries


def worked(work: Callable[[], object]) -> float:
    """How long processors were at a piece of work, in this process and in those that it waits for.

    All of it is done by one process at a time, so what else the machine has to do makes no difference.
    """
    start = sum(os.times()[:4])
    work()
    return sum(os.times()[:4]) - start


def worked_with(engine: Engine, work: Callable[[], object]) -> float:
    """The same with the processes by which a PostgreSQL on this machine serves us; its housekeeping is left out."""
    start = served(engine)
    return worked(work) + served(engine) - start


def served(engine: Engine) -> float:
    """How long processors were at work for the sessions of a database."""
    ours = "datname = current_database() AND backend_type = 'client backend'"
    with engine.connect() as connection:
        sessions = connection.exec_driver_sql(f"SELECT pid FROM pg_stat_activity WHERE {ours}").scalars().all()
    files = [Path(f"/proc/{process}/stat").read_text(encoding="ascii") for process in sessions]
    told = [line.rpartition(")")[2].split() for line in files]
    # After the name in brackets the twelfth and the thirteenth are the time in programs and in the kernel.
    ticks = sum(int(ticks) for fields in told for ticks in fields[11:13])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory(folder: Path, file: Path) -> float:
    """The most memory, in MiB, that taking the file in took a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", ALONE, str(folder), str(file)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def typed(file: Path) -> Iterator[Row]:
    """The rows of the file with their days read as days, which is the least that anybody would do."""
    with file.open(encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        next(rows)
        for number, name, sex, born, nations, position, club, team, start in rows:
            days = date.fromisoformat(born), date.fromisoformat(start)
            yield int(number), name, sex, str(days[0]), nations, position, club, team, str(days[1])


def bare(folder: Path, file: Path, *, indexed: bool = False) -> None:
    """One table without anything, written in one transaction."""
    with closing(sqlite3.connect(Path(tempfile.mkdtemp(dir=folder)) / "bare.sqlite")) as connection:
        columns = "id INTEGER PRIMARY KEY, name, sex, born, nations, position, club, team, start"
        connection.execute(f"CREATE TABLE players ({columns})")
        connection.executemany("INSERT INTO players VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", typed(file))
        for column in ("name", "born", "club") if indexed else ():
            connection.execute(f"CREATE INDEX by_{column} ON players ({column})")
        connection.commit()


def four_tables(folder: Path, file: Path) -> Callable[[], None]:
    """The four tables of one who took the file in, written again: same values, no index, no constraint."""
    with new_house(folder) as house:
        taken_in(house, lying_at(file))
        path = house.engine.url.database
    assert path

    def write() -> None:
        copy = Path(tempfile.mkdtemp(dir=folder)) / "four.sqlite"
        with closing(sqlite3.connect(path)) as held, closing(sqlite3.connect(copy)) as connection:
            for _ in typed(file):
                pass
            for name in WRITTEN:
                rows = held.execute(f"SELECT * FROM {name}")
                columns = [column[0] for column in rows.description]
                connection.execute(f"CREATE TABLE {name} (id INTEGER PRIMARY KEY, {', '.join(columns[1:])})")
                places = ", ".join("?" * len(columns))
                connection.executemany(f"INSERT INTO {name} VALUES ({places})", rows)
            connection.commit()

    return write


def by_command(command: str, folder: Path, file: Path) -> None:
    """What a person would do without us."""
    path = Path(tempfile.mkdtemp(dir=folder)) / "utils.sqlite"
    arguments = [command, "insert", str(path), "players", str(file), "--csv", "--pk", "id", "--silent"]
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)


def on_postgres(folder: Path, file: Path, rows: int, rounds: int) -> Iterator[Figure]:
    """The whole act beside a typed `COPY` of the same rows into one table without indexes."""
    with server_of_our_own() as server:
        if server is None:
            return
        times = [(taken_in_on(server, folder, file), copied(server, file)) for _ in range(rounds)]
    yield beside(
        f"taking in {rows:,} players from CSV (checked; batch, undo notes, ledger, summaries), PostgreSQL",
        [one for one, _ in times],
        "a typed `COPY` into one table without indexes (goal: 2.5)",
        [other for _, other in times],
    )


@contextmanager
def server_of_our_own() -> Iterator[str | None]:
    with suppress(pytest.skip.Exception), private_postgres() as server:
        yield server
        return
    sys.stdout.write("PostgreSQL is left out: there is none.\n")
    yield None


@contextmanager
def new_database(server: str) -> Iterator[Engine]:
    administer(server, f"CREATE DATABASE {DATABASE} TEMPLATE template0")
    engine = open_engine(named(server, DATABASE))
    try:
        yield engine
    finally:
        engine.dispose()
        administer(server, f"DROP DATABASE {DATABASE} WITH (FORCE)")


def taken_in_on(server: str, folder: Path, file: Path) -> float:
    with new_database(server) as engine:
        migrate(engine)
        house = house_on(engine, Library(load_catalogue()), folder)
        return worked_with(engine, lambda: taken_in(house, lying_at(file)))


def copied(server: str, file: Path) -> float:
    columns = "id integer, name text, sex text, born date, nations text, position text, club text, team text"
    with new_database(server) as engine:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE TABLE bare ({columns}, start date)")
        return worked_with(engine, lambda: copy_bare(engine, file))


def copy_bare(engine: Engine, file: Path) -> None:
    with engine.begin() as connection:
        driver: Any = connection.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy("COPY bare FROM STDIN") as copy:
            copy.set_types(["int4", "text", "text", "date", "text", "text", "text", "text", "date"])
            for row in typed(file):
                copy.write_row((*row[:3], date.fromisoformat(row[3]), *row[4:8], date.fromisoformat(row[8])))


def beside_the_known(house: House, known: int, rounds: int) -> Iterator[Figure]:
    """A preview of new players, and whether any of them is held already, among all who are."""
    content = file_of_players(NEW, first=known)
    command = ImportFile(Kind.PLAYERS, "players.csv", content, "bench")
    bare_rows = Path(tempfile.mkdtemp(dir=house.settings.home)) / "new.csv"
    bare_rows.write_bytes(content)
    previews = [
        (worked(lambda: house.perform(preview_import, command, OPERATOR)), worked(lambda: list(typed(bare_rows))))
        for _ in range(rounds)
    ]
    yield beside(
        f"a preview of {NEW:,} new players beside {known:,} known",
        [one for one, _ in previews],
        "reading their rows, with days as days",
        [other for _, other in previews],
    )
    yield from duplicates(house, list(typed(bare_rows)), known, rounds)


def duplicates(house: House, new: list[Row], known: int, rounds: int) -> Iterator[Figure]:
    """The search for whom to put beside each other, and the scan of all names that it saves."""
    try:
        from rapidfuzz import fuzz, process
    except ImportError:
        sys.stdout.write("rapidfuzz is left out: it is not installed.\n")
        return
    people = [Person(name, Sex(sex), Birth.read(born)) for _, name, sex, born, *_ in new]
    with open_session(house.engine, ALWAYS, writes=False) as session:
        names = list(session.scalars(t.PlayerRow.__table__.select().with_only_columns(t.PlayerRow.name)))

        def search() -> None:
            assert list(candidates(session, people))

        def scan() -> None:
            for person in people[:SAMPLE]:
                process.extract(person.name, names, scorer=fuzz.ratio, score_cutoff=85, limit=10)

        searched = [(worked(search), worked(scan) * NEW / SAMPLE) for _ in range(rounds)]
    yield beside(
        f"who of {NEW:,} new players may be one of {known:,} known: the few worth comparing",
        [one for one, _ in searched],
        f"rapidfuzz holding each of the new names against all ({SAMPLE} of them, the time scaled; goal: 0.1)",
        [other for _, other in searched],
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=MILLION)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--known", type=int, default=0, help="Only what is measured beside so many who are held.")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.known:
            file = folder / "players.csv"
            file.write_bytes(file_of_players(given.known))
            figures = among_the_known(folder, file, given.known, given.rounds)
        else:
            figures = many_players(folder, given.rows, given.rounds)
        for measured in figures:
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
