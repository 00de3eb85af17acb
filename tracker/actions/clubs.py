"""Clubs and the associations they belong to, which a file of players does not say."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.football.clubs import HeldClub
from tracker.football.errors import NotFoundError
from tracker.store.clubs import association_of, club_named, held_clubs


@dataclass(frozen=True, slots=True)
class ListClubs:
    """Which clubs are held."""


@dataclass(frozen=True, slots=True)
class JoinAssociation:
    """Which club belongs to which association, by name and by three-letter code."""

    club: str
    association: str


@verb(needs=Permission.CLUB_JOIN)
def list_clubs(act: Act, _command: ListClubs) -> tuple[HeldClub, ...]:
    """All clubs, each with its association where that is known."""
    return held_clubs(act.session)


@verb(needs=Permission.CLUB_JOIN, leaves=(Event.CLUB_JOINED,))
def join_association(act: Act, command: JoinAssociation) -> HeldClub:
    """Say to which association a club belongs: its officers invite the club's directors, and its figures count it.

    Raises:
        NotFoundError: no such club or association is held.
    """
    club = club_named(act.session, command.club)
    if club is None:
        message = f"No club is held as {command.club!r}; `tracker clubs list` has the names."
        raise NotFoundError(message)
    association = association_of(act.session, command.association)
    if association is None:
        message = (
            f"No association is held as {command.association!r}; a file of leagues brings it with its three-letter "
            "code, as in USA."
        )
        raise NotFoundError(message)
    if club.federation_id != association.id:
        club.federation_id = association.id
        act.record(Event.CLUB_JOINED, "club", club.id)
    return HeldClub(club.id, club.name, association.code)
