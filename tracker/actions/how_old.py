"""How old is a child in which league, and what is ahead: asked by anybody, of a birth that nobody keeps."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.actions.windows import AskWindows, SeenWindows, ask_windows
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.side_by_side import SeasonSides, SystemSides, season_sides, system_sides
from tracker.football.people import Birth, Sex


@dataclass(frozen=True, slots=True)
class AskHowOld:
    """A birth as far as it is known, the first of two seasons, and whose competitions are meant."""

    born: Birth
    season: SeasonName
    sexes: tuple[Sex, ...] = tuple(Sex)


@dataclass(frozen=True, slots=True)
class HowOld:
    """Two seasons with every system side by side, each system by itself, and the windows of each sex asked for."""

    born: Birth
    seasons: tuple[SeasonSides, ...]
    systems: tuple[SystemSides, ...]
    windows: tuple[SeenWindows, ...]


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_how_old(act: Act, command: AskHowOld) -> HowOld:
    """Every system's age group in two seasons, and the editions that the birth still allows.

    Raises:
        BadInputError: the birth lies in the future.
    """
    seasons = (command.season, command.season.following)
    windows = [ask_windows.work(act, AskWindows(command.born, sex)) for sex in command.sexes]
    systems = tuple(system_sides(system, command.born, seasons) for system in act.library.age_systems)
    sides = (season_sides(systems, place, season) for place, season in enumerate(seasons))
    return HowOld(command.born, tuple(sides), systems, tuple(windows))
