"""Row R8 (route c): a change after an official A match, under five conditions that must all be met."""

from __future__ import annotations

from tracker.eligibility.allegiance.below_a import held_at_first_match, young_at_last_match
from tracker.eligibility.allegiance.career import OLYMPIC, Match, Stage
from tracker.eligibility.allegiance.days import later_by_years, not_after
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, Ground, all_of, any_of, found
from tracker.eligibility.allegiance.tie import at_a_level, played, tying
from tracker.logic.truth import Truth


def few_a_matches(desk: Desk) -> Finding:
    """All five conditions; one that fails is enough for a no, and one that fails firmly for a firm no."""
    conditions = [
        held_at_first_match(desk, "R8-i"),
        _young(desk),
        _few(desk),
        _long_ago(desk),
        _no_final_tournament(desk),
    ]
    route = all_of(conditions)
    return route.saying(yes=[desk.ground("route-few-a-matches", "R8")]).adding(*_amended(desk, route))


def _amended(desk: Desk, route: Finding) -> tuple[Ground, ...]:
    """Row R8b, where it is what makes the difference."""
    limit, since = desk.text.under_age, desk.text.age_counts_from
    if limit is None or since is None or route.truth is Truth.NO:
        return ()
    without = young_at_last_match(desk, limit.value, None)
    return () if without.truth is Truth.YES else (desk.ground("older-matches-not-counted", "R8b", since=since),)


def _young(desk: Desk) -> Finding:
    """(ii) Not yet 21 at the last official match at any level, of those that the version counts."""
    limit = desk.text.under_age
    if limit is None:
        return NO
    return young_at_last_match(desk, limit.value, desk.text.age_counts_from).saying(
        no=[desk.ground("too-old-at-last-match", limit.citation, years=limit.value)],
        unknown=[desk.ground("age-open", limit.citation, years=limit.value)],
    )


def _few(desk: Desk) -> Finding:
    """(iii) No more than three A matches in all, friendlies included."""
    limit = desk.text.a_matches
    if limit is None:
        return NO
    findings = [_a_match(desk, match) for match in desk.others]
    sure = sum(finding.truth is Truth.YES for finding in findings)
    possible = sum(finding.truth is not Truth.NO for finding in findings)
    truth = Truth.YES if possible <= limit.value else Truth.NO if sure > limit.value else Truth.UNKNOWN
    missing = [field for finding in findings for field in finding.missing]
    return found(truth, *missing).saying(
        no=[desk.ground("too-many-a-matches", limit.citation, matches=sure, limit=limit.value)],
        unknown=[desk.ground("a-matches-open", limit.citation, limit=limit.value)],
    )


def _a_match(desk: Desk, match: Match) -> Finding:
    return all_of([played(desk, match), at_a_level(desk, match)])


def _long_ago(desk: Desk) -> Finding:
    """(iv) Three years since the last A match, friendlies included."""
    limit = desk.text.since_last_a
    if limit is None:
        return NO
    over = [any_of([~_a_match(desk, match), _years_over(desk, match, limit.value)]) for match in desk.others]
    too_recent = [match for match, done in zip(desk.others, over, strict=True) if done.truth is Truth.NO]
    last = max((later_by_years(match.day, limit.value).earliest for match in too_recent), default=desk.question.on)
    return all_of(over).saying(
        no=[desk.ground("a-match-too-recent", limit.citation, years=limit.value, over=last)],
        unknown=[desk.ground("last-a-match-open", limit.citation, years=limit.value)],
    )


def _years_over(desk: Desk, match: Match, years: int) -> Finding:
    return found(not_after(later_by_years(match.day, years), desk.on), f"{match.place}.date")


def _no_final_tournament(desk: Desk) -> Finding:
    """(v) Never in an A match at the final tournament of a World Cup or of a confederation."""
    fielded_there = any_of(
        all_of([tying(desk, match), at_a_level(desk, match), _final_tournament(desk, match)])
        for match in desk.others
    )
    return (~fielded_there).saying(
        no=[desk.ground("final-tournament", "R8-v")], unknown=[desk.ground("final-tournament-open", "R8-v")]
    )


def _final_tournament(desk: Desk, match: Match) -> Finding:
    """Whether a match was at such a tournament; which others count is an open point of the rule."""
    if match.stage is None:
        return found(Truth.UNKNOWN, f"{match.place}.stage")
    if match.stage is not Stage.FINAL_TOURNAMENT:
        return NO
    if match.level == OLYMPIC:
        return found(Truth.UNKNOWN, "rule")
    missing = "rule" if match.competition else f"{match.place}.competition"
    return found(desk.nations.counts_as_final(match.competition), missing)
