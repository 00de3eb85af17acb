"""Row R2d to its end: an open match is tried each way through the whole table, and asked for only if it decides.

Rows that ask about the same match do not know of each other. So each way that the few open matches may have been is
walked as a career of its own: what all of them say is the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product

from tracker.eligibility.allegiance.answer import Outcome
from tracker.eligibility.allegiance.career import Match, MatchStatus
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import Ground, merged

#: Each field doubles the ways. Above this number an answer stays as open as the rows leave it.
MOST_OPEN_FIELDS = 6
#: The grounds of an open match, which say that the answer depends on it.
_DEPENDS = frozenset({"allegiance-status-open", "allegiance-tie-open"})

Way = tuple[bool, ...]


def whichever_way(desk: Desk, answered: Callable[[Desk], Outcome]) -> Outcome:
    """The answer of the table, firm where every way that the open matches may have been leads to it."""
    outcome = answered(desk)
    fields = _open_fields(desk)
    if outcome.settled or not fields or len(fields) > MOST_OPEN_FIELDS:
        return outcome
    ways = {way: answered(_played(desk, dict(zip(fields, way, strict=True)))) for way in _all_ways(fields)}
    possible = frozenset().union(*(one.possible for one in ways.values()))
    if len(possible) == 1:
        return _settled(desk, outcome, list(ways.values()), fields)
    return _open(replace(outcome, possible=possible), ways, fields)


def _all_ways(fields: tuple[str, ...]) -> list[Way]:
    return list(product((True, False), repeat=len(fields)))


def _open_fields(desk: Desk) -> tuple[str, ...]:
    """The fields of matches by the day that nobody wrote and that a tie may hang on."""
    return tuple(field for match in desk.matches for field in _open_in(match))


def _open_in(match: Match) -> list[str]:
    status = [_status(match)] if match.status in (None, MatchStatus.UNKNOWN) else []
    return status + ([_fielded(match)] if match.fielded is None else [])


def _status(match: Match) -> str:
    return f"{match.place}.status"


def _fielded(match: Match) -> str:
    return f"{match.place}.fielded"


def _played(desk: Desk, way: Mapping[str, bool]) -> Desk:
    """The same question of a career in which the open matches were so and not otherwise."""
    matches = tuple(_known(match, way) for match in desk.career.matches or ())
    return replace(desk, career=replace(desk.career, matches=matches))


def _known(match: Match, way: Mapping[str, bool]) -> Match:
    official = way.get(_status(match))
    status = match.status if official is None else MatchStatus.OFFICIAL if official else MatchStatus.FRIENDLY
    return replace(match, status=status, fielded=way.get(_fielded(match), match.fielded))


def _settled(desk: Desk, outcome: Outcome, ways: list[Outcome], fields: tuple[str, ...]) -> Outcome:
    """The one answer. Its grounds are those that hold every way, and that the matches do not matter."""
    shared = [ground for ground in ways[0].grounds if all(ground in one.grounds for one in ways)]
    asked = [field for field in fields if field in outcome.missing] or list(fields)
    note = desk.ground("same-either-way", "R2d", fields=", ".join(asked))
    return Outcome(ways[0].possible, all(one.firm for one in ways), (*shared, note))


def _open(outcome: Outcome, ways: Mapping[Way, Outcome], fields: tuple[str, ...]) -> Outcome:
    """Still several answers: of the open matches only those are asked for that can tell them apart."""
    deciding = [field for place, field in enumerate(fields) if _decides(ways, place)]
    asked = merged(tuple(deciding), *(one.missing for one in ways.values() if not one.settled))
    kept = tuple(field for field in outcome.missing if field in asked)
    further = tuple(field for field in asked if field not in kept)
    grounds = outcome.grounds if deciding else tuple(filter(_no_dependence, outcome.grounds))
    return replace(outcome, grounds=grounds, missing=kept + further)


def _no_dependence(ground: Ground) -> bool:
    return ground.phrase.code not in _DEPENDS


def _decides(ways: Mapping[Way, Outcome], place: int) -> bool:
    """Whether to know one field would leave fewer answers, for some way that the others were."""
    return any(
        way[place] and one.possible != ways[(*way[:place], False, *way[place + 1 :])].possible
        for way, one in ways.items()
    )
