"""The bridge by route drawn: of those who went each way across, who was there within two years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.by_route import ByRoute, RouteLag, Routes
from tracker.pathway.chart_words import interval_of, none, number, shares_of, title_of
from tracker.pathway.cohort import People
from tracker.pathway.drawing import Drawing, TableTwin
from tracker.pathway.lag_spread import SOON
from tracker.pathway.no_chart import no_chart
from tracker.pathway.scene import Say
from tracker.pathway.share_bars import SharePanel, share_bars
from tracker.pathway.share_row import Lead, ShareRow, leads

_HEADS = (
    *("chart-routes-milestone", "chart-routes-way", "chart-routes-there", "chart-interval-head"),
    *("chart-routes-before", "chart-routes-soon", "chart-routes-later", "chart-routes-not", "chart-routes-open"),
)


@dataclass(frozen=True, slots=True)
class RouteBar:
    """One bar: a way (everybody, where it is `whole`) to a milestone."""

    of: ByRoute
    lag: RouteLag
    whole: bool = False

    @property
    def name(self) -> Phrase:
        """What stands beside it."""
        return phrase("crossing-all") if self.whole else self.lag.name

    @property
    def link(self) -> str:
        """The name of its link."""
        way = "all" if self.whole else self.lag.by.value.replace("_", "-") if self.lag.by else "none"
        return f"{self.of.milestone.value.replace('_', '-')}-{way}"

    @property
    def sentence(self) -> Phrase:
        """The share in words."""
        return phrase(
            "crossing-there", milestone=self.of.name, way=self.name, months=SOON, share=self.lag.share.sentence
        )

    @property
    def parts(self) -> Mapping[str, tuple[Phrase, People]]:
        """The people beside those who were there, by the names of their links, with what is told of them."""
        held = (("open", self.lag.open), ("others", self.lag.there.outside))
        return {f"{self.link}-{part}": (self._hint(part, people), people) for part, people in held if people}

    def _hint(self, part: str, people: People) -> Phrase:
        way = phrase("chart-hint", name=self.of.name, figure=self.name)
        return phrase("chart-hint", name=way, figure=phrase(f"chart-routes-{part}-hint", count=len(people)))


def route_bars(found: Routes) -> Iterator[RouteBar]:
    """The bars of each milestone that there is anything to say of: everybody, then each way."""
    for each in found.milestones:
        if not each.whole.share.least.hidden:
            yield RouteBar(each, each.whole, whole=True)
            yield from (RouteBar(each, lag) for lag in each.shown)


def route_chart(found: Routes, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The bridge by route; a milestone of which too few can be told has no panel."""
    title = say(title_of("routes", found.sex))
    held = tuple(route_bars(found))
    if not held:
        sentence = say(phrase("cohort-too-few"))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    panels = tuple(
        SharePanel(
            say(of.name), say(phrase("chart-routes-of", months=SOON)), _rows(held, of, say), "sight", brief=True
        )
        for of in dict.fromkeys(bar.of for bar in held)
    )
    part = share_bars(panels, thresholds, say, width)
    return Drawing(width, part.bottom, title, say(found.sentence), part.shapes, _table(held, thresholds, say))


def _rows(held: tuple[RouteBar, ...], of: ByRoute, say: Say) -> tuple[ShareRow, ...]:
    return tuple(_row(bar, say) for bar in held if bar.of is of)


def _row(bar: RouteBar, say: Say) -> ShareRow:
    further = tuple(Lead(len(people), link, say(hint)) for link, (hint, people) in bar.parts.items())
    return ShareRow(say(bar.name), bar.lag.share, say(bar.sentence), bar.link, further)


def _table(held: tuple[RouteBar, ...], thresholds: Thresholds, say: Say) -> TableTwin:
    rows = tuple(tuple(map(say, _cells(bar, thresholds))) for bar in held)
    links = tuple(("", leads(bar.lag.share.least, bar.link), *("",) * 6) for bar in held)
    return TableTwin(tuple(say(phrase(head, months=SOON)) for head in _HEADS), rows, further=links)


def _cells(bar: RouteBar, thresholds: Thresholds) -> tuple[Phrase, ...]:
    """The share with its interval, and who came there when; the last three are those without the milestone."""
    share, counts = bar.lag.share, bar.lag.counts
    interval = interval_of(share.interval) if share.least.whole else none()
    when = (counts.before, counts.soon, counts.later, counts.waiting, counts.unclear)
    return (bar.of.name, bar.name, shares_of(share.least, share.most, thresholds), interval, *map(number, when))
