"""What is held of the clubs, teams, leagues, matches and national sides that a file names."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from tracker.football.calendar import CutOff
from tracker.football.holdings import Called, FixtureFacts, LeagueFacts, Ref, SeasonFacts
from tracker.store import tables as t
from tracker.store.intake_asking import Held, rows_with
from tracker.store.scope import ScopedSession


def held_federations(session: ScopedSession, codes: Collection[str]) -> Held:
    """The associations with these codes."""
    question = select(t.Federation.id, t.Federation.code)
    return {(code,): (ref, ()) for ref, code in rows_with(session, question, t.Federation.code, codes)}


def held_sides(session: ScopedSession, federations: Collection[Ref]) -> Held:
    """The national sides of some associations."""
    side = t.NationalSideRow
    question = select(side.id, side.federation_id, side.category, side.sex)
    found = rows_with(session, question, side.federation_id, federations)
    return {(federation, name, sex): (ref, ()) for ref, federation, name, sex in found}


def held_leagues(session: ScopedSession, names: Collection[str]) -> Held:
    """The leagues with these folded names, of either sex."""
    league = t.League
    question = select(league.id, league.name_folded, league.sex, t.Federation.id, t.Federation.code)
    question = question.outerjoin(t.Federation, t.Federation.id == league.federation_id)
    return {
        (name, sex): (ref, LeagueFacts(Called(federation, code) if federation else None))
        for ref, name, sex, federation, code in rows_with(session, question, league.name_folded, names)
    }


def held_seasons(session: ScopedSession, leagues: Collection[Ref]) -> Held:
    """The seasons of some leagues."""
    season = t.LeagueSeason
    question = select(
        season.id,
        season.league_id,
        season.label,
        season.starts,
        season.ends,
        season.rung,
        season.cut_off_month,
        season.cut_off_day,
    )
    found = rows_with(session, question, season.league_id, leagues)
    return {
        (league, label): (ref, SeasonFacts(starts, ends, rung, CutOff(month, day) if month and day else None))
        for ref, league, label, starts, ends, rung, month, day in found
    }


def held_clubs(session: ScopedSession, names: Collection[str]) -> Held:
    """The clubs with these folded names."""
    question = select(t.Club.id, t.Club.name_folded)
    return {(name,): (ref, ()) for ref, name in rows_with(session, question, t.Club.name_folded, names)}


def held_teams(session: ScopedSession, clubs: Collection[Ref]) -> Held:
    """The teams of some clubs."""
    question = select(t.Team.id, t.Team.club_id, t.Team.name_folded, t.Team.sex)
    found = rows_with(session, question, t.Team.club_id, clubs)
    return {(club, name, sex): (ref, ()) for ref, club, name, sex in found}


def held_team_seasons(session: ScopedSession, teams: Collection[Ref]) -> Held:
    """Which league seasons some teams take part in."""
    question = select(t.TeamInSeason.team_id, t.TeamInSeason.league_season_id)
    # A team in a season has no number of its own; nothing refers to it.
    return {tuple(row): (1, ()) for row in rows_with(session, question, t.TeamInSeason.team_id, teams)}


def held_fixtures(session: ScopedSession, teams: Collection[Ref], first: date, last: date) -> Held:
    """The matches of some teams from one day to another."""
    row = t.FixtureRow
    question = (
        select(
            row.id,
            row.team_id,
            row.played_on,
            row.opponent_folded,
            row.competition,
            row.competitive,
            t.LeagueSeason.id,
            t.LeagueSeason.label,
            t.League.name,
        )
        .outerjoin(t.LeagueSeason, t.LeagueSeason.id == row.league_season_id)
        .outerjoin(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(row.played_on.between(first, last))
    )
    held: Held = {}
    for ref, team, day, opponent, competition, competitive, season, label, league in rows_with(
        session, question, row.team_id, teams
    ):
        called = Called(season, f"{league} {label}") if season else None
        held[team, day, opponent] = (ref, FixtureFacts(competition, called, competitive))
    return held
