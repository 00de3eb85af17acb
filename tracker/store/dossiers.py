"""Reading everything on record about one player into one frozen value, in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal
from tracker.football.calendar import CutOff, Window
from tracker.football.call_ups import CallUp, NationalSide
from tracker.football.disputes import Held, RecordKind
from tracker.football.dossier import Dossier
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Birth, Identifier, Nationality, Player
from tracker.football.spells import Spell, Team, TeamSeason
from tracker.logic.span import Span
from tracker.store import tables as t
from tracker.store.disputes import disputes_of
from tracker.store.evidence import birth_seen
from tracker.store.scope import ScopedSession


def load_dossier(session: ScopedSession, player_id: int) -> Dossier | None:
    """The dossier of a player, or nothing if the session's actor may not see one of that number."""
    row = session.get(t.PlayerRow, player_id) if 0 < player_id <= LARGEST_NUMBER else None
    if row is None:
        return None
    nationalities, spells = _nationalities(session, player_id), _spells(session, player_id)
    appearances, totals = _appearances(session, player_id), _totals(session, player_id)
    absences, call_ups = _absences(session, player_id), _call_ups(session, player_id)
    registered = {spell.team.id for spell in spells.values()}
    teams = registered | {appearance.fixture.team_id for appearance in appearances.values()}
    teams |= {total.season.team_id for total in totals.values()}
    held: Mapping[RecordKind, Mapping[int, Held]] = {
        RecordKind.NATIONALITY: nationalities,
        RecordKind.REGISTRATION: spells,
        RecordKind.APPEARANCE: appearances,
        RecordKind.SEASON_TOTAL: totals,
        RecordKind.ABSENCE: absences,
        RecordKind.CALL_UP: call_ups,
    }
    return Dossier(
        player=_player(session, row, tuple(nationalities.values())),
        spells=tuple(spells.values()),
        team_seasons=_team_seasons(session, teams),
        fixtures=_fixtures(session, player_id),
        appearances=tuple(appearances.values()),
        totals=tuple(totals.values()),
        absences=tuple(absences.values()),
        call_ups=tuple(call_ups.values()),
        teams=_teams(session, teams - registered),
        disputes=disputes_of(session, player_id, held),
    )


def birth_of(earliest: date | None, latest: date | None) -> Birth | None:
    """A stored birth as a value."""
    return Birth(earliest, latest) if earliest and latest else None


def _player(session: ScopedSession, row: t.PlayerRow, nationalities: tuple[Nationality, ...]) -> Player:
    known_as = session.scalars(
        select(t.IdentifierRow)
        .where(t.IdentifierRow.player_id == row.id)
        .order_by(t.IdentifierRow.scheme, t.IdentifierRow.value)
    )
    seen_on, seen_in = birth_seen(session, row) or (None, None)
    return Player(
        id=row.id,
        name=row.name,
        sex=row.sex,
        birth=birth_of(row.born_earliest, row.born_latest),
        position=row.position,
        foot=row.foot,
        nationalities=nationalities,
        identifiers=tuple(Identifier(one.scheme, one.value) for one in known_as),
        birth_seen_on=seen_on,
        birth_seen_in=seen_in,
    )


def _nationalities(session: ScopedSession, player_id: int) -> dict[int, Nationality]:
    rows = session.scalars(
        select(t.NationalityRow).where(t.NationalityRow.player_id == player_id).order_by(t.NationalityRow.country)
    )
    return {one.id: Nationality(one.country, one.basis, one.since, one.until) for one in rows}


def _spells(session: ScopedSession, player_id: int) -> dict[int, Spell]:
    rows = session.execute(
        select(t.Registration, t.Team, t.Club)
        .join(t.Team, t.Team.id == t.Registration.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(t.Registration.player_id == player_id)
        .order_by(t.Registration.starts, t.Registration.id)
    )
    return {
        spell.id: Spell(
            team=Team(team.id, team.name, club.id, club.name),
            start=spell.starts,
            end=spell.ends,
            nature=spell.nature,
            exit_reason=spell.exit_reason,
            destination=spell.destination,
        )
        for spell, team, club in rows
    }


def _appearances(session: ScopedSession, player_id: int) -> dict[int, Appearance]:
    rows = session.execute(
        select(t.AppearanceRow, t.FixtureRow, t.LeagueSeason, t.League.name)
        .join(t.FixtureRow, t.FixtureRow.id == t.AppearanceRow.fixture_id)
        .outerjoin(t.LeagueSeason, t.LeagueSeason.id == t.FixtureRow.league_season_id)
        .outerjoin(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(t.AppearanceRow.player_id == player_id)
        .order_by(t.FixtureRow.played_on, t.FixtureRow.id)
    )
    return {
        line.id: Appearance(_fixture(fixture, season, league), line.selection, line.minutes)
        for line, fixture, season, league in rows
    }


def _fixtures(session: ScopedSession, player_id: int) -> tuple[Fixture, ...]:
    """The matches on record of the player's registered teams, while registered."""
    spell = aliased(t.Registration)
    registered = (
        select(1)
        .where(
            spell.player_id == player_id,
            spell.team_id == t.FixtureRow.team_id,
            spell.starts <= t.FixtureRow.played_on,
            (spell.ends.is_(None)) | (spell.ends >= t.FixtureRow.played_on),
        )
        .exists()
    )
    teams = select(t.Registration.team_id).where(t.Registration.player_id == player_id)
    rows = session.execute(
        select(t.FixtureRow, t.LeagueSeason, t.League.name)
        .outerjoin(t.LeagueSeason, t.LeagueSeason.id == t.FixtureRow.league_season_id)
        .outerjoin(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(t.FixtureRow.team_id.in_(teams), registered)
        .order_by(t.FixtureRow.played_on, t.FixtureRow.id)
    )
    return tuple(_fixture(fixture, season, league) for fixture, season, league in rows)


def _fixture(row: t.FixtureRow, season: t.LeagueSeason | None, league: str | None) -> Fixture:
    played_in = _team_season(row.team_id, season, league) if season and league is not None else None
    return Fixture(row.team_id, row.played_on, row.opponent, row.competition, played_in, row.competitive)


def _totals(session: ScopedSession, player_id: int) -> dict[int, SeasonTotal]:
    rows = session.execute(
        select(t.SeasonTotalRow, t.LeagueSeason, t.League.name)
        .join(t.LeagueSeason, t.LeagueSeason.id == t.SeasonTotalRow.league_season_id)
        .join(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(t.SeasonTotalRow.player_id == player_id)
        .order_by(t.LeagueSeason.starts, t.LeagueSeason.id, t.SeasonTotalRow.team_id)
    )
    return {
        total.id: SeasonTotal(_team_season(total.team_id, season, league), total.appearances, total.minutes)
        for total, season, league in rows
    }


def _team_seasons(session: ScopedSession, teams: set[int]) -> tuple[TeamSeason, ...]:
    rows = session.execute(
        select(t.TeamInSeason.team_id, t.LeagueSeason, t.League.name)
        .join(t.LeagueSeason, t.LeagueSeason.id == t.TeamInSeason.league_season_id)
        .join(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(t.TeamInSeason.team_id.in_(sorted(teams)))
        .order_by(t.LeagueSeason.starts, t.LeagueSeason.id, t.TeamInSeason.team_id)
    )
    return tuple(_team_season(team, season, league) for team, season, league in rows)


def _team_season(team_id: int, season: t.LeagueSeason, league: str) -> TeamSeason:
    cut_off = (
        CutOff(season.cut_off_month, season.cut_off_day) if season.cut_off_month and season.cut_off_day else None
    )
    return TeamSeason(team_id, league, season.label, Window(season.starts, season.ends), season.rung, cut_off)


def _teams(session: ScopedSession, numbers: set[int]) -> tuple[Team, ...]:
    """The teams that fielded the player without having registered them."""
    rows = session.execute(
        select(t.Team.id, t.Team.name, t.Club.id, t.Club.name)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(t.Team.id.in_(sorted(numbers)))
        .order_by(t.Team.id)
    )
    return tuple(Team(team, name, club, club_name) for team, name, club, club_name in rows)


def _absences(session: ScopedSession, player_id: int) -> dict[int, Absence]:
    rows = session.scalars(
        select(t.AbsenceRow)
        .where(t.AbsenceRow.player_id == player_id)
        .order_by(t.AbsenceRow.starts, t.AbsenceRow.id)
    )
    return {row.id: Absence(row.starts, row.ends, row.reason) for row in rows}


def _call_ups(session: ScopedSession, player_id: int) -> dict[int, CallUp]:
    rows = session.execute(
        select(t.CallUpRow, t.NationalSideRow, t.Federation.code)
        .join(t.NationalSideRow, t.NationalSideRow.id == t.CallUpRow.side_id)
        .join(t.Federation, t.Federation.id == t.NationalSideRow.federation_id)
        .where(t.CallUpRow.player_id == player_id)
        .order_by(t.CallUpRow.earliest, t.CallUpRow.id)
    )
    return {
        call.id: CallUp(
            side=NationalSide(side.id, association, side.category, side.sex, side.rung),
            when=Span(call.earliest, call.latest),
            kind=call.kind,
            matches=call.matches,
            official=call.official,
            competition=call.competition,
            opponent=call.opponent,
            minutes=call.minutes,
        )
        for call, side, association in rows
    }
