"""Asking whose pathway figures are one's own to view: the clubs one directs, the federations one scouts for."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.store.cohorts import club_names
from tracker.store.people_behind import named_federations


@dataclass(frozen=True, slots=True)
class ListGapPlaces:
    """Whose figures may be viewed by whoever asks."""


@dataclass(frozen=True, slots=True)
class GapPlaces:
    """Clubs by number and name, and federations by code and name, each in order of name."""

    clubs: tuple[tuple[int, str], ...]
    federations: tuple[tuple[str, str], ...]


@verb(needs=Permission.POOL_ASK)
def list_gap_places(act: Act, command: ListGapPlaces) -> GapPlaces:
    """The clubs and federations that the asker's own roles are bound to."""
    del command
    bindings = act.actor.bindings
    clubs = {binding.club_id for binding in bindings if binding.club_id is not None}
    federations = {binding.federation_id for binding in bindings if binding.federation_id is not None}
    named = club_names(act.session, clubs)
    return GapPlaces(
        clubs=tuple(sorted(named.items(), key=lambda club: (club[1], club[0]))),
        federations=named_federations(act.session, federations),
    )
