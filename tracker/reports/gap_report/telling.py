"""What every part of a gap report is handed, and what its parts have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from tracker.football.phrase import Phrase, Value, phrase
from tracker.pathway.chart_words import interval_of, shares_of
from tracker.pathway.drawing import Drawing
from tracker.pathway.federation_view import FederationView
from tracker.pathway.proportions import ShareBetween
from tracker.reports.blocks import Blocks, Cell, Chart, Column, Entry, Grid, Heading, Prose, Tone, together
from tracker.reports.gap_report.report import GapReport
from tracker.reports.paper import MEASURE
from tracker.reports.seal import Seal
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class Telling:
    """The figures, the voice, and the seal under which they are issued."""

    report: GapReport
    voice: Voice
    seal: Seal

    @property
    def view(self) -> FederationView:
        """The figures."""
        return self.report.view

    def say(self, code: str, /, **values: Value | Phrase) -> str:
        """The sentence of a code of `gap_report.ftl`, which all begin with `report-board-`."""
        return self.voice.say(f"board-{code}", **values)

    def speak(self, said: Phrase) -> str:
        """A phrase in words."""
        return self.voice.speak(said)

    def heading(self, part: str) -> Heading:
        """The heading of a part, which is that of the same part on the screen."""
        return Heading(self.speak(phrase("gaps-head", part=part)), part)

    def notes(self, said: Iterable[Phrase]) -> Blocks:
        """What to know when reading a figure, quietly and in one paragraph; none where there is nothing."""
        text = " ".join(map(self.speak, said))
        return (Prose(text, Tone.NOTE),) if text else ()


Section = Callable[[Telling], Blocks]


def asked(telling: Telling, part: str, drawing: Chart, notes: Blocks = ()) -> Blocks:
    """A question: its heading, its sentence, its chart, and under it what to know, all of it on one page."""
    heading, says = telling.heading(part), Prose(drawing.drawing.description)
    # Where there is nothing to draw, the drawing holds the same words as the sentence over it.
    chart = (replace(drawing, told_in=heading.key),) if drawing.drawing.table.rows else ()
    return together(heading, says, *chart, *notes)


def chart_of(telling: Telling, draw: Callable[..., Drawing]) -> Chart:
    """A chart by what draws it with the thresholds, the voice and a width."""
    drawn = partial(draw, telling.report.thresholds, telling.voice.speak)
    return Chart(drawn(MEASURE), draw=drawn)


def share_cell(telling: Telling, share: ShareBetween | None) -> Cell:
    """A share over its interval; of too few players neither, and of a few more their counts alone."""
    if share is None or share.least.hidden:
        return telling.speak(phrase("web-gaps-too-few"))
    interval = telling.speak(interval_of(share.interval)) if share.least.whole else ""
    return Entry(telling.speak(shares_of(share.least, share.most, telling.report.thresholds)), interval)


def grid(columns: Iterable[Column], rows: Iterable[Sequence[Cell]], note: str = "") -> Blocks:
    """A table; none without rows."""
    held = tuple(map(tuple, rows))
    return (Grid(tuple(columns), held, note),) if held else ()
