"""Dated appearances, each with the league season and the rung it was played in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from tracker.football.appearances import Appearance
from tracker.football.ladder import ClubRung
from tracker.football.spells import TeamSeason

_BY_DAY = attrgetter("day", "team_id")


@dataclass(frozen=True, slots=True)
class Fielded:
    """One dated appearance with the league season it was played in, as far as one is held.

    `league` says that the match is known to have been that league's. A cup match counts towards the season of the
    team's own league.
    """

    day: date
    team_id: int
    season: TeamSeason | None
    competitive: bool
    minutes: int | None
    league: bool

    @property
    def rung(self) -> int | None:
        """The rung of the league season."""
        return self.season.rung if self.season else None


def fielded(
    appearances: Sequence[Appearance], seasons: Mapping[int, Sequence[TeamSeason]], as_of: date
) -> tuple[Fielded, ...]:
    """The appearances up to the as-of date, in order of days; being named and not fielded is none."""
    placed = (
        _placed(appearance, seasons.get(appearance.fixture.team_id, ()))
        for appearance in appearances
        if appearance.selection.fielded and appearance.fixture.day <= as_of
    )
    return tuple(sorted(placed, key=_BY_DAY))


def _placed(appearance: Appearance, seasons: Sequence[TeamSeason]) -> Fielded:
    fixture = appearance.fixture
    running = [season for season in seasons if fixture.day in season.window]
    return Fielded(
        day=fixture.day,
        team_id=fixture.team_id,
        season=fixture.season or own_league(running),
        competitive=fixture.competitive,
        minutes=appearance.minutes,
        league=fixture.season is not None,
    )


def own_league(running: Sequence[TeamSeason]) -> TeamSeason | None:
    """Where a team belongs, of the seasons that run at once: the highest, a continental one only if it is alone.

    A team that enters a continental competition remains a team of its league, in its cup and its friendly matches
    as well.
    """
    return max(running, key=lambda season: (season.rung < ClubRung.CONTINENTAL, season.rung), default=None)
