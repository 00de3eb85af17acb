"""Row R9d: nobody plays in the same edition of a competition for two associations."""

from __future__ import annotations

import re

from tracker.eligibility.allegiance.answer import Answer, Outcome, branch, settled
from tracker.eligibility.allegiance.career import Match, MatchStatus
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, all_of, any_of, found
from tracker.eligibility.allegiance.tie import played
from tracker.football.people import folded
from tracker.logic.truth import Truth


def unless_played_before(desk: Desk) -> Outcome:
    """After a change: a no for an edition that was played for the old association, else a yes."""
    if desk.career.matches is None:
        return _eligible_but_mind(desk)
    if desk.question.competition is None:
        official = any(_may_be_official(match) for match in desk.others)
        return _eligible_but_mind(desk) if official else settled(Answer.ELIGIBLE)
    same = any_of(_in_same_edition(desk, match) for match in desk.others)
    return branch(
        same.saying(yes=[desk.ground("same-edition", "R9d")], unknown=[desk.ground("edition-open", "R9d")]),
        lambda: settled(Answer.NOT_ELIGIBLE),
        lambda: settled(Answer.ELIGIBLE),
    )


def _eligible_but_mind(desk: Desk) -> Outcome:
    return settled(Answer.ELIGIBLE).adding(desk.ground("mind-same-edition", "R9d"))


def _may_be_official(match: Match) -> bool:
    return match.status is not MatchStatus.FRIENDLY and match.fielded is not False


def _in_same_edition(desk: Desk, match: Match) -> Finding:
    return all_of([found(Truth.of(_may_be_official(match))), played(desk, match), _same_name(desk, match)])


def _same_name(desk: Desk, match: Match) -> Finding:
    """The same name with a year is the same edition; without one it may be another year's."""
    asked = folded(desk.question.competition or "")
    place = f"{match.place}.competition"
    if match.competition is None:
        return found(Truth.UNKNOWN, place)
    if folded(match.competition) != asked:
        return NO
    return found(Truth.YES if re.search(r"\d", asked) else Truth.UNKNOWN, place)
