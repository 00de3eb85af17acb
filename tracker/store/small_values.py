"""Days and words of a closed list as small whole numbers, where an index holds a row for each of millions."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Dialect, Integer, SmallInteger, String, TypeDecorator, case, type_coerce


class DayNumber(TypeDecorator[date]):
    """A day, stored as the ordinal that `date.toordinal` gives it."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        """The day as a number."""
        del dialect
        return None if value is None else value.toordinal()

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        """The number as the day."""
        del dialect
        return None if value is None else date.fromordinal(value)


class Coded(TypeDecorator[str]):
    """The value of an enum, stored as the place of its member, from 1 on.

    What is asked and answered are the values themselves, as terms and addresses carry them. A test of the house
    holds the order of the members, since a new one may only be put at the end.

    >>> from tracker.football.people import Foot
    >>> Coded(Foot).code("right")
    2
    """

    impl = SmallInteger
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind
        self._codes = {member.value: place for place, member in enumerate(kind, 1)}
        self._values = {place: value for value, place in self._codes.items()}

    def code(self, value: str) -> int:
        """The number of a value.

        Raises:
            KeyError: the enum has no such value.
        """
        return self._codes[value]

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """The value as its number."""
        del dialect
        return None if value is None else self._codes[value]

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        """The number as the value."""
        del dialect
        return None if value is None else self._values[value]

    def of(self, column: ColumnElement[Any]) -> ColumnElement[int]:
        """What a column that holds the value as text comes to, in SQL."""
        return case(self._codes, value=type_coerce(column, String))
