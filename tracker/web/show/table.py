"""A table as a page shows it, and a section of a page that is mostly one."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.pathway.drawing import TableTwin


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column; numbers stand to the right, and long texts take the whole of a narrow screen."""

    text: str
    number: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, something quieter under it, where it leads, the verdict whose badge it bears, if any, the
    mark of a value that is disputed, and the language of the text where that is not the page's.
    """

    text: str
    under: str = ""
    address: str = ""
    badge: str = ""
    mark: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads. The first cell of a row says what the row is about."""

    caption: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: a sentence that says what is in it, the table, and what to know when reading it."""

    name: str
    heading: str
    says: tuple[str, ...]
    table: Table | None = None
    note: str = ""


def twin_of(twin: TableTwin, caption: str) -> Table:
    """What a drawing shows, as a table."""
    heads = tuple(Head(head) for head in twin.heads)
    return Table(caption, heads, tuple(tuple(Cell(text) for text in row) for row in twin.rows))


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of plain texts."""
    return tuple(map(Cell, texts))
