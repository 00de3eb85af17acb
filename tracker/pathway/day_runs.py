"""Runs of days as pairs of ordinals, both ends included: what the scan of everybody counts with.

They say the same as the windows of `tracker.football.calendar`; whole numbers are compared and subtracted several
times as fast as dates, and a scan of a million players does little else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

#: A day as its ordinal (`date.toordinal`).
Day = int
Run = tuple[Day, Day]


def united(runs: list[Run]) -> list[Run]:
    """The same days as disjoint runs in order; runs that touch become one.

    >>> united([(10, 20), (1, 3), (4, 6), (12, 15)])
    [(1, 6), (10, 20)]
    """
    reached = 0
    for start, end in runs:
        if start <= reached:
            break
        reached = end + 1
    else:
        return runs
    merged: list[Run] = []
    for run in sorted(runs):
        if merged and run[0] <= merged[-1][1] + 1:
            if run[1] > merged[-1][1]:
                merged[-1] = (merged[-1][0], run[1])
        else:
            merged.append(run)
    return merged


def minus(runs: list[Run], taken: Sequence[Run]) -> list[Run]:
    """The days of `runs` that are not in `taken`; both disjoint and in order, and so is the result.

    >>> minus([(1, 9), (20, 25)], [(3, 4), (8, 21)])
    [(1, 2), (5, 7), (22, 25)]
    """
    if not taken:
        return runs
    left: list[Run] = []
    for start, end in runs:
        for gone, back in taken:
            if back < start:
                continue
            if gone > end:
                break
            if start < gone:
                left.append((start, gone - 1))
            start = back + 1
        if start <= end:
            left.append((start, end))
    return left


def within(runs: Iterable[Run], first: Day, last: Day) -> list[Run]:
    """The days of disjoint runs that lie between two days, both included.

    >>> within([(1, 9), (20, 25)], 5, 22)
    [(5, 9), (20, 22)]
    """
    return [(max(first, start), min(last, end)) for start, end in runs if start <= last and end >= first]


def days_of(runs: Iterable[Run]) -> int:
    """How many days lie in disjoint runs.

    >>> days_of([(1, 9), (20, 25)])
    15
    """
    count = 0
    for start, end in runs:
        count += end - start + 1
    return count
