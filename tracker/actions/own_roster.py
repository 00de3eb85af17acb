"""Whose roster somebody reads: the clubs that one directs, and the teams that one coaches."""

from __future__ import annotations

from collections.abc import Callable

from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.turn_teams import by_cut_off
from tracker.actions.verb import Act
from tracker.eligibility.age_groups.team_for import oldest_on_rung
from tracker.eligibility.age_groups.turn import SystemSeason
from tracker.eligibility.age_groups.up_to import young_enough
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.football.season_turn import HeldSeason
from tracker.logic.truth import Truth
from tracker.store.cohorts import ClubNamed, find_club
from tracker.store.own_roster import Own


def own_of(act: Act) -> Own:
    """The clubs and teams that whoever acts is bound to."""
    bindings = act.actor.bindings
    clubs = {one.club_id for one in bindings if one.role is Role.DIRECTOR and one.club_id is not None}
    teams = {one.team_id for one in bindings if one.role is Role.COACH and one.team_id is not None}
    return Own(tuple(sorted(clubs)), tuple(sorted(teams)))


def club_meant(act: Act, named: str) -> ClubNamed:
    """The club that whoever acts directs, or the one of several that is named, by number or name.

    Whoever runs commands on the machine directs none and names one.

    Raises:
        NotFoundError: there is no such club, or it is not the director's own.
        BadInputError: nobody says which of several.
    """
    directed, named = own_of(act).clubs, named.strip()
    if not named and len(directed) > 1:
        raise spoken(BadInputError, phrase("audit-which-club"))
    found = find_club(act.session, named or next(iter(directed), ""))
    if found is None or not (act.actor.role is Role.OPERATOR or found.id in directed):
        raise spoken(NotFoundError, phrase("audit-no-club"))
    return found


def has_age_groups(season: HeldSeason | None) -> bool:
    """Whether it is on record up to which group a season's teams play, and from which day on groups are counted."""
    return season is not None and oldest_on_rung(season.rung) is not None and season.cut_off is not None


def group_of(season: HeldSeason | None) -> Callable[[Birth | None], Truth]:
    """Whether a birth is young enough for a league's season, by its rung and its own cut-off.

    Where no groups are known of it, nobody can tell.
    """
    oldest = oldest_on_rung(season.rung) if season else None
    system = by_cut_off(season) if season else None
    if season is None or oldest is None or system is None:
        return lambda _birth: Truth.UNKNOWN
    return young_enough(SystemSeason(system, season.window.start.year), oldest)
