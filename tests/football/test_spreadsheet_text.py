"""No text of ours is computed by a spreadsheet, and each is read back as what it was."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.spreadsheet_text import guarded_text, unguarded_text
from tracker.importing.csv_sheet import read_csv
from tracker.reports.csv_file import csv_lines

#: Mostly the signs that matter, so that they meet.
TEXTS = st.text(
    st.sampled_from("'=+-@\t\r\n;|, \"ab1\uff1d\uff0b\u202e\u0660") | st.characters(exclude_categories=["Cs"])
)
COMPUTED = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")


@given(TEXTS)
def test_each_text_is_read_back_as_what_it_was(text: str) -> None:
    assert unguarded_text(guarded_text(text)) == text


@given(TEXTS)
def test_no_text_and_no_part_of_one_begins_a_formula(text: str) -> None:
    assert not any(COMPUTED.match(part) for part in re.split(r"[;|\t]", guarded_text(text)))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "  =1", "''=1", "a;=1", "\uff1d1"])
def test_each_of_these_is_guarded(text: str) -> None:
    assert guarded_text(text) != text


@pytest.mark.parametrize("text", ["", "Ada Marsh", "'Okoro", "O'Neill", "Jean-Luc", "a, -b", "1+1", "''"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded_text(text) == text == unguarded_text(text)


@given(
    st.lists(st.tuples(TEXTS, TEXTS).filter(lambda row: bool("".join(row).strip("\0 "))), min_size=1, max_size=5)
)
def test_a_file_of_any_texts_is_read_as_a_sheet_of_the_same(rows: list[tuple[str, str]]) -> None:
    rows = [row for row in rows if "\0" not in "".join(row) and not "".join(row).isspace()]
    content = b"".join(csv_lines(("name", "club"), rows))
    read = [tuple(map(unguarded_text, row)) for row in csv.reader(io.StringIO(content.decode(), newline=""))]
    assert read == [("name", "club"), *rows]


def test_our_own_import_reads_what_was_guarded() -> None:
    content = b"".join(csv_lines(("name", "club"), [("=1+1", "a;-b"), ("'Okoro", "-")]))
    assert [row.cells for row in read_csv(content).rows] == [("=1+1", "a;-b"), ("'Okoro", "-")]
