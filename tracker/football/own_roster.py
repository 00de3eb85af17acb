"""Who is registered with a club or a team today, as lists about the whole roster need them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.football.people import Birth, Sex
from tracker.football.season_turn import HeldSeason


@dataclass(frozen=True, slots=True)
class OwnTeam:
    """A team with the season of a league that counts for its registrations on a day, and the one that is ahead.

    While a season is played the two are the same; between two seasons nobody has changed group yet.
    """

    id: int
    name: str
    sex: Sex
    club_id: int
    club: str
    season: HeldSeason | None
    ahead: HeldSeason | None


@dataclass(frozen=True, slots=True)
class OnRoster:
    """A player with the team of the registration that began last of those that run."""

    id: int
    name: str
    sex: Sex
    birth: Birth | None
    team_id: int


def season_on(seasons: Iterable[HeldSeason], day: date) -> HeldSeason | None:
    """The season that began last by a day, also where it is over; the first one of a team that is to begin."""
    known = sorted(seasons, key=lambda season: (season.window.start, season.id))
    begun = [season for season in known if season.window.start <= day]
    return begun[-1] if begun else known[0] if known else None


def season_ahead(seasons: Iterable[HeldSeason], day: date) -> HeldSeason | None:
    """The season that is played on a day or comes next; the last one where nobody has entered another yet."""
    known = sorted(seasons, key=lambda season: (season.window.start, season.id))
    running = [season for season in known if day in season.window]
    coming = [season for season in known if season.window.start > day]
    return running[-1] if running else coming[0] if coming else known[-1] if known else None
