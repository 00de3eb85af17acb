"""The day on which somebody turns an age."""

from __future__ import annotations

from datetime import date


def birthday(born: date, age: int) -> date:
    """The day on which `age` years are completed; who was born on 29 February completes them on 1 March.

    It is the same choice as in `tracker.football.calendar.age_on`.

    >>> birthday(date(2008, 2, 29), 19), birthday(date(2008, 2, 29), 20)
    (datetime.date(2027, 3, 1), datetime.date(2028, 2, 29))
    """
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
