"""The order of day and month: read off the whole column, stated by somebody, or left open as an interval."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracker.football.people import Birth
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.importing.column_order import TOO_MANY_SMALL_DAYS, exact_day, order_of
from tracker.importing.date_order import DateOrder, Order
from tracker.importing.faults import UnfitCellError
from tracker.importing.written_date import MONTHS, Numbers, read_written

#: Machines that are busy with other tests are slow now and then.
UNHURRIED = settings(deadline=None)
FORMS = {Order.DMY: "%d/%m/%Y", Order.MDY: "%m/%d/%Y", Order.YMD: "%Y-%m-%d", Order.YDM: "%Y-%d-%m"}
DAYS = st.dates(date(1970, 1, 1), date(2012, 12, 31))
TWO_UP_TO_12 = st.lists(st.integers(1, 12), min_size=2, max_size=2, unique=True)
SMALL_DAYS = st.builds(lambda year, two: date(year, *two), st.integers(1970, 2012), TWO_UP_TO_12)
LATER_DAYS = st.builds(date, st.integers(1970, 2012), st.integers(1, 12), st.integers(13, 28))
ORDERS = st.sampled_from(Order)
#: Eight dates that read both ways.
BOTH_WAYS = [
    date(1990, month, day) for month, day in ((1, 2), (3, 4), (5, 6), (7, 8), (9, 10), (11, 12), (2, 1), (4, 3))
]


def written(days: list[date], order: Order) -> list[str]:
    return [day.strftime(FORMS[order]) for day in days]


def refusal(order: DateOrder, text: str) -> str:
    with pytest.raises(UnfitCellError) as caught:
        order.read(text)
    return caught.value.phrase.code


def said(order: DateOrder) -> str:
    return " ".join(map(speaker("en"), order.why))


@pytest.mark.parametrize(
    "text",
    [
        *("29 Apr 1998", "29 April 1998", "Apr 29 1998", "April 29, 1998", "29-Apr-1998", "29th of April 1998"),
        *("29 de abril de 1998", "29 avril 1998", "1998 Apr 29", "29 APR 1998", "Apr 29, 1998 (26)"),
    ],
)
def test_a_date_that_names_its_month_is_certain(text: str) -> None:
    assert read_written(text) == Birth.read("1998-04-29")


@pytest.mark.parametrize("text", ["1994/02/18", "1994-02-18", "19940218", "1994-2-18", "1994-02-18T00:00:00.000Z"])
def test_a_date_that_begins_with_the_year_is_seen_as_such(text: str) -> None:
    assert read_written(text) == Numbers(1994, 2, 18, year_first=True)


@pytest.mark.parametrize("text", ["18/02/1994", "18.02.1994", "18-2-1994", "18 02 1994", "18/02/1994 (aged 30)"])
def test_a_date_that_ends_with_the_year_is_seen_as_such(text: str) -> None:
    assert read_written(text) == Numbers(1994, 18, 2, year_first=False)


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("1994", "1994"),
        ("1994-02", "1994-02"),
        ("02/1994", "1994-02"),
        ("Feb 1994", "1994-02"),
        ("1er août 1994", "1994-08-01"),
    ],
)
def test_as_much_is_read_as_is_written(text: str, birth: str) -> None:
    assert read_written(text) == Birth.read(birth)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("soon", "squad-birth-unreadable"),
        ("18/02/94", "squad-birth-unreadable"),
        ("18/02-1994", "squad-birth-unreadable"),
        ("29 Jui 1998", "squad-birth-unreadable"),
        ("1 2 Apr 1998", "squad-birth-unreadable"),
        ("29 Apr 1998 Oslo", "squad-birth-unreadable"),
        ("May June 1998", "squad-birth-unreadable"),
        ("30/02/1994", "squad-birth-no-day"),
        ("29 Feb 1995", "squad-birth-no-day"),
        ("1994-13", "squad-birth-no-day"),
        ("1994-31-31", "squad-birth-no-day"),
        ("1899-05-05", "squad-birth-early"),
        ("5 May 1815", "squad-birth-early"),
        ("1066", "squad-birth-early"),
    ],
)
def test_what_is_no_date_is_told_apart_from_what_no_calendar_has(text: str, code: str) -> None:
    with pytest.raises(UnfitCellError) as caught:
        read_written(text)
    assert caught.value.phrase.code == code


def test_a_month_that_could_be_two_is_none() -> None:
    assert "jui" not in MONTHS
    assert (MONTHS["jun"], MONTHS["juin"], MONTHS["juil"], MONTHS["sept"]) == (6, 6, 7, 9)


@UNHURRIED
@given(ORDERS, st.lists(DAYS, max_size=30), LATER_DAYS)
def test_a_column_with_one_decisive_day_is_read_back_exactly(
    order: Order, days: list[date], decisive: date
) -> None:
    column = written([*days, decisive], order)
    found = order_of(column)
    assert found.used == found.supported == (order,)
    assert [found.read(text) for text in column] == [Birth(day, day) for day in [*days, decisive]]


@UNHURRIED
@given(ORDERS, st.lists(DAYS, min_size=1, max_size=30))
def test_what_is_read_always_contains_the_truth(order: Order, days: list[date]) -> None:
    """But for dates that look like ISO dates and are not: a few of them are believed, many are not."""
    column = written(days, order)
    found = order_of(column)
    if order is Order.YDM and found.used == (Order.YMD,):
        assert sum(day.day != day.month for day in days) < TOO_MANY_SMALL_DAYS
        return
    for text, day in zip(column, days, strict=True):
        born = found.read(text)
        assert born.earliest <= day <= born.latest
        assert day in (born.earliest, born.latest)


@UNHURRIED
@given(ORDERS, st.lists(DAYS, min_size=1, max_size=30))
def test_a_stated_order_reads_back_what_was_written_in_it(order: Order, days: list[date]) -> None:
    column = written(days, order)
    found = order_of(column, stated=order)
    assert [found.read(text) for text in column] == [Birth(day, day) for day in days]


@UNHURRIED
@given(st.sampled_from([Order.DMY, Order.MDY]), st.lists(SMALL_DAYS, min_size=1, max_size=20))
def test_dates_that_end_with_the_year_and_read_both_ways_are_never_guessed(order: Order, days: list[date]) -> None:
    found = order_of(written(days, order))
    assert (found.used, found.supported) == ((), (Order.MDY, Order.DMY))
    assert f"{len(days)} dates read" in said(found) or "One date reads" in said(found)


def test_eight_iso_dates_without_a_day_after_the_twelfth_are_not_believed() -> None:
    eight = order_of(written(BOTH_WAYS, Order.YMD))
    assert (eight.used, eight.supported) == ((), (Order.YMD, Order.YDM))
    assert eight.read("1990-03-04") == Birth(date(1990, 3, 4), date(1990, 4, 3))
    assert "8 dates read both ways, and no day that a calendar has lies after the 12th" in said(eight)


def test_a_day_that_no_calendar_has_is_not_denied_to_stand_there() -> None:
    found = order_of([*written(BOTH_WAYS, Order.DMY), "31/02/2009"])
    assert found.used == ()
    assert "no day that a calendar has lies after the 12th" in said(found)


def test_fewer_or_one_later_day_are_believed() -> None:
    seven = order_of([*written(BOTH_WAYS[1:], Order.YMD), "1990-05-05", "1990"])
    assert seven.used == (Order.YMD,)
    assert seven.read("1990-03-04").exact
    assert order_of([*written(BOTH_WAYS, Order.YMD), "1990-01-13"]).used == (Order.YMD,)
    assert order_of([*written(BOTH_WAYS, Order.YMD), "1990-13-01"]).used == (Order.YDM,)


def test_a_column_that_no_order_fits_leaves_the_doubtful_dates_open() -> None:
    found = order_of(["18/02/1994", "02/18/1994", "05/06/1994"])
    assert (found.used, found.supported) == ((), ())
    assert [found.read(text).exact for text in ("18/02/1994", "02/18/1994", "05/06/1994")] == [True, True, False]
    assert "no order fits all" in said(found)
    assert "one reads both ways" in said(found)


def test_dates_of_two_shapes_are_settled_each_by_its_own() -> None:
    found = order_of(["18/02/1994", "05/06/1994", "1994-02-18", "1994-05-06"])
    assert found.used == (Order.YMD, Order.DMY)
    assert found.read("05/06/1994") == Birth.read("1994-06-05")
    assert found.read("1994-05-06") == Birth.read("1994-05-06")


def test_a_date_against_the_stated_order_is_a_question() -> None:
    found = order_of(["18/02/1994", "02/18/1994"], stated=Order.MDY)
    assert refusal(found, "18/02/1994") == "squad-birth-against-order"
    assert found.read("02/18/1994") == Birth.read("1994-02-18")
    assert "One date cannot be read so" in said(found)


def test_a_stated_order_that_begins_with_the_year_fits_no_date_that_ends_with_it() -> None:
    found = order_of(["05/06/1994"], stated=Order.YMD)
    assert refusal(found, "05/06/1994") == "squad-birth-against-stated"


def test_a_stated_order_leaves_dates_of_the_other_shape_to_the_column() -> None:
    found = order_of(["05/06/1994", "1994-05-06"], stated=Order.DMY)
    assert found.used == (Order.YMD, Order.DMY)


@pytest.mark.parametrize(("stated", "used"), [(Order.DMY, Order.YDM), (Order.MDY, Order.YMD)])
def test_where_all_dates_begin_with_the_year_it_tells_which_comes_next(stated: Order, used: Order) -> None:
    assert order_of(written(BOTH_WAYS, Order.YMD), stated=stated).used == (used,)


def test_dates_that_speak_against_it_are_read_as_they_are_written() -> None:
    assert order_of(["1994-02-18", "1994-05-06"], stated=Order.DMY).used == (Order.YMD,)
    assert order_of(["1994-02-18", "1994-05-06"], stated=Order.YDM).used == (Order.YDM,)


def test_where_the_order_does_not_matter_none_is_named() -> None:
    assert order_of(["05/05/1994"]).used == ()
    assert order_of(["05/05/1994"]).read("05/05/1994") == Birth.read("1994-05-05")
    assert order_of(["1994", "5 May 1994", "soon"]) == DateOrder()


def test_a_day_of_a_list_must_be_certain_by_itself() -> None:
    assert exact_day("31 July 2016") == exact_day("2016-07-31") == date(2016, 7, 31)
    for text in ("07/06/2016", "July 2016", "soon"):
        with pytest.raises(UnfitCellError):
            exact_day(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stated", [None, *Order])
@pytest.mark.parametrize(
    "column",
    [
        [],
        ["05/05/1994"],
        ["05/06/1994"],
        ["18/02/1994", "05/06/1994"],
        ["18/02/1994", "02/18/1994"],
        written(BOTH_WAYS, Order.YMD),
        ["1994-05-06"],
    ],
)
def test_the_grounds_are_spoken_in_every_language(language: str, stated: Order | None, column: list[str]) -> None:
    assert all(map(speaker(language), order_of(column, stated).why))


@pytest.mark.parametrize(("form", "contrary"), [("{2}/{1}/1994", "02/18/1994"), ("1994-{1}-{2}", "1994-18-02")])
def test_one_contrary_date_in_fifty_leaves_every_doubtful_date_open(form: str, contrary: str) -> None:
    days = [(0, f"{1 + number % 12:02d}", f"{1 + number % 28:02d}") for number in range(49)]
    column = [form.format(*day) for day in days]
    (whole,) = order_of(column).shapes
    (broken,) = order_of([*column, contrary]).shapes
    assert (len(whole.orders), len(broken.orders), whole.both) == (1, 2, broken.both)
    found = order_of([*column, contrary])
    doubtful = [text for text in column if not found.read(text).exact]
    assert len(doubtful) == broken.both > 0
