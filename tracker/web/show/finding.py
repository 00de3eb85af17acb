"""One finding of today's page in finished words: how many, what it means, the first of them, and where all are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.football.phrase import phrase
from tracker.reports.voice import Voice

#: So many of a finding stand on the page itself.
FIRST_FEW = 4


@dataclass(frozen=True, slots=True)
class ShownLine:
    """Somebody or something in a finding: what it is called, what is to be known of it, and where it is settled."""

    text: str
    under: str
    address: str


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding. `count` is its number, and `more` names the page with all of them."""

    name: str
    heading: str
    count: str
    says: str
    lines: tuple[ShownLine, ...]
    more: str
    address: str


def shown(
    name: str, count: int, first: Sequence[ShownLine], address: str, voice: Voice, *, at_least: bool = False
) -> ShownFinding:
    """A finding in words; `at_least` says that there are more than anybody counted."""
    lines = tuple(first[:FIRST_FEW])
    number = phrase("today-number-or-more" if at_least else "today-number", count=count)
    return ShownFinding(
        name=name,
        heading=voice.speak(phrase(f"today-{name}")),
        count=voice.speak(number),
        says=voice.speak(phrase(f"today-{name}-says")),
        lines=lines,
        more=voice.speak(phrase("today-all", count=count)),
        address=address,
    )
