"""Who plays whom and when: the rounds of a league, the cups, and a friendly before the season."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from tracker.demo.clubs import Team
from tracker.demo.landscape import Landscape
from tracker.demo.leagues import League, field_of
from tracker.demo.levels import WEEKDAYS
from tracker.demo.places import place
from tracker.demo.seasons import Half, Rhythm, match_days, season_in_play
from tracker.football.people import folded

_FOREIGN_PLACES = 300_200
_MIDWEEK_CUP, _MIDWEEK_ABROAD = 3, 4
#: The number of a season's first round in the half that ends it, by the matches of the half before.
_SECOND_HALF = {Rhythm.AUTUMN_TO_SPRING: 13, Rhythm.CALENDAR_YEAR: 12, Rhythm.AUTUMN: 0}


class Match(NamedTuple):
    """A match as one of its two teams logs it."""

    day: date
    opponent: str
    folded: str
    competition: str
    league_season_id: int | None
    competitive: bool


class Field(NamedTuple):
    """The tracked teams that play in a season of a league."""

    league: League
    season: int
    teams: list[Team]

    @property
    def season_id(self) -> int:
        """The row of that season."""
        return self.league.season_id(self.season)


def fields_in_play(land: Landscape, half: Half) -> list[Field]:
    """The leagues that play in a half."""
    found: dict[int, Field] = {}
    for team in land.teams:
        season = season_in_play(team.leagues[half.season].kind.rhythm, half)
        if season is not None:
            league = team.leagues[season]
            found.setdefault(league.id, Field(league, season, [])).teams.append(team)
    return list(found.values())


def league_days(league: League, half: Half) -> list[date]:
    """The days of a league's rounds in a half, as far as the half goes."""
    level = league.kind.level
    assert level is not None
    return [day for day in match_days(league.kind.rhythm, half, WEEKDAYS[level]) if day <= half.ends]


def matches_of(land: Landscape, field: Field, half: Half) -> Iterator[tuple[Team, list[Match]]]:
    """Every team of a league with its matches of a half in order of days, cups included."""
    rounds = list(_rounds(field, half))
    for number, team in enumerate(field.teams):
        extra = [*_cup_matches(land, team, field.league, half), *_continental(land, team, half)]
        yield team, sorted([row[number] for row in rounds] + [match for match in extra if match.day <= half.ends])


def _rounds(field: Field, half: Half) -> Iterator[list[Match]]:
    """For every round of the half the tracked clubs' matches, in the order of the clubs."""
    tracked = len(field.teams)
    clubs = [*(team.club.name for team in field.teams), *field_of(field.league, tracked)]
    rhythm = field.league.kind.rhythm
    ends_season = (rhythm is Rhythm.CALENDAR_YEAR) is half.autumn
    first = (_SECOND_HALF[rhythm] if ends_season else 0) + field.season
    for number, day in enumerate(league_days(field.league, half), start=first):
        opponents = [clubs[_opponent(club, number, len(clubs))] for club in range(tracked)]
        yield [_match(day, name, field.league.name, field.season_id) for name in opponents]


def _opponent(club: int, number: int, size: int) -> int:
    """Whom a club meets in a round where everyone meets everyone: the circle method.

    >>> [_opponent(club, 0, 4) for club in range(4)], [_opponent(club, 1, 4) for club in range(4)]
    ([3, 2, 1, 0], [1, 0, 3, 2])
    """
    circle = size - 1
    meets_last = number * (circle + 1) // 2 % circle
    if club == circle:
        return meets_last
    return circle if club == meets_last else (number - club) % circle


def _cup_matches(land: Landscape, team: Team, league: League, half: Half) -> Iterator[Match]:
    """A cup match each half for first teams, and one that counts for nothing before the season."""
    if not team.founded.senior:
        return
    guests = land.leagues[(team.id + half.index) % len(land.leagues)].guests
    cup_day = _midweek(date(half.starts.year, 10 if half.autumn else 3, 20), _MIDWEEK_CUP)
    yield _match(cup_day, guests[(team.id + half.index) % len(guests)], "Federation Cup", None)
    if half.autumn and league.kind.rhythm is Rhythm.AUTUMN_TO_SPRING:
        day = _midweek(date(half.starts.year, 8, 1), _MIDWEEK_CUP)
        yield _match(day, guests[-1], "Friendly", None, competitive=False)


def _continental(land: Landscape, team: Team, half: Half) -> Iterator[Match]:
    """Four matches in autumn for those who play against the continent's best."""
    if not half.autumn or half.season not in team.continental:
        return
    cup = land.continental(team.sex)
    for number in range(4):
        day = _midweek(date(half.starts.year, 9, 14) + timedelta(days=21 * number), _MIDWEEK_ABROAD)
        opponent = place(_FOREIGN_PLACES + (team.id * 7 + half.index * 5 + number) % 40)
        yield _match(day, opponent, cup.name, cup.season_id(half.season))


def _match(day: date, opponent: str, competition: str, season_id: int | None, *, competitive: bool = True) -> Match:
    return Match(day, opponent, _folded(opponent), competition, season_id, competitive)


@cache
def _folded(name: str) -> str:
    return folded(name)


def _midweek(day: date, after_saturday: int) -> date:
    return day + timedelta(days=(5 + after_saturday - day.weekday()) % 7)
