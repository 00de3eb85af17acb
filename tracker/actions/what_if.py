"""Asking what another cut-off or number of places would change for the players one may see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tracker.access.permissions import Permission
from tracker.access.redact import known_birth, may_know_days
from tracker.actions.players import LONGEST_PAGE
from tracker.actions.ruled import Question, Ruled, ruled_by
from tracker.actions.verb import Act, verb
from tracker.eligibility.buckets import buckets_of
from tracker.eligibility.competition import Competition
from tracker.eligibility.rule import RuleVersion
from tracker.eligibility.what_if import (
    Change,
    Effect,
    Move,
    MoveRefusedError,
    changes_of,
    counted,
    in_order,
    moved,
)
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.store.roster import Card, place_of
from tracker.store.rule_changes import Asked, Page, count_changes, list_changes

#: The effects that are told by name; whose answer stays the same is only counted.
TOLD = (Effect.ENTERS, Effect.LEAVES, Effect.CHANGES)


@dataclass(frozen=True, slots=True)
class AskWhatIf:
    """A rule with something moved. `only` goes on in one of the lists, after a player; without it all begin."""

    question: Question
    move: Move
    only: Effect | None = None
    after: int | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class ChangedCard:
    """A player as far as the actor may know one, and the answers before and after."""

    card: Card
    change: Change


@dataclass(frozen=True, slots=True)
class Affected:
    """A page of the players to whom a changed rule does one thing, and where the next page begins."""

    effect: Effect
    cards: tuple[ChangedCard, ...]
    following: int | None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The rule as it stands and as asked, how many go from which answer to which, and who they are.

    Where the actor may not know births `to_the_day`, all of it follows from the years alone.
    """

    ruled: Ruled
    to_the_day: bool
    before: RuleVersion
    after: RuleVersion
    counts: Mapping[Change, int]
    lists: tuple[Affected, ...]

    def count(self, effect: Effect) -> int:
        """How many players the change does this to."""
        return counted(self.counts, effect)


@verb(needs=Permission.POOL_ASK)
def ask_what_if(act: Act, command: AskWhatIf) -> WhatIf:
    """Who would enter and who would leave if a cut-off or the number of places were another. Nothing is stored.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: no rule is held, it has no window, or what is moved leaves none or changes nothing.
    """
    ruled = ruled_by(act, command.question)
    before = _the_rule(ruled)
    after = moved(before, command.move)
    asked = _asked(act, ruled.competition)
    rules = buckets_of((before,)), buckets_of((after,))
    page = _page(act, command.after if command.only else None, command.limit)
    lists = []
    for effect in (command.only,) if command.only else TOLD:
        found, following = list_changes(act.session, rules, asked, changes_of(effect), page)
        cards = tuple(ChangedCard(_as_known(act, card), change) for card, change in found)
        lists.append(Affected(effect, cards, following.id if following else None))
    counts = in_order(count_changes(act.session, *rules, asked))
    return WhatIf(ruled, asked.to_the_day, before, after, counts, tuple(lists))


def _the_rule(ruled: Ruled) -> RuleVersion:
    if not ruled.rules:
        message = (
            f"No rule is held for {ruled.edition.name} on that day and for that confederation; "
            f"ask about another day, confederation or edition."
        )
        raise MoveRefusedError(message, phrase("what-if-no-rule"))
    return ruled.rules[0]


def _asked(act: Act, competition: Competition) -> Asked:
    """Whom to ask about, holding against the rule no more of a birth than a page would show this actor."""
    entering = tuple(sex for sex in Sex if competition.sex.admits(sex))
    return Asked(entering, may_know_days(act.actor.roles))


def _page(act: Act, after: int | None, limit: int) -> Page:
    place = place_of(act.session, after) if after is not None else None
    return Page(act.day, place, min(max(limit, 1), LONGEST_PAGE))


def _as_known(act: Act, card: Card) -> Card:
    return replace(card, birth=known_birth(card.birth, act.actor.roles))
