"""Whether the day or the month comes first in a column's dates: told by the whole column, never guessed by row.

`docs/decisions/date-order.md` says how, and why a column that looks like ISO dates is not always believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import chain

from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.short_years import ShortYears, short_numbers
from tracker.importing.written_date import in_numbers, read_written


class Order(Enum):
    """In which order day, month and year are written."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"
    YDM = "ydm"

    @property
    def day_first(self) -> bool:
        """Whether the day comes before the month."""
        return self in (Order.DMY, Order.YDM)

    @property
    def year_first(self) -> bool:
        """Whether the year comes first."""
        return self in (Order.YMD, Order.YDM)

    @property
    def said(self) -> Phrase:
        """Its name."""
        return phrase(f"date-order-{self.value}")


@dataclass(frozen=True, slots=True)
class Shape:
    """The dates of a column that have the year on one side, and in which orders they are to be read.

    `month_first` and `day_first` count dates that only one order can read, `both` those that have a different
    day in either. Several `orders` mean that the column does not settle it, none that no date fits what was
    stated. `why` says so.
    """

    year_first: bool
    month_first: int
    day_first: int
    both: int
    supported: tuple[Order, ...]
    orders: tuple[Order, ...]
    why: Phrase

    @property
    def used(self) -> Order | None:
        """The one order in which they are read, if it matters and there is one."""
        return self.orders[0] if len(self.orders) == 1 else None


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How a column's dates are read, with the grounds. A column may hold dates of two shapes, or of none."""

    shapes: tuple[Shape, ...] = ()
    #: Of dates with short years, where the column has any.
    short: ShortYears | None = None

    @property
    def used(self) -> tuple[Order, ...]:
        """The orders that dates were read in, as far as they were settled."""
        return tuple(shape.used for shape in self.shapes if shape.used)

    @property
    def supported(self) -> tuple[Order, ...]:
        """The orders that every date of their shape can be read in."""
        return tuple(chain.from_iterable(shape.supported for shape in self.shapes))

    @property
    def why(self) -> tuple[Phrase, ...]:
        """The grounds, for each shape."""
        return tuple(shape.why for shape in self.shapes) or (phrase("date-order-none"),)

    def read(self, text: str) -> Birth:
        """The days between which the date in a cell lies; the same day where it is certain.

        Raises:
            UnfitCellError: it is no date, or none in the order of its column.
        """
        if self.short and short_numbers(text):
            return self._read_short(self.short, text)
        found = read_written(text)
        if isinstance(found, Birth):
            return found
        shape = next(shape for shape in self.shapes if shape.year_first is found.year_first)
        days = [day for order in shape.orders if (day := found.read(day_first=order.day_first))]
        if not days:
            code = "squad-birth-against-order" if shape.orders else "squad-birth-against-stated"
            said = {"order": shape.orders[0].said} if shape.orders else {}
            raise UnfitCellError(phrase(code, text=quoted(text), **said))
        return Birth(min(days), max(days))

    def _read_short(self, short: ShortYears, text: str) -> Birth:
        day = short.read(text)
        if day is None:
            raise UnfitCellError(phrase("import-short-year", text=quoted(text)))
        return Birth(day, day)


def two_ways(born: Birth, text: str) -> bool:
    """Whether a date in numbers was read as a stretch because its day and month may be exchanged."""
    return not born.exact and in_numbers(text) is not None
