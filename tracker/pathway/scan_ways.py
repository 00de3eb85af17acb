"""The ways across the space between U-19 and senior football that a player is known to have gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tracker.football.ladder import FIRST_SENIOR_RUNG, ClubRung
from tracker.football.spells import ExitReason
from tracker.pathway.career import Bridge
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_registration import Begun
from tracker.pathway.scan_rows import SeasonsOf
from tracker.pathway.scan_totals import Evidence

_COLLEGE = ExitReason.COLLEGE.value
_SENIOR, _BETWEEN, _LOWER = int(FIRST_SENIOR_RUNG), int(ClubRung.BRIDGE), int(ClubRung.SENIOR_LOWER)
_STEPS = (_BETWEEN, _LOWER)
_NO_WAY: frozenset[Bridge] = frozenset()


def bridges(
    begun: Sequence[Begun],
    shown: Iterable[Evidence],
    before: Day | None,
    seasons_of: SeasonsOf,
    clubs: Mapping[int, int],
) -> frozenset[Bridge]:
    """The bridges gone before a birthday, or at any time where no birth is known.

    A rung says that football is a bridge, and not of which sort: who left a club for college plays it there, and
    anybody else in a B team.
    """
    found: set[Bridge] = set()
    for spell in begun:
        if not spell[4] and spell[5] is None:
            continue
        start, last, team, _, loan, reason = spell
        if reason == _COLLEGE and (before is None or last < before):
            found.add(Bridge.COLLEGE)
        if loan and (before is None or start < before) and _senior(team, start, last, seasons_of):
            found.add(Bridge.LOAN)
    between: set[int] = set()
    for each in shown:
        if each[4] in _STEPS:
            since, _, _, _, rung, team, _, _, certain = each
            if not certain or (before is not None and since >= before):
                continue
            if rung == _LOWER:
                found.add(Bridge.SEMI_PROFESSIONAL)
            else:
                between.add(clubs[team])
    if between and (Bridge.COLLEGE not in found or between - _colleges(begun, clubs)):
        found.add(Bridge.B_TEAM)
    return frozenset(found) if found else _NO_WAY


def _senior(team: int, start: Day, last: Day, seasons_of: SeasonsOf) -> bool:
    """Whether the team was in a senior league in that time."""
    return any(
        rung >= _SENIOR and opens <= last and closes >= start for _, opens, closes, rung, _, _ in seasons_of(team)
    )


def _colleges(begun: Sequence[Begun], clubs: Mapping[int, int]) -> set[int]:
    """The clubs that a player who left for college was registered with next."""
    found = set()
    for _, left, _, _, _, reason in begun:
        if reason == _COLLEGE:
            following = [(start, clubs[team]) for start, _, team, _, _, _ in begun if start > left]
            found |= {club for start, club in following if start == min(following)[0]}
    return found
