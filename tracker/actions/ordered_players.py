"""Of whom somebody may ask for reports together: the own roster or a part of it, or the players on an own list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches

from tracker.access.permissions import Permission, holds
from tracker.access.roles import Role
from tracker.actions.own_lists import keeper, own_list
from tracker.actions.own_roster import own_of
from tracker.actions.shortlist_notes import shown_name
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.football.own_roster import OnRoster
from tracker.football.people import folded
from tracker.football.phrase import Phrase, phrase
from tracker.football.shortlists import ListKind
from tracker.store import shortlists
from tracker.store.clubs import club_named, held_clubs
from tracker.store.own_roster import Own, own_teams, roster_on

#: How alike the name of a club must be to the one that was asked for.
_NEAR = 0.5


@dataclass(frozen=True, slots=True)
class OfRoster:
    """Everybody on the own roster, or of one team of it, or born in one year.

    Arguments:
        club: whose roster, by name; for whoever runs commands on the machine, who has none.
    """

    team: int | None = None
    born: int | None = None
    club: str = ""


@dataclass(frozen=True, slots=True)
class OfList:
    """Everybody on an own shortlist or squad who may be seen today."""

    number: int


@dataclass(frozen=True, slots=True)
class AskChoices:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that may be chosen: its number, what it is called, and how many players it has."""

    number: int
    name: str
    players: int


@dataclass(frozen=True, slots=True)
class Choices:
    """Of whom reports may be asked for: all on the own roster, its teams, years of birth, and the own lists."""

    roster: int
    teams: tuple[Choice, ...]
    years: tuple[Choice, ...]
    lists: tuple[Choice, ...]


@verb(needs=Permission.REPORT_ORDER)
def read_choices(act: Act, _command: AskChoices) -> Choices:
    """Of whom the actor may ask for reports today, in a fixed number of questions."""
    own = own_of(act)
    roster = roster_on(act.session, own, act.day) if _has_roster(own) else ()
    in_team = Counter(one.team_id for one in roster)
    born = Counter(year for one in roster if (year := _year(one)))
    teams = own_teams(act.session, own, act.day) if roster else ()
    several = len({team.club for team in teams}) > 1
    named = ((team.id, f"{team.club}, {team.name}" if several else team.name) for team in teams)
    return Choices(
        roster=len(roster),
        teams=tuple(Choice(number, name, in_team[number]) for number, name in named if in_team[number]),
        years=tuple(Choice(year, str(year), born[year]) for year in sorted(born)),
        lists=_lists(act) if holds(act.actor, Permission.SHORTLIST_KEEP) else (),
    )


def players_meant(act: Act, whom: OfRoster | OfList) -> tuple[Phrase, tuple[int, ...]]:
    """What those are called who are meant, and their numbers, in the order in which they are printed.

    Raises:
        NotFoundError: there is no such club, team or list, or not of this actor.
    """
    match whom:
        case OfList(number):
            return _on_list(act, number)
        case OfRoster():
            return _on_roster(act, whom)


def _on_roster(act: Act, whom: OfRoster) -> tuple[Phrase, tuple[int, ...]]:
    own = _own(act, whom.club)
    team = next((one for one in own_teams(act.session, own, act.day) if one.id == whom.team), None)
    if not _has_roster(own) or (whom.team is not None and team is None):
        raise spoken(NotFoundError, phrase("orders-no-team"))
    roster = roster_on(act.session, own, act.day)
    meant = tuple(
        one.id
        for one in roster
        if (team is None or one.team_id == team.id) and (whom.born is None or _year(one) == whom.born)
    )
    said: dict[str, str] = {"team": team.name} if team else {}
    said |= {"born": str(whom.born)} if whom.born is not None else {}
    return phrase(f"orders-of-{'-'.join(said) or 'all'}", **said), meant


def _on_list(act: Act, number: int) -> tuple[Phrase, tuple[int, ...]]:
    if not holds(act.actor, Permission.SHORTLIST_KEEP):
        raise spoken(NotFoundError, phrase("shortlist-none"))
    row = own_list(act, None, number)
    players = dict.fromkeys(one.player_id for one in shortlists.entries_of(act.session, (row.id,)).get(row.id, ()))
    return phrase("orders-of-list", list=shown_name(act.office.keys, row.said)), tuple(players)


def _lists(act: Act) -> tuple[Choice, ...]:
    kept = [one for kind in ListKind for one in shortlists.lists_of(act.session, keeper(act), kind)]
    entries = shortlists.entries_of(act.session, [one.number for one in kept])
    many = {number: len({one.player_id for one in found}) for number, found in entries.items()}
    keys = act.office.keys
    return tuple(
        Choice(one.number, shown_name(keys, one.said), many[one.number]) for one in kept if one.number in many
    )


def _own(act: Act, club: str) -> Own:
    if act.actor.role is not Role.OPERATOR:
        return own_of(act)
    found = club_named(act.session, club)
    if found is None:
        raise spoken(NotFoundError, _no_such_club(act, club))
    return Own((found.id,))


def _no_such_club(act: Act, asked: str) -> Phrase:
    """That there is no such club, and which are near in name."""
    names = {folded(held.name): held.name for held in held_clubs(act.session)}
    near = [names[name] for name in get_close_matches(folded(asked), names, n=3, cutoff=_NEAR)]
    return phrase("orders-no-club", club=asked, near=len(near), clubs=", ".join(near))


def _has_roster(own: Own) -> bool:
    return bool(own.clubs or own.teams)


def _year(one: OnRoster) -> int | None:
    return one.birth.year if one.birth else None
