"""`make bench`: every figure beside its floor or peer, measured in one run and written to docs/performance.md.

Machines are noisy, so only ratios from one run mean anything: the two sides of a ratio take turns, and the median
of the rounds is kept. A topic has a file of its own beside this one.
"""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import reportlab
from tests.bench.eligibility import one_page, pool
from tests.bench.eligible_pool import eligible_pool
from tests.bench.figure import Figure
from tests.bench.gap_scan import everybody_summarised
from tests.bench.installation import DAY, new_house
from tests.bench.name_search import name_search
from tests.bench.one_player import one_player
from tests.bench.pages import pages
from tests.bench.reports import reports
from tests.bench.row_security import row_security
from tests.bench.start_up import start_up
from tests.bench.taking_in import big_federation, own_sheet
from tests.bench.taking_in_many import MILLION, many_players
from tests.founded import founded
from tracker.access.actor import OPERATOR
from tracker.actions.demo import LoadFederation, load_federation

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"


def measure(folder: Path, rows: int) -> Iterator[Figure]:
    yield start_up()
    with new_house(folder) as house:
        loaded = house.perform(load_federation, LoadFederation(day=DAY), OPERATOR)
        yield from one_player(house)
        yield one_page(house, loaded)
        yield pool(house.library.catalogue)
    with founded() as federation:
        yield from pages(federation)
        yield from reports(federation)
    yield from many_players(folder, rows)
    yield own_sheet(folder)
    yield from big_federation(folder)
    yield from everybody_summarised(folder)
    yield from row_security(folder)
    yield from name_search(folder, rows)
    yield from eligible_pool(folder)


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
            "A run takes about half an hour, most of it for the file of a million players and the scan of",
            "as many; `python -m tests.bench --rows 100000` brings fewer, and `python -m tests.bench.gap_scan",
            "--players 1000000` measures the scan on PostgreSQL as well. DuckDB, sqlite-utils, rapidfuzz,",
            "numpy, Datasette, typst, fpdf2 and WeasyPrint are no dependencies, and have their lines where",
            "they are installed. Reports are set in turns by the time of the processor. Taking in",
            "and the pool's questions are measured on SQLite by the time of the processors, so that whatever",
            "else the machine does makes no difference to them. `python -m tests.bench.eligible_pool --players",
            "3000000` asks a larger pool, and `python -m tests.bench.pool_growth` draws what a question takes as",
            "the pool grows:",
            "",
            "![What a question of the pool takes by the number of players](pictures/pool-growth.svg)",
            "",
            "| job | took | beside | took | ratio |",
            "| --- | --: | --- | --: | --: |",
            *lines,
            "",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=MILLION, help="How many players a file brings.")
    rows = parser.parse_args().rows
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for measured in measure(Path(folder), rows):
            lines.append(measured.line)
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()
    PAGE.write_text(page(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
