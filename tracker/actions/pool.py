"""Asking an age rule about all the players one may see, as it stands and as it might be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.access.permissions import Permission
from tracker.access.redact import known_birth, may_know_days
from tracker.actions.players import LONGEST_PAGE, day_asked_for
from tracker.actions.verb import Act, verb
from tracker.eligibility.buckets import buckets_of
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.rule import Confederation, RuleVersion
from tracker.eligibility.verdict import Answer
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
from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.store.pool import Asked, Page, count_buckets, count_changes, list_changes, list_pool
from tracker.store.roster import Card, Place

#: The effects that are told by name; whose answer stays the same is only counted.
TOLD = (Effect.ENTERS, Effect.LEAVES, Effect.CHANGES)


@dataclass(frozen=True, slots=True)
class Question:
    """An edition and the rule to ask about: as known on a day, for the side of a confederation.

    Without a day the rule counts as it is known now. Without a confederation the side is one of the
    installation's own, as on a player's page.
    """

    competition: str
    edition: str
    as_of: date | None = None
    confederation: Confederation | None = None


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a question was answered by: the edition, and the rules that apply to the side (at most one)."""

    competition: Competition
    edition: Edition
    rules: tuple[RuleVersion, ...]

    @property
    def provisional(self) -> bool:
        """Whether the answers wait for somebody to read the regulation."""
        return any(version.provisional for version in self.rules)


@dataclass(frozen=True, slots=True)
class AskPool:
    """Who may play: which answers to list, of which sex (all that enter, if none is named), from `after` on."""

    question: Question
    answers: tuple[Answer, ...] = tuple(Answer)
    sex: Sex | None = None
    after: Place | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class PoolCard:
    """A player as far as the actor may know one, and the answer that follows from so much."""

    card: Card
    answer: Answer


@dataclass(frozen=True, slots=True)
class Pool:
    """How many players have each answer, and a page of them.

    Where the actor may not know births `to_the_day`, all of it follows from the years alone.
    """

    ruled: Ruled
    to_the_day: bool
    totals: Mapping[Answer, int]
    cards: tuple[PoolCard, ...]
    following: Place | None


@dataclass(frozen=True, slots=True)
class AskWhatIf:
    """A rule with something moved. `only` goes on in one of the lists, from `after` on; without it all begin."""

    question: Question
    move: Move
    only: Effect | None = None
    after: Place | None = None
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
    following: Place | None


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
def ask_pool(act: Act, command: AskPool) -> Pool:
    """Who of the players one may see could play in an edition, by age.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: the as-of day lies in the future, or players of that sex do not enter the competition.
    """
    ruled = ruled_by(act, command.question)
    asked = _asked(act, ruled.competition, command.sex)
    buckets = buckets_of(ruled.rules)
    page = _page(act, command.after, command.limit)
    found, following = list_pool(act.session, buckets, asked, command.answers, page)
    cards = tuple(PoolCard(_as_known(act, card), answer) for card, answer in found)
    return Pool(ruled, asked.to_the_day, count_buckets(act.session, buckets, asked), cards, following)


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
    asked = _asked(act, ruled.competition, None)
    rules = buckets_of((before,)), buckets_of((after,))
    page = _page(act, command.after if command.only else None, command.limit)
    lists = []
    for effect in (command.only,) if command.only else TOLD:
        found, following = list_changes(act.session, rules, asked, changes_of(effect), page)
        cards = tuple(ChangedCard(_as_known(act, card), change) for card, change in found)
        lists.append(Affected(effect, cards, following))
    counts = in_order(count_changes(act.session, *rules, asked))
    return WhatIf(ruled, asked.to_the_day, before, after, counts, tuple(lists))


def ruled_by(act: Act, question: Question) -> Ruled:
    """The edition that a question is about, with the rules that apply to the side.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: the as-of day lies in the future.
    """
    if question.as_of:
        day_asked_for(act, question.as_of)
    catalogue = act.library.catalogue
    competition = catalogue.competition(question.competition)
    edition = catalogue.edition(question.competition, question.edition)
    side = question.confederation or act.library.confederation
    return Ruled(competition, edition, edition.rules_on(question.as_of, side))


def _the_rule(ruled: Ruled) -> RuleVersion:
    if not ruled.rules:
        message = (
            f"No rule is held for {ruled.edition.name} on that day and for that confederation; "
            f"ask about another day, confederation or edition."
        )
        raise MoveRefusedError(message, phrase("what-if-no-rule"))
    return ruled.rules[0]


def _asked(act: Act, competition: Competition, sex: Sex | None) -> Asked:
    """Whom to ask about, holding against the rule no more of a birth than a page would show this actor."""
    entering = tuple(one for one in Sex if competition.sex.admits(one))
    if sex and sex not in entering:
        message = f"{competition.name} is for {competition.sex.value}; leave the sex out, or ask about another one."
        raise BadInputError(message)
    return Asked((sex,) if sex else entering, may_know_days(act.actor.roles))


def _page(act: Act, after: Place | None, limit: int) -> Page:
    return Page(act.day, after, min(max(limit, 1), LONGEST_PAGE))


def _as_known(act: Act, card: Card) -> Card:
    return replace(card, birth=known_birth(card.birth, act.actor.roles))
