"""Loans of young players to a senior team a step or two below, for a season or for half of one."""

from __future__ import annotations

from tracker.demo.clubs import Team
from tracker.demo.levels import TALENT, Level
from tracker.demo.person import Person
from tracker.demo.province import Province
from tracker.demo.seasons import Half
from tracker.demo.spells import give_back, lend

_LENDERS = frozenset({Level.RESERVE, Level.SECOND, Level.TOP})
_OLDEST_ON_LOAN = 23
_CHANCE = 0.4
_ENDS_IN_WINTER = 0.25


def end_loans(province: Province, half: Half) -> None:
    """Bring players back whose loan is over: all in summer, some in January."""
    for team in province.land.teams:
        for person in [one for one in team.squad if one.owner is not None and one.part is None]:
            if half.autumn or province.moves.random() < _ENDS_IN_WINTER:
                give_back(province.records, person, half.eve)


def begin_loans(province: Province, half: Half) -> None:
    """Lend young players who would hardly play."""
    chance = _CHANCE if half.autumn else _CHANCE / 4
    for team in province.land.teams:
        if team.founded not in _LENDERS:
            continue
        for person in [one for one in team.squad if _lendable(one, team, half)]:
            if province.moves.random() < chance:
                _lend(province, half, team, person)


def _lendable(person: Person, team: Team, half: Half) -> bool:
    if person.part is not None or person.owner is not None or person.keeper:
        return False
    group = person.group(half.end_year)
    level = team.levels[half.season]
    return 19 <= group <= _OLDEST_ON_LOAN and person.strength(group) < TALENT[level]


def _lend(province: Province, half: Half, team: Team, person: Person) -> None:
    """To a club of the next lower senior level, or of the one below."""
    level = Level.TOP if team.founded is Level.RESERVE else team.levels[half.season]
    takers = [
        one
        for one in province.land.teams
        if one.sex is team.sex and one.club is not team.club and _takes(one.levels[half.season], level)
    ]
    day = province.signing_day(half)
    if takers and day > person.since:
        lend(person, province.moves.choice(takers), day)


def _takes(level: Level, lender: Level) -> bool:
    return level.senior and lender - 2 <= level < lender
