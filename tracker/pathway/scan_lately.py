"""The trailing year as the scan reads it: between how many and how many minutes surely lie in it.

The lean twin of `tracker.pathway.lately`. A season total is in the year with its minutes if all of its season is;
of one that only reaches into it nobody knows on which side of the edge the minutes lie. Of the year before, and by
rung, only the least is asked for: what surely was played.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tracker.football.ladder import FIRST_SENIOR_RUNG, ClubRung
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.pathway.day_runs import Day
from tracker.pathway.lately import LATELY
from tracker.pathway.scan_births import FromBirth
from tracker.pathway.scan_gap import perhaps_at_level, surely_at_level
from tracker.pathway.scan_play import Match
from tracker.pathway.scan_totals import Evidence

DAYS = LATELY.days


class Lately(NamedTuple):
    """No fewer and no more minutes than these.

    `unknown` is the number of appearances that set the two apart: their minutes, their level or their day is not
    known.
    """

    least: int
    most: int
    unknown: int


NOTHING = Lately(0, 0, 0)


class LatelyFrom(NamedTuple):
    """The minutes surely played in the trailing year on a club rung or higher; the senior ones are in `Lately`."""

    youth_u19: int
    bridge: int
    senior_second: int
    senior_top: int
    continental: int


class Before(NamedTuple):
    """The minutes surely played in the year before the trailing year, on senior rungs and at level."""

    senior: int
    at_level: int


NOTHING_FROM = LatelyFrom(0, 0, 0, 0, 0)
NOTHING_BEFORE = Before(0, 0)
_LOWEST, _SENIOR, _RUNGS = int(ClubRung.YOUTH_U19), int(FIRST_SENIOR_RUNG), int(ClubRung.CONTINENTAL) + 1


def senior_lately(senior: Iterable[Evidence], as_of: Day) -> Lately:
    """The senior minutes of the trailing year."""
    first, least, most, unknown = as_of - DAYS + 1, 0, 0, 0
    for since, by, low, high, _, _, many, _, _ in senior:
        if by >= first:
            sure = low if since >= first else 0
            least += sure
            most += high
            unknown += many if high > sure else 0
    return Lately(least, most, unknown) if most else NOTHING


def at_level_lately(shown: Sequence[Evidence], matches: Sequence[Match], born: FromBirth, as_of: Day) -> Lately:
    """The minutes at level of the trailing year, in friendlies too."""
    first, least, most, unknown = as_of - DAYS + 1, 0, 0, 0
    for each in (*shown, *_friendlies(matches, first)) if matches else shown:
        if each[1] < first:
            continue
        since, by, low, high, rung, _, many, _, _ = each
        if not perhaps_at_level(rung, born.least.on(since if since > first else first)):  # noqa: FURB136
            continue
        sure = low if since >= first and surely_at_level(rung, born.most.on(by)) else 0
        least += sure
        most += high
        unknown += many if high > sure else 0
    return Lately(least, most, unknown) if most else NOTHING


def lately_from(shown: Iterable[Evidence], as_of: Day) -> LatelyFrom:
    """The minutes of the trailing year by the lowest rung that they count for."""
    first = as_of - DAYS + 1
    at: list[int] | None = None
    for since, _, low, _, rung, _, _, _, _ in shown:
        if since >= first and low and rung is not None and rung >= _LOWEST:
            if at is None:
                at = [0] * _RUNGS
            at[rung] += low
    if at is None:
        return NOTHING_FROM
    _, _, _, _, youth, bridge, lower, second, top, continental = at
    upper = second + top + continental
    return LatelyFrom(youth + bridge + lower + upper, bridge + lower + upper, upper, top + continental, continental)


def before_lately(shown: Sequence[Evidence], matches: Sequence[Match], born: FromBirth, as_of: Day) -> Before:
    """The minutes of the 365 days before the trailing year; those at level in friendlies too."""
    last = as_of - DAYS
    first = last - DAYS + 1
    senior = level = 0
    for since, by, low, _, rung, _, _, _, _ in shown:
        if since >= first and by <= last and low:
            if rung is not None and rung >= _SENIOR:
                senior += low
            if surely_at_level(rung, born.most.on(by)):
                level += low
    for day, _, _, rung, competitive, minutes in matches:
        if first <= day <= last and not competitive and minutes and surely_at_level(rung, born.most.on(day)):
            level += minutes
    return Before(senior, level) if senior or level else NOTHING_BEFORE


def _friendlies(matches: Sequence[Match], first: Day) -> Iterator[Evidence]:
    """Matches in no competition, which no season total counts."""
    for day, team, _, rung, competitive, minutes in matches:
        if day >= first and not competitive:
            low, high = (0, MOST_MINUTES_IN_A_MATCH) if minutes is None else (minutes, minutes)
            yield day, day, low, high, rung, team, 1, None, True
