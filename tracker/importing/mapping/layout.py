"""A sheet laid out as the import format wants it: columns under its headings, each cell as it is to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from tracker.importing.mapping.names import cleaned, in_small_letters
from tracker.importing.mapping.wordbook import is_yes
from tracker.importing.sheet import Row, Sheet
from tracker.importing.squad_words import is_staff

Read = Callable[[str], object]
Derive = Callable[[tuple[str, ...]], str]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is to be checked whose columns are headed and written otherwise than the import format.

    `titles` are the headings as a person knows them, by those of the format; `readers` read the columns that are
    not written in its way. `added` counts the cells that each row has been given on top of its own.
    """

    sheet: Sheet
    titles: Mapping[str, str] = field(default_factory=dict)
    readers: Mapping[str, Read] = field(default_factory=dict)
    not_read: tuple[str, ...] = ()
    added: int = 0


@dataclass(slots=True)
class LeftOut:
    """How many rows are of people who do not play, counted while the rows are walked through."""

    staff: int = 0


@dataclass(frozen=True, slots=True)
class LaidRows:
    """The rows of a sheet, with a name put together and what every row is given at their end, without the staff.

    `name_parts` are the places of the parts of a name; `capitals` says of each whether it is written in capitals.
    """

    sheet: Sheet
    width: int
    name_parts: tuple[int, ...]
    capitals: tuple[bool, ...]
    given: tuple[str, ...]
    roles: tuple[int, ...]
    non_players: tuple[int, ...]
    left_out: LeftOut
    derived: tuple[Derive, ...] = ()

    def __iter__(self) -> Iterator[Row]:
        self.left_out.staff = 0
        for row in self.sheet.rows:
            if len(row.cells) != self.width:
                yield row
            elif self._plays(row):
                derived = (derive(row.cells) for derive in self.derived)
                yield Row(row.number, (*row.cells, *self._name(row), *self.given, *derived))
            else:
                self.left_out.staff += 1

    def _plays(self, row: Row) -> bool:
        if any(is_staff(row.cells[place]) for place in self.roles):
            return False
        return not any(is_yes(row.cells[place]) for place in self.non_players)

    def _name(self, row: Row) -> tuple[str, ...]:
        if not self.name_parts:
            return ()
        parts = (
            in_small_letters(cleaned(row.cells[place])) if capital else cleaned(row.cells[place])
            for place, capital in zip(self.name_parts, self.capitals, strict=True)
        )
        return (" ".join(part for part in parts if part and part not in ("-", "–")),)
