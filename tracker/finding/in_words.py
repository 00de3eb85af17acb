"""What is told of an answer as a whole, in sentences: how many may surely play, and who stands in no chart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tracker.finding.answer import Count
from tracker.finding.depth import WITHIN, DepthChart
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.football.phrase import Phrase, phrase


def surely_within(question: Question, total: int, counts: Mapping[Facet, tuple[Count, ...]]) -> Phrase | None:
    """How many of those who are found may surely play; nothing where the question asks about the answer itself."""
    if not total or Facet.ANSWER in question.choices:
        return None
    surely = [count.players for count in counts.get(Facet.ANSWER, ()) if count.choice in WITHIN]
    told = [players for players in surely if players is not None]
    if len(told) < len(surely):
        return phrase("web-pool-within-few")
    return phrase("web-pool-within", players=sum(told))


def in_no_chart(chart: DepthChart) -> Iterator[Phrase]:
    """Of how many nobody can tell, and how many are too old or too young; nothing where there is nobody."""
    for name, players in (("untold", chart.untold), ("outside", chart.outside)):
        if players is None:
            yield phrase(f"web-depth-{name}-few")
        elif players:
            yield phrase(f"web-depth-{name}", players=players)
