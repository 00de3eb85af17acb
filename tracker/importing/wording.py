"""How a value stands in a sheet: the text that would be read back as the same value."""

from __future__ import annotations

from datetime import date
from enum import Enum

from tracker.football.calendar import CutOff
from tracker.football.holdings import Called
from tracker.football.people import Birth
from tracker.logic.span import Span


def shown(value: object) -> str:
    """A value as a cell of the import format writes it; nothing is an empty cell.

    >>> shown(True), shown(date(2024, 8, 31)), shown(CutOff(8, 1)), shown(None)
    ('yes', '2024-08-31', '08-01', '')
    """
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case CutOff():
            return f"{value.month:02}-{value.day:02}"
        case Called():
            return value.name
        case Span():
            return str(Birth(value.earliest, value.latest))
        case tuple():
            return ";".join(map(shown, value))
        case _:
            return str(value)
