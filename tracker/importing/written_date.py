"""Dates as people write them: with the month's name, in numbers in one of four orders, or a year alone.

What is certain is read at once. Of a date in numbers the year is certain, because it has four digits; which of
the other two is the month only the whole column can say (`tracker.importing.date_order`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.football.errors import BadInputError
from tracker.football.people import EARLIEST_BIRTH_YEAR, Birth, folded
from tracker.football.phrase import phrase
from tracker.importing.faults import UnfitCellError, quoted


@dataclass(frozen=True, slots=True)
class Numbers:
    """A date in numbers: the year, and the other two as they stand. `year_first` tells on which side it stands."""

    year: int
    first: int
    second: int
    year_first: bool

    def read(self, *, day_first: bool) -> date | None:
        """The day that it is if the day comes before the month, or after it; nothing if no calendar has it."""
        day, month = (self.first, self.second) if day_first else (self.second, self.first)
        try:
            return date(self.year, month, day)
        except ValueError:
            return None


def read_written(text: str) -> Birth | Numbers:
    """What a cell says of a day.

    >>> read_written("29 Apr 1998") == read_written("April 29, 1998") == Birth.read("1998-04-29")
    True
    >>> read_written("18/02/1994")
    Numbers(year=1994, first=18, second=2, year_first=False)

    Raises:
        UnfitCellError: it is written in none of the ways known, or no calendar has that day.
    """
    line = " ".join(text.split())
    plain = _WITHOUT.sub("", line) if len(line) <= _MOST_LETTERS else ""
    found = _numbers(plain) or _partly(plain) or _named(plain)
    if found is None:
        raise UnfitCellError(phrase("squad-birth-unreadable", text=quoted(text)))
    year = found.year if isinstance(found, Numbers) else found.earliest.year
    if year < EARLIEST_BIRTH_YEAR:
        raise _too_early(text)
    if isinstance(found, Numbers) and not any(found.read(day_first=one) for one in (True, False)):
        raise UnfitCellError(phrase("squad-birth-no-day", text=quoted(text)))
    return found


def in_numbers(text: str) -> Numbers | None:
    """A date in numbers; nothing where the cell is anything else."""
    try:
        found = read_written(text)
    except UnfitCellError:
        return None
    return found if isinstance(found, Numbers) else None


def _too_early(text: str) -> UnfitCellError:
    return UnfitCellError(phrase("squad-birth-early", text=quoted(text), first=str(EARLIEST_BIRTH_YEAR)))


#: No date is longer, not even with a time of day; what is longer is not searched, which would take time.
_MOST_LETTERS = 60
#: A time of day, or an age in brackets, as some exports add them; and the day that Wikipedia hides for sorting.
_WITHOUT = re.compile(
    r"^\(\d{4}-\d{2}-\d{2}\)\s*(?=\S)|"
    r"[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$|\s*\((aged?\s*)?\d{1,3}\)$",
    re.ASCII,
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})|(\d{4})(\d{2})(\d{2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})", re.ASCII)
_YEAR_AND_MONTH = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?|(\d{1,2})[-/.](\d{4})", re.ASCII)


def _numbers(text: str) -> Numbers | None:
    if found := _YEAR_FIRST.fullmatch(text):
        year, first, second = (found[1], found[3], found[4]) if found[1] else (found[5], found[6], found[7])
        return Numbers(int(year), int(first), int(second), year_first=True)
    if found := _YEAR_LAST.fullmatch(text):
        return Numbers(int(found[4]), int(found[1]), int(found[3]), year_first=False)
    return None


def _partly(text: str) -> Birth | None:
    """A year, or a year and a month in numbers."""
    found = _YEAR_AND_MONTH.fullmatch(text)
    if found is None:
        return None
    year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
    return _birth(text, year, month)


def _named(text: str) -> Birth | None:
    """A date whose month has its name, in one of the languages."""
    words = [word for word in re.split(r"[\s,./\-]+", folded(text)) if word and word not in _BETWEEN]
    months = [word for word in words if word in MONTHS]
    numbers = [_ORDINAL.sub("", word) for word in words if word not in MONTHS]
    years = [number for number in numbers if re.fullmatch(r"\d{4}", number, re.ASCII)]
    days = [number for number in numbers if re.fullmatch(r"\d{1,2}", number, re.ASCII)]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(words) != 2 + len(days):
        return None
    return _birth(text, years[0], str(MONTHS[months[0]]), *days)


def _birth(text: str, year: str, *parts: str | None) -> Birth:
    if int(year) < EARLIEST_BIRTH_YEAR:
        raise _too_early(text)
    try:
        return Birth.read("-".join([year, *(part.zfill(2) for part in parts if part)]))
    except BadInputError:
        raise UnfitCellError(phrase("squad-birth-no-day", text=quoted(text))) from None


_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|er|o|º|ª)$", re.ASCII)
_BETWEEN = {"de", "del", "of"}
_NAMES = (
    "january february march april may june july august september october november december",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
)


def _beginnings() -> dict[str, int]:
    """Every month by its name and by each beginning of three letters or more that can mean no other month."""
    meant: dict[str, set[int]] = {"sept": {9}}
    for names in _NAMES:
        for month, name in enumerate(names.split(), start=1):
            for length in range(3, len(name) + 1):
                meant.setdefault(name[:length], set()).add(month)
    return {word: months.pop() for word, months in meant.items() if len(months) == 1}


MONTHS = _beginnings()
