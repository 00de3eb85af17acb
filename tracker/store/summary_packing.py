"""The short lists of a summary as text: what is read whole and never searched has no table of its own.

A list of numbers is written with its repeats counted, `0*12,90*3,?*2`, as cumulative minutes seldom change from one
age to the next. On average that takes a ninth of the bytes of JSON, and less time to write and to read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import groupby

from tracker.pathway.career import Bridge
from tracker.pathway.scan_totals import Played

_UNKNOWN = "?"


@lru_cache(maxsize=4_096)
def pack_numbers(numbers: tuple[int | None, ...]) -> str:
    """Numbers, some of them unknown, with repeats counted.

    >>> pack_numbers((0, 0, 0, 90, None, None))
    '0*3,90,?*2'

    Most careers have none yet, or those of many others.
    """
    runs = [(_text(number), len(list(same))) for number, same in groupby(numbers)]
    return ",".join([text if count == 1 else f"{text}*{count}" for text, count in runs])


def read_numbers(packed: str) -> tuple[int | None, ...]:
    """The numbers that were packed.

    >>> read_numbers("0*3,90,?*2")
    (0, 0, 0, 90, None, None)
    """
    if not packed:
        return ()
    runs = (run.partition("*") for run in packed.split(","))
    return tuple(number for text, _, count in runs for number in [_number(text)] * int(count or 1))


def pack_played(played: Iterable[Played]) -> str:
    """Appearances, minutes and for how many they are known, by rung.

    >>> pack_played([Played(4, 31, 2410, 29), Played(6, 2, None, 0)])
    '4:31:2410:29,6:2:?:0'
    """
    return ",".join([":".join(map(_text, each)) for each in played])


def read_played(packed: str) -> tuple[Played, ...]:
    """The appearances and minutes that were packed.

    >>> read_played("4:31:2410:29")
    (Played(rung=4, appearances=31, minutes=2410, minutes_known_for=29),)
    """
    found = []
    for each in packed.split(",") if packed else ():
        rung, appearances, minutes, known = each.split(":")
        found.append(Played(int(rung), int(appearances), _number(minutes), int(known)))
    return tuple(found)


def pack_bridges(bridges: Collection[Bridge]) -> str:
    """The bridges in order of their names.

    >>> pack_bridges({Bridge.LOAN, Bridge.B_TEAM})
    'b_team,loan'
    """
    return ",".join(sorted([bridge.value for bridge in bridges])) if bridges else ""


def read_bridges(packed: str) -> frozenset[Bridge]:
    """The bridges that were packed."""
    return frozenset(Bridge(value) for value in packed.split(",") if value)


def _text(number: int | None) -> str:
    return _UNKNOWN if number is None else str(number)


def _number(text: str) -> int | None:
    return None if text == _UNKNOWN else int(text)
