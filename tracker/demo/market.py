"""Filling the squads: players who look for a team, newcomers from outside, and those who find nothing."""

from __future__ import annotations

from datetime import timedelta

from tracker.demo.clubs import Team
from tracker.demo.levels import TALENT, Level
from tracker.demo.person import Person
from tracker.demo.province import LEAVING_SENIOR, LEAVING_YOUTH, Province, Seeker, usual_group
from tracker.demo.seasons import Half
from tracker.demo.spells import join, leave
from tracker.football.people import Sex
from tracker.football.spells import ExitReason

#: The share of free places that go to players from outside the records: foreigners, clubs that keep none.
_FROM_OUTSIDE = {
    Level.TOP: 0.45,
    Level.SECOND: 0.4,
    Level.RESERVE: 0.25,
    Level.COLLEGE: 0.35,
    Level.LOWER: 0.25,
}
_ORDER = tuple(_FROM_OUTSIDE)
_CHOICE = 6
_HOME_BONUS = 0.45
_KEEPERS_NEEDED = 2


def fill(province: Province, half: Half) -> None:
    """Fill the free places of all squads, the best teams first, and send away who found none."""
    province.seekers.sort(key=lambda seeker: -seeker.worth)
    all_looking, province.seekers = province.seekers, []
    for sex in Sex:
        looking = [seeker for seeker in all_looking if seeker.person.sex is sex]
        teams = [team for team in province.land.teams if team.sex is sex]
        _fill_youth(province, half, teams, looking)
        for level in _ORDER:
            for team in [one for one in teams if one.levels[half.season] is level]:
                _fill_team(province, half, team, level, looking)
        _turn_away(province, half, looking)


def _fill_youth(province: Province, half: Half, teams: list[Team], looking: list[Seeker]) -> None:
    """Places for those who may still play youth football, at a club that has one."""
    clubs = list({team.club.id: team.club for team in teams if team.founded.youth}.values())
    for seeker in [one for one in looking if one.group <= 19 and one.worth < TALENT[Level.SECOND]]:
        club = province.moves.choice(clubs) if clubs else None
        team = club.youth(seeker.person.sex, seeker.group) if club else None
        if team and len(team.squad) < team.size and team is not seeker.person.team:
            _sign(province, half, seeker, team)
            looking.remove(seeker)


def _fill_team(province: Province, half: Half, team: Team, level: Level, looking: list[Seeker]) -> None:
    keepers = sum(person.keeper for person in team.squad)
    for _ in range(team.size - len(team.squad)):
        outside = province.moves.random() < _FROM_OUTSIDE[level]
        seeker = None if outside else _best(team, level, looking, needs_keeper=keepers < _KEEPERS_NEEDED)
        if seeker:
            looking.remove(seeker)
            _sign(province, half, seeker, team)
            keepers += seeker.person.keeper
        elif outside and not province.full:
            keepers += _from_outside(province, half, team, level, keeper=keepers < _KEEPERS_NEEDED).keeper


def _best(team: Team, level: Level, looking: list[Seeker], *, needs_keeper: bool) -> Seeker | None:
    """The seeker whom a club takes: among the best that are left, rather one of its own."""
    suited = [seeker for seeker in looking if _suits(seeker, team, level, needs_keeper=needs_keeper)]
    if not suited:
        return None
    return max(suited[:_CHOICE], key=lambda seeker: seeker.worth + _HOME_BONUS * _own(seeker, team))


def _suits(seeker: Seeker, team: Team, level: Level, *, needs_keeper: bool) -> bool:
    if seeker.person.team is team or seeker.worth < TALENT[level] - 0.65:
        return False
    if needs_keeper is not seeker.person.keeper and (needs_keeper or seeker.person.keeper):
        return False
    if level is Level.RESERVE:
        return seeker.group <= 20
    return level is not Level.COLLEGE or seeker.group <= 20


def _own(seeker: Seeker, team: Team) -> bool:
    return seeker.person.team is not None and seeker.person.team.club is team.club


def _from_outside(province: Province, half: Half, team: Team, level: Level, *, keeper: bool) -> Person:
    group = 19 if level is Level.COLLEGE else min(usual_group(province.moves, team, level), 31)
    person = province.receive(team, half, group, keeper=keeper)
    join(province.records, person, team, province.signing_day(half))
    return person


def _sign(province: Province, half: Half, seeker: Seeker, team: Team) -> None:
    person = seeker.person
    day = province.signing_day(half) if not team.founded.youth else half.starts
    if person.team is not None:
        reason, destination = _parting(seeker, team)
        told = person.team.club is team.club or province.moves.random() < 0.8
        leave(province.records, person, day - timedelta(days=1), reason, destination if told else None)
    join(province.records, person, team, day)


def _parting(seeker: Seeker, team: Team) -> tuple[ExitReason | None, str]:
    """Why a player leaves the last team for a new one, and where to."""
    if _own(seeker, team):
        return (ExitReason.AGED_OUT if seeker.outgrown else None), team.name
    if team.founded is Level.COLLEGE:
        return ExitReason.COLLEGE, team.club.name
    return ExitReason.TRANSFER, team.club.name


def _turn_away(province: Province, half: Half, looking: list[Seeker]) -> None:
    """End the registrations of those who found no team; some of them go on looking for another half."""
    for seeker in looking:
        if seeker.free or seeker.person.team is None:
            continue
        reasons = LEAVING_YOUTH if seeker.person.team.founded.youth else LEAVING_SENIOR
        reason = province.moves.choice(reasons)
        if seeker.outgrown and province.moves.random() < 0.4:
            reason = ExitReason.AGED_OUT
        leave(province.records, seeker.person, half.eve, reason)
        if province.moves.random() < 0.35 and reason is not ExitReason.STOPPED_PLAYING:
            province.seekers.append(seeker._replace(free=True, outgrown=False))
