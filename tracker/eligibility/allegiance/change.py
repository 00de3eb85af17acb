"""Rows R5 to R8d: whether FIFA may approve a change for a tied player, and by which way.

The rows are written so that one way is open whenever the table has one open, without asking for more than it must:
a player who fulfils the conditions of R8 without having played an official A match fulfils those of R6.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tracker.eligibility.allegiance.answer import Answer, Outcome, branch, settled
from tracker.eligibility.allegiance.below_a import below_a_held, below_a_young, only_below_a
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.few_a_matches import few_a_matches
from tracker.eligibility.allegiance.finding import Finding, all_of, any_of, found
from tracker.eligibility.allegiance.requests import once_approved
from tracker.eligibility.allegiance.states import lost_nationality, new_association
from tracker.eligibility.allegiance.texts import Route
from tracker.logic.truth import Truth


def may_change(desk: Desk) -> Outcome:
    """What a tied player may hope for: a change that FIFA approves, or nothing."""
    return branch(
        some_route(desk),
        lambda: once_approved(desk),
        lambda: settled(Answer.NOT_ELIGIBLE),
    )


def some_route(desk: Desk) -> Finding:
    """Whether one of the ways that the version in force offers is open to the player."""
    ways = _ways(desk)
    offered = [ways[route]() for route in Route if route in desk.text.open_routes]
    unverified = [_unverified(ways[route]()) for route in Route if route in desk.text.unverified_routes]
    return any_of([*offered, *unverified])


def _ways(desk: Desk) -> dict[Route, Callable[[], Finding]]:
    below_a = only_below_a(desk)
    return {
        Route.BELOW_A_HELD: lambda: below_a_held(desk, below_a),
        Route.BELOW_A_YOUNG: lambda: below_a_young(desk, below_a),
        Route.FEW_A_MATCHES: lambda: _of_a_players(few_a_matches(desk), below_a),
        Route.NEW_ASSOCIATION: lambda: new_association(desk),
        Route.LOST_NATIONALITY: lambda: lost_nationality(desk),
    }


def _of_a_players(route: Finding, below_a: Finding) -> Finding:
    """R8 is meant for players with an official A match; to others its refusals would say nothing."""
    beside_the_point = below_a.truth is Truth.YES and route.truth is not Truth.YES
    return replace(route, grounds=()) if beside_the_point else route


def _unverified(route: Finding) -> Finding:
    """A way of which nobody has verified that this version offered it."""
    return all_of([route, found(Truth.UNKNOWN, "rule")])
