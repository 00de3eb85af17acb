"""Reading text files: letters, delimiters, quotation marks, and what cannot be read at all."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.files import table
from tracker.i18n.speak import speaker
from tracker.importing.csv_sheet import DELIMITERS, read_csv
from tracker.importing.faults import UnreadableError

SAVE_AS_TEXT = (
    "This is not a text file or an XLSX workbook: open it in the program it comes from and save it as CSV (UTF-8)."
)
FOREIGN = "name,club\nŁukasz Żółć,Lech\nJosé Núñez,São João\n"


def refusal(content: bytes) -> tuple[int | None, str]:
    """The row and the sentence with which a file is refused."""
    with pytest.raises(UnreadableError) as caught:
        list(read_csv(content).rows)
    fault = caught.value.fault
    return fault.row, speaker("en")(fault.phrase)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_names_come_through_every_encoding_that_cannot_be_mistaken(encoding: str) -> None:
    sheet = read_csv(FOREIGN.encode(encoding))
    assert sheet.header == ("name", "club")
    assert [row.cells for row in sheet.rows] == [("Łukasz Żółć", "Lech"), ("José Núñez", "São João")]


def test_utf_16_of_the_other_byte_order_is_read() -> None:
    sheet = read_csv(b"\xfe\xff" + FOREIGN.encode("utf-16-be"))
    assert sheet.header == ("name", "club")


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2"])
def test_an_encoding_that_would_be_guessed_is_refused_with_the_line(encoding: str) -> None:
    row, said = refusal("name,club\nAnna,Lech\nŻaneta Żółć,Lech\n".encode(encoding))
    assert row is None
    assert said == (
        "Line 3 holds letters that are not UTF-8, and guessing would spoil names: say which encoding it is, or "
        "save the file as CSV (UTF-8)."
    )


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04\x14\x00\x08\x08\x08\x00\xff\xfe workbook",
        "name,club\nAnna,Lech\n".encode("utf-16-le"),
        b"name,club\nAn\x00na,Lech\n",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    ],
)
def test_what_is_no_text_is_refused_with_the_way_to_save_it(content: bytes) -> None:
    assert refusal(content) == (None, SAVE_AS_TEXT)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b",,,\n,,,\n"])
def test_a_file_without_any_text_is_refused(content: bytes) -> None:
    assert refusal(content) == (None, "The file is empty: it needs a heading and rows under it.")


def test_a_quotation_mark_that_is_not_closed_names_its_row() -> None:
    row, said = refusal(b'name,club\nAnna,Lech\nBea,"Harbour\nCleo,Hill\n')
    assert row == 3
    assert said.startswith("A quotation mark in this row is not closed")


def test_a_quotation_mark_within_a_cell_names_its_row() -> None:
    assert refusal(b'name,club\n"An"na,Lech\n')[0] == 2


def test_a_cell_without_end_names_its_row() -> None:
    row, said = refusal(b"name,club\nAnna," + b"x" * 200_000 + b"\n")
    assert row == 2
    assert said == (
        "A cell here holds more than 131,072 letters, so nothing from here on can be read: look for a quotation "
        "mark that is not closed."
    )


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_delimiter_is_the_one_that_cuts_rows_like_the_heading(delimiter: str) -> None:
    rows = [["name", "nationalities", "club"], ["Hart, Anna", "USA;MEX", "Lech|Poznan"], ["Bea", "", "A\tB"]]
    sheet = read_csv(table(rows, delimiter))
    assert [list(row.cells) for row in sheet.rows] == rows[1:]


def test_a_single_column_needs_no_delimiter() -> None:
    assert [row.cells for row in read_csv(b"name\nAnna\n").rows] == [("Anna",)]


def test_rows_keep_the_numbers_that_a_spreadsheet_shows() -> None:
    sheet = read_csv(b'\nname,club\n\nAnna,"Lech\nPoznan"\n,\nBea,Hill\n')
    assert [(row.number, row.cells[0]) for row in sheet.rows] == [(4, "Anna"), (6, "Bea")]


def test_a_sheet_can_be_walked_through_twice() -> None:
    sheet = read_csv(b"name,club\nAnna,Lech\n")
    assert list(sheet.rows) == list(sheet.rows)


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
    lambda text: not text.isspace()
)


@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=6), st.sampled_from(["utf-8", "utf-16"]))
def test_any_text_that_was_written_is_read_back(rows: list[tuple[str, str, str]], encoding: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([("one", "two", "three"), *rows])
    assert [row.cells for row in read_csv(text.getvalue().encode(encoding)).rows] == rows


@given(st.binary(max_size=400))
def test_any_bytes_are_a_sheet_or_a_refusal(content: bytes) -> None:
    with suppress(UnreadableError):
        assert all(row.number > 0 for row in read_csv(content).rows)
