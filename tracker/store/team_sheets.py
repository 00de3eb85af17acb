"""Looking up what a team sheet, a call-up list or a season total is typed in beside. Players come in scope only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import or_, select

from tracker.football.appearances import Absence
from tracker.football.team_sheets import ClubTeam, HeldLine, HeldMatch, HeldTotal, SquadMember, TeamsSeason
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.store.scope import ScopedSession


def teams_of_club(session: ScopedSession, club: int) -> tuple[ClubTeam, ...]:
    """The teams of a club in order of name."""
    rows = session.execute(
        select(t.Team.id, t.Team.name, t.Team.sex, t.Club.id, t.Club.name)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(t.Team.club_id == club)
        .order_by(t.Team.name_folded, t.Team.sex, t.Team.id)
    )
    return tuple(ClubTeam(*row) for row in rows)


def seasons_of_team(session: ScopedSession, team: int) -> tuple[TeamsSeason, ...]:
    """The league seasons that a team takes part in, the newest first."""
    season = t.LeagueSeason
    rows = session.execute(
        select(season.id, t.League.name, season.label, season.starts, season.ends)
        .join(t.League, t.League.id == season.league_id)
        .join(t.TeamInSeason, t.TeamInSeason.league_season_id == season.id)
        .where(t.TeamInSeason.team_id == team)
        .order_by(season.starts.desc(), season.id)
    )
    return tuple(TeamsSeason(*row) for row in rows)


def registered_between(
    session: ScopedSession, club: int, first: date, last: date, team: ClubTeam | None = None
) -> tuple[SquadMember, ...]:
    """Who in sight was registered with a club on one of the days, in order of name.

    Of several registrations the one that began last is told; with a team, one with that team before any other, and
    of the club's other players only those who may play in it.
    """
    spell, player = t.Registration, t.PlayerRow
    question = (
        select(player.id, player.name, player.born_earliest, player.born_latest, player.sex, t.Team.id, t.Team.name)
        .join(spell, spell.player_id == player.id)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(t.Team.club_id == club, spell.starts <= last, or_(spell.ends.is_(None), spell.ends >= first))
        .order_by(player.name_folded, player.id, spell.starts, spell.id)
    )
    if team is not None:
        question = question.where(player.sex == team.sex, t.Team.sex == team.sex)
    found: dict[int, SquadMember] = {}
    for number, name, earliest, latest, sex, of, called in session.execute(question):
        if team is None or number not in found or found[number].team_id != team.id:
            found[number] = SquadMember(number, name, birth_of(earliest, latest), sex, of, called)
    return tuple(found.values())


def latest_matches(session: ScopedSession, team: int, most: int) -> tuple[HeldMatch, ...]:
    """The team's latest matches on record, without their lines."""
    rows = session.scalars(
        select(t.FixtureRow)
        .where(t.FixtureRow.team_id == team)
        .order_by(t.FixtureRow.played_on.desc(), t.FixtureRow.id.desc())
        .limit(most)
    )
    return tuple(map(_match, rows))


def held_match(session: ScopedSession, team: int, day: date, opponent_folded: str) -> HeldMatch | None:
    """A team's match on record, with the lines of those in sight."""
    row = session.scalar(
        select(t.FixtureRow).where(
            t.FixtureRow.team_id == team,
            t.FixtureRow.played_on == day,
            t.FixtureRow.opponent_folded == opponent_folded,
        )
    )
    if row is None:
        return None
    line = t.AppearanceRow
    lines = session.execute(select(line.player_id, line.selection, line.minutes).where(line.fixture_id == row.id))
    return _match(row, {player: HeldLine(selection, minutes) for player, selection, minutes in lines})


def held_totals(session: ScopedSession, team: int, season: int) -> Mapping[int, HeldTotal]:
    """The season totals on record of those in sight, by their numbers."""
    total = t.SeasonTotalRow
    rows = session.execute(
        select(total.player_id, total.appearances, total.minutes).where(
            total.team_id == team, total.league_season_id == season
        )
    )
    return {player: HeldTotal(appearances, minutes) for player, appearances, minutes in rows}


def held_absences(session: ScopedSession, player: int) -> tuple[Absence, ...]:
    """The absences of a player in sight, the latest first."""
    row = t.AbsenceRow
    rows = session.execute(
        select(row.starts, row.ends, row.reason).where(row.player_id == player).order_by(row.starts.desc(), row.id)
    )
    return tuple(Absence(*one) for one in rows)


def association_of(session: ScopedSession, club: int) -> str:
    """The code of the association that a club belongs to, as far as it is on record."""
    found = session.scalar(
        select(t.Federation.code).join(t.Club, t.Club.federation_id == t.Federation.id).where(t.Club.id == club)
    )
    return found or ""


def categories_held(session: ScopedSession, association: str) -> tuple[str, ...]:
    """The categories of an association's national sides that are on record."""
    side = t.NationalSideRow
    rows = session.execute(
        select(side.category, side.rung)
        .join(t.Federation, t.Federation.id == side.federation_id)
        .where(t.Federation.code == association)
        .order_by(side.rung, side.category)
        .distinct()
    )
    return tuple(dict.fromkeys(row.category for row in rows))


def _match(row: t.FixtureRow, lines: Mapping[int, HeldLine] | None = None) -> HeldMatch:
    told = (row.id, row.played_on, row.opponent, row.competition, row.league_season_id, row.competitive)
    return HeldMatch(*told, lines or {})
