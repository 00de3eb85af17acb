"""What of a question decides the form of its statement, apart from the values that are handed in with it.

Two questions of one form differ in years, minutes, countries and places only, and share one statement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Any

from tracker.access.actor import Actor
from tracker.finding.facets import Facet
from tracker.finding.pooled import Buckets
from tracker.finding.question import Part, Question, Sort
from tracker.finding.terms import terms_of
from tracker.logic.terms import All, Fact, Not, Some, Term
from tracker.logic.terms import Any as AnyOf
from tracker.store.sure import Slot
from tracker.store.tables.pool import MANY_MINUTES

KEY, PLAYER, LIMIT, KEPT = "after_key", "after_player", "page_limit", "kept_question"


class Since(Enum):
    """Who of an answer is meant, beside the one that was last seen: who is new in it, or was in it already."""

    NEW = "new"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a sorted answer: after the player of this number, who has this in what is sorted by."""

    key: int | str
    player: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with all that it takes to ask the database.

    Arguments:
        sexes: the values of those who enter the competition.
        actor: who asks; the pool is that of whom they may see on the day.
        to_the_day: whether births may be known to the day.
        counted: the facets to count by.
        kept: the number of the kept question with whose last answer this one is compared.
        since: who of it is meant; without it, everybody.
        begins: the place at which the page begins; without it, with the first.
    """

    question: Question
    buckets: Buckets
    sexes: tuple[str, ...]
    actor: Actor
    day: date
    to_the_day: bool
    counted: tuple[Facet, ...] = tuple(Facet)
    kept: int | None = None
    since: Since | None = None
    begins: Place | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of a statement: terms with slots in the place of values, and everything that is no value."""

    terms: tuple[tuple[Part, Term], ...]
    buckets: Buckets
    sexes: tuple[str, ...]
    actor: Actor
    day: date
    to_the_day: bool
    counted: tuple[Facet, ...]
    sort: Sort
    minutes_rung: int
    begins_later: bool
    many_minutes: bool
    answers: tuple[str, ...]
    words: str
    since: Since | None


def shape_of(asked: Asked) -> tuple[Shape, Mapping[str, Any]]:
    """The form of a question's statement, and the values that belong into it by name."""
    question, slots = asked.question, _Slots()
    terms = terms_of(question).items()
    answers = question.choices.get(Facet.ANSWER, ())
    shape = Shape(
        terms=tuple((part, term if part is Facet.ANSWER else slots.in_place_of(term)) for part, term in terms),
        buckets=tuple((answer, slots.in_place_of(term)) for answer, term in asked.buckets),
        sexes=asked.sexes,
        actor=asked.actor,
        day=asked.day,
        to_the_day=asked.to_the_day,
        counted=asked.counted,
        sort=question.sort,
        minutes_rung=question.minutes_rung,
        begins_later=asked.begins is not None,
        many_minutes=(question.minutes or 0) >= MANY_MINUTES and question.minutes_rung >= 6,
        answers=tuple(str(answer) for answer in answers),
        words=question.words,
        since=asked.since,
    )
    begins = asked.begins
    place = {KEY: begins.key, PLAYER: begins.player} if begins else {}
    kept = {} if asked.kept is None else {KEPT: asked.kept}
    return shape, slots.values | place | kept | {LIMIT: question.limit + 1}


@dataclass(slots=True)
class _Slots:
    """The values that were taken out of terms, by the name of the slot in their place."""

    values: dict[str, Any] = field(default_factory=dict)

    def in_place_of(self, term: Term) -> Term:
        match term:
            case Fact(value=tuple(values)):
                return replace(term, value=tuple(self._slot(value) for value in values))
            case Fact(value=value):
                return replace(term, value=self._slot(value))
            case All(parts):
                return All(tuple(self.in_place_of(part) for part in parts))
            case AnyOf(parts):
                return AnyOf(tuple(self.in_place_of(part) for part in parts))
            case Not(part):
                return Not(self.in_place_of(part))
            case Some(many, where):
                return Some(many, self.in_place_of(where))

    def _slot(self, value: Any) -> Any:
        """A slot for a value; yes and no belong to the form, as nobody asks for the other."""
        if isinstance(value, bool):
            return value
        slot = Slot(len(self.values))
        self.values[slot.name] = value
        return slot
