"""What cannot be true of one life: an end before its beginning, a match before birth. Such a file is refused."""

from __future__ import annotations

from itertools import combinations

from tracker.eligibility.allegiance.career import (
    Career,
    ChangeRequest,
    Citizenship,
    Decision,
    Match,
    Mode,
    Result,
)
from tracker.eligibility.allegiance.days import Days, known
from tracker.football.errors import BadInputError
from tracker.football.people import Birth


def check_career(career: Career) -> None:
    """Refuse what contradicts itself.

    Raises:
        BadInputError: two values cannot both be true; the sentence names the place.
    """
    for row in career.nationalities or ():
        _check_nationality(row, career.birth)
    for stay in career.residence or ():
        _check_order(stay.since, stay.until, stay.place, "from", "to")
    for match in career.matches or ():
        _check_match(match, career.birth)
    for request in career.change_requests:
        _check_request(request)
    for first, second in combinations(career.decisions, 2):
        _check_decisions(first, second)


def _check_order(first: Days | None, second: Days | None, place: str, start: str, end: str) -> None:
    if known(first).earliest > known(second).latest:
        raise _refused(f"{place}.{end}", f"it lies before {start}; exchange the two days or correct one")


def _check_nationality(row: Citizenship, birth: Birth | None) -> None:
    _check_order(row.held_from, row.held_to, row.place, "held_from", "held_to")
    if row.mode is Mode.BIRTH and birth and row.held_from and row.held_from.earliest > birth.latest:
        raise _refused(f"{row.place}.held_from", "a nationality by birth begins on birth_date; correct one of them")
    if row.mode in (Mode.BIRTH, Mode.DESCENT) and row.permanent is False:
        fault = f"one by {row.mode.value} does not depend on residence; correct mode, or leave permanent out"
        raise _refused(f"{row.place}.permanent", fault)


def _check_match(match: Match, birth: Birth | None) -> None:
    if birth and match.day.latest < birth.earliest:
        raise _refused(f"{match.place}.date", "the match lies before birth_date; correct one of them")


def _check_request(request: ChangeRequest) -> None:
    _check_order(request.filed, request.decided, request.place, "filed", "decided")
    if request.leaving == request.to:
        raise _refused(f"{request.place}.to", "a change leads to another association; correct from or to")
    if request.result is Result.PENDING and request.decided:
        raise _refused(f"{request.place}.decided", "a pending request is not decided; correct it or result")


def _check_decisions(first: Decision, second: Decision) -> None:
    same_day = first.day.exact and first.day == second.day
    if same_day and first.association == second.association and first.ruling is not second.ruling:
        raise _refused(f"{second.place}.outcome", f"it contradicts {first.place} of the same day; keep one of them")


def _refused(place: str, fault: str) -> BadInputError:
    return BadInputError(f"{place}: {fault}.")
