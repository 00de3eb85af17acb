"""Rows R6 and R7: the two ways to change for a player whose official matches were all below A."""

from __future__ import annotations

from datetime import date

from tracker.eligibility.allegiance.days import before, exactly
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, YES, Finding, agreed, all_of, any_of, found
from tracker.eligibility.allegiance.link import linked
from tracker.eligibility.allegiance.nationality import held_on, of_target
from tracker.eligibility.allegiance.requests import pending as is_pending
from tracker.eligibility.allegiance.requests import to_target
from tracker.eligibility.allegiance.tie import at_a_level, first_day, first_day_missing, tying
from tracker.logic.truth import Truth


def only_below_a(desk: Desk) -> Finding:
    """Every official match for another association was below A."""
    official_a = any_of(all_of([tying(desk, match), at_a_level(desk, match)]) for match in desk.others)
    return (~official_a).saying(
        no=[desk.ground("official-a-match", "R6")], unknown=[desk.ground("level-open", "R6")]
    )


def below_a_held(desk: Desk, below_a: Finding) -> Finding:
    """Row R6 (route a): below A only, and the nationality held at the first official match. It has no age limit."""
    if below_a.truth is Truth.NO:
        return below_a
    route = all_of([below_a, held_at_first_match(desk, "R6"), _asked_in_time(desk)])
    return route.saying(yes=[desk.ground("route-below-a-held", "R6")])


def below_a_young(desk: Desk, below_a: Finding) -> Finding:
    """Row R7 (route b): below A only, under 21 at the last official match, and a link to the territory."""
    if below_a.truth is Truth.NO:
        return below_a
    route = all_of([below_a, _young(desk), linked(desk)])
    return route.saying(yes=[desk.ground("route-below-a-young", "R7")])


def held_at_first_match(desk: Desk, row: str) -> Finding:
    """Whether the association's nationality was held at the first official match for another one."""
    if desk.career.nationalities is None:
        return found(Truth.UNKNOWN, "nationalities")
    day = first_day(desk, desk.others)
    held = any_of(held_on(nationality, day) for nationality in of_target(desk))
    fields = () if day.exact else first_day_missing(desk, desk.others)
    with_matches = found(held.truth, *held.missing, *fields)
    return with_matches.saying(
        no=[desk.ground("not-held-at-first-match", row)],
        unknown=[desk.ground("held-at-first-match-open", row)],
    )


def _asked_in_time(desk: Desk) -> Finding:
    """Before 3 June 2009 the request had to come before a birthday: the one pending, or one made on the day."""
    limit = desk.text.request_before_age
    if limit is None:
        return YES
    filed = [
        all_of(
            [
                is_pending(desk, request),
                desk.younger_than(limit.value, request.filing, f"{request.place}.filed"),
            ]
        )
        for request in to_target(desk)
    ]
    return any_of([desk.younger_than(limit.value, desk.on, "birth_date"), *filed]).saying(
        no=[desk.ground("request-too-late", limit.citation, years=limit.value)],
        unknown=[desk.ground("age-open", limit.citation, years=limit.value)],
    )


def _young(desk: Desk) -> Finding:
    """Whether the amendment of 2021 reaches this row is open, so older matches are counted and not counted."""
    limit = desk.text.under_age
    if limit is None:
        return NO
    readings = {None, desk.text.age_counts_from}
    ways = [young_at_last_match(desk, limit.value, counted_from) for counted_from in readings]
    return agreed(ways, "rule").saying(
        no=[desk.ground("too-old-at-last-match", "R7", years=limit.value)],
        unknown=[desk.ground("age-open", "R7", years=limit.value)],
    )


def young_at_last_match(desk: Desk, years: int, counted_from: date | None) -> Finding:
    """Whether the player was below an age at every official match that counts, and so at the last one."""
    return all_of(
        any_of(
            [
                ~tying(desk, match),
                NO
                if counted_from is None
                else found(before(match.day, exactly(counted_from)), f"{match.place}.date"),
                desk.younger_than(years, match.day, f"{match.place}.date"),
            ]
        )
        for match in desk.others
    )
