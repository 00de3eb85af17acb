"""What a section is: a function from what there is to tell to parts of a page.

A section shows what it is handed. It has a heading that is also a bookmark, and a worded empty state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from tracker.reports.part import Part
from tracker.reports.player_report import PlayerReport
from tracker.reports.style import BODY, HEADING, MEASURE, NOTE, RULE
from tracker.reports.table import Table
from tracker.reports.text import lines_of, para
from tracker.reports.voice import Voice

_BETTER_PART = 400.0


class BirthPrecision(Enum):
    """How much of a date of birth a report prints."""

    DAY = "day"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Telling:
    """What every section of a player's report is handed: the account, the voice, and how much it may say."""

    report: PlayerReport
    voice: Voice
    birth: BirthPrecision


Flowables = list[Flowable]
Section = Callable[[Telling], Flowables]


class Heading(Part):
    """A section's title under a rule; it is the section's bookmark and its entry in the outline."""

    _ABOVE, _BELOW = 12.0, 7.0

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.title, self.key = title, key
        self._lines = [(line, HEADING) for line in lines_of(title, HEADING, MEASURE)]
        self.spaceBefore = 14.0

    @property
    def tall(self) -> float:
        """The height with the white space around the title."""
        return self._ABOVE + len(self._lines) * HEADING.leading + self._BELOW

    def draw(self) -> None:
        """Put rule and title on the canvas and mark the place."""
        self.rule(self.tall, RULE)
        self.write_lines(self._lines, 0, self.tall - self._ABOVE)
        self.canv.bookmarkHorizontal(self.key, 0, self.tall)
        self.canv.addOutlineEntry(self.title, self.key)


def heading_of(telling: Telling, key: str) -> Heading:
    """The heading of a section in the report's language."""
    return Heading(telling.voice.say(f"{key}-heading"), key)


def with_table(table: Table, *above: Flowable) -> Flowables:
    """A table under a heading and what introduces it. A long table runs over pages, a short one does not."""
    # More than the better part of a page is never asked for, as no page could ever give it.
    needed = min(height_of(above) + table.opening, _BETTER_PART)
    return [CondPageBreak(needed), *above, table, Spacer(0, 8)]


def together(*parts: Flowable) -> Flowables:
    """Parts that stand on one page, such as a heading, a sentence and its picture."""
    return [KeepTogether(list(parts))]


def empty(heading: Heading, sentence: str) -> Flowables:
    """The worded state of a section that has nothing to show."""
    return together(heading, para(sentence, BODY))


def note(sentence: str) -> Flowable:
    """A quiet line under a table."""
    return para(sentence, NOTE)


def height_of(parts: Sequence[Flowable]) -> float:
    """How much of a page the parts take, with the space between them."""
    return float(
        sum(part.wrap(MEASURE, 10_000)[1] + part.getSpaceBefore() + part.getSpaceAfter() for part in parts)
    )
