"""Dated appearances, each with the league season and the rung it was played in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from tracker.football.appearances import Appearance, Fixture
from tracker.football.spells import TeamSeason

_BY_DAY = attrgetter("day", "team_id")


@dataclass(frozen=True, slots=True)
class Fielded:
    """One dated appearance with the league season and the rung it was played in, as far as they are held.

    `league` says that the match is known to have been a league's, as a cup match has no rung of its own.
    """

    day: date
    team_id: int
    season: TeamSeason | None
    rung: int | None
    competitive: bool
    minutes: int | None
    league: bool


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
    season = _season_of(fixture, seasons)
    rung = fixture.rung if fixture.rung is not None or season is None else season.rung
    return Fielded(
        fixture.day,
        fixture.team_id,
        season,
        rung,
        fixture.competitive,
        appearance.minutes,
        fixture.rung is not None,
    )


def _season_of(fixture: Fixture, seasons: Sequence[TeamSeason]) -> TeamSeason | None:
    """The league season a match falls in: the one on the match's own rung, or else the highest."""
    running = (season for season in seasons if season.window.start <= fixture.day <= season.window.end)
    return max(running, key=lambda season: (season.rung == fixture.rung, season.rung), default=None)
