"""Seasons known as sums only: how often a player was fielded for a team in a league, and for how long."""

from __future__ import annotations

from statistics import fmean

from tracker.demo.clubs import Team
from tracker.demo.keeping import Keeping
from tracker.demo.levels import MINUTES
from tracker.demo.province import Province
from tracker.demo.seasons import Half, Rhythm

_NO_MINUTES = 0.09
_NO_COUNT = 0.015


def add_up(province: Province, team: Team, matches: int, half: Half) -> None:
    """Add what each player of a squad did in a half to the sums of the season."""
    squad = team.squad
    if not squad or not matches:
        return
    chance = province.play.random
    middle = fmean([person.form for person in squad])
    length = MINUTES[team.founded]
    sums = team.sums
    for person in squad:
        part = 0.58 + 0.42 * (person.form - middle) + 0.5 * (chance() - 0.5)
        if person.keeper:
            part = (part - 0.3) * 1.3
        if person.out_from <= half.ends and person.out_to >= half.starts:
            part *= 0.6
        fielded = int(matches * min(1.0, max(0.0, part)) + 0.5)
        if fielded:
            minutes = int(fielded * length * min(1.0, 0.35 + 0.6 * part))
            known = sums.get(person)
            if known is None:
                sums[person] = [fielded, minutes]
            else:
                known[0] += fielded
                known[1] += minutes


def close_season(province: Province, team: Team, season_id: int, keeping: Keeping) -> None:
    """Write the sums of a season that is over, or that goes on beyond the as-of day."""
    records = province.records
    chance = province.play.random
    sums, team.sums = team.sums, {}
    for person, (fielded, minutes) in sums.items():
        draw = chance()
        records.season_totals.append(
            (
                *(next(records.total_ids), person.id, team.id, season_id),
                None if draw < _NO_COUNT else fielded,
                minutes if keeping.minutes and draw > _NO_MINUTES else None,
            )
        )


def ends_season(rhythm: Rhythm, half: Half) -> bool:
    """Whether a league's season is over at the end of a half, or the records are."""
    return half.last or (rhythm is Rhythm.AUTUMN_TO_SPRING) is not half.autumn
