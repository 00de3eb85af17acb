"""Holding one player's pathway against those of others, in one way for the page, the report and the command."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tracker.access.redact import BIRTH_DATE
from tracker.actions.verb import Act, Library
from tracker.football.dossier import Dossier
from tracker.pathway.peers import Peers, why_not_compared
from tracker.pathway.story import Story
from tracker.pathway.telling import tell
from tracker.store.peers import peers_in_pool


@dataclass(frozen=True, slots=True)
class Others:
    """Whom a pathway is held against.

    `today` is false for an earlier day, of which the minutes of others are not kept; there are then no peers.
    """

    today: bool
    peers: Peers | None


def others_for(act: Act, dossier: Dossier, as_of: date) -> Others:
    """The others of a player whose dossier is cut down already.

    Who may not know the day of birth so does not learn it from the company that the player is put in.
    """
    if as_of != act.day:
        return Others(today=False, peers=None)
    return Others(today=True, peers=peers_in_pool(act.session, dossier.player, as_of, act.library.thresholds))


def told_beside(dossier: Dossier, library: Library, as_of: date, others: Others | None) -> Story:
    """A dossier's story, with how the last year compares or why that cannot be told; of nobody asked, nothing."""
    peers = others.peers if others else None
    story = tell(dossier, as_of, library.thresholds, library.ladder, peers=peers)
    if others is None or story.compared is not None:
        return story
    withheld = BIRTH_DATE in dossier.withheld
    return replace(story, compared=why_not_compared(today=others.today, withheld=withheld))
