"""Which players are touched by what many share: a match, a league's season, a national side."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import Connection, or_, select

from tracker.store import tables as t
from tracker.store.driver_rows import Question, parts, rows_of
from tracker.store.touched import Touched

_SPELL, _LINE, _TOTAL, _MATCH = t.Registration, t.AppearanceRow, t.SeasonTotalRow, t.FixtureRow


def whom(connection: Connection, found: Touched) -> set[int]:
    """The players whose summaries may say something else after the writes."""
    teams = found.teams | _teams_in(connection, found.seasons) | _teams_of(connection, found.clubs)
    questions = [
        *(_of_teams(some) for some in parts(teams)),
        *(_of_seasons(some) for some in parts(found.seasons)),
        *(_of_matches(some) for some in parts(found.fixtures)),
        *(_of_sides(some) for some in parts(found.sides)),
        *(_registered(team, *days) for team, days in found.days.items() if team not in teams),
    ]
    return found.players.union(*(_players(connection, each) for some in questions for each in some))


def _players(connection: Connection, question: Question) -> set[int]:
    return {number for (number,) in rows_of(connection, question)}


def _teams_in(connection: Connection, seasons: Collection[int]) -> set[int]:
    place = t.TeamInSeason
    questions = (select(place.team_id).where(place.league_season_id.in_(some)) for some in parts(seasons))
    return set().union(*(_players(connection, question) for question in questions))


def _teams_of(connection: Connection, clubs: Collection[int]) -> set[int]:
    questions = (select(t.Team.id).where(t.Team.club_id.in_(some)) for some in parts(clubs))
    return set().union(*(_players(connection, question) for question in questions))


def _of_teams(teams: Collection[int]) -> Iterator[Question]:
    """Who was ever registered with the teams, fielded by them, or has a total with them."""
    yield select(_SPELL.player_id).where(_SPELL.team_id.in_(teams)).distinct()
    played = select(_LINE.player_id).join(_MATCH, _MATCH.id == _LINE.fixture_id)
    yield played.where(_MATCH.team_id.in_(teams)).distinct()
    yield select(_TOTAL.player_id).where(_TOTAL.team_id.in_(teams)).distinct()


def _of_seasons(seasons: Collection[int]) -> Iterator[Question]:
    """Who played in a match of the seasons, whoever's, or has a total of them."""
    played = select(_LINE.player_id).join(_MATCH, _MATCH.id == _LINE.fixture_id)
    yield played.where(_MATCH.league_season_id.in_(seasons)).distinct()
    yield select(_TOTAL.player_id).where(_TOTAL.league_season_id.in_(seasons)).distinct()


def _of_matches(matches: Collection[int]) -> Iterator[Question]:
    yield select(_LINE.player_id).where(_LINE.fixture_id.in_(matches)).distinct()


def _of_sides(sides: Collection[int]) -> Iterator[Question]:
    yield select(t.CallUpRow.player_id).where(t.CallUpRow.side_id.in_(sides)).distinct()


def _registered(team: int, first: date, last: date) -> Iterator[Question]:
    """Who was registered with a team when one of its matches was played: what was missing is no hole any more."""
    going_on = or_(_SPELL.ends.is_(None), _SPELL.ends >= first)
    yield select(_SPELL.player_id).where(_SPELL.team_id == team, _SPELL.starts <= last, going_on).distinct()
