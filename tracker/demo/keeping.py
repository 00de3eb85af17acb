"""How well each team kept its records from season to season: sheets, sums only, or nothing that is left."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from tracker.demo.clubs import Club, Team
from tracker.demo.landscape import Landscape
from tracker.demo.leagues import SEASON_STRIDE
from tracker.demo.levels import Level


class Keeping(NamedTuple):
    """What is left of a team's season: nothing if `lost`, its totals if `sums`, and otherwise its team sheets.

    On sheets the minutes may be missing, or who started and who came on.
    """

    lost: bool = False
    sums: bool = False
    minutes: bool = True
    line_ups: bool = True


Kept = dict[tuple[int, int], Keeping]

_CLUB_LOSES_A_SEASON = 0.03
_CARELESS = frozenset({Level.LOWER, Level.COLLEGE})


def drawn_keepings(rng: Random, land: Landscape) -> Kept:
    """How each team's seasons were kept, by team and season."""
    return {key: keeping for club in land.clubs for key, keeping in _of_club(rng, club)}


def _of_club(rng: Random, club: Club) -> Iterator[tuple[tuple[int, int], Keeping]]:
    lost = {season for season in range(SEASON_STRIDE) if rng.random() < _CLUB_LOSES_A_SEASON}
    for team in club.teams:
        for season in range(SEASON_STRIDE):
            keeping = _of_team(rng, team, season)
            yield (team.id, season), keeping._replace(lost=season in lost)


def _of_team(rng: Random, team: Team, season: int) -> Keeping:
    careless = team.founded in _CARELESS
    sums = rng.random() < (0.14 if careless or season < 2 else 0.03)
    minutes = rng.random() > (0.13 if careless or team.founded <= Level.U16 else 0.03)
    return Keeping(sums=sums, minutes=minutes, line_ups=rng.random() > 0.04)
