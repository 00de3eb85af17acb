"""An invented career as the records hold it, week by week, for the real rooms to think about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from tests.reports.invented import AS_OF, CALL_UPS, MAYA, window
from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import Window
from tracker.football.dossier import Dossier
from tracker.football.spells import Nature, Spell, Team, TeamSeason

HARBOUR_U16, HARBOUR_U19 = Team(1, "Harbour Rovers U-16", 1, "Harbour Rovers"), Team(2, "U-19", 1, "Harbour Rovers")
RESERVES, QUARRY = Team(3, "Northgate Reserves", 2, "Northgate Athletic"), Team(4, "Quarry Town", 3, "Quarry Town")
NORTHGATE = Team(5, "Northgate Athletic", 2, "Northgate Athletic")

SPELLS = (
    Spell(HARBOUR_U16, date(2020, 8, 15), date(2022, 6, 30)),
    Spell(HARBOUR_U19, date(2022, 7, 1), date(2024, 6, 30)),
    Spell(RESERVES, date(2024, 7, 1), date(2025, 6, 30)),
    Spell(QUARRY, date(2025, 1, 11), date(2025, 6, 30), Nature.LOAN),
    Spell(NORTHGATE, date(2025, 7, 1)),
)
RUNGS = {1: 2, 2: 4, 3: 5, 4: 6, 5: 7}

#: No match of the team is on record then, and in the second she does not play though the team does.
HOLE, QUIET = window("2023-09-01", "2023-12-10"), window("2022-09-20", "2023-04-02")
AWAY = Absence(date(2024, 9, 12), date(2024, 11, 2))


def seasons() -> Iterator[TeamSeason]:
    """Each season of each team while she was registered with it."""
    for spell in SPELLS:
        for year in range(2020, 2026):
            held = Window(date(year, 8, 15), date(year + 1, 5, 31))
            if held.clipped(spell.start, spell.end or AS_OF):
                league = f"League {spell.team.id}"
                yield TeamSeason(spell.team.id, league, f"{year}/{year % 100 + 1:02}", held, RUNGS[spell.team.id])


def season_on(spell: Spell, day: date) -> TeamSeason | None:
    """The season of the team that a match of the spell belongs to; none of one between two seasons."""
    return next((each for each in seasons() if each.team_id == spell.team.id and day in each.window), None)


def fixtures() -> Iterator[Fixture]:
    """A match of the team every week in season, apart from the hole; of the first years only totals are held."""
    for spell in SPELLS[1:]:
        day = spell.start
        while day <= min(spell.end or AS_OF, AS_OF):
            in_season = day.month < 6 or (day.month, day.day) >= (8, 15)
            if in_season and day not in HOLE:
                opponent = f"Opponent {day.isocalendar().week}"
                yield Fixture(spell.team.id, day, opponent, "League", season_on(spell, day))
            day += timedelta(days=7)


def played(fixture: Fixture) -> Appearance | None:
    """Her part in a match: none when away or in the quiet period, and minutes that not everybody wrote down."""
    away = AWAY.start <= fixture.day <= (AWAY.end or AS_OF)
    if away or fixture.day in QUIET or fixture.day.isocalendar().week % 3 == 0:
        return None
    minutes = None if fixture.day.day == 11 else 45 + fixture.day.day
    return Appearance(fixture, Selection.STARTED, minutes)


def dossier() -> Dossier:
    """Everything on record about her."""
    held = tuple(fixtures())
    team_seasons = tuple(seasons())
    return Dossier(
        player=MAYA,
        spells=SPELLS,
        team_seasons=team_seasons,
        fixtures=held,
        appearances=tuple(part for fixture in held if (part := played(fixture))),
        totals=(SeasonTotal(team_seasons[0], 14, 840), SeasonTotal(team_seasons[1], 20, None)),
        absences=(AWAY,),
        call_ups=CALL_UPS,
    )
