"""The depth chart as a page shows it: a table of years and positions, each figure a way to the players."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.actions.depth import DepthAnswer
from tracker.finding.depth import OVERAGE, WITHIN, Layer, Slot
from tracker.finding.facets import Facet
from tracker.finding.in_words import in_no_chart
from tracker.finding.question import Question
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.identity import position_of
from tracker.web.show.pool import Asked, asked_of
from tracker.web.show.pool_filters import address_of
from tracker.web.show.pool_views import DEPTH, FIND, Head, head_of

#: Into so many shades a chart's figures fall, by their share of its highest.
_SHADES = 4


@dataclass(frozen=True, slots=True)
class ShownPosition:
    """The head of a column, and what a narrow screen shows of it."""

    name: str
    short: str


@dataclass(frozen=True, slots=True)
class ShownSlot:
    """A figure of the chart, where it leads, and how dark it stands."""

    players: str
    address: str
    shade: int


@dataclass(frozen=True, slots=True)
class ShownLayer:
    """One of the two charts."""

    name: str
    heading: str
    nobody: str
    positions: tuple[ShownPosition, ...]
    rows: tuple[tuple[str, tuple[ShownSlot, ...]], ...]


@dataclass(frozen=True, slots=True)
class DepthPage:
    """The page."""

    head: Head
    asked: Asked
    counted: str
    layers: tuple[ShownLayer, ...]
    says: tuple[str, ...]


def depth_page(answer: DepthAnswer, voice: Voice) -> DepthPage:
    """The depth chart of a question."""
    found, chart = answer.answer, answer.chart
    says = (*map(voice.speak, in_no_chart(chart)), voice.speak(phrase("web-depth-small")))
    return DepthPage(
        head=head_of(found, DEPTH, voice),
        asked=asked_of(found, DEPTH, voice),
        counted=voice.speak(phrase("web-pool-counted", players=found.found.total)),
        layers=(
            _layer("within", chart.within, WITHIN, found.question, voice),
            _layer("overage", chart.overage, OVERAGE, found.question, voice),
        ),
        says=says,
    )


def _layer(name: str, layer: Layer, answers: tuple[str, ...], question: Question, voice: Voice) -> ShownLayer:
    chosen = question.choices.get(Facet.ANSWER, answers)
    asked = question.choosing(Facet.ANSWER, tuple(one for one in answers if one in chosen))
    return ShownLayer(
        name=name,
        heading=voice.speak(phrase(f"web-depth-{name}")),
        nobody=voice.speak(phrase("web-depth-nobody" if name == "within" else "web-depth-no-overage")),
        positions=tuple(_position(position, voice) for position in layer.positions),
        rows=tuple(
            (
                _year(year, voice),
                tuple(_slot((year, position), layer, asked, voice) for position in layer.positions),
            )
            for year in layer.years
        ),
    )


def _slot(slot: Slot, layer: Layer, asked: Question, voice: Voice) -> ShownSlot:
    year, position = slot
    if slot not in layer.slots:
        return ShownSlot("", "", 0)
    players = layer.slots[slot]
    narrower = asked.choosing(Facet.BIRTH_YEAR, (year,)).choosing(Facet.POSITION, (position,))
    few = players is None
    return ShownSlot(
        players=voice.speak(phrase("web-pool-few")) if few else voice.number(players),
        address=address_of(FIND, narrower),
        shade=1 if players is None else max(1, -(-_SHADES * players // layer.most)),
    )


def _position(position: str | None, voice: Voice) -> ShownPosition:
    unknown = voice.speak(phrase("web-depth-position-unknown"))
    name = unknown if position is None else position_of(position, voice)
    return ShownPosition(name, voice.speak(phrase("web-depth-short", position=position or "none")))


def _year(year: int | None, voice: Voice) -> str:
    return voice.speak(phrase("web-depth-year-unknown")) if year is None else str(year)
