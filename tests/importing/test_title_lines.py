"""Lines above the heading of a list: passed over where the heading is certain, and nowhere else."""

from __future__ import annotations

import pytest
from tests.importing.workbooks import workbook
from tracker.importing.read_sheet import Reading, read_sheet
from tracker.importing.sheet import Sheet
from tracker.importing.xlsx_sheet import UnsureTabError

HEADING = ["Name", "DOB", "Gender", "Team"]
ROWS = [HEADING, ["Ada Marsh", "2009-05-17", "F", "U17"], ["Bea Rowe", "2009", "F", "U17"]]


def sheet_of(*lines: str) -> Sheet:
    return read_sheet("\n".join(lines).encode())


@pytest.mark.parametrize(
    "titles",
    [
        ["Harbour Athletic, girls under 17"],
        ["Harbour Athletic, girls under 17;;;"],
        ["Harbour Athletic", "", "Season;2026/27;;"],
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_titles_are_passed_over(titles: list[str], delimiter: str) -> None:
    rows = [delimiter.join(row) for row in ROWS]
    quoted = ['"Harbour Athletic, girls"' if "," in one else one.replace(";", delimiter) for one in titles]
    sheet = sheet_of(*quoted, *rows)
    assert sheet.header == tuple(ROWS[0])
    assert [row.cells for row in sheet.rows] == [tuple(row) for row in ROWS[1:]]
    assert [row.number for row in sheet.rows] == [len(titles) + 2, len(titles) + 3]


def test_a_title_with_a_comma_does_not_make_commas_of_semicolons() -> None:
    assert sheet_of("Harbour, girls, 2026", *(";".join(row) for row in ROWS)).header == tuple(ROWS[0])


def test_a_sheet_of_which_nothing_is_known_begins_with_its_first_row() -> None:
    assert sheet_of("Abc;;", "xyz;uvw;rst", "1;2;3").header == ("Abc", "", "")


def test_a_short_heading_over_longer_rows_is_a_heading() -> None:
    assert sheet_of("Name,Team", "Ada Marsh,U17,2009-05-17", "Bea Rowe,U17,2009").header == ("Name", "Team")


def test_a_person_under_a_title_is_no_heading() -> None:
    assert sheet_of("Harbour;;", "Ada Marsh;2009-05-17;F").header == ("Harbour", "", "")


def test_titles_of_a_workbook_are_passed_over() -> None:
    sheet = read_sheet(workbook(("List", [["Harbour Athletic"], [], *ROWS])))
    assert sheet.header == tuple(ROWS[0])
    assert [row.number for row in sheet.rows] == [4, 5]


def test_a_fault_among_the_first_rows_is_told_where_the_rows_are_read() -> None:
    assert sheet_of("Harbour", '"broken').header == ("Harbour",)


def test_the_sheets_to_choose_from_are_told_by_name() -> None:
    with pytest.raises(UnsureTabError) as caught:
        read_sheet(workbook(("Girls", ROWS), ("Boys", ROWS), ("Old", ROWS), hidden=["Old"]))
    assert caught.value.tabs == ("Girls", "Boys")
    assert read_sheet(workbook(("Girls", ROWS), ("Boys", ROWS)), Reading(tab="Boys")).header == tuple(ROWS[0])
