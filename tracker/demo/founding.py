"""Founding a province: which clubs there are, with which teams, in which leagues, season by season."""

from __future__ import annotations

from random import Random

from tracker.demo.clubs import Club, Team
from tracker.demo.landscape import Landscape
from tracker.demo.leagues import GUEST_PLACES, SEASON_STRIDE, League, leagues_of
from tracker.demo.levels import Level
from tracker.demo.places import club_name, place
from tracker.football.people import Sex

#: The sorts of clubs in the order in which a province fills up.
ORDER = "PSALCLALSPCLALSPLALSCLALPLSACLALPCLSALCA"
CLUBS = len(ORDER)
TEAM_STRIDE = 160
_REGIONS = 5
PLACES_A_PROVINCE = CLUBS + GUEST_PLACES + 1 + _REGIONS
#: The share of a province's players who are there when the records begin; the others come season by season.
SHARE_AT_THE_START = 0.375

_BOYS = (Level.U14, Level.U15, Level.U16, Level.U17, Level.U19)
_GIRLS = (Level.U15, Level.U17, Level.U19)
_SIZES = dict(zip(Level, (15, 15, 15, 16, 17, 17, 18, 18, 21, 22), strict=True))
_NAME_STYLES = ("{}", "Under {}", "Academy {}")
_SENIOR_NAMES = {Level.RESERVE: "B", Level.COLLEGE: "Varsity"}
_SWAPS_A_SEASON = 0.7
#: The oldest clubs never change divisions; the cast plays there.
_STEADY = 16


def found_province(rng: Random, province: int, club_count: int, player_count: int) -> Landscape:
    """The clubs of a province, sized for its number of players."""
    first_place = province * PLACES_A_PROVINCE
    leagues = leagues_of(province, first_place + CLUBS)
    clubs = tuple(_club(province, number, first_place) for number in range(club_count))
    teams = tuple(team for club in clubs for team in club.teams)
    _number_and_size(teams, province, player_count)
    for sex in Sex:
        _promote_and_relegate(rng, [team for team in teams if team.sex is sex and team.club not in clubs[:_STEADY]])
        _invite(rng, [team for team in teams if team.sex is sex])
    for team in teams:
        team.leagues = [_league(leagues, team, level) for level in team.levels]
        team.feeder = _feeder(team)
    return Landscape(clubs, teams, leagues)


def _club(province: int, number: int, first_place: int) -> Club:
    letter = ORDER[number]
    region = place(first_place + CLUBS + GUEST_PLACES + 1 + number % _REGIONS)
    club = Club(province * CLUBS + number + 1, club_name(first_place + number, letter), letter, region)
    ordinal = ORDER[:number].count(letter)
    club.teams = [
        Team(0, club, sex, level, _team_name(number, sex, level), _SIZES[level], [level] * SEASON_STRIDE)
        for sex, levels in ((Sex.MALE, _boys(letter, ordinal)), (Sex.FEMALE, _girls(letter, ordinal)))
        for level in levels
    ]
    return club


def _boys(letter: str, ordinal: int) -> tuple[Level, ...]:
    match letter:
        case "P":
            return (*_BOYS, *_reserve(ordinal), Level.TOP)
        case "S":
            return (*_BOYS[3:], Level.SECOND) if ordinal == 0 else (Level.SECOND,)
        case "A":
            return _BOYS[1:3] if ordinal % 2 else ()
        case "L":
            return (Level.LOWER,) if ordinal % 3 else ()
        case _:
            return (Level.COLLEGE,) if ordinal % 2 else ()


def _girls(letter: str, ordinal: int) -> tuple[Level, ...]:
    match letter:
        case "P":
            return (*_GIRLS, *_reserve(ordinal), Level.TOP)
        case "S":
            return (Level.SECOND,) if ordinal != 1 else ()
        case "A":
            return () if ordinal % 2 else _GIRLS[:2]
        case "L":
            return () if ordinal % 3 else (Level.LOWER,)
        case _:
            return (Level.COLLEGE,) if ordinal % 2 == 0 else ()


def _reserve(ordinal: int) -> tuple[Level, ...]:
    return (Level.RESERVE,) if ordinal < 2 else ()


def _team_name(number: int, sex: Sex, level: Level) -> str:
    female = sex is Sex.FEMALE
    if not level.youth:
        name = _SENIOR_NAMES.get(level, "Women" if female else "First team")
        return f"{name} Women" if female and level in _SENIOR_NAMES else name
    style = _NAME_STYLES[number % len(_NAME_STYLES)]
    age = level.name if style == "{}" else level.name[1:]
    return style.format(age) + (" Girls" if female else "")


def _number_and_size(teams: tuple[Team, ...], province: int, player_count: int) -> None:
    scale = SHARE_AT_THE_START * player_count / sum(team.size for team in teams)
    for number, team in enumerate(teams, start=1):
        team.id = province * TEAM_STRIDE + number
        team.size = max(1, round(team.size * scale))


def _promote_and_relegate(rng: Random, teams: list[Team]) -> None:
    """After most seasons one team goes down from the top division and one comes up."""
    for season in range(1, SEASON_STRIDE):
        top = [team for team in teams if team.levels[season] is Level.TOP]
        second = [team for team in teams if team.levels[season] is Level.SECOND]
        if top and second and rng.random() < _SWAPS_A_SEASON:
            down, up = rng.choice(top), rng.choice(second)
            down.levels[season:], up.levels[season:] = up.levels[season:], down.levels[season:]


def _invite(rng: Random, teams: list[Team]) -> None:
    """Two teams of the top division play in the continental cup of the season."""
    for season in range(SEASON_STRIDE):
        top = [team for team in teams if team.levels[season] is Level.TOP]
        for team in rng.sample(top, min(2, len(top))):
            team.continental |= {season}


def _league(leagues: tuple[League, ...], team: Team, level: Level) -> League:
    elite = level.youth and team.elite
    return next(
        league
        for league in leagues
        if league.kind.sex is team.sex and league.kind.level is level and league.kind.elite is elite
    )


def _feeder(team: Team) -> Team | None:
    """The next team below of the same club; first teams look among the reserves, then the oldest youth."""
    below = [
        one for one in team.club.teams if one.sex is team.sex and one.founded < team.founded and one is not team
    ]
    return max(below, key=lambda one: one.founded, default=None)
