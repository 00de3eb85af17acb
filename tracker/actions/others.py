"""Holding one player's pathway against those of others, in one way for the page, the report and the command."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tracker.access.redact import BIRTH_DATE
from tracker.actions.verb import Act, Library
from tracker.football.dossier import Dossier
from tracker.football.phrase import phrase
from tracker.pathway.bands_in_words import OwnLine
from tracker.pathway.beside_bands import BesideBands, beside_bands, no_bands
from tracker.pathway.peers import Peers, why_not_compared
from tracker.pathway.story import Story
from tracker.pathway.telling import tell
from tracker.store.age_bands import bands_in_pool
from tracker.store.careers import load_careers
from tracker.store.peers import peers_in_pool


@dataclass(frozen=True, slots=True)
class Others:
    """Whom a pathway is held against.

    `today` is false for an earlier day, of which the minutes of others are not kept; there are then no peers.
    `bands` is `None` where nobody asked for them.
    """

    today: bool
    peers: Peers | None
    bands: BesideBands | None = None


def others_for(act: Act, dossier: Dossier, as_of: date) -> Others:
    """The others of a player whose dossier is cut down already.

    Who may not know the day of birth so does not learn it from the company that the player is put in.
    """
    if as_of != act.day:
        return Others(today=False, peers=None)
    return Others(today=True, peers=peers_in_pool(act.session, dossier.player, as_of, act.library.thresholds))


def with_bands(act: Act, dossier: Dossier, as_of: date) -> Others:
    """The same, and the bands of everybody's senior minutes by age with the player's own line."""
    others = others_for(act, dossier, as_of)
    if not others.today:
        return replace(others, bands=no_bands(phrase("bands-today")))
    thresholds = act.library.thresholds
    bands = bands_in_pool(act.session, dossier.player, as_of, thresholds)
    if bands is None:
        return replace(others, bands=no_bands(phrase("bands-no-club")))
    return replace(others, bands=beside_bands(bands, _own_line(act, dossier), thresholds))


def _own_line(act: Act, dossier: Dossier) -> OwnLine | None:
    """The player's own minutes by age, which are measured from the day of birth and so would tell it."""
    if BIRTH_DATE in dossier.withheld:
        return None
    player = dossier.player
    kept = next(load_careers(act.session, (player.id,)), None)
    return OwnLine(player.name, kept.by_age if kept else ())


def told_beside(dossier: Dossier, library: Library, as_of: date, others: Others | None) -> Story:
    """A dossier's story, with how the last year compares or why that cannot be told; of nobody asked, nothing."""
    peers = others.peers if others else None
    story = tell(dossier, as_of, library.thresholds, library.ladder, peers=peers)
    if others is None or story.compared is not None:
        return story
    withheld = BIRTH_DATE in dossier.withheld
    return replace(story, compared=why_not_compared(today=others.today, withheld=withheld))
