"""Why a player is or is not in the answer, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import url_for

from tracker.finding.address import write
from tracker.finding.answer import WhyNot
from tracker.finding.question import Question
from tracker.finding.spoken import part_phrase
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.pool_filters import address_of
from tracker.web.show.pool_views import FIND


@dataclass(frozen=True, slots=True)
class ShownReason:
    """What keeps a player out, and the question without it; no address where nobody asked for it."""

    text: str
    part: str
    address: str


@dataclass(frozen=True, slots=True)
class WhyPage:
    """The page of one player: a sentence, and each thing that keeps them out."""

    address: str
    pairs: tuple[tuple[str, str], ...]
    name: str
    player: str
    says: str
    reasons: tuple[ShownReason, ...]


def why_page(question: Question, why: WhyNot, voice: Voice) -> WhyPage:
    """What keeps a player out of the answer to a question."""
    first = replace(question, after=None)
    code = "web-pool-why-not" if why.reasons else "web-pool-why-found"
    return WhyPage(
        address=address_of(FIND, first),
        pairs=write(first),
        name=why.name,
        player=url_for("player.one", player_id=why.player),
        says=voice.speak(phrase(code, name=why.name)),
        reasons=tuple(
            ShownReason(
                text=voice.speak(said),
                part=voice.speak(part_phrase(part)),
                address=address_of(FIND, first.without(part)) if first.without(part) != first else "",
            )
            for part, said in why.reasons
        ),
    )
