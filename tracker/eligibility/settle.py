"""What would settle an answer that a birth date known only in part cannot give."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.eligibility.rule import BirthWindow
from tracker.football.people import Birth

ONE_DAY = timedelta(days=1)


def what_settles(born: Birth | None, window: BirthWindow) -> str:
    """The coarsest part of a date of birth that is missing and decides on which side of the window it lies.

    >>> what_settles(Birth.read("1969"), BirthWindow(date(1969, 8, 1)))
    'birth_month'
    """
    if born is None:
        return "birth_year"
    turns = [turn for turn in _turns(window) if born.earliest < turn <= born.latest]
    if all((turn.month, turn.day) == (1, 1) for turn in turns):
        return "birth_year"
    return "birth_month" if all(turn.day == 1 for turn in turns) else "birth_day"


def _turns(window: BirthWindow) -> tuple[date, ...]:
    """The days on which the answer becomes another: the first of the window and the first after it."""
    first, last = window.born_on_or_after, window.born_on_or_before
    return tuple(turn for turn in (first, last + ONE_DAY if last else None) if turn)
