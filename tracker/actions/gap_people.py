"""Asking who is behind one figure of a club or a federation: by name those one may see, the others by number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.access.permissions import Permission
from tracker.access.redact import known_birth
from tracker.actions.gap_ageing import AgesOut, of_sex
from tracker.actions.gaps import ClubGaps, FederationGaps, ViewClub, ViewFederation, view_club, view_federation
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.football.people import Sex
from tracker.pathway.club_view import ClubView
from tracker.pathway.cohort import how_many
from tracker.pathway.federation_view import FederationView
from tracker.pathway.figures import Figure, Figures
from tracker.pathway.view_figures import club_figures, federation_figures
from tracker.store.people_behind import cards_in_order, in_order_of_name
from tracker.store.roster import Card as Card  # Given on to the doors, which know no store.

LONGEST_PAGE = 100
#: The ends of the keys of one bar's parts.
_PARTS = ("", "-unordered", "-others", "-perhaps")


@dataclass(frozen=True, slots=True)
class ListClubPeople:
    """Which figure of which club, in women's or in men's football, and which page of the people behind it."""

    club: int | str
    sex: Sex
    figure: str
    as_of: date | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class ListFederationPeople:
    """Which figure of which federation, in women's or in men's football, and which page of the people behind it."""

    federation: str
    sex: Sex
    figure: str
    as_of: date | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class PeopleBehind:
    """A page of the players behind a figure, by name.

    Arguments:
        of: the name of the club or the federation.
        key: that of the figure.
        seen: how many of those the figure counts one may see; the rest are not named.
        beside: the other parts of the same bar, by their keys.
    """

    of: str
    sex: Sex
    as_of: date
    key: str
    figure: Figure
    seen: int
    cards: tuple[Card, ...]
    page: int
    pages: int
    beside: tuple[tuple[str, Figure], ...]

    @property
    def unseen(self) -> int:
        """How many of the players behind it one may not see."""
        return how_many(self.figure.players) - self.seen


@verb(needs=Permission.POOL_ASK, counts=True, figures=True)
def list_club_people(act: Act, command: ListClubPeople) -> PeopleBehind:
    """The players behind one figure of a club, as far as one may see them.

    Raises:
        NotFoundError: there is no such club, no such figure, or no such page; or it is not the director's own.
        BadInputError: the as-of day lies in the future.
    """
    found = view_club.work(act, ViewClub(command.club, command.sex, command.as_of))
    figures = [club_leads(found, view) for view in found.views]
    return _listed(act, found.name, found.as_of, figures, command)


@verb(needs=Permission.POOL_ASK, figures=True)
def list_federation_people(act: Act, command: ListFederationPeople) -> PeopleBehind:
    """The players behind one figure of a federation, as far as one may see them.

    Raises:
        NotFoundError: there is no such federation, no such figure, or no such page; or it is not the scout's own.
        BadInputError: the as-of day lies in the future.
    """
    found = view_federation.work(act, ViewFederation(command.federation, command.sex, command.as_of))
    figures = [federation_leads(found, view) for view in found.views]
    return _listed(act, found.name, found.as_of, figures, command)


def club_leads(found: ClubGaps, view: ClubView) -> Figures:
    """The figures of one of a club's views, with who of the same sex ages out."""
    return {**club_figures(view, found.clubs, found.teams), **_ageing(found.ageing, view.sex)}


def federation_leads(found: FederationGaps, view: FederationView) -> Figures:
    """The figures of one of a federation's views, with who of the same sex ages out."""
    return {**federation_figures(view, found.clubs), **_ageing(found.ageing, view.sex)}


def _ageing(found: Iterable[AgesOut] | None, sex: Sex | None) -> Figures:
    return {each.key: each.figure for each in of_sex(found, sex)}


def behind_figure(
    act: Act, found: Iterable[Figures], command: ListClubPeople | ListFederationPeople
) -> tuple[Figures, Figure, Sequence[int]]:
    """All figures of the view, the one that is asked about, and those behind it whom one may see, by name.

    Raises:
        NotFoundError: there is no such figure.
    """
    figures = next(iter(found), {})
    figure = figures.get(command.figure)
    if figure is None:
        message = f"No figure {command.figure!r} leads to anybody here; follow a bar of the page itself."
        raise NotFoundError(message)
    return figures, figure, in_order_of_name(act.session, figure.players)


def _listed(
    act: Act,
    of: str,
    as_of: date,
    found: Iterable[Figures],
    command: ListClubPeople | ListFederationPeople,
) -> PeopleBehind:
    figures, figure, seen = behind_figure(act, found, command)
    pages = max(1, -(-len(seen) // LONGEST_PAGE))
    if not 1 <= command.page <= pages:
        message = f"There is no page {command.page} of these players; give a number from 1 to {pages}."
        raise NotFoundError(message)
    numbers = seen[(command.page - 1) * LONGEST_PAGE : command.page * LONGEST_PAGE]
    cards = tuple(
        replace(card, birth=known_birth(card.birth, act.actor.roles))
        for card in cards_in_order(act.session, as_of, numbers)
    )
    return PeopleBehind(
        of=of,
        sex=command.sex,
        as_of=as_of,
        key=command.figure,
        figure=figure,
        seen=len(seen),
        cards=cards,
        page=command.page,
        pages=pages,
        beside=_beside(command.figure, figures),
    )


def _beside(key: str, figures: Figures) -> tuple[tuple[str, Figure], ...]:
    """The other parts of the bar that a figure is a part of."""
    whole = next((key.removesuffix(part) for part in _PARTS if part and key.endswith(part)), key)
    others = [whole + part for part in _PARTS if whole + part != key]
    return tuple((other, figures[other]) for other in others if other in figures)
