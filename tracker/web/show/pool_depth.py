"""The depth chart as a page shows it: a table of years and positions, each figure a way to the players."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.actions.depth import DepthAnswer
from tracker.finding.depth import OVERAGE, WITHIN, Layer, Slot
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.door import today
from tracker.web.show.identity import position_of
from tracker.web.show.pool import FIND, Asked, View, asked_of, named_edition, views_of
from tracker.web.show.pool_filters import address_of

DEPTH = "pool.depth"
#: Into so many shades a chart's figures fall, by their share of its highest.
_SHADES = 4


@dataclass(frozen=True, slots=True)
class ShownSlot:
    """A figure of the chart, where it leads, how dark it stands, and the head of its column."""

    position: str
    players: str
    address: str
    shade: int


@dataclass(frozen=True, slots=True)
class ShownLayer:
    """One of the two charts."""

    name: str
    heading: str
    nobody: str
    positions: tuple[str, ...]
    rows: tuple[tuple[str, tuple[ShownSlot, ...]], ...]


@dataclass(frozen=True, slots=True)
class DepthPage:
    """The page."""

    about: str
    provisional: bool
    as_of: str
    views: tuple[View, ...]
    asked: Asked
    counted: str
    layers: tuple[ShownLayer, ...]
    says: tuple[str, ...]


def depth_page(asked: Question, answer: DepthAnswer, voice: Voice) -> DepthPage:
    """The depth chart of a question."""
    found, chart = answer.answer, answer.chart
    question = replace(asked, after=None)
    says = (*_left_out(answer, voice), voice.speak(phrase("web-depth-small")))
    return DepthPage(
        about=named_edition(found),
        provisional=found.ruled.provisional,
        as_of=voice.speak(phrase("web-pool-as-known", day=today())),
        views=views_of(question, DEPTH, voice),
        asked=asked_of(replace(found, question=question), DEPTH, voice),
        counted=voice.speak(phrase("web-pool-counted", players=found.found.total)),
        layers=(
            _layer("within", chart.within, WITHIN, question, voice),
            _layer("overage", chart.overage, OVERAGE, question, voice),
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
        return ShownSlot(_position(position, voice), "", "", 0)
    players = layer.slots[slot]
    narrower = asked.choosing(Facet.BIRTH_YEAR, (year,)).choosing(Facet.POSITION, (position,))
    few = players is None
    return ShownSlot(
        position=_position(position, voice),
        players=voice.speak(phrase("web-pool-few")) if few else voice.number(players),
        address=address_of(FIND, narrower),
        shade=1 if players is None else max(1, -(-_SHADES * players // layer.most)),
    )


def _left_out(answer: DepthAnswer, voice: Voice) -> Iterator[str]:
    for name, players in (("untold", answer.chart.untold), ("outside", answer.chart.outside)):
        if players is None:
            yield voice.speak(phrase("web-depth-untold-few" if name == "untold" else "web-depth-outside-few"))
        elif players:
            code = "web-depth-untold" if name == "untold" else "web-depth-outside"
            yield voice.speak(phrase(code, players=players))


def _position(position: str | None, voice: Voice) -> str:
    if position is None:
        return voice.speak(phrase("web-depth-position-unknown"))
    return position_of(position, voice)


def _year(year: int | None, voice: Voice) -> str:
    return voice.speak(phrase("web-depth-year-unknown")) if year is None else str(year)
