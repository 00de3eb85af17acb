"""Rows R8c and R8d: ways to change that the world opens, a new association and a nationality taken away."""

from __future__ import annotations

from tracker.eligibility.allegiance.career import Citizenship, Match
from tracker.eligibility.allegiance.days import Days, before, exactly
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, all_of, any_of, found, known_flag
from tracker.eligibility.allegiance.tie import played


def new_association(desk: Desk) -> Finding:
    """Row R8c (route d): the association joined FIFA after the first match, and the old one was left then."""
    joined = desk.nations.joined.get(desk.target)
    if joined is None:
        return NO
    day = exactly(joined)
    route = all_of(
        [
            any_of(_played_before(desk, match, day) for match in desk.others),
            ~any_of(_played_since(desk, match, day) for match in desk.others),
        ]
    )
    return route.recalled().saying(
        yes=[desk.ground("route-new-association", "R8c", association=desk.target, joined=joined)],
        unknown=[desk.ground("new-association-open", "R8c", association=desk.target, joined=joined)],
    )


def _played_before(desk: Desk, match: Match, day: Days) -> Finding:
    return all_of([played(desk, match), found(before(match.day, day), f"{match.place}.date")])


def _played_since(desk: Desk, match: Match, day: Days) -> Finding:
    return all_of([played(desk, match), ~found(before(match.day, day), f"{match.place}.date")])


def lost_nationality(desk: Desk) -> Finding:
    """Row R8d (route e): a state took the nationality of the old association away against the player's will."""
    old = [
        row
        for row in desk.career.nationalities or ()
        if any(desk.nations.gives(row.country, match.association) for match in desk.others)
        and not desk.nations.gives(row.country, desk.target)
    ]
    route = any_of(_taken_away(desk, row) for row in old)
    return route.saying(
        yes=[desk.ground("route-lost-nationality", "R8d")], unknown=[desk.ground("loss-open", "R8d")]
    )


def _taken_away(desk: Desk, row: Citizenship) -> Finding:
    if row.held_to is None:
        return NO
    ended = found(before(row.ends, desk.on), f"{row.place}.held_to")
    return all_of([ended, known_flag(row.lost_by_state_act, f"{row.place}.lost_by_state_act")])
