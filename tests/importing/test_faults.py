"""Every fault names its row, its column, what is wrong and what would be right, in the words of faults.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from tests.importing.files import checked, planned, sheet, told
from tests.importing.held import held_for
from tracker.importing.kind import Kind

HERE = Path(__file__).parent
ROOM = HERE.parents[1] / "tracker" / "importing"
CASES = yaml.safe_load((HERE / "faults.yaml").read_text(encoding="utf-8"))
PLAYER = CASES["rows"]["player"]["cells"]
SPELL = CASES["rows"]["spell"]["cells"]


@dataclass(frozen=True)
class Case:
    """A good row, and what is bad in it."""

    kind: Kind
    cells: dict[str, str]
    column: str = ""
    words: str = ""

    def faults(self) -> list[tuple[int | None, str, str]]:
        """What is told of a file that holds the row alone."""
        content = sheet(self.cells)
        return told(planned(self.kind, content, held_for(self.kind, content)).faults)


def good(name: str) -> Case:
    """One of the good rows."""
    row = CASES["rows"][name]
    return Case(Kind(row["kind"]), row["cells"])


def bad_rows() -> list[Case]:
    """The table."""
    rows = []
    for fault in CASES["faults"]:
        row = good(fault["row"])
        rows.append(Case(row.kind, {**row.cells, **fault["bad"]}, fault["column"], fault["words"]))
    return rows


@pytest.mark.parametrize("case", bad_rows(), ids=lambda case: f"{case.kind.value}: {case.words[:50]}")
def test_a_bad_row_is_refused_in_these_words(case: Case) -> None:
    assert case.faults() == [(2, case.column, case.words)]


@pytest.mark.parametrize("name", CASES["rows"])
def test_the_good_rows_of_the_table_have_no_fault(name: str) -> None:
    assert good(name).faults() == []


def test_the_table_has_a_row_for_every_fault_that_one_row_can_have() -> None:
    sources = [
        ROOM / "cells.py",
        ROOM / "match.py",
        ROOM / "named.py",
        ROOM / "clubs.py",
        *(ROOM / "kinds").glob("*.py"),
    ]
    codes = {
        code for path in sources for code in re.findall(r'"(import-[a-z-]+)"', path.read_text(encoding="utf-8"))
    }
    tried = set()
    for case in bad_rows():
        content = sheet(case.cells)
        plan = planned(case.kind, content, held_for(case.kind, content))
        tried |= {fault.phrase.code for fault in plan.faults.kept}
    parts_of_sentences = {"import-born", "import-born-unknown"}
    # What a document shows is known beside a file and not in it; tests/actions/test_evidence.py tries it.
    # Of whom a club no longer sees it is known there, too; tests/actions/test_a_clubs_own_files.py tries it, and
    # tests/actions/test_a_club_with_ill_will.py what a club does not say of them.
    of_a_club = {"import-club-needed", "import-number-elsewhere", "import-player-once"}
    of_a_club |= {"import-number-another-clubs", "import-spell-gone"}
    beside_the_file = {"import-birth-verified"} | of_a_club
    assert codes - tried == parts_of_sentences | beside_the_file


def test_every_fault_of_a_file_is_collected() -> None:
    rows = [{**SPELL, "sex": "x", "born": "y"}, {**SPELL, "id": "32", "name": ""}, {**SPELL, "id": "33"}]
    plan = planned(Kind.PLAYERS, sheet(*rows))
    assert [(row, column) for row, column, _ in told(plan.faults)] == [(2, "sex"), (2, "born"), (3, "name")]


def test_faults_beyond_the_first_thousand_are_counted_but_not_kept() -> None:
    rows = [{**PLAYER, "id": str(number), "sex": "x"} for number in range(1500)]
    found = checked(Kind.PLAYERS, sheet(*rows)).faults
    assert (found.count, len(found.kept), len(found.rows)) == (1500, 1000, 1500)


@pytest.mark.parametrize(("row", "fields"), [("2,Finch,Dora,female", "4 fields"), ("3", "one field")])
def test_a_row_of_another_width_than_the_heading_is_refused(row: str, fields: str) -> None:
    content = f"id,name,sex\n1,Dora Finch,female\n{row}\n".encode()
    words = f"The row has {fields} and the heading has 3: check the delimiters and the quotation marks in this row."
    assert told(checked(Kind.PLAYERS, content).faults) == [(3, "", words)]


def test_a_heading_without_rows_is_refused() -> None:
    assert told(checked(Kind.PLAYERS, b"id,name,sex\n\n").faults) == [
        (None, "", "There is a heading but no row under it.")
    ]


def test_rows_before_a_broken_quotation_mark_are_still_checked() -> None:
    content = b'id,name,sex\n1,Dora Finch,girl\n2,"Ada,female\n'
    assert [(row, column) for row, column, _ in told(checked(Kind.PLAYERS, content).faults)] == [
        (2, "sex"),
        (3, ""),
    ]
