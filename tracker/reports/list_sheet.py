"""A list as it goes out for a spreadsheet: its columns, its rows, and what kind of thing stands in each cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak

#: What may stand in a cell: a text that somebody wrote, a number, a day, one phrase that is spoken or several, or
#: nothing where nothing is known.
Cell = str | int | float | date | Phrase | tuple[Phrase | str, ...] | None
#: The same once everything is said.
Written = str | int | float | date | None
_BETWEEN = " · "


class CellKind(Enum):
    """What a column holds. Numbers stand to the right and can be added up, days can be put in order."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list.

    Arguments:
        key: what it is called for programs, the same in every language.
        heading: the code of what it is called for people; a list that is taken in again is headed by its keys.
        kind: what its cells hold. A day that is known only in part is a text.
    """

    key: str
    heading: str = ""
    kind: CellKind = CellKind.TEXT

    def said(self, say: Speak) -> str:
        """What stands above it."""
        return say(phrase(self.heading)) if self.heading else self.key


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list with its columns in the order of its page.

    Arguments:
        name: what its file and its line in the ledger are called.
        title: the code of what the sheet of a workbook is called; without one it bears the name.
        rows: its rows in order; a long list may be made while it is written.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Cell, ...]]

    def heads(self, say: Speak) -> tuple[str, ...]:
        """What stands above its columns."""
        return tuple(column.said(say) for column in self.columns)

    def written(self, say: Speak) -> Iterator[tuple[Written, ...]]:
        """Its rows with everything said."""
        for row in self.rows:
            yield tuple(_said(cell, say) for cell in row)


def _said(cell: Cell, say: Speak) -> Written:
    if isinstance(cell, tuple):
        return _BETWEEN.join(part if isinstance(part, str) else say(part) for part in cell) or None
    return say(cell) if isinstance(cell, Phrase) else cell


def birth_cell(birth: Birth | None) -> date | str | None:
    """A birth in a cell: a day where the day is known, and otherwise as much as is known.

    >>> birth_cell(Birth.read("2008-05-17")), birth_cell(Birth.read("2008-05")), birth_cell(None)
    (datetime.date(2008, 5, 17), '2008-05', None)
    """
    if birth is None:
        return None
    return birth.earliest if birth.exact else str(birth)
