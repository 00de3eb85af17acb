"""Tables run over pages with their heads, and no row stands on two of them."""

from __future__ import annotations

import re

import pytest
from reportlab.platypus import Flowable
from tests.reports.invented import many_call_ups, many_verdicts
from tests.reports.opened import opened
from tracker.reports.blocks import Column, Entry
from tracker.reports.paper import MEASURE
from tracker.reports.style import CELL
from tracker.reports.table import Table

COLUMNS = (Column("Name", 1), Column("Minutes", 1, number=True))
WORDS = "a name of many words that will not stand on one line of a narrow column of a table "


def height(table: Flowable) -> float:
    """How much of a page a table takes."""
    return float(table.wrap(MEASURE, 10_000)[1])


def test_a_row_of_several_lines_stands_on_one_page() -> None:
    pages = [page for page in opened(many_verdicts()).pages if "Edition" in page]
    assert len(pages) >= 3
    for page in pages:
        editions = [int(year) for year in re.findall(r"Edition\s+(\d+)", page)]
        # The edition is the last line of a row's first cell, the year of the window the last of its third.
        assert [int(year) + 20 for year in re.findall(r"January 1, (\d+)\.", page)] == editions


def test_the_head_is_repeated_on_every_page_with_rows() -> None:
    for page in opened(many_call_ups()).pages:
        assert ("v Opponent" in page) <= ("Opponent and competition" in page)


def test_every_row_of_a_very_long_table_is_there_once_and_in_order() -> None:
    found = re.findall(r"v Opponent (\d+)", opened(many_call_ups()).text)
    assert found == [f"{number:03}" for number in range(600)]


def test_a_table_is_split_between_rows_with_a_head_on_both_parts() -> None:
    table = Table(COLUMNS, [("Ann", "90"), ("Bea", "45"), ("Cleo", "7")])
    head = height(table) - 3 * (CELL.leading + 6.8)
    first, second = table.split(MEASURE, height(table) - 1)
    assert height(first) + height(second) == pytest.approx(height(table) + head)


def test_the_last_row_does_not_go_to_the_next_page_alone() -> None:
    table = Table(COLUMNS, [("Ann", "90")] * 9)
    first, second = table.split(MEASURE, height(table) - 1)
    head = height(Table((Column("", 1),), [("Ann",)]))
    assert height(second) == pytest.approx(3 * head)
    assert height(first) == pytest.approx(8 * head)


def test_a_table_of_which_not_one_row_fits_goes_to_the_next_page_whole() -> None:
    table = Table(COLUMNS, [(WORDS * 4, "90")])
    assert table.split(MEASURE, height(table) - 1) == []


def test_a_row_taller_than_a_third_of_a_page_is_laid_out_as_several() -> None:
    table = Table(COLUMNS, [(WORDS * 60, "90")])
    first, second = table.split(MEASURE, 600)
    assert height(first) <= 600
    assert height(second) > 0


def test_notes_stay_with_the_last_row() -> None:
    plain, noted = Table(COLUMNS, [("Ann", "90")]), Table(COLUMNS, [("Ann", "90")], "A note.")
    assert height(noted) > height(plain)
    assert noted.split(MEASURE, height(plain) + 1) == []


def test_a_short_table_is_kept_whole_under_its_heading_and_a_long_one_is_not() -> None:
    short, long = Table(COLUMNS, [("Ann", "90")] * 5), Table(COLUMNS, [("Ann", "90")] * 50)
    assert short.opening == height(short)
    assert long.opening < height(short)


def test_a_table_without_heads_has_no_head_row() -> None:
    assert height(Table((Column("", 1),), [("Ann",)])) < height(Table((Column("Name", 1),), [("Ann",)]))


def test_the_quieter_line_of_an_entry_makes_the_row_taller() -> None:
    assert height(Table(COLUMNS, [(Entry("Ann", "under"), "90")])) > height(Table(COLUMNS, [("Ann", "90")]))
