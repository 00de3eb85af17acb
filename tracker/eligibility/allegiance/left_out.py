"""What the answer takes for granted where a file leaves a list out: that there was no request and no decision."""

from __future__ import annotations

from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import Ground
from tracker.eligibility.allegiance.nationality import holds_nationality
from tracker.logic.truth import Truth


def taken_for_granted(desk: Desk) -> tuple[Ground, ...]:
    """A caution for each list that was taken for empty and that might have made the answer another one."""
    absent = desk.career.taken_for_empty
    requests = "change_requests" in absent and _requests_matter(desk)
    return (
        *((desk.ground("no-requests-written", "lists"),) if requests else ()),
        *((desk.ground("no-decisions-written", "lists"),) if "decision_overrides" in absent else ()),
    )


def _requests_matter(desk: Desk) -> bool:
    """Without the nationality no change helps, and before 2004 nobody needed one."""
    return desk.text.ties and holds_nationality(desk).truth is not Truth.NO
