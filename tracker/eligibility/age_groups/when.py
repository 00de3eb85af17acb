"""Days as rule files write them that are no full dates: a day of the year, and a day known only by its month."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from tracker.eligibility.entry import Entry
from tracker.football.calendar import CutOff
from tracker.logic.span import Span

#: A leap year, so that 29 February can be a cut-off; in a common year it then falls on 1 March.
_LEAP_YEAR = 2024
_CUT_OFF = re.compile(r"(\d{2})-(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


def cut_off(text: str) -> CutOff:
    """A day of the year, written as `MM-DD`.

    >>> cut_off("08-01")
    CutOff(month=8, day=1)

    Raises:
        ValueError: it is no such day; the sentence says what would be.
    """
    found = _CUT_OFF.fullmatch(text)
    try:
        if found:
            date(_LEAP_YEAR, int(found[1]), int(found[2]))
            return CutOff(int(found[1]), int(found[2]))
    except ValueError:
        pass
    message = f"{text!r} is no day of the year; write month and day as 08-01"
    raise ValueError(message)


def read_cut_off(entry: Entry, key: str) -> CutOff:
    """The day of the year under a key of a rule file, which must be there."""
    text = entry.text(key, "write month and day as 08-01")
    try:
        return cut_off(text)
    except ValueError as fault:
        raise entry.refusal(str(fault), key) from None


def read_known_from(entry: Entry) -> Span[date] | None:
    """The day from which a rule was known, as a day or as the month it lies in; nothing if known from the start."""
    found = _MONTH.fullmatch(str(entry.values.get("known_from")))
    if found and 1 <= int(found[2]) <= 12:
        year, month = int(found[1]), int(found[2])
        return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    day = entry.day("known_from")
    return Span(day, day) if day else None
