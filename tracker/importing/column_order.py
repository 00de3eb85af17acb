"""Finding the order of a column's dates: what the column supports, and what somebody stated for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.football.phrase import Phrase, phrase
from tracker.importing.date_order import DateOrder, Order, Shape
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.short_years import short_years
from tracker.importing.written_date import Numbers, in_numbers

#: So many dates that read both ways, and not one day after the twelfth, are no accident: 0.39 to the eighth.
TOO_MANY_SMALL_DAYS = 8


def order_of(texts: Iterable[str], stated: Order | None = None, years: range | None = None) -> DateOrder:
    """How the dates of a column are to be read; `stated` is the order that somebody names for it.

    Years of two digits are read only where `years` says which are possible.
    """
    texts = tuple(texts)
    dates = [found for text in texts if (found := in_numbers(text))]
    by_side = {side: [found for found in dates if found.year_first is side] for side in (True, False)}
    present = [side for side in by_side if by_side[side]]
    shapes = tuple(_shape(side, by_side[side], _meant(stated, side, present)) for side in present)
    if years is None:
        return DateOrder(shapes)
    used = [shape.used.value for shape in shapes if shape.used]
    return DateOrder(shapes, short_years(texts, years, used, stated.value if stated else None))


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a stated order means for dates of one shape: an order, or that none of them can be right.

    It is `literal` where the order itself was stated, and not one that the same words can mean here.
    """

    order: Order | None
    literal: bool = True


def _meant(stated: Order | None, year_first: bool, present: list[bool]) -> _Stated | None:  # noqa: FBT001
    """What the stated order says of one shape; nothing where it speaks of the column's other dates.

    Where all dates begin with the year, `dmy` and `mdy` can only tell which comes first after it.
    """
    if stated is None:
        return None
    if stated.year_first is year_first:
        return _Stated(stated)
    if stated.year_first in present:
        return None
    if year_first:
        return _Stated(Order.YDM if stated.day_first else Order.YMD, literal=False)
    return _Stated(None)


def _shape(year_first: bool, dates: list[Numbers], stated: _Stated | None) -> Shape:  # noqa: FBT001
    by_month, by_day = (Order.YMD, Order.YDM) if year_first else (Order.MDY, Order.DMY)
    month_first = sum(one.read(day_first=True) is None for one in dates)
    day_first = sum(one.read(day_first=False) is None for one in dates)
    both = sum(one.first != one.second for one in dates) - month_first - day_first
    supported = (*(() if day_first else (by_month,)), *(() if month_first else (by_day,)))
    counts = _Counts((by_month, by_day), month_first, day_first, both)
    orders, why = _as_stated(stated, counts) or _as_the_column_has_it(supported, counts)
    return Shape(year_first, month_first, day_first, both, supported, orders, why)


@dataclass(frozen=True, slots=True)
class _Counts:
    """The two orders of a shape, and how many dates fit the first only, the second only, and both."""

    known: tuple[Order, Order]
    month_first: int
    day_first: int
    both: int


_Settled = tuple[tuple[Order, ...], Phrase]


def _as_stated(stated: _Stated | None, counts: _Counts) -> _Settled | None:
    """To be read as somebody stated, unless what he stated means nothing for these dates."""
    if stated is None:
        return None
    order = stated.order
    if order is None:
        return (), phrase("date-order-cannot-be")
    against = counts.month_first if order.day_first else counts.day_first
    if against and not stated.literal:
        return None
    return (order,), phrase("date-order-stated", order=order.said, against=against)


def _as_the_column_has_it(supported: tuple[Order, ...], counts: _Counts) -> _Settled:
    """To be read in the order that the column leaves, or in both."""
    known, both = counts.known, counts.both
    names = {"first": known[0].said, "second": known[1].said}
    if len(supported) == 1:
        decisive = max(counts.month_first, counts.day_first)
        return supported, phrase("date-order-decided", order=supported[0].said, decisive=decisive, both=both)
    if not supported:
        fits = {"by_month": counts.month_first, "by_day": counts.day_first}
        return known, phrase("date-order-disagrees", both=both, **fits, **names)
    if not both:
        return known, phrase("date-order-no-matter")
    if not known[0].year_first:
        return known, phrase("date-order-open", both=both, **names)
    if both < TOO_MANY_SMALL_DAYS:
        return (Order.YMD,), phrase("date-order-as-written", both=both)
    return known, phrase("date-order-not-believed", both=both, **names)


def exact_day(text: str) -> date:
    """A day of a list, which must be certain by itself: 2016-07-31 or 31 July 2016, but not 07/06/2016.

    Raises:
        UnfitCellError: it is no date, or could be two days, or is not known to the day.
    """
    born = order_of([text]).read(text)
    if not born.exact:
        raise UnfitCellError(phrase("import-day", text=quoted(text)))
    return born.earliest
