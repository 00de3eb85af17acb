"""Harbour Athletic before its season turns: two junior teams, the under 19, a first team, and the leagues' seasons.

The junior league goes from the calendar year to 1 August in 2026-27; both it and the youth league hold that season.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild

COMING = "2026-27"
LAST_DAY = date(2026, 5, 31)
#: The girls of the junior teams: the team each plays in, and the birth as far as it is known.
GIRLS = {
    "Alba Quist": ("Reds", "2013-03-01"),
    "Bea Quist": ("Reds", "2013-10-10"),
    "Cleo Quist": ("Reds", "2013"),
    "Dara Quist": ("Blues", "2012-02-29"),
    "Edda Quist": ("Blues", "2012-08-01"),
    "Fern Quist": ("First team", "1999-01-01"),
}


@dataclass(frozen=True, slots=True)
class Harbour:
    """The numbers of the teams, the seasons, the players and their registrations, by name."""

    teams: dict[str, int]
    seasons: dict[str, int]
    players: dict[str, int]
    spells: dict[str, int]


def ready_to_turn(engine: Engine, cast: Cast) -> Harbour:
    """Put the teams and the girls into the cast's database."""
    with Session(engine) as session, session.begin():
        youth = session.scalars(select(t.League)).one()
        _season(session, youth.id, COMING, 4, (8, 1))
        junior = _league(session, "Northmark Junior League", cast.federation)
        senior = _league(session, "Northmark Women's League", cast.federation)
        old = _season(session, junior, "2025-26", 1, (1, 1))
        _season(session, junior, COMING, 1, (8, 1))
        first = _season(session, senior, "2025-26", 8, None)
        _season(session, senior, COMING, 8, None)
        teams = {"Under 19": cast.girls}
        for name, season in (("Reds", old), ("Blues", old), ("First team", first)):
            row = t.Team(club_id=cast.harbour, name=name, name_folded=folded(name), sex=Sex.FEMALE)
            session.add(row)
            session.flush()
            teams[name] = row.id
            session.add(t.TeamInSeason(team_id=row.id, league_season_id=season))
        players = {name: _player(session, name, born) for name, (_, born) in GIRLS.items()}
        for name, (team, _) in GIRLS.items():
            session.add(t.Registration(player_id=players[name], team_id=teams[team], starts=date(2024, 8, 1)))
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
        names = {player: name for name, player in players.items()}
        names |= {cast.maya: "Maya Ferrant", cast.ilse: "Ilse Marchetti"}
        rows = session.scalars(select(t.Registration).where(t.Registration.player_id.in_(names)))
        spells = {names[row.player_id]: row.id for row in rows}
        seasons = {
            f"{league.name} {season.label}": season.id
            for season, league in session.execute(
                select(t.LeagueSeason, t.League).join(t.League, t.League.id == t.LeagueSeason.league_id)
            )
        }
        return Harbour(teams, seasons, players, spells)


def _league(session: Session, name: str, federation: int) -> int:
    row = t.League(name=name, name_folded=folded(name), sex=Sex.FEMALE, federation_id=federation)
    session.add(row)
    session.flush()
    return row.id


def _season(session: Session, league: int, label: str, rung: int, cut_off: tuple[int, int] | None) -> int:
    year = int(label[:4])
    month, day = cut_off or (None, None)
    row = t.LeagueSeason(
        league_id=league,
        label=label,
        starts=date(year, 8, 15),
        ends=date(year + 1, 5, 31),
        rung=rung,
        cut_off_month=month,
        cut_off_day=day,
    )
    session.add(row)
    session.flush()
    return row.id


def _player(session: Session, name: str, born: str) -> int:
    birth = Birth.read(born)
    row = t.PlayerRow(
        name=name,
        name_folded=folded(name),
        sex=Sex.FEMALE,
        born_earliest=birth.earliest,
        born_latest=birth.latest,
    )
    session.add(row)
    session.flush()
    return row.id
