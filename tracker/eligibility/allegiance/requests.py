"""Rows R5 and R9 to R9c: requests to change association, approved, refused or pending on the day asked about."""

from __future__ import annotations

from tracker.eligibility.allegiance.answer import Answer, Outcome, Way, branch, either, settled
from tracker.eligibility.allegiance.career import ChangeRequest, Match, Result
from tracker.eligibility.allegiance.days import not_after
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import (
    NO,
    YES,
    Finding,
    Ground,
    all_of,
    any_of,
    found,
    known_flag,
)
from tracker.eligibility.allegiance.last_word import Word, last_words
from tracker.logic.truth import Truth


def to_target(desk: Desk) -> tuple[ChangeRequest, ...]:
    """The requests for a change to the association that asks."""
    return tuple(request for request in desk.career.change_requests if request.to == desk.target)


def decided_by_now(desk: Desk, request: ChangeRequest) -> Finding:
    """Whether FIFA had decided by the day asked about."""
    return desk.by_now(request.deciding, f"{request.place}.decided")


def approved(desk: Desk, request: ChangeRequest) -> Finding:
    """Whether a request had been approved by the day asked about."""
    return all_of([_came_to(request, Result.APPROVED), decided_by_now(desk, request)])


def _came_to(request: ChangeRequest, result: Result) -> Finding:
    if request.result is None:
        return found(Truth.UNKNOWN, f"{request.place}.result")
    return YES if request.result is result else NO


def pending(desk: Desk, request: ChangeRequest) -> Finding:
    """Whether a request lay with FIFA on the day asked about."""
    filed = desk.by_now(request.filing, f"{request.place}.filed")
    if request.result is Result.PENDING:
        return filed
    if request.result is None and request.decided is None:
        return all_of([filed, found(Truth.UNKNOWN, f"{request.place}.result")])
    return all_of([filed, ~decided_by_now(desk, request)])


def once_approved(desk: Desk) -> Outcome:
    """Row R9b for the new association: after a change, but a plain no while the request for it is pending."""
    waiting = any_of(pending(desk, request) for request in to_target(desk) if not _filed_some_day(request))
    said = waiting.saying(yes=[desk.ground("request-pending", "R9b")], unknown=[desk.ground("request-open", "R9b")])
    after_change = Outcome(frozenset({Answer.AFTER_CHANGE}), grounds=_standing_of_request(desk))
    return branch(said, lambda: settled(Answer.NOT_ELIGIBLE), lambda: after_change)


def _filed_some_day(request: ChangeRequest) -> bool:
    """A decided request without a day of filing is not taken for filed before its decision.

    Pending or not filed yet, nobody fields the player; what he or she waits for is the approval in both cases.
    """
    return request.filed is None and request.result is not Result.PENDING


def _standing_of_request(desk: Desk) -> tuple[Ground, ...]:
    """What became of the request that an answer "after change" waits for."""
    requests = to_target(desk)
    if any(pending(desk, request).truth is Truth.UNKNOWN for request in requests):
        return (desk.ground("request-perhaps-pending", "R9"),)
    refused = [request for request in requests if _refused(desk, request).truth is Truth.YES]
    code = "request-refused" if refused else "no-request"
    return (desk.ground(code, "R9"),)


def _refused(desk: Desk, request: ChangeRequest) -> Finding:
    return all_of([_came_to(request, Result.REFUSED), decided_by_now(desk, request)])


def after_changes(desk: Desk, *, unchanged: Way, to_the_target: Way) -> Outcome:
    """Go on by the last change that was approved, if there was one: it says where the player belongs."""
    words = [
        Word(request, approved(desk, request), request.deciding, f"{request.place}.decided")
        for request in desk.career.change_requests
    ]
    last, missing = last_words(words)
    ways = [_after(desk, request, unchanged, to_the_target) for request in last]
    if len(ways) == 1:
        return ways[0]
    return either(found(Truth.UNKNOWN, *missing).saying(unknown=[desk.ground("request-open", "R9")]), ways)


def _after(desk: Desk, request: ChangeRequest | None, unchanged: Way, to_the_target: Way) -> Outcome:
    if request is None:
        return _unless_leaving(desk, unchanged)
    if request.to == desk.target:
        return _unless_leaving(desk, to_the_target).after(_certainly(desk, request, _approval(desk, request)))
    return _gone_elsewhere(desk, request)


def _certainly(desk: Desk, request: ChangeRequest, *grounds: Ground) -> Finding:
    """What may be said of a request's approval, which is nothing while it is only one of several possibilities."""
    return YES.adding(*grounds) if approved(desk, request).truth is Truth.YES else YES


def _approval(desk: Desk, request: ChangeRequest) -> Ground:
    if request.decided and request.decided.exact:
        return desk.ground("change-approved", "R9", association=desk.target, day=request.decided.earliest)
    return desk.ground("change-approved-some-day", "R9", association=desk.target)


def _unless_leaving(desk: Desk, otherwise: Way) -> Outcome:
    """Row R9b: while a request to leave the association is pending, it may not field the player either."""
    leaving = any_of(
        all_of([_leaves_target(desk, request), pending(desk, request)])
        for request in desk.career.change_requests
        if request.to != desk.target
    )
    said = leaving.saying(yes=[desk.ground("leaving-pending", "R9b")], unknown=[desk.ground("request-open", "R9b")])
    return branch(said, lambda: settled(Answer.NOT_ELIGIBLE), otherwise)


def _leaves_target(desk: Desk, request: ChangeRequest) -> Finding:
    return known_flag(None if request.leaving is None else request.leaving == desk.target, f"{request.place}.from")


def _gone_elsewhere(desk: Desk, request: ChangeRequest) -> Outcome:
    """Rows R5, R9 and R9c: the player belongs to another association, by the one change that a career has."""
    left = _leaves_target(desk, request).saying(
        yes=_certainly(desk, request, desk.ground("gone-elsewhere", "R9", association=request.to)).grounds,
        no=_certainly(desk, request, desk.ground("second-change", "R5", association=request.to)).grounds,
        unknown=[desk.ground("request-open", "R9")],
    )
    return branch(left, lambda: _undoing(desk, request), lambda: settled(Answer.NOT_ELIGIBLE))


def _undoing(desk: Desk, request: ChangeRequest) -> Outcome:
    unused = _may_be_undone(desk, request).saying(
        yes=[desk.ground("change-unused", "R9c", association=request.to)],
        unknown=[desk.ground("change-used-open", "R9c", association=request.to)],
    )
    return branch(unused, lambda: once_approved(desk), lambda: settled(Answer.NOT_ELIGIBLE))


def _may_be_undone(desk: Desk, request: ChangeRequest) -> Finding:
    """Row R9c: approved, never used, and no change beside it."""
    if not desk.text.undoing:
        return NO
    if desk.career.matches is None:
        return found(Truth.UNKNOWN, "matches")
    others = (other for other in desk.career.change_requests if other != request)
    used = any_of(_used(desk, request, match) for match in desk.matches)
    return all_of([~used, ~any_of(approved(desk, other) for other in others)])


def _used(desk: Desk, request: ChangeRequest, match: Match) -> Finding:
    if match.association != request.to:
        return NO
    since = found(not_after(request.deciding, match.day), f"{request.place}.decided", f"{match.place}.date")
    by_now = desk.by_now(match.played_on, f"{match.place}.date")
    return all_of([known_flag(match.fielded, f"{match.place}.fielded"), since, by_now])
