"""Players of the pool as lines: what is told of one, and why somebody is not found."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.actions.finding import FoundCard
from tracker.finding.answer import WhyNot
from tracker.finding.facets import Facet
from tracker.finding.spoken import choice_phrase
from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak


def card_line(card: FoundCard) -> Phrase:
    """A player who is found."""
    known = (card.name, str(card.birth) if card.birth else "", card.club or "")
    minutes = card.pooled.minutes_on_record(FIRST_SENIOR_RUNG)
    return phrase(
        "finding-card",
        name=", ".join(part for part in known if part),
        answer=choice_phrase(Facet.ANSWER, card.answer),
        minutes="none" if minutes is None else minutes,
        left=card.windows.here,
    )


def why_lines(answer: WhyNot, say: Speak) -> Iterator[str]:
    """Why somebody is not found, or that they are."""
    found = "not-found" if answer.reasons else "found"
    yield say(phrase(f"finding-is-{found}", name=answer.name))
    yield from (f"  {say(reason)}" for _, reason in answer.reasons)
