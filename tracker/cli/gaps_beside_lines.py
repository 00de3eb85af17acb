"""A federation's routes and clubs beside one another, its losses, and what all of it rests on, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.by_route import Routes
from tracker.pathway.by_training import ByTraining
from tracker.pathway.lag_spread import SOON
from tracker.pathway.losses import Losses
from tracker.pathway.proportions import Showing
from tracker.pathway.route_chart import route_bars
from tracker.pathway.trained_chart import by_name, sentence
from tracker.pathway.view_coverage import ViewCoverage

Lines = Iterator[Phrase]


def loss_lines(found: Losses) -> Lines:
    """Where the largest loss lies, what is known of those lost there, and how sure it is."""
    yield found.sentence
    yield from found.notes


def route_lines(found: Routes) -> Lines:
    """Every milestone by the way across, with who is left out; that routes are not weighed once."""
    yield found.sentence
    bars = tuple(route_bars(found))
    yield from (bar.sentence for bar in bars)
    if bars:
        yield phrase("crossings-open", months=SOON)
        yield phrase("crossings-not-weighed")
    yield from found.left_out


def club_lines(found: ByTraining, names: Mapping[int, str]) -> Lines:
    """The clubs in order of their names, each with the shares that may be shown."""
    yield sentence(found)
    for club in by_name(found, names):
        told = (bar for bar in club.passages if not bar.share.least.hidden)
        yield from (phrase("chart-hint", name=club.name, figure=bar.sentence) for bar in told)
    yield from found.left_out


def coverage_lines(found: ViewCoverage, *, to_the_day: bool) -> Lines:
    """How much is on record of those who are counted."""
    if found.showing is not Showing.HIDDEN:
        yield from found.sentences(to_the_day=to_the_day)
