"""Years of two digits: the whole column decides or asks, and no century is guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.test_rosters import mapped, taken_in
from tracker.importing.column_order import order_of
from tracker.importing.date_order import Order
from tracker.importing.faults import UnfitCellError
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, Choices
from tracker.importing.short_years import years_of_birth, years_until

TODAY = date(2026, 6, 30)
HEADING = ["Name", "Gender", "DOB"]


def born(*texts: str) -> list[list[str]]:
    return [HEADING, *([f"Ada Marsh {at}", "F", text] for at, text in enumerate(texts))]


def births(rows: list[list[str]], answers: Answers = NO_ANSWERS) -> list[str]:
    return [str(record.born) for record in taken_in(rows, answers).records]


def test_a_column_that_only_one_order_fits_is_read_in_it() -> None:
    assert births(born("17/05/08", "30/01/09", "24/12/10")) == ["2008-05-17", "2009-01-30", "2010-12-24"]
    assert births(born("05/17/08", "01/30/09", "12/24/10")) == ["2008-05-17", "2009-01-30", "2010-12-24"]
    assert births(born("98-05-17", "99-01-30")) == ["1998-05-17", "1999-01-30"]


def test_a_column_that_several_orders_fit_is_asked_about() -> None:
    rows = born("05/06/08", "07/08/09")
    (question,) = mapped(rows).questions
    assert [one.value for one in question.orders] == ["dmy", "mdy", "ymd"]
    assert births(rows, Answers(Choices(orders={"dob": Order.DMY}))) == ["2008-06-05", "2009-08-07"]
    assert births(rows, Answers(Choices(orders={"dob": Order.YMD}))) == ["2005-06-08", "2007-08-09"]


def test_the_columns_other_dates_decide_between_what_is_left() -> None:
    assert births(born("05/06/08", "17/05/2008")) == ["2008-06-05", "2008-05-17"]


def test_a_century_that_is_not_possible_is_not_taken() -> None:
    with pytest.raises(UnfitCellError):
        order_of(["17/05/25", "17/05/08"], Order.DMY, years_of_birth(TODAY)).read("17/05/25")
    assert str(order_of(["17/05/68"], Order.DMY, years_of_birth(TODAY)).read("17/05/68")) == "1968-05-17"


def test_a_match_may_be_next_year_and_not_in_seventy() -> None:
    order = order_of(["17/05/27", "17/05/95"], Order.DMY, years_until(TODAY))
    assert [str(order.read(text)) for text in ("17/05/27", "17/05/95")] == ["2027-05-17", "1995-05-17"]


def test_where_nobody_says_which_years_are_possible_none_is_read() -> None:
    with pytest.raises(UnfitCellError):
        order_of(["17/05/08"], Order.DMY).read("17/05/08")


@given(st.lists(st.dates(date(1968, 1, 1), date(2022, 12, 31)), min_size=1, max_size=12))
def test_what_is_read_without_asking_is_what_was_written(days: list[date]) -> None:
    for written in ("%d/%m/%y", "%m/%d/%y", "%y-%m-%d"):
        texts = [day.strftime(written) for day in days]
        order = order_of(texts, years=years_of_birth(TODAY))
        assert order.short
        if len(order.short.orders) == 1:
            assert [order.read(text).earliest for text in texts] == days
