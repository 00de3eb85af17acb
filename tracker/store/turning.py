"""What a club's season turn reads: its teams with their seasons, the seasons on record, and who is registered."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.calendar import CutOff, Window
from tracker.football.people import Sex
from tracker.football.season_turn import HeldSeason, TurningSpell, TurningTeam
from tracker.store import tables as t
from tracker.store.clubs import club_named
from tracker.store.dossiers import birth_of
from tracker.store.scope import ScopedSession


def club_of(session: ScopedSession, name: str) -> tuple[int, str] | None:
    """The number and the name of the club of a name, however it is written."""
    club = club_named(session, name)
    return (club.id, club.name) if club else None


def teams_and_seasons(
    session: ScopedSession, club_id: int
) -> tuple[tuple[TurningTeam, ...], dict[int, tuple[HeldSeason, ...]]]:
    """The club's teams by name, and the leagues' seasons in which each took part, the earliest first."""
    teams = tuple(TurningTeam(*row, None, None) for row in session.execute(_teams_of(), {"club": club_id}))
    held: dict[int, HeldSeason] = {}
    seasons: dict[int, tuple[HeldSeason, ...]] = {}
    for team, *season in session.execute(_seasons_of(), {"club": club_id}):
        if season[0] not in held:
            held[season[0]] = _held(*season)
        seasons[team] = (*seasons.get(team, ()), held[season[0]])
    return teams, seasons


@cache
def _teams_of() -> Select[int, str, Sex]:
    team = t.Team
    return select(team.id, team.name, team.sex).where(team.club_id == bindparam("club")).order_by(team.name_folded)


@cache
def _seasons_of() -> Select[*tuple[Any, ...]]:
    return (
        select(t.TeamInSeason.team_id, *_season_columns())
        .join(t.LeagueSeason, t.LeagueSeason.id == t.TeamInSeason.league_season_id)
        .join(t.League, t.League.id == t.LeagueSeason.league_id)
        .join(t.Team, t.Team.id == t.TeamInSeason.team_id)
        .where(t.Team.club_id == bindparam("club"))
        .order_by(t.LeagueSeason.starts, t.LeagueSeason.id)
    )


def _season_columns() -> tuple[InstrumentedAttribute[Any], ...]:
    season, league = t.LeagueSeason, t.League
    played = (season.label, season.starts, season.ends, season.rung)
    return season.id, league.name, league.sex, *played, season.cut_off_month, season.cut_off_day


def seasons_to_turn_to(session: ScopedSession, label: str, day: date) -> tuple[HeldSeason, ...]:
    """The leagues' seasons of a label, and all others that are not over by a day, by league."""
    question = (
        select(*_season_columns())
        .join(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(or_(t.LeagueSeason.label == label, t.LeagueSeason.ends >= day))
        .order_by(t.League.name_folded, t.League.sex, t.LeagueSeason.starts)
    )
    return tuple(_held(*row) for row in session.execute(question))


def season_labels(session: ScopedSession, club_id: int, day: date) -> tuple[str, ...]:
    """The labels of seasons that are not over by a day, first the one that the club most likely turns into.

    That is a season of a league in which its teams play, and of those the one that begins nearest to the day: a
    season of two calendar years stands before another league's of one, whatever their labels.
    """
    season, of_team = t.LeagueSeason, t.TeamInSeason
    played = select(season.league_id).join(of_team, of_team.league_season_id == season.id)
    own = set(session.scalars(played.join(t.Team, t.Team.id == of_team.team_id).where(t.Team.club_id == club_id)))
    nearest: dict[str, tuple[bool, int]] = {}
    for label, league, starts in session.execute(
        select(season.label, season.league_id, season.starts).where(season.ends >= day)
    ):
        found = (league not in own, abs((starts - day).days))
        nearest[label] = min(found, nearest.get(label, found))
    return tuple(sorted(nearest, key=lambda label: (nearest[label], label)))


def spells_of(session: ScopedSession, club_id: int, since: date) -> tuple[TurningSpell, ...]:
    """The registrations with the club's teams that are not over by a day, of the players in scope, by name."""
    spell, player = t.Registration, t.PlayerRow
    question = (
        select(spell, player)
        .join(player, player.id == spell.player_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(t.Team.club_id == club_id, or_(spell.ends.is_(None), spell.ends >= since))
        .order_by(player.name_folded, player.id, spell.starts, spell.id)
    )
    return tuple(_spell(row, whose) for row, whose in session.execute(question))


def _held(
    number: int, league: str, sex: Sex, label: str, starts: date, ends: date, rung: int, *cut_off: int | None
) -> HeldSeason:
    month, day = cut_off
    turns = CutOff(month, day) if month and day else None
    return HeldSeason(number, league, sex, label, Window(starts, ends), rung, turns)


def _spell(row: t.Registration, player: t.PlayerRow) -> TurningSpell:
    return TurningSpell(
        id=row.id,
        player_id=player.id,
        name=player.name,
        sex=player.sex,
        birth=birth_of(player.born_earliest, player.born_latest),
        team_id=row.team_id,
        start=row.starts,
        end=row.ends,
        nature=row.nature,
        exit_reason=row.exit_reason,
        destination=row.destination,
    )
