"""The trailing year as the scan reads it: between how many and how many minutes surely lie in it.

The lean twin of `tracker.pathway.lately`. A season total is in the year with its minutes if all of its season is;
of one that only reaches into it nobody knows on which side of the edge the minutes lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.pathway.day_runs import Day
from tracker.pathway.lately import LATELY
from tracker.pathway.scan_births import FromBirth
from tracker.pathway.scan_gap import perhaps_at_level, surely_at_level
from tracker.pathway.scan_play import Evidence, Match

DAYS = LATELY.days


class Lately(NamedTuple):
    """No fewer and no more minutes than these.

    `unknown` is the number of appearances that set the two apart: their minutes, their level or their day is not
    known.
    """

    least: int
    most: int
    unknown: int


_NOTHING = Lately(0, 0, 0)


def senior_lately(senior: Iterable[Evidence], as_of: Day) -> Lately:
    """The senior minutes of the trailing year."""
    first, least, most, unknown = as_of - DAYS + 1, 0, 0, 0
    for each in senior:
        if each.by >= first:
            sure = each.least if each.since >= first else 0
            least += sure
            most += each.most
            unknown += each.many if each.most > sure else 0
    return Lately(least, most, unknown) if most else _NOTHING


def at_level_lately(shown: Sequence[Evidence], matches: Sequence[Match], born: FromBirth, as_of: Day) -> Lately:
    """The minutes at level of the trailing year, in friendlies too."""
    first, least, most, unknown = as_of - DAYS + 1, 0, 0, 0
    for each in (*shown, *_friendlies(matches, first)) if matches else shown:
        if each.by < first or not perhaps_at_level(each.rung, born.least.on(max(each.since, first))):
            continue
        whole = each.since >= first and surely_at_level(each.rung, born.most.on(each.by))
        sure = each.least if whole else 0
        least += sure
        most += each.most
        unknown += each.many if each.most > sure else 0
    return Lately(least, most, unknown) if most else _NOTHING


def _friendlies(matches: Sequence[Match], first: Day) -> Iterator[Evidence]:
    """Matches in no competition, which no season total counts."""
    for day, team, _, rung, competitive, minutes in matches:
        if day >= first and not competitive:
            low, high = (0, MOST_MINUTES_IN_A_MATCH) if minutes is None else (minutes, minutes)
            yield Evidence(day, day, low, high, rung, team, 1, None, certain=True)
