"""Late developers as a page shows them: how many have each reason, and who, each with the reasons to look."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.actions.late_developers import LateAnswer
from tracker.finding.late_developers import Reason, reason_phrase, reasons_of
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact
from tracker.web.show.pool import Asked, ShownCard, asked_of, shown_card
from tracker.web.show.pool_views import LATE, Head, head_of


@dataclass(frozen=True, slots=True)
class ShownLate:
    """A player and the reasons to look."""

    card: ShownCard
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LatePage:
    """The page."""

    head: Head
    asked: Asked
    counted: str
    tallies: tuple[Fact, ...]
    first: str
    people: tuple[ShownLate, ...]
    nobody: str
    says: tuple[str, ...]


def late_page(answer: LateAnswer, voice: Voice) -> LatePage:
    """The late developers of a question."""
    found = answer.answer
    more = answer.total > len(answer.people)
    notes = ["web-late-calm", *([] if found.to_the_day else ["web-late-known-quarter"])]
    return LatePage(
        head=head_of(found, LATE, voice),
        asked=asked_of(found, LATE, voice),
        counted=voice.speak(phrase("web-pool-counted", players=answer.total)),
        tallies=tuple(_tally(reason, answer.tallies[reason], voice) for reason in Reason),
        first=voice.speak(phrase("web-late-first", players=len(answer.people))) if more else "",
        people=tuple(
            ShownLate(
                shown_card(card, found.question, voice),
                tuple(voice.speak(reason_phrase(reason, looked)) for reason in reasons_of(looked)),
            )
            for card, looked in answer.people
        ),
        nobody="" if answer.people else voice.speak(phrase("web-late-none")),
        says=tuple(voice.speak(phrase(code)) for code in notes),
    )


def _tally(reason: Reason, players: int | None, voice: Voice) -> Fact:
    figure = voice.speak(phrase("web-pool-few")) if players is None else voice.number(players)
    return Fact(voice.speak(phrase("web-late-count", reason=reason.value)), figure)
