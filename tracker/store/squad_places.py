"""Where the players of a squad play, and how far they have come with national sides."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, or_, select

from tracker.football.ladder import NationalRung
from tracker.football.spells import ExitReason
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class SquadPlace:
    """Where a player in scope plays on a day.

    Arguments:
        rung: of the league season that the team plays in, or played in last; `None` where none is on record.
        league: the league's name, empty where none is on record.
        association: the code of the association whose league or club it is; empty where none is on record.
        college: the player left a club for college, and is with the college or with nobody since.
        national_rung: the highest rung of national sides; `None` where there is no call-up on record.
        caps: senior matches in which the player was fielded.
    """

    player_id: int
    rung: int | None = None
    league: str = ""
    association: str = ""
    college: bool = False
    national_rung: int | None = None
    caps: int = 0

    @property
    def called_up(self) -> bool:
        """Whether the player has been called up to the senior side."""
        return (self.national_rung or 0) >= NationalRung.SENIOR_CALL_UP

    @property
    def capped(self) -> bool:
        """Whether the player has played for it."""
        return self.caps > 0 or (self.national_rung or 0) >= NationalRung.SENIOR_CAP


def places_of(session: ScopedSession, players: Collection[int], day: date) -> dict[int, SquadPlace]:
    """Where each of some players in scope plays on a day, by number."""
    pool = t.PoolRow
    columns = (pool.player_id, pool.national_rung, pool.caps)
    known = session.execute(select(*columns).where(pool.player_id.in_(players))).all()
    teams = _teams_on(session, players, day)
    leagues = _leagues_of(session, {team for team, _ in teams.values()}, day)
    colleges = _at_college(session, players, day)
    codes = _codes(session)
    found = {}
    for player, national_rung, caps in known:
        team, club_association = teams.get(player, (None, None))
        rung, league, association = leagues.get(team, (None, "", None)) if team else (None, "", None)
        found[player] = SquadPlace(
            player,
            rung,
            league,
            codes.get(association or club_association or 0, ""),
            player in colleges,
            national_rung,
            caps,
        )
    return found


def _teams_on(session: ScopedSession, players: Collection[int], day: date) -> dict[int, tuple[int, int | None]]:
    """Each player's team on a day and its club's association; of several, the one that began last."""
    spell = t.Registration
    rows = session.execute(
        select(spell.player_id, spell.team_id, t.Club.federation_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(spell.player_id.in_(players), spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(spell.starts, spell.id)
    )
    return {player: (team, association) for player, team, association in rows}


def _leagues_of(
    session: ScopedSession, teams: Collection[int], day: date
) -> dict[int, tuple[int, str, int | None]]:
    """Each team's league season: its rung, its league and that one's association.

    As in the pool it is the one on the highest rung of those that go on, or the last of those that are over.
    """
    plays, season, league = t.TeamInSeason, t.LeagueSeason, t.League
    going_on = case((season.ends >= day, 1), else_=0)
    rows = session.execute(
        select(plays.team_id, season.rung, league.name, league.federation_id)
        .join(season, season.id == plays.league_season_id)
        .join(league, league.id == season.league_id)
        .where(plays.team_id.in_(teams), season.starts <= day)
        .order_by(going_on, case((going_on == 1, season.rung)), season.ends, season.rung, season.id)
    )
    return {team: (rung, name, association) for team, rung, name, association in rows}


def _at_college(session: ScopedSession, players: Collection[int], day: date) -> set[int]:
    """Those who left a club for college and are registered with nobody since, or with the first club since."""
    spell = t.Registration
    asked = (
        select(spell.player_id, t.Team.club_id, spell.exit_reason)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(spell.player_id.in_(players), spell.starts <= day)
        .order_by(spell.player_id, spell.starts, spell.id)
    )
    by_player: dict[int, list[tuple[int, ExitReason | None]]] = {}
    for player, club, reason in session.execute(asked):
        by_player.setdefault(player, []).append((club, reason))
    return {player for player, spells in by_player.items() if _ends_at_college(spells)}


def _ends_at_college(spells: Sequence[tuple[int, ExitReason | None]]) -> bool:
    left = [at for at, (_, reason) in enumerate(spells) if reason is ExitReason.COLLEGE]
    since = {club for club, _ in spells[left[-1] + 1 :]} if left else set()
    return bool(left) and len(since) <= 1


def associations_of(session: ScopedSession, clubs: Collection[int]) -> set[int]:
    """The numbers of the associations to which some clubs belong."""
    asked = select(t.Club.federation_id).where(t.Club.id.in_(clubs), t.Club.federation_id.is_not(None))
    return {number for number in session.scalars(asked) if number is not None}


def codes_of(session: ScopedSession, associations: Collection[int]) -> set[str]:
    """The codes of some associations."""
    return {code for number, code in _codes(session).items() if number in associations}


def _codes(session: ScopedSession) -> dict[int, str]:
    row = t.Federation
    return {row.id: row.code for row in session.scalars(select(row))}
