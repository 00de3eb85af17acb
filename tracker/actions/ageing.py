"""Asking who ages out next: of the players one may see, as far as one may know their births."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from tracker.access.permissions import Permission
from tracker.access.redact import known_birth, may_know_days
from tracker.actions.federation_codes import one_of_codes
from tracker.actions.verb import Act, verb
from tracker.eligibility.windows.ageing import Births, EditionEnding, Ending, ages_out, endings_of, period
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Sex
from tracker.logic.truth import Truth
from tracker.store.ageing import Among, count_births, is_club, is_federation, list_born
from tracker.store.cohorts import federation_codes
from tracker.store.roster import Card as Card  # Given on to the doors, which know no store.

MOST_MONTHS = 120
LONGEST_LIST = 1000
Counted = tuple[tuple[Sex, Birth, int], ...]


@dataclass(frozen=True, slots=True)
class AskAgeingOut:
    """For whom and for how many months from today, and how many names to list beside each total."""

    federation: str = ""
    club: str = ""
    months: int = 12
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Leavers:
    """Who ages out with an edition or a group, and of whom it cannot be told, as the birth is known only in part.

    The totals count all of them; the lists hold the first by name. `allowed` counts those whom an edition still
    allows, where nobody can say who ages out with it.
    """

    ending: Ending
    players: tuple[Card, ...] = ()
    total: int = 0
    perhaps: tuple[Card, ...] = ()
    perhaps_total: int = 0
    allowed: int | None = None


@dataclass(frozen=True, slots=True)
class AgeingOut:
    """Everything that ends from one day to another, with who ages out.

    `unknown` counts the players of whom no birth is on record. Where the actor may not know births `to_the_day`,
    all of it follows from the years alone.
    """

    first: date
    last: date
    federation: str
    club: str
    to_the_day: bool
    leavers: tuple[Leavers, ...]
    unknown: int


@verb(needs=Permission.POOL_ASK)
def ask_ageing_out(act: Act, command: AskAgeingOut) -> AgeingOut:
    """Who of the players one may see ages out of a competition or an age group in the months to come.

    Raises:
        BadInputError: the number of months is none, or too large.
        NotFoundError: there is no such federation or club.
    """
    return who_ages_out(act, command, limit=min(max(command.limit, 0), LONGEST_LIST))


def who_ages_out(act: Act, command: AskAgeingOut, limit: int | None) -> AgeingOut:
    """The same with so many names in each list, or with all of them.

    Raises:
        BadInputError: the number of months is none, or too large.
        NotFoundError: there is no such federation or club.
    """
    if not 1 <= command.months <= MOST_MONTHS:
        message = f"{command.months} months cannot be looked ahead; give a number from 1 to {MOST_MONTHS}."
        raise BadInputError(message)
    among = _among(act, command)
    last = period(act.day, command.months)
    library = act.library
    youngest = library.thresholds.youngest_entrant
    endings = endings_of(library.catalogue, act.day, last, library.confederation, youngest)
    counted = tuple(count_births(act.session, among))
    known = tuple((sex, birth, players) for sex, birth, players in counted if birth)
    return AgeingOut(
        first=act.day,
        last=last,
        federation=among.federation,
        club=among.club,
        to_the_day=among.to_the_day,
        leavers=tuple(_leavers(act, among, ending, known, limit) for ending in endings),
        unknown=sum(players for _, birth, players in counted if birth is None),
    )


def _among(act: Act, command: AskAgeingOut) -> Among:
    federation, club = command.federation.strip().upper(), command.club.strip()
    if federation and not is_federation(act.session, federation):
        codes = one_of_codes(federation_codes(act.session))
        message = f"There is no federation {federation!r} on record; {codes}."
        raise NotFoundError(message)
    if club and not is_club(act.session, club):
        message = f"There is no club {club!r} on record; give its name as it stands in the list of players."
        raise NotFoundError(message)
    return Among(act.day, federation, club, may_know_days(act.actor.roles))


def _leavers(act: Act, among: Among, ending: Ending, counted: Counted, limit: int | None) -> Leavers:
    if ending.leaving is None:
        return Leavers(ending, allowed=_allowed(ending, counted))
    answers = dict.fromkeys(Truth, 0)
    for sex, birth, players in counted:
        answers[ages_out(ending, birth, sex)] += players
    sure, perhaps = answers[Truth.YES], answers[Truth.UNKNOWN]

    def listed(answer: Truth, births: Births, total: int) -> tuple[Card, ...]:
        most = total if limit is None else min(limit, total)
        return _known(act, list_born(act.session, among, ending.sexes, births.term, answer, most)) if most else ()

    return Leavers(
        ending=ending,
        players=listed(Truth.YES, ending.leaving, sure),
        total=sure,
        perhaps=listed(Truth.UNKNOWN, ending.leaving, perhaps),
        perhaps_total=perhaps,
    )


def _allowed(ending: Ending, counted: Counted) -> int | None:
    """How many players an edition surely still allows, where its rule can be compared with births."""
    allowed = ending.allowed if isinstance(ending, EditionEnding) else None
    if allowed is None:
        return None
    return sum(
        players for sex, birth, players in counted if sex in ending.sexes and allowed.holds(birth) is Truth.YES
    )


def _known(act: Act, cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(replace(card, birth=known_birth(card.birth, act.actor.roles)) for card in cards)
