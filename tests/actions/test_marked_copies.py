"""The copy of a sheet says in the cell what is wrong with it, runs nothing, and is read back as what it was."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from tests.importing import one_of_each as file
from tests.importing.files import table
from tests.importing.one_of_each import HEADING, held, one_of_each
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.drafts import start_draft
from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.marked_copies import MarkDraft, MarkSheet, mark_draft, mark_sheet
from tracker.actions.row_by_row import preview_rows
from tracker.football.errors import BadInputError, NotFoundError
from tracker.importing.kind import Kind
from tracker.importing.read_sheet import read_sheet
from tracker.importing.rows import RowOutcome
from tracker.wiring import House

FORMULA = '=HYPERLINK("http://example.org","Ada")'


def command(content: bytes, name: str = "players.csv") -> ImportFile:
    """A file of players."""
    return ImportFile(Kind.PLAYERS, name, content)


def copied(house: House, content: bytes, form: ListFormat) -> bytes:
    """The marked copy of a file."""
    made: ExportedFile = house.perform(mark_sheet, MarkSheet(command(content), form), OPERATOR)
    with made.content as opened:
        return opened.read()


def book(content: bytes) -> Any:
    """The one sheet of a workbook."""
    return load_workbook(BytesIO(content)).active


@pytest.fixture
def known(sqlite_house: House) -> House:
    """A house in which the five players are on record."""
    sqlite_house.perform(import_file, command(held()), OPERATOR)
    return sqlite_house


def test_a_workbook_keeps_every_text_and_notes_what_is_wrong_on_its_cell(known: House) -> None:
    sheet = book(copied(known, one_of_each(), ListFormat.XLSX))
    texts = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert texts == [list(HEADING), *(list(cells) for _, cells in file.ROWS)]
    notes = {
        (cell.row, cell.column): cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment
    }
    born, name, sex = HEADING.index("born") + 1, HEADING.index("name") + 1, HEADING.index("sex") + 1
    wrong = {(file.FAULT, born), (file.CONFLICT, sex)}
    assert set(notes) == wrong | {(row, name) for row in (file.ALIKE, file.PERHAPS, file.VAGUE)}
    assert "lies after today" in notes[file.FAULT, born]
    fills = {place: sheet.cell(*place).fill.fgColor.rgb for place in notes}
    assert {fills[place] for place in wrong} == {"FFFFC7CE"}
    assert {fill for place, fill in fills.items() if place not in wrong} == {"FFFFEB9C"}


def test_a_text_file_has_what_is_wrong_in_the_cell(known: House) -> None:
    lines = copied(known, one_of_each(), ListFormat.CSV).decode("utf-8-sig").splitlines()
    assert lines[0] == ",".join(HEADING)
    assert lines[file.ADD - 1] == ",".join(file.ROWS[0][1])
    assert "2027-01-01 ⟦The date of birth 2027-01-01 lies after today" in lines[file.FAULT - 1]


@pytest.mark.parametrize("form", ListFormat, ids=lambda form: str(form.value))
def test_the_copy_is_read_back_as_the_sheet_it_was(known: House, form: ListFormat) -> None:
    again = copied(known, one_of_each(), form)
    assert read_sheet(again).header == HEADING
    assert list(read_sheet(again).rows) == list(read_sheet(one_of_each()).rows)
    rows = known.perform(preview_rows, command(again, f"players-marked.{form.value}"), OPERATOR).rows
    assert [row.outcome for row in rows] == [outcome for outcome, _ in file.ROWS]


@pytest.mark.parametrize("form", ListFormat, ids=lambda form: str(form.value))
def test_a_row_of_the_copy_stands_where_it_stood(known: House, form: ListFormat) -> None:
    gaps = table([("Harbour girls",), (), HEADING, (), file.ROWS[0][1], (), (), file.ROWS[6][1]])
    assert [row.number for row in read_sheet(copied(known, gaps, form)).rows] == [5, 8]


@pytest.mark.parametrize("form", ListFormat, ids=lambda form: str(form.value))
def test_nothing_that_strangers_wrote_runs_in_the_copy(known: House, form: ListFormat) -> None:
    hostile = table([("id", "name", "sex", "born", FORMULA), ("1", FORMULA, "female", "2027-01-01", "@SUM(1)")])
    made = copied(known, hostile, form)
    if form is ListFormat.CSV:
        cells = [cell for line in made.decode("utf-8-sig").splitlines() for cell in line.split(",")]
        assert not [cell for cell in cells if cell.lstrip('"').startswith(("=", "+", "-", "@"))]
    else:
        texts = [cell for row in book(made).iter_rows() for cell in row]
        assert {cell.data_type for cell in texts} == {"s"}
        assert [cell.value for cell in texts if cell.value == FORMULA and not cell.quotePrefix] == []
    assert read_sheet(made).header[-1] == FORMULA


def test_a_note_that_quotes_the_signs_of_a_remark_is_read_back_whole(known: House) -> None:
    """Somebody's own text may hold the signs between which a remark stands."""
    odd = table([HEADING, ("1", "Ada ⟦x⟧ Marsh", "women ⟧⟦", "2008", "", "")])
    again = read_sheet(copied(known, odd, ListFormat.CSV))
    (row,) = again.rows
    assert row.cells == ("1", "Ada ⟦x⟧ Marsh", "women ⟧⟦", "2008", "", "")


def test_a_file_of_which_something_has_to_be_said_first_is_not_copied(known: House) -> None:
    with pytest.raises(BadInputError, match="Say first how the file is to be read"):
        copied(known, table([("Name", "Born"), ("Ada Marsh", "2008-05-17")]), ListFormat.CSV)


def test_a_draft_is_copied_for_whoever_began_it_and_nobody_else(house: House, cast: Cast) -> None:
    rows = table([HEADING, ("40", "Una Pike", "female", "2027-01-01", "Harbour Athletic", "2025-08-01")])
    number = house.perform(start_draft, command(rows), cast.director).draft.number
    made = house.perform(mark_draft, MarkDraft(number, ListFormat.CSV), cast.director)
    with made.content as opened:
        assert "⟦" in opened.read().decode()
    assert (made.file_name, made.rows) == ("players-marked.csv", 1)
    for other in (cast.other_director, OPERATOR):
        with pytest.raises(NotFoundError):
            house.perform(mark_draft, MarkDraft(number), other)


def test_the_copy_speaks_the_language_that_is_asked_for(known: House) -> None:
    said = MarkSheet(command(one_of_each()), ListFormat.CSV, "fr")
    made = known.perform(mark_sheet, said, OPERATOR)
    with made.content as opened:
        text = opened.read().decode()
    assert "La date de naissance" in text
    assert made.rows == len(
        [outcome for outcome, _ in file.ROWS if outcome not in (RowOutcome.ADD, RowOutcome.CHANGE, RowOutcome.SAME)]
    )
