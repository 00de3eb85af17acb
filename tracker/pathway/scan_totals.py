"""Season totals as the scan reads them, where no match of the player is on record: the whole of most careers.

A store holds no more than one total of a player, a team and a season.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_rows import Season, TotalRow

#: Competitive football between two days: earliest day, latest day, least and most minutes, rung, team, how many
#: appearances it stands for, the last day of the season where it is a season total (`None` of a dated match), and
#: whether the player was surely fielded.
Evidence = tuple[Day, Day, int, int, int | None, int, int, Day | None, bool]
#: A season of which more may be known as a total than as dated matches: team, first and last day, and whether there
#: surely is more.
Undated = tuple[int, Day, Day, bool]
#: Appearances, minutes, for how many appearances they are known, and how many records gave minutes.
Sums = list[int]


class Played(NamedTuple):
    """What is on record of one rung: appearances, the sum of the known minutes, and for how many they are known.

    `minutes` is `None` where none are known. Of appearances that nobody counted none are in it.
    """

    rung: int
    appearances: int
    minutes: int | None
    minutes_known_for: int


#: What was played: as evidence between days, as seasons without dates, and summed up by rung (D1).
Play = tuple[list[Evidence], list[Undated], tuple[Played, ...]]


def play_of_totals(totals: Sequence[TotalRow], seasons: Mapping[int, Season], as_of: Day) -> Play:
    """What season totals show by themselves: a count, or at least one appearance if there are minutes."""
    shown: list[Evidence] = []
    undated: list[Undated] = []
    sums: dict[int, Sums] = {}
    for _, team, number, count, minutes in totals:
        _, start, end, rung, _, _ = seasons[number]
        if start > as_of:
            continue
        surely = count if count is not None else 1 if minutes else 0
        if surely or count is None:
            undated.append((team, start, end, surely > 0))
        if minutes is None:
            low, high, known, told = 0, surely * MOST_MINUTES_IN_A_MATCH, 0, 0
        else:
            low, high, known, told = minutes, minutes, count or 0, 1
        if surely:
            by = end if end < as_of else as_of  # noqa: FURB136
            shown.append((start, by, low, high, rung, team, surely, end, True))
        elif count is not None or not told:
            continue  # Nobody was fielded, whatever minutes are written down.
        held = sums.get(rung)
        if held is None:
            sums[rung] = [count or 0, low, known, told]
        else:
            held[0] += count or 0
            held[1] += low
            held[2] += known
            held[3] += told
    return shown, undated, summed(sums)


def summed(sums: dict[int, Sums]) -> tuple[Played, ...]:
    """What the records together say, the lowest rung first."""
    return tuple(
        [
            Played(rung, count, minutes if told else None, known)
            for rung, (count, minutes, known, told) in sorted(sums.items())
        ]
    )
