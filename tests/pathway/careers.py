"""Careers to think about: teams, seasons, weekly matches and a dossier made of them. Nobody is real."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tracker.football.appearances import Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import CutOff, Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Player, Sex
from tracker.football.spells import Nature, Spell, Team, TeamSeason
from tracker.logic.span import Span

THRESHOLDS = Thresholds()
LADDER = Ladder()

U17 = Team(1, "Harbour U-17", 1, "Harbour Athletic")
U19 = Team(2, "Harbour U-19", 1, "Harbour Athletic")
RESERVES = Team(3, "Harbour II", 1, "Harbour Athletic")
SENIORS = Team(4, "Harbour Athletic", 1, "Harbour Athletic")
LAKESIDE = Team(5, "Lakeside Rovers", 2, "Lakeside Rovers")

MAYA = Player(1, "Maya Lindqvist", Sex.FEMALE, Birth(date(2007, 2, 1), date(2007, 2, 1)))


def season(team: Team, year: int, rung: int, *, league: str = "League") -> TeamSeason:
    """A season from 15 August to 31 May, the windows of the model's worked examples."""
    window = Window(date(year, 8, 15), date(year + 1, 5, 31))
    return TeamSeason(team.id, league, f"{year}/{(year + 1) % 100:02}", window, rung)


def season_on(team: Team, day: date, rung: int | None) -> TeamSeason | None:
    """The season of a league of this rung that a day belongs to; none of a cup, which has no rung."""
    return None if rung is None else season(team, day.year if day.month >= 7 else day.year - 1, rung)


def total(team: Team, year: int, rung: int, appearances: int | None, minutes: int | None = None) -> SeasonTotal:
    """A season known as a sum."""
    return SeasonTotal(season(team, year, rung), appearances, minutes)


def weekly(team: Team, start: date, end: date) -> tuple[Fixture, ...]:
    """A match of the team every seven days, both days included."""
    weeks = range(0, (end - start).days + 1, 7)
    return tuple(Fixture(team.id, start + timedelta(days=days), "Hill Rovers") for days in weeks)


def all_season(team: Team, *years: int, until: date = date.max) -> tuple[Fixture, ...]:
    """A match every week of whole seasons, up to a day."""
    fixtures = (match for year in years for match in weekly(team, date(year, 8, 15), date(year + 1, 5, 31)))
    return tuple(match for match in fixtures if match.day <= until)


def played(team: Team, *days: date, minutes: int | None = 90, rung: int | None = None) -> tuple[Appearance, ...]:
    """The player in the starting eleven on these days, in matches of a league of this rung."""
    return tuple(
        Appearance(
            Fixture(team.id, day, "Hill Rovers", season=season_on(team, day, rung)), Selection.STARTED, minutes
        )
        for day in days
    )


def in_all(fixtures: Iterable[Fixture], minutes: int | None = 90) -> tuple[Appearance, ...]:
    """The player in the starting eleven of all these matches."""
    return tuple(Appearance(fixture, Selection.STARTED, minutes) for fixture in fixtures)


def friendly(team: Team, day: date, minutes: int | None = 90, rung: int | None = None) -> Appearance:
    """The player in a match that is in no competition."""
    return Appearance(
        Fixture(team.id, day, "Hill Rovers", season=season_on(team, day, rung), competitive=False),
        Selection.STARTED,
        minutes,
    )


def spell(team: Team, start: date, end: date | None = None, nature: Nature = Nature.PERMANENT) -> Spell:
    """A registration."""
    return Spell(team, start, end, nature)


def called_up(
    rung: int, day: date, kind: CallUpKind = CallUpKind.FIELDED, *, until: date | None = None, matches: int = 1
) -> CallUp:
    """A call-up to the side of a national rung, on a day or between two."""
    side = NationalSide(rung, "USA", "senior" if rung >= 6 else f"side {rung}", Sex.FEMALE, rung)
    return CallUp(side, Span(day, until or day), kind, matches)


def youth(
    *days: date, as_of: date, years: Sequence[int] = (2023, 2024, 2025), fixtures: tuple[Fixture, ...] | None = None
) -> Dossier:
    """Maya with the U-19 from summer 2023 on, every match of the team on record, fielded on these days."""
    return Dossier(
        MAYA,
        spells=(spell(U19, date(2023, 7, 1)),),
        team_seasons=tuple(season(U19, year, 4) for year in years),
        fixtures=all_season(U19, *years, until=as_of) if fixtures is None else fixtures,
        appearances=played(U19, *days),
    )


def born(dossier: Dossier, birth: str | None) -> Dossier:
    """The same records of somebody whose birth is known differently."""
    return replace(dossier, player=replace(dossier.player, birth=Birth.read(birth) if birth else None))


def turning(dossier: Dossier, cut_off_of: Callable[[TeamSeason], CutOff | None]) -> Dossier:
    """The same records with a cut-off for each of the league seasons, wherever they are named."""

    def turned(held: TeamSeason) -> TeamSeason:
        return replace(held, cut_off=cut_off_of(held))

    def of_match(match: Fixture) -> Fixture:
        return replace(match, season=turned(match.season)) if match.season else match

    return replace(
        dossier,
        team_seasons=tuple(turned(held) for held in dossier.team_seasons),
        fixtures=tuple(of_match(match) for match in dossier.fixtures),
        appearances=tuple(replace(line, fixture=of_match(line.fixture)) for line in dossier.appearances),
        totals=tuple(replace(held, season=turned(held.season)) for held in dossier.totals),
    )
