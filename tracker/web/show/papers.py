"""What may be chosen of a report that a page offers: its language, its paper, and of which club it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.football.phrase import phrase
from tracker.reports.paper import Paper
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices
from tracker.web.forms.players import languages


@dataclass(frozen=True, slots=True)
class Offered:
    """The languages and the papers, and the clubs where there are several of one's own."""

    languages: Choices
    papers: Choices
    clubs: Choices = field(default_factory=dict)


def offered(voice: Voice, clubs: Choices | None = None) -> Offered:
    """What a report is offered in."""
    return Offered(languages(), papers(voice), clubs or {})


def papers(voice: Voice) -> dict[str, str]:
    """Each sheet by what a form sends for it, and what it is called."""
    return {one.name.lower(): voice.speak(phrase(f"orders-paper-{one.name.lower()}")) for one in Paper}
