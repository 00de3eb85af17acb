"""What a squad breaks, or may break, as phrases: the same for a terminal, a page and a report."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.squads.breaches import Breach, Question
from tracker.eligibility.squads.limits import Limits
from tracker.eligibility.squads.verdict import SquadVerdict
from tracker.football.phrase import Phrase, phrase


def breach_phrase(breach: Breach) -> Phrase:
    """A limit that was not kept."""
    return phrase(f"squad-breach-{plain(breach.code.value)}", used=breach.used, limit=breach.limit)


def question_phrase(question: Question) -> Phrase:
    """A limit that may not have been kept."""
    return phrase(
        f"squad-question-{plain(question.code.value)}",
        used=question.used,
        possible=question.possible,
        limit=question.limit,
    )


def why_phrase(question: Question) -> Phrase:
    """Why it cannot be told."""
    return phrase(f"squad-why-{plain(question.why.value)}")


def found_phrases(squad: SquadVerdict) -> Iterator[Phrase]:
    """Everything that a team's squad breaks or may break, each question with what it depends on."""
    yield from map(breach_phrase, squad.breaches)
    for question in squad.questions:
        yield question_phrase(question)
        yield why_phrase(question)


def limit_phrases(limits: Limits, not_known: tuple[str, ...]) -> Iterator[Phrase]:
    """The limits that hold, and those that nobody knows."""
    if limits.places is not None:
        yield phrase("squad-limit-places", count=limits.places)
    if limits.squad is not None:
        yield phrase("squad-limit-size", count=limits.squad.players, alternates=limits.squad.alternates or 0)
    for code in not_known:
        yield phrase(f"squad-not-known-{plain(code)}")


def plain(code: str) -> str:
    """A code as phrases write it."""
    return code.replace("_", "-")
