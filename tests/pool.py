"""A pool: players of a club who came to U-19 football and have senior minutes, so many as a test needs."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Position, Sex, folded
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.summaries import rebuild

#: Born so that the season in senior football ends at the age of 19.4.
BORN = date(2006, 1, 1)
_SEASONS = ((4, 2023), (6, 2024))


def grow_pool(
    engine: Engine,
    club: int,
    count: int,
    sex: Sex = Sex.FEMALE,
    position: Position | None = Position.MIDFIELDER,
    *,
    capped: bool = False,
    side: int = 0,
) -> None:
    """Add players of a club, each with a season of U-19 and one of senior football, the last with most minutes."""
    with Session(engine) as session, session.begin():
        held = len(session.scalars(select(t.PlayerRow.id)).all())
        seasons = [_season(session, club, sex, rung, year) for rung, year in _SEASONS]
        for place in range(held, held + count):
            name = f"Pool {place}"
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=sex, position=position)
            row.born_earliest = row.born_latest = BORN
            session.add(row)
            session.flush()
            for team, season, year, minutes in seasons:
                start, end = date(year, 8, 1), None if year == _SEASONS[-1][1] else date(year + 1, 7, 31)
                session.add(t.Registration(player_id=row.id, team_id=team, starts=start, ends=end))
                given = t.SeasonTotalRow(player_id=row.id, team_id=team, league_season_id=season, appearances=20)
                given.minutes = minutes + 10 * place
                session.add(given)
            if capped:
                day = date(2026, 3, 3)
                session.add(
                    t.CallUpRow(player_id=row.id, side_id=side, earliest=day, latest=day, kind=CallUpKind.SQUAD)
                )
        session.flush()
        rebuild(session.connection(), Measure(TODAY))


def senior_side(engine: Engine, federation: int, sex: Sex = Sex.FEMALE) -> int:
    """The number of the senior national side."""
    with Session(engine) as session, session.begin():
        row = t.NationalSideRow(federation_id=federation, category="Senior", sex=sex, rung=6)
        session.add(row)
        session.flush()
        return row.id


def _season(session: Session, club: int, sex: Sex, rung: int, year: int) -> tuple[int, int, int, int]:
    """A team with its league season: both numbers, the year, and the least minutes of anybody in it."""
    name = f"Pool {club} {sex.value} {rung}"
    team = session.scalars(select(t.Team).where(t.Team.name == name)).first()
    if team is None:
        league = t.League(name=name, name_folded=folded(name), sex=sex)
        team = t.Team(club_id=club, name=name, name_folded=folded(name), sex=sex)
        session.add_all([league, team])
        session.flush()
        season = t.LeagueSeason(
            league_id=league.id, label=str(year), starts=date(year, 8, 15), ends=date(year + 1, 5, 31), rung=rung
        )
        session.add(season)
        session.flush()
        session.add(t.TeamInSeason(team_id=team.id, league_season_id=season.id))
        return team.id, season.id, year, 100
    place = select(t.TeamInSeason.league_season_id).where(t.TeamInSeason.team_id == team.id)
    return team.id, session.scalars(place).one(), year, 100
