"""What the parts of a page of figures are shown with: whom figures lead to, the literature, the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.drawing import Drawing
from tracker.pathway.figures import Figures
from tracker.pathway.literature import Reference, Topic
from tracker.pathway.scene import Say
from tracker.reports.voice import Voice
from tracker.web.show.chart import ShownChart, shown_chart
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_links import people_address
from tracker.web.show.in_english import passages
from tracker.web.show.table import Cell, Head, Table

#: Beside which part the published figures on a topic stand.
_BESIDE = {
    "club-funnel": (Topic.FUNNEL, Topic.ORIGIN),
    "lags": (Topic.LEAVING,),
    "turnover": (Topic.TURNOVER,),
    "quarters": (Topic.BIRTH_QUARTERS,),
    "u21": (Topic.YOUNG_PLAYERS,),
}
#: Draws a chart with the thresholds and the voice at a width.
Draw = Callable[[Thresholds, Say, float], Drawing]
Sections = Iterator[ChartSection]


@dataclass(frozen=True, slots=True)
class Shown:
    """What every part is shown with: whose football, the figures that lead to people, and the literature."""

    address: str
    sex: Sex
    as_of: date | None
    figures: Figures
    literature: Sequence[Reference]
    thresholds: Thresholds
    voice: Voice

    def leads(self, key: str) -> str:
        """The address of the people behind a figure; empty words where it leads to nobody."""
        return people_address(self.address, self.sex, self.as_of, key) if key in self.figures else ""

    def say(self, code: str, **values: str | int | float | Phrase) -> str:
        """The sentence of a code."""
        return self.voice.speak(phrase(code, **values))

    def chart(
        self, name: str, draw: Callable[..., Drawing], keys: str, notes: tuple[Phrase, ...] = ()
    ) -> ShownChart:
        """A chart whose links are figures under `keys`."""
        drawn = partial(draw, self.thresholds, self.voice.speak)
        return shown_chart(name, drawn, self.voice, notes, lambda link: self.leads(f"{keys}.{link}"))

    def section(self, name: str, part: str = "", **content: object) -> ChartSection:
        """A part under its heading, with the published figures on its topic."""
        part = part or name
        cited = [each for topic in _BESIDE.get(name, ()) for each in self.literature if each.topic is topic]
        said = tuple(self.voice.speak(each.sentence) for each in cited)
        bare = ChartSection(
            name,
            self.say("gaps-head", part=part),
            cited=said,
            english=passages(self.voice, *(each.source for each in cited)),
        )
        return replace(bare, **content)  # type: ignore[arg-type]

    def table(self, caption: str, heads: Iterable[str], rows: Iterable[tuple[Cell, ...]]) -> Table | None:
        """A table with a caption that can be seen; none without rows."""
        held = tuple(rows)
        first, *others = heads
        return (
            Table(caption, (Head(first), *(Head(other, number=True) for other in others)), held) if held else None
        )
