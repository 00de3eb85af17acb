"""Taking in many players: a file of them, and a whole federation."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.bench.figure import Figure, figure
from tests.bench.installation import new_house
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.demo.federation import Detail, federation
from tracker.importing.kind import Kind
from tracker.store.bulk import load
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate

ROWS = 100_000
MANY_PLAYERS = 100_000


def sheet_of_players(rows: int = ROWS, first: int = 0) -> bytes:
    """Players with numbers from `first` on, each with a name of their own."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["id", "name", "sex", "born", "nationalities", "position", "club", "team", "registered_from"])
    for number in range(first, first + rows):
        born = date(2004 + number % 8, 1 + number % 12, 1 + number % 28)
        club = f"Club {number % 200}"
        writer.writerow(
            [number, f"Player {number}", "female", born, "NMK", "midfielder", club, "Under 19", "2024-08-01"]
        )
    return out.getvalue().encode()


def as_exported(content: bytes) -> bytes:
    """The same players as another system would export them: its headings, names in two columns, its own days."""
    rows = list(csv.reader(io.StringIO(content.decode())))[1:]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    person = ("Passnummer", "Name", "Vorname", "Geschlecht", "Geb.", "Nationalität")
    writer.writerow([*person, "Position", "Verein", "Mannschaft", "Eintritt"])
    for number, name, _, born, _, _, club, team, start in rows:
        given, family = name.split()
        birth, entry = (date.fromisoformat(day).strftime("%d.%m.%Y") for day in (born, start.replace("-01", "-21")))
        writer.writerow([number, family, given, "w", birth, "Nordmazedonien", "Mittelfeld", club, team, entry])
    return out.getvalue().encode()


def own_sheet(folder: Path) -> Figure:
    """What it costs that columns are told and not prescribed."""
    content = sheet_of_players()
    exported = as_exported(content)

    def taken_in(file: bytes) -> None:
        with new_house(folder) as house:
            view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", file, "bench"), OPERATOR)
            assert view.add == ROWS

    return figure(
        f"taking in {ROWS:,} players under another system's headings, in its own writing",
        lambda: taken_in(exported),
        "the same players in the import format",
        lambda: taken_in(content),
        rounds=3,
    )


def big_federation(folder: Path) -> Iterator[Figure]:
    def made() -> int:
        return sum(len(block.rows) for block in federation(1, MANY_PLAYERS, detail=Detail.TOTALS))

    def stored() -> None:
        path = Path(tempfile.mkdtemp(dir=folder)) / "big.sqlite"
        engine = open_engine(f"sqlite:///{path}")
        migrate(engine)
        load(engine, federation(1, MANY_PLAYERS, detail=Detail.TOTALS))
        engine.dispose()

    rows = made()
    yield figure(
        f"a federation of {MANY_PLAYERS:,} players in season totals, {rows:,} rows, made and stored",
        stored,
        "making it without storing it",
        made,
        rounds=3,
    )
