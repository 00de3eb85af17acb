"""Titles on paper: the large one of the report, and those of its sections, which are also its outline."""

from __future__ import annotations

from tracker.reports.paper import MEASURE
from tracker.reports.part import Hanging, Part
from tracker.reports.style import HEADING, RULE, TITLE, TITLE_OF_MANY_WORDS
from tracker.reports.text import lines_of

_MOST_LINES = 2


class ReportTitle(Part):
    """Whom or what the report is about; a long name takes smaller letters and several lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        kind = TITLE if len(lines_of(name, TITLE, MEASURE)) <= _MOST_LINES else TITLE_OF_MANY_WORDS
        self._lines = [(line, kind) for line in lines_of(name, kind, MEASURE)]
        self.spaceAfter = 7.0

    @property
    def tall(self) -> float:
        """The height of the lines."""
        return sum(kind.leading for _, kind in self._lines)

    def draw(self) -> None:
        """Put the lines on the canvas."""
        self.write([Hanging(self._lines, 0, self.tall)])


class SectionTitle(Part):
    """A section's title under a rule; it is the section's bookmark and its entry in the outline."""

    _ABOVE, _BELOW = 10.0, 5.0

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.title, self.key = title, key
        self._lines = [(line, HEADING) for line in lines_of(title, HEADING, MEASURE)]
        self.spaceBefore = 8.0

    @property
    def tall(self) -> float:
        """The height with the white space around the title."""
        return self._ABOVE + len(self._lines) * HEADING.leading + self._BELOW

    def draw(self) -> None:
        """Put rule and title on the canvas and mark the place."""
        self.rule(self.tall, RULE)
        self.write([Hanging(self._lines, 0, self.tall - self._ABOVE)])
        self.canv.bookmarkHorizontal(self.key, 0, self.tall)
        self.canv.addOutlineEntry(self.title, self.key)
