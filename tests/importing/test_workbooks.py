"""Reading workbooks: the cells as text, the sheet that is meant, and files made to do harm."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from tests.importing.workbooks import HEADING, HOSTILE, cell, saved, with_cells, with_file, with_sheet, workbook
from tracker.i18n.speak import speaker
from tracker.importing import xlsx_scan, xlsx_sheet
from tracker.importing.faults import UnreadableError
from tracker.importing.read_sheet import Reading, read_sheet

SMALL = [["name", "sex"], ["Łukasz Żółć", "male"], ["Ana", "female"]]


def refusal(content: bytes, tab: str = "") -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(UnreadableError) as caught:
        read_sheet(content, Reading(tab=tab))
    return speaker("en")(caught.value.fault.phrase)


def test_a_workbook_is_read_like_the_text_file_of_the_same_rows() -> None:
    sheet = read_sheet(workbook(("Players", SMALL)))
    assert sheet.header == ("name", "sex")
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (2, ("Łukasz Żółć", "male")),
        (3, ("Ana", "female")),
    ]
    assert list(sheet.rows) == list(sheet.rows)


def test_days_numbers_and_yes_or_no_read_as_a_text_file_would_hold_them() -> None:
    row = [date(2008, 5, 17), datetime(2008, 5, 17), 17, 17.0, 1.5, True, False, time(10, 30), None, "007"]  # noqa: DTZ001 - cells have no zone.
    sheet = read_sheet(workbook(("Players", [["heading"] * len(row), row])))
    assert [row.cells for row in sheet.rows] == [
        ("2008-05-17", "2008-05-17", "17", "17", "1.5", "yes", "no", "10:30:00", "", "007")
    ]


def test_rows_keep_the_numbers_that_the_spreadsheet_shows_though_the_table_begins_further_down() -> None:
    sheet = read_sheet(workbook(("Players", [[], [], ["", "name"], [], ["", "Ana"]])))
    assert sheet.header == ("", "name")
    assert [(row.number, row.cells) for row in sheet.rows] == [(5, ("", "Ana"))]


def test_of_several_sheets_the_one_that_is_meant_has_to_be_said() -> None:
    content = workbook(
        ("Girls", SMALL), ("Boys", [["name"], ["Theo"]]), ("Empty", []), ("Old", SMALL), hidden=["Old"]
    )
    assert refusal(content) == (
        "The workbook has several sheets that hold something: “Girls”, “Boys”. Say which one is meant with --tab."
    )
    assert [row.cells for row in read_sheet(content, Reading(tab="boys ")).rows] == [("Theo",)]
    assert [row.cells[0] for row in read_sheet(content, Reading(tab="Old")).rows] == ["Łukasz Żółć", "Ana"]
    assert refusal(content, "Empty") == (
        "There is no such sheet in the workbook; those that hold something are “Girls”, “Boys”, “Old”."
    )


def test_one_visible_sheet_with_rows_needs_no_saying() -> None:
    content = workbook(("Notes", []), ("Players", SMALL), ("Lists", SMALL), hidden=["Lists"])
    assert read_sheet(content).header == ("name", "sex")


def test_a_workbook_of_empty_sheets_is_refused() -> None:
    assert refusal(workbook(("Players", []))) == "The file is empty: it needs a heading and rows under it."


@pytest.mark.parametrize("dimension", ["A1:B2", "A1", "A1:XFD1048576"])
def test_what_a_sheet_says_of_its_own_size_leaves_out_no_row(dimension: str) -> None:
    rows = "".join(f'<row r="{n}">{cell(f"A{n}", f"Player {n}")}</row>' for n in range(2, 301))
    content = with_sheet(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<dimension ref="{dimension}"/><sheetData>{HEADING}{rows}</sheetData></worksheet>'
    )
    assert sum(1 for _ in read_sheet(content).rows) == 299


def test_a_column_that_was_only_coloured_to_the_end_does_no_harm() -> None:
    coloured = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    content = with_cells(f'{HEADING}<row r="2">{cell("A2", "Ana")}</row>{coloured}')
    assert [row.cells[0] for row in read_sheet(content).rows] == ["Ana"]


def test_a_formula_without_a_saved_value_is_refused_and_not_read_as_empty() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["name", "minutes"])
    sheet.append(["Ana", "=45+45"])
    assert refusal(saved(book)).startswith("A cell in row 2 holds a formula whose value was not saved")


def test_a_formula_with_its_value_is_read_as_the_value() -> None:
    content = with_cells(f'{HEADING}<row r="2">{cell("A2", "Ana")}<c r="B2"><f>45+45</f><v>90</v></c></row>')
    assert [row.cells for row in read_sheet(content).rows] == [("Ana", "90")]


@pytest.mark.parametrize("named", HOSTILE)
def test_a_file_made_to_do_harm_gets_one_sentence_and_harms_nobody(named: str) -> None:
    make, said = HOSTILE[named]
    content, process = make(), os.getpid()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(content).startswith(said)
    assert os.getpid() == process
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert grown < 100, "Looking through it took hundreds of megabytes in our own process."


def test_what_slips_past_the_look_through_fails_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_scan, "MOST_CELLS", 10**15)
    said = refusal(HOSTILE["a cell in the last corner"][0]())
    assert said.startswith("This workbook could not be read within the memory and time that a list needs")


def test_the_process_takes_its_limits_before_it_looks_at_anything() -> None:
    script = """
import contextlib, resource, sys
from tracker.importing.xlsx_child import main
sys.argv = ["child", "Players"]
with contextlib.suppress(Exception):
    main()
print(resource.getrlimit(resource.RLIMIT_AS)[1], resource.getrlimit(resource.RLIMIT_CPU)[1])
"""
    done = subprocess.run([sys.executable, "-c", script], input=b"", capture_output=True, check=True)
    assert done.stdout.split() == [str(2 * 1024**3).encode(), b"60"]


def test_a_reader_that_leaves_out_rows_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_sheet, "_opened", lambda *_: b'[1, ["name"]]\n[2, ["Ana"]]\n')
    assert refusal(workbook(("Players", SMALL))).startswith("This workbook is damaged")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "This is a workbook of the old format (.xls)"),
        (lambda: with_file("mimetype", b"")[:30], "This workbook is damaged"),
        (lambda: with_file("xl/workbook.xml", b"<workbook/>"), "The file is empty"),
    ],
)
def test_what_is_no_workbook_that_can_be_read_says_what_to_do(make: Callable[[], bytes], said: str) -> None:
    assert refusal(make()).startswith(said)


texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=20).filter(
    lambda text: text.strip() == text
)


@settings(max_examples=15)
@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_any_text_that_was_saved_is_read_back(rows: list[tuple[str, str]]) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for number, row in enumerate([("one", "two"), *rows], start=1):
        for column, text in enumerate(row, start=1):
            # What begins with = would be a formula otherwise.
            written = sheet.cell(number, column, text)
            written.data_type = "s"
    assert [row.cells for row in read_sheet(saved(book)).rows] == rows
