"""A club's teams in a season's turn: which season ends for each, which comes, and by which age system it goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.actions.spoken import spoken
from tracker.eligibility.age_groups.groups import own_system
from tracker.eligibility.age_groups.system import AgeSystem, Grouping, Label
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.eligibility.age_groups.team_for import plays_beyond_groups
from tracker.eligibility.age_groups.turn import SystemSeason
from tracker.football.calendar import CutOff
from tracker.football.errors import BadInputError
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import HeldSeason, TurningTeam, is_turning

_NEW_YEAR = CutOff(1, 1)
Seasons = Mapping[int, tuple[HeldSeason, ...]]


@dataclass(frozen=True, slots=True)
class TeamSays:
    """What a club says of a team in the new season.

    Arguments:
        season: the number of the league's season it plays in; that of its own league where it is not said.
        oldest: the number of its age group, which neither its name nor its rung tells exactly.
        stops: that it does not go on.
    """

    season: int | None = None
    oldest: int | None = None
    stops: bool = False


def turning_teams(
    teams: Iterable[TurningTeam],
    seasons: Seasons,
    choices: Sequence[HeldSeason],
    label: str,
    said: Mapping[int, TeamSays],
) -> tuple[TurningTeam, ...]:
    """The teams with the season that ends and the one that comes, as far as each is known or said.

    Raises:
        BadInputError: something was said of a team that is not the club's, or a season that it cannot play in.
    """
    found = tuple(
        _turning(team, seasons.get(team.id, ()), choices, label, said.get(team.id, TeamSays())) for team in teams
    )
    if said.keys() - {team.id for team in found}:
        raise spoken(BadInputError, phrase("turn-no-team"))
    return found


def systems_of(
    teams: Iterable[TurningTeam], chosen: Mapping[int, str], held: AgeSystems
) -> dict[int, SystemSeason]:
    """The age system of each league's season: the one that was chosen, else one made of the season's own cut-off.

    Raises:
        NotFoundError: there is no such system.
        BadInputError: its seasons are of the other kind.
    """
    found = {}
    for season in _seasons_in(teams):
        system = held.system(chosen[season.id]) if chosen.get(season.id) else by_cut_off(season)
        if system is None:
            continue
        asked = season.window.start.year
        if system.by_calendar_year is season.crosses_new_year and _has_rule(system):
            raise spoken(BadInputError, phrase("turn-other-kind-of-season", system=system.id, season=season.name))
        found[season.id] = SystemSeason(system, asked)
    return found


def by_cut_off(season: HeldSeason) -> AgeSystem | None:
    """The groups that a league's own cut-off makes; nothing where none is on record.

    From 1 January they are counted back from the calendar year in which the season ends, else from its start.
    """
    if season.cut_off is None:
        return None
    crossing = Label.SEASON_END if season.cut_off == _NEW_YEAR else Label.SEASON_START
    return own_system(Grouping(season.cut_off, crossing if season.crosses_new_year else Label.CALENDAR_YEAR))


def what_is_missing(
    teams: Iterable[TurningTeam], systems: Mapping[int, SystemSeason], label: str
) -> Iterator[Phrase]:
    """What nobody said or nobody holds, so that the turn cannot answer for some."""
    unsaid: dict[int, HeldSeason] = {}
    for team in teams:
        if team.ending and not team.coming and not team.stops:
            yield phrase("turn-team-without-season", team=team.name, league=team.ending.league, season=label)
        if not plays_beyond_groups(team):
            known = (team.ending, team.coming)
            unsaid |= {season.id: season for season in known if season and season.id not in systems}
    for season in unsaid.values():
        yield phrase("turn-season-without-system", season=season.name)


def with_none_after(seasons: Seasons, to_come: Iterable[HeldSeason], day: date) -> tuple[HeldSeason, ...]:
    """The seasons that turn while none that follows in their league is on record."""
    last = {held[-1].id: held[-1] for held in seasons.values() if is_turning(held[-1].window, day)}
    follows = {
        one.id
        for one in last.values()
        for other in to_come
        if (other.league, other.sex) == (one.league, one.sex) and other.window.start > one.window.start
    }
    return tuple(one for number, one in last.items() if number not in follows)


def _turning(
    team: TurningTeam, own: Sequence[HeldSeason], choices: Sequence[HeldSeason], label: str, said: TeamSays
) -> TurningTeam:
    coming = None if said.stops else _coming(team, own, choices, label, said)
    ending = _ending(own, coming, label, choices)
    joined = coming is not None and any(season.id == coming.id for season in own)
    return replace(team, ending=ending, coming=coming, joined=joined, oldest=said.oldest, stops=said.stops)


def _coming(
    team: TurningTeam, own: Sequence[HeldSeason], choices: Sequence[HeldSeason], label: str, said: TeamSays
) -> HeldSeason | None:
    """The season that was said, or that the team is in already, or that of the league it played in last."""
    if said.season is not None:
        chosen = next((one for one in choices if one.id == said.season and one.sex is team.sex), None)
        if chosen is None:
            raise spoken(BadInputError, phrase("turn-no-such-season", team=team.name))
        return chosen
    joined = next((season for season in own if season.label == label), None)
    if joined or not own:
        return joined
    league = (own[-1].league, own[-1].sex)
    return next((one for one in choices if one.label == label and (one.league, one.sex) == league), None)


def _ending(
    own: Sequence[HeldSeason], coming: HeldSeason | None, label: str, choices: Sequence[HeldSeason]
) -> HeldSeason | None:
    """The team's last season before the one that comes, or before the first of the seasons of its label."""
    begins = [coming.window.start] if coming else [one.window.start for one in choices if one.label == label]
    before = [season for season in own if begins and season.window.start < min(begins)]
    return before[-1] if before else None


def _seasons_in(teams: Iterable[TurningTeam]) -> Iterator[HeldSeason]:
    known = {season.id: season for team in teams for season in (team.ending, team.coming) if season}
    return iter(known.values())


def _has_rule(system: AgeSystem) -> bool:
    return any(rule.groupings for rule in system.rules)
