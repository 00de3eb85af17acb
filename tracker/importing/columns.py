"""Columns of the import format: one declaration each, with how it is read, what it says, whether it is needed.

A kind of file declares a record type whose fields are its columns; the check, the documentation and its test
all read that one declaration.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import get_type_hints

#: The one field of a record that is no column: the number of the row it stands in.
ROW = "row"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a kind of file. Its heading is the name of the record's field unless it gives another.

    It is declared in the annotation of the field: `starts: Annotated[date, Column(day, "Its first day")]`.
    Of the columns with the same `either` one at least is needed.
    """

    read: Callable[[str], object]
    meaning: str
    required: bool = False
    heading: str = ""
    either: str = ""

    @property
    def needed(self) -> str:
        """What the help page says of whether a file must have it."""
        return "yes" if self.required else "one of them" if self.either else ""


@cache
def columns_of(record: type) -> tuple[Column, ...]:
    """The columns that a record type declares, in its order."""
    hints = get_type_hints(record, include_extras=True)
    names = (field.name for field in fields(record) if field.name != ROW)
    return tuple(_headed(name, hints[name].__metadata__[0]) for name in names)


def _headed(name: str, column: Column) -> Column:
    return column if column.heading else replace(column, heading=name)


def missing_of(columns: Iterable[Column], found: Iterable[str]) -> Iterator[str]:
    """The needed columns that are not among those found; of several of which one would do, all in one text."""
    there = set(found)
    groups: dict[str, list[str]] = {}
    for column in columns:
        if column.required or column.either:
            groups.setdefault(column.either or column.heading, []).append(column.heading)
    return (" / ".join(group) for group in groups.values() if there.isdisjoint(group))


def plain(heading: str) -> str:
    """A heading without what people write differently: case, spaces, underscores and hyphens.

    >>> plain("Registered From") == plain("registered_from") == plain("REGISTERED-FROM")
    True
    """
    return re.sub(r"[\s_\-]", "", heading).casefold()
