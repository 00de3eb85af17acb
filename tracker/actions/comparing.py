"""Looking at up to three players beside each other. Nothing is added up to a score, and nobody comes first."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.others import told_beside
from tracker.actions.players import dossier_for, refuse_unborn
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.pathway.story import Story

MOST = 3


@dataclass(frozen=True, slots=True)
class ComparePlayers:
    """The players, in the order in which they are to stand."""

    players: tuple[int, ...]


@verb(needs=Permission.POOL_ASK, leaves=(Event.DOSSIER_OPENED,))
def compare_players(act: Act, command: ComparePlayers) -> tuple[Story, ...]:
    """The pathways of some players as of today, each as far as one may know it and in the order asked for.

    That each was opened is put on record for the family to see.

    Raises:
        BadInputError: they are none or too many, or women and men.
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    players = tuple(dict.fromkeys(command.players))
    if not 0 < len(players) <= MOST:
        raise spoken(BadInputError, phrase("compare-how-many", most=MOST))
    dossiers = [dossier_for(act, player) for player in players]
    if len({one.player.sex for one in dossiers}) > 1:
        raise spoken(BadInputError, phrase("compare-one-football"))
    for one in dossiers:
        refuse_unborn(one.player, act.day)
        act.record(Event.DOSSIER_OPENED, "player", one.player.id)
    return tuple(told_beside(one, act.library, act.day, None) for one in dossiers)
