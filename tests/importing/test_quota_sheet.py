"""Reading the lines for a quota: columns by name, empty cells as not known, and every fault at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.quotas.line import Line
from tracker.football.people import Birth
from tracker.i18n.speak import speaker
from tracker.importing.quota_sheet import HEADINGS, QuotaSheet, read_quota_sheet


def read(*rows: str) -> QuotaSheet:
    return read_quota_sheet("\n".join(rows).encode())


def faults(sheet: QuotaSheet) -> list[tuple[int | None, str, str]]:
    return [(fault.row, fault.column, speaker("en")(fault.phrase)) for fault in sheet.faults]


def test_a_row_becomes_a_line_with_everything_it_says() -> None:
    sheet = read(
        "Match,Name,Birth Date,Minutes,Nationality,Matches,Absent matches",
        "Round 1,Ana Bell,2005-03-14,90,mex;USA,1,2",
    )
    assert sheet.lines == (
        Line("Ana Bell", Birth.read("2005-03-14"), 90, ("MEX", "USA"), appearances=1, absences=2, match="Round 1"),
    )


@pytest.mark.parametrize("born", ["2005", "2005-03", "2005-03-14"])
def test_a_birth_is_read_as_far_as_it_is_known(born: str) -> None:
    assert read("player,born,minutes", f"Ana Bell,{born},90").lines[0].born == Birth.read(born)


def test_an_empty_cell_is_not_known_and_never_0() -> None:
    sheet = read("player;born;minutes;nationality;appearances;absences", "Ana Bell;;;;;")
    assert sheet.lines == (Line("Ana Bell", None, None),)


@pytest.mark.parametrize("heading", [heading for column in HEADINGS.values() for heading in column])
def test_a_column_is_found_by_each_of_its_names(heading: str) -> None:
    needed = {"player": "Ana Bell", "born": "2005", "minutes": "90"}
    column = next(column for column, headings in HEADINGS.items() if heading in headings)
    cells = {heading.upper().replace(" ", "_"): needed.get(column, "1")}
    if column == "nationality":
        cells = {heading.upper(): "MEX"}
    cells |= {name: cell for name, cell in needed.items() if name != column}
    sheet = read(",".join(cells), ",".join(cells.values()))
    assert (len(sheet.lines), sheet.fault_count, sheet.not_read) == (1, 0, ())


def test_other_columns_are_named_and_left() -> None:
    sheet = read("player,born,minutes,team,,goals", "Ana Bell,2005,90,Reds,,1")
    assert (sheet.not_read, len(sheet.lines)) == (("team", "goals"), 1)


def test_every_fault_is_named_with_its_row_and_column() -> None:
    sheet = read(
        "Name,Birth year,Minutes,Nationality,Matches",
        "Ana Bell,05,ninety,Mexico,1",
        ",2005,90,MEX,1",
        "Bea Cole,2005,90",
        "Cleo Dunn,2005,200,MEX,1",
    )
    assert sorted((row, column) for row, column, _ in faults(sheet)) == [
        (2, "Birth year"),
        (2, "Minutes"),
        (2, "Nationality"),
        (3, "Name"),
        (4, ""),
        (5, "Minutes"),
    ]
    said = {(row, column): sentence for row, column, sentence in faults(sheet)}
    assert said[(2, "Minutes")] == "“ninety” is no whole number from 0 to 18,000."
    assert "at most 150 minutes" in said[(5, "Minutes")]
    assert (sheet.fault_count, sheet.lines) == (6, ())


def test_a_match_has_no_more_than_150_minutes() -> None:
    sheet = read("player,born,minutes,match", "Ana Bell,2005,151,Round 1")
    assert faults(sheet) == [(2, "minutes", "“151” is no whole number from 0 to 150.")]


def test_a_column_that_is_missing_or_stands_twice_is_named_before_any_row() -> None:
    sheet = read("player,name,minutes", "Ana Bell,Ana Bell,many")
    assert faults(sheet) == [
        (None, "", "Two columns are headed “player”: rename or remove one."),
        (None, "", "The column “born” is missing; the columns found are: player, name, minutes."),
    ]


def test_a_file_without_rows_and_one_that_is_no_text_are_refused() -> None:
    assert faults(read("player,born,minutes")) == [(None, "", "There is a heading but no row under it.")]
    assert read_quota_sheet(b"").fault_count == 1
    assert read_quota_sheet(b"PK\x03\x04\0\0").lines == ()


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"player,born,minutes\n{text}".encode()))
def test_any_file_gives_lines_or_faults_and_never_fails(content: bytes) -> None:
    sheet = read_quota_sheet(content)
    assert sheet.lines or sheet.fault_count
