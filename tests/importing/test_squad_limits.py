"""Squad lists made to be slow, to be large or to write on the terminal: each is answered or refused at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tracker.importing.faults import UnfitCellError
from tracker.importing.quota_sheet import read_quota_sheet
from tracker.importing.squad_columns import find_columns
from tracker.importing.written_date import read_written

#: What takes longer than this grows with the square of the text; what does not takes a few hundredths.
SOON = 1.5


@contextmanager
def soon() -> Iterator[None]:
    began = time.process_time()
    yield
    assert time.process_time() - began < SOON


@pytest.mark.parametrize("text", ["1995-01-01" + " " * 100_000 + "x", "(" * 100_000, "x-" * 50_000, "1" * 100_000])
def test_a_date_is_not_searched_in_a_long_cell(text: str) -> None:
    with soon(), pytest.raises(UnfitCellError):
        read_written(text)


def test_a_date_may_have_blanks_around_it() -> None:
    assert read_written(" " * 100_000 + "29  Apr" + " " * 80 + "1998 ") == read_written("29 Apr 1998")


def test_a_long_heading_is_no_heading() -> None:
    with soon():
        columns = find_columns(("player", "birth date", "(" * 130_000))
    assert columns.header[1] == "birth date"


@pytest.mark.parametrize("cell", ["1995-01-01" + " " * 100_000 + "x", " " * 100_000, "(" * 100_000])
@pytest.mark.parametrize("line", ["A,{},3,\n", "{},1995,3,\n", "A,1995,{},\n", "A,1995,3,{}\n"])
def test_a_long_cell_of_a_quota_is_read_at_once(line: str, cell: str) -> None:
    with soon():
        read_quota_sheet(("player,born,minutes,match\n" + line.format(cell)).encode())
