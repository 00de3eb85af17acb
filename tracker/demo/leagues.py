"""The leagues of a province: their rhythm, their rung, and the day on which their age groups turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.demo.blocks import Row
from tracker.demo.levels import RUNGS, Level
from tracker.demo.places import place, written_and_folded
from tracker.demo.seasons import AGE_SWITCH_YEAR, SEASONS, Rhythm, Years, window
from tracker.football.ladder import ClubRung
from tracker.football.people import Sex

#: A year-round cup of the continent's best, which is no level of its own: a first team plays in it besides.
CONTINENTAL = None
SEASON_STRIDE = SEASONS + 1


@dataclass(frozen=True, slots=True)
class LeagueKind:
    """One league that every province has. An elite league keeps 1 January when the others go over to 1 August."""

    name: str
    sex: Sex
    level: Level | None
    rhythm: Rhythm = Rhythm.AUTUMN_TO_SPRING
    elite: bool = False

    @property
    def rung(self) -> int:
        """Its rung on the club rail."""
        return ClubRung.CONTINENTAL if self.level is CONTINENTAL else RUNGS[self.level]

    def cut_off(self, year: int) -> tuple[int | None, int | None]:
        """Month and day on which its age groups turn in the season of a year; nothing where it has no age limit."""
        if self.level is CONTINENTAL or not self.level.youth:
            return None, None
        return (1, 1) if self.elite or year < AGE_SWITCH_YEAR else (8, 1)


def _kinds() -> Iterator[LeagueKind]:
    men, women = Sex.MALE, Sex.FEMALE
    yield LeagueKind("Premier Division", men, Level.TOP)
    yield LeagueKind("Second Division", men, Level.SECOND)
    yield LeagueKind("District League", men, Level.LOWER)
    yield LeagueKind("Reserve League", men, Level.RESERVE)
    yield LeagueKind("Collegiate Conference", men, Level.COLLEGE, Rhythm.AUTUMN)
    yield LeagueKind("Meridian Cup", men, CONTINENTAL, Rhythm.AUTUMN)
    for level in (Level.U14, Level.U15, Level.U16, Level.U17, Level.U19):
        yield LeagueKind(f"Elite Youth League {level.name}", men, level, elite=True)
    for level in (Level.U14, Level.U15, Level.U16, Level.U17, Level.U19):
        yield LeagueKind(f"District Youth League {level.name}", men, level)
    yield LeagueKind("Women's Premier Division", women, Level.TOP, Rhythm.CALENDAR_YEAR)
    yield LeagueKind("Women's Second Division", women, Level.SECOND, Rhythm.CALENDAR_YEAR)
    yield LeagueKind("Women's District League", women, Level.LOWER)
    yield LeagueKind("Women's Reserve League", women, Level.RESERVE)
    yield LeagueKind("Women's Collegiate Conference", women, Level.COLLEGE, Rhythm.AUTUMN)
    yield LeagueKind("Women's Meridian Cup", women, CONTINENTAL, Rhythm.AUTUMN)
    for level in (Level.U15, Level.U17, Level.U19):
        yield LeagueKind(f"Girls' Youth League {level.name}", women, level)


KINDS = tuple(_kinds())
GUEST_PLACES = 12
_LEAST_CLUBS = {True: 8, False: 10}


@dataclass(frozen=True, slots=True)
class League:
    """A league of one province. `guests` are its clubs that keep no records with the tracker."""

    id: int
    name: str
    kind: LeagueKind
    guests: tuple[str, ...]

    def season_id(self, season: int) -> int:
        """The id of its season, counted from 0."""
        return (self.id - 1) * SEASON_STRIDE + season + 1


def leagues_of(province: int, first_guest: int) -> tuple[League, ...]:
    """The leagues of a province; its guest clubs are called after places from `first_guest` on."""
    suffix = f" {place(first_guest + GUEST_PLACES)}" if province else ""
    guests = tuple(place(first_guest + number) for number in range(GUEST_PLACES))
    return tuple(
        League(province * len(KINDS) + number, kind.name + suffix, kind, guests)
        for number, kind in enumerate(KINDS, start=1)
    )


def field_of(league: League, tracked: int) -> tuple[str, ...]:
    """The guests that make a league with so many tracked teams a full and even one."""
    least = _LEAST_CLUBS[league.kind.level is not CONTINENTAL and league.kind.level.youth]
    missing = max(least - tracked, tracked % 2)
    return league.guests[: missing + (tracked + missing) % 2]


def league_rows(leagues: tuple[League, ...], federation_id: int) -> list[Row]:
    """Rows for the table of leagues."""
    return [
        (league.id, *written_and_folded(league.name), league.kind.sex.value, federation_id) for league in leagues
    ]


def league_season_rows(leagues: tuple[League, ...], years: Years) -> list[Row]:
    """Rows for the seasons of leagues, the announced one included."""
    return [row for league in leagues for row in _season_rows(league, years)]


def _season_rows(league: League, years: Years) -> Iterator[Row]:
    for season in shown(league, years):
        year = years.first + season
        label, starts, ends = window(league.kind.rhythm, year)
        yield (
            league.season_id(season),
            league.id,
            label,
            starts,
            ends,
            int(league.kind.rung),
            *league.kind.cut_off(year),
        )


def shown(league: League, years: Years) -> list[int]:
    """The seasons of a league that have begun or been announced by the as-of day."""
    return [
        season
        for season in range(SEASONS + 1)
        if years.announced(window(league.kind.rhythm, years.first + season)[1])
    ]
