"""`make bench`: every figure beside its floor or peer, measured in one run and written to docs/performance.md.

Machines are noisy, so only ratios from one run mean anything: the two sides of a ratio take turns, and the median
of the rounds is kept.
"""

from __future__ import annotations

import csv
import io
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import reportlab
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from tracker.access.actor import OPERATOR
from tracker.actions.demo import LoadFederation, load_federation
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.players import pathway_of
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.demo.federation import Detail, federation
from tracker.eligibility.decide import decide_all
from tracker.football.dossier import Dossier
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.reports.fonts import REGULAR
from tracker.settings import Settings
from tracker.store.bulk import load
from tracker.store.dossiers import load_dossier
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.scope import open_session
from tracker.wiring import House, build_house

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "performance.md"
ROUNDS = 7
ROWS = 100_000
MANY_PLAYERS = 100_000
DAY = date(2026, 6, 30)
#: The member of the demo's cast with the longest career.
LONGEST = 3


@dataclass(frozen=True, slots=True)
class Figure:
    """One job beside its floor: the medians of both, in seconds."""

    job: str
    seconds: float
    floor: str
    floor_seconds: float

    @property
    def line(self) -> str:
        ratio = self.seconds / self.floor_seconds
        return f"| {self.job} | {human(self.seconds)} | {self.floor} | {human(self.floor_seconds)} | {ratio:.2f} |"


def human(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"


def turns(job: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """The medians of both, taken in turns so that what disturbs one disturbs the other."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for side, work in zip(times, (job, floor), strict=True):
            start = time.perf_counter()
            work()
            side.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def figure(
    job: str, work: Callable[[], object], floor: str, bare: Callable[[], object], rounds: int = ROUNDS
) -> Figure:
    seconds, floor_seconds = turns(work, bare, rounds)
    return Figure(job, seconds, floor, floor_seconds)


@contextmanager
def new_house(folder: Path) -> Iterator[House]:
    home = Path(tempfile.mkdtemp(dir=folder))
    house = build_house(Settings(home=home, database=f"sqlite:///{home / 'tracker.sqlite'}"))
    yield house
    house.close()


def start_up() -> Figure:
    return figure(
        "`tracker --version`",
        lambda: subprocess.run([sys.executable, "-m", "tracker.cli", "--version"], capture_output=True, check=True),
        "`python -c pass`",
        lambda: subprocess.run([sys.executable, "-c", "pass"], capture_output=True, check=True),
    )


def one_player(house: House) -> Iterator[Figure]:
    dossier = loaded(house)
    player, catalogue = dossier.player, house.library.catalogue
    yield figure(
        "verdicts of all editions for one player",
        lambda: decide_all(catalogue, player.birth, player.sex),
        "reading the player's dossier",
        lambda: loaded(house),
    )
    yield figure(
        "thinking about a dossier (story and verdicts)",
        lambda: pathway_of(dossier, house.library, DAY),
        "reading the player's dossier",
        lambda: loaded(house),
    )
    pdf = house.perform(issue_player_report, IssueReport(LONGEST, as_of=DAY), OPERATOR).content
    lines = text_of(pdf)
    yield figure(
        f"a report of {len(lines)} pages, {len(pdf) / 1024:.0f} KiB, from database to bytes",
        lambda: house.perform(issue_player_report, IssueReport(LONGEST, as_of=DAY), OPERATOR),
        "the same lines of text on a raw canvas",
        lambda: on_a_raw_canvas(lines),
    )


def loaded(house: House) -> Dossier:
    with open_session(house.engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, LONGEST)
    assert dossier is not None
    return dossier


def text_of(pdf: bytes) -> list[list[str]]:
    return [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(pdf)).pages]


def on_a_raw_canvas(pages: list[list[str]]) -> bytes:
    sheet = io.BytesIO()
    canvas = Canvas(sheet)
    for lines in pages:
        canvas.setFont(REGULAR, 9)
        for number, line in enumerate(lines):
            canvas.drawString(40, 800 - number * 9, line)
        canvas.showPage()
    canvas.save()
    return sheet.getvalue()


def sheet_of_players() -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["id", "name", "sex", "born", "nationalities", "position", "club", "team", "registered_from"])
    for number in range(ROWS):
        born = date(2004 + number % 8, 1 + number % 12, 1 + number % 28)
        club = f"Club {number % 200}"
        writer.writerow(
            [number, f"Player {number}", "female", born, "NMK", "midfielder", club, "Under 19", "2024-08-01"]
        )
    return out.getvalue().encode()


def bulk_import(folder: Path) -> Figure:
    content = sheet_of_players()

    def take_in() -> None:
        with new_house(folder) as house:
            view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", content, "bench"), OPERATOR)
            assert view.add == ROWS

    def bare() -> None:
        rows = list(csv.reader(io.StringIO(content.decode())))[1:]
        connection = sqlite3.connect(Path(tempfile.mkdtemp(dir=folder)) / "bare.sqlite")
        for table, width in (("players", 5), ("identifiers", 2), ("nationalities", 2), ("registrations", 4)):
            columns = ", ".join(f"c{number}" for number in range(width))
            connection.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {columns})")
            places = ", ".join("?" * width)
            connection.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({places})", (row[:width] for row in rows)
            )
        connection.commit()
        connection.close()

    return figure(
        f"taking in {ROWS:,} players (checked, planned, four tables, on a new database)",
        take_in,
        "bare `executemany` of the same rows into four tables without indexes or checks",
        bare,
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


def measure(folder: Path) -> Iterator[Figure]:
    yield start_up()
    with new_house(folder) as house:
        house.perform(load_federation, LoadFederation(day=DAY), OPERATOR)
        yield from one_player(house)
    yield bulk_import(folder)
    yield from big_federation(folder)


def page(lines: list[str]) -> str:
    versions = (
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, ReportLab {reportlab.__version__}"
    )
    return "\n".join(
        [
            "# Performance",
            "",
            "Written by `make bench`: each job beside its floor in the same run, medians of rounds taken in",
            "turns. Only the ratios travel; the seconds are those of one machine with two cores",
            f"({versions}).",
            "",
            "| job | took | beside | took | ratio |",
            "| --- | --: | --- | --: | --: |",
            *lines,
            "",
        ]
    )


def main() -> None:
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for measured in measure(Path(folder)):
            lines.append(measured.line)
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()
    PAGE.write_text(page(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
