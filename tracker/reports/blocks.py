"""What a report is made of, before anybody decides how it looks: titles, sentences, facts, tables and charts.

Blocks know neither paper nor page. `tracker.reports.setting` sets them for the PDF, and the web writes them as a
page; both say the same because neither adds a word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from tracker.pathway.drawing import Drawing


class Tone(Enum):
    """How loud a sentence is: it opens the report, it is part of the account, or it stands quietly under it."""

    LEAD = "lead"
    BODY = "body"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Title:
    """The name of whom or what the report is about, in large letters.

    `unshown` is said under it on paper alone, where the typeface has not every letter of it, or of the `names` of
    those in the report.
    """

    text: str
    unshown: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title. Its key is the section's place in the outline and in the address of the page."""

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph. `english` is what in it is English whatever language the report speaks, such as a source."""

    text: str
    tone: Tone = Tone.BODY
    english: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, its value, and something quieter under it."""

    label: str
    value: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts beside one another, each under its label."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the measure, and whether it holds numbers, which stand flush right."""

    head: str
    share: float
    number: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell with something quieter under its main text, such as the edition under a competition."""

    main: str
    under: str = ""
    bold: bool = False


Cell = str | Entry


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of at least one row, the first cell of each saying what the row is of, and a quiet note below.

    Where all columns lack a head, so does the table.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing.

    Arguments:
        told_in: the key of the section in which the report tells the same as a table.
        draw: draws the same for a width in points, where a screen has another than paper.
    """

    drawing: Drawing
    told_in: str = ""
    draw: Callable[[float], Drawing] | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stand on one page, such as a heading, a sentence and its picture."""

    blocks: tuple[Block, ...]


Block = Title | Heading | Prose | Facts | Grid | Chart | Together
Blocks = tuple[Block, ...]


def together(*blocks: Block) -> Blocks:
    """Blocks that stand on one page, as what a section returns."""
    return (Together(blocks),)
