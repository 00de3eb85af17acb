"""Cutting a dossier down to what an actor may know, before anything is thought, shown or printed."""

from __future__ import annotations

from dataclasses import replace

from tracker.access.actor import Actor
from tracker.access.roles import Role
from tracker.football.dossier import Dossier

BIRTH_DATE = "birth_date"
IDENTIFIERS = "identifiers"
ABSENCES = "absences"

_SEE_IT_ALL = frozenset({Role.PARENT, Role.DIRECTOR, Role.OPERATOR})


def redact(dossier: Dossier, actor: Actor) -> Dossier:
    """The dossier as this actor may know it; what is gone is named in `withheld`.

    A scout knows the year of birth, not the day, and neither official numbers nor absences.
    """
    if not actor.roles.isdisjoint(_SEE_IT_ALL):
        return dossier
    birth = dossier.player.birth
    player = replace(dossier.player, birth=birth.year_only if birth else None, identifiers=())
    withheld = {BIRTH_DATE} if birth and birth.year_only != birth else set()
    withheld |= {IDENTIFIERS} if dossier.player.identifiers else set()
    withheld |= {ABSENCES} if dossier.absences else set()
    return replace(dossier, player=player, absences=(), withheld=dossier.withheld | withheld)
