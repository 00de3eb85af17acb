"""Taking along the players behind one figure of a club or a federation: those that the page names, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.gap_people import (
    ListClubPeople,
    ListFederationPeople,
    behind_figure,
    club_leads,
    federation_leads,
)
from tracker.actions.gaps import ViewClub, ViewFederation, view_club, view_federation
from tracker.actions.list_exports import list_file
from tracker.actions.throttling import Try, list_export_tries
from tracker.actions.verb import Act, verb
from tracker.pathway.figures import Figures
from tracker.store.people_behind import cards_in_order
from tracker.store.roster import Card

_CARDS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class ExportClubPeople:
    """Whom to take along: everybody whom these pages name."""

    listed: ListClubPeople
    as_a: ListFormat = ListFormat.CSV


@dataclass(frozen=True, slots=True)
class ExportFederationPeople:
    """Whom to take along: everybody whom these pages name."""

    listed: ListFederationPeople
    as_a: ListFormat = ListFormat.CSV


def _counted(_command: object, actor: Actor) -> tuple[Try, ...]:
    return list_export_tries(actor.user_id)


@verb(needs=Permission.POOL_ASK, leaves=(Event.LIST_EXPORTED,), tries=_counted, counts=True, figures=True)
def export_club_people(act: Act, command: ExportClubPeople) -> ExportedFile:
    """The players behind one figure of a club, as far as one may see them, as a file.

    Raises:
        NotFoundError: there is no such club or figure, or it is not the director's own.
        BadInputError: the as-of day lies in the future.
    """
    listed = command.listed
    found = view_club.work(act, ViewClub(listed.club, listed.sex, listed.as_of))
    return _file(act, found.as_of, (club_leads(found, view) for view in found.views), command)


@verb(needs=Permission.POOL_ASK, leaves=(Event.LIST_EXPORTED,), tries=_counted, figures=True)
def export_federation_people(act: Act, command: ExportFederationPeople) -> ExportedFile:
    """The players behind one figure of a federation, as far as one may see them, as a file.

    Raises:
        NotFoundError: there is no such federation or figure, or it is not the scout's own.
        BadInputError: the as-of day lies in the future.
    """
    listed = command.listed
    found = view_federation.work(act, ViewFederation(listed.federation, listed.sex, listed.as_of))
    return _file(act, found.as_of, (federation_leads(found, view) for view in found.views), command)


def _file(
    act: Act, as_of: date, figures: Iterable[Figures], command: ExportClubPeople | ExportFederationPeople
) -> ExportedFile:
    listed = command.listed
    _, _, seen = behind_figure(act, figures, listed)
    return list_file(act, listed.figure, _cards(act, as_of, seen), command.as_a)


def _cards(act: Act, as_of: date, numbers: Sequence[int]) -> Iterator[Card]:
    for at in range(0, len(numbers), _CARDS_AT_ONCE):
        yield from cards_in_order(act.session, as_of, numbers[at : at + _CARDS_AT_ONCE])
