"""A long career to look at: seven seasons, two loans, a hole in the records, a quiet period, caps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import Cast
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Position, Sex, folded
from tracker.football.spells import Nature
from tracker.store import tables as t

NAME = "Noémie Achterberg-Villanueva"

#: Team, rung, from, to, on loan.
SPELLS = (
    ("Harbour U-15", 2, date(2019, 8, 1), date(2021, 6, 30), False),
    ("Harbour U-17", 3, date(2021, 7, 1), date(2022, 6, 30), False),
    ("Harbour U-19", 4, date(2022, 7, 1), date(2023, 12, 31), False),
    ("Harbour Reserves", 5, date(2024, 1, 1), date(2026, 6, 30), False),
    ("Quarry Town", 6, date(2025, 1, 10), date(2025, 6, 30), True),
    ("Harbour Athletic", 7, date(2025, 7, 1), None, False),
)
HOLE = (date(2022, 9, 1), date(2023, 1, 15))
QUIET = (date(2023, 10, 1), date(2024, 3, 20))
CALL_UPS = (
    ("U-16", 1, date(2020, 11, 9), CallUpKind.CAMP),
    ("U-17", 2, date(2021, 10, 4), CallUpKind.FIELDED),
    ("U-19", 3, date(2023, 4, 5), CallUpKind.FIELDED),
    ("U-20", 4, date(2024, 8, 31), CallUpKind.BENCH),
    ("Senior", 6, date(2025, 12, 1), CallUpKind.SQUAD),
    ("Senior", 6, date(2026, 4, 9), CallUpKind.FIELDED),
)


@dataclass(slots=True)
class _Career:
    session: Session
    cast: Cast
    player: int
    seasons: dict[tuple[int, int], int] = field(default_factory=dict)

    def keep(self, row: t.PlayerRow | t.Team | t.League | t.LeagueSeason | t.FixtureRow | t.NationalSideRow) -> int:
        self.session.add(row)
        self.session.flush()
        return row.id

    def season(self, rung: int, year: int) -> int:
        """The league season of a rung that began in a year."""
        if (rung, year) not in self.seasons:
            name = f"Northmark Division {rung}"
            league = next((held for (other, _), held in self.leagues.items() if other == rung), None)
            self.seasons[rung, year] = self.keep(
                t.LeagueSeason(
                    league_id=league or self.league(name, rung),
                    label=f"{year}-{(year + 1) % 100:02}",
                    starts=date(year, 8, 15),
                    ends=date(year + 1, 5, 31),
                    rung=rung,
                )
            )
        return self.seasons[rung, year]

    leagues: dict[tuple[int, int], int] = field(default_factory=dict)

    def league(self, name: str, rung: int) -> int:
        self.leagues[rung, 0] = self.keep(t.League(name=name, name_folded=folded(name), sex=Sex.FEMALE))
        return self.leagues[rung, 0]


def live_a_career(engine: Engine, cast: Cast, name: str = NAME) -> int:
    """Put the player into Harbour Athletic and give back her number."""
    with Session(engine) as session, session.begin():
        row = t.PlayerRow(
            name=name,
            name_folded=folded(name),
            sex=Sex.FEMALE,
            born_earliest=date(2005, 9, 21),
            born_latest=date(2005, 9, 21),
            position=Position.FORWARD,
        )
        session.add(row)
        session.flush()
        career = _Career(session, cast, row.id)
        for spell in SPELLS:
            _play(career, *spell)
        _summon(career)
        session.add(t.NationalityRow(player_id=row.id, country="NMK"))
        session.add(
            t.AbsenceRow(
                player_id=row.id,
                starts=date(2024, 9, 12),
                ends=date(2024, 11, 2),
                reason=AbsenceReason.UNAVAILABLE,
            )
        )
        return row.id


def _play(career: _Career, name: str, rung: int, start: date, end: date | None, loan: bool) -> None:
    club = career.cast.hill if loan else career.cast.harbour
    team = career.keep(t.Team(club_id=club, name=name, name_folded=folded(name), sex=Sex.FEMALE))
    nature = Nature.LOAN if loan else Nature.PERMANENT
    career.session.add(t.Registration(player_id=career.player, team_id=team, starts=start, ends=end, nature=nature))
    last = end or date(2026, 6, 30)
    for year in range(start.year - 1, last.year + 1):
        if date(year, 8, 15) <= last and start <= date(year + 1, 5, 31):
            season = career.season(rung, year)
            career.session.add(t.TeamInSeason(team_id=team, league_season_id=season))
            _matches(career, team, season, max(start, date(year, 8, 15)), min(last, date(year + 1, 5, 31)))


def _matches(career: _Career, team: int, season: int, first: date, last: date) -> None:
    day = first
    while day <= last:
        if not HOLE[0] <= day <= HOLE[1]:
            _match(career, team, season, day)
        day += timedelta(days=14)


def _match(career: _Career, team: int, season: int, day: date) -> None:
    opponent = f"Opponent {day.isocalendar().week}"
    fixture = career.keep(
        t.FixtureRow(
            team_id=team,
            played_on=day,
            opponent=opponent,
            opponent_folded=folded(opponent),
            competition="League",
            league_season_id=season,
        )
    )
    if not QUIET[0] <= day <= QUIET[1]:
        minutes = None if day.day == 11 else 40 + day.day
        career.session.add(
            t.AppearanceRow(
                player_id=career.player, fixture_id=fixture, selection=Selection.STARTED, minutes=minutes
            )
        )


def _summon(career: _Career) -> None:
    sides: dict[str, int] = {}
    for category, rung, day, kind in CALL_UPS:
        if category not in sides:
            side = t.NationalSideRow(
                federation_id=career.cast.federation, category=category, sex=Sex.FEMALE, rung=rung
            )
            found = career.session.query(t.NationalSideRow).filter_by(category=category, sex=Sex.FEMALE).first()
            sides[category] = found.id if found else career.keep(side)
        minutes = 62 if kind is CallUpKind.FIELDED else None
        career.session.add(
            t.CallUpRow(
                player_id=career.player,
                side_id=sides[category],
                earliest=day,
                latest=day,
                kind=kind,
                official=kind is CallUpKind.FIELDED,
                competition="Continental qualifying",
                opponent="Southern Eastland",
                minutes=minutes,
            )
        )
