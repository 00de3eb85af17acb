"""The four answers, and how a table of rules is walked when some of its questions are open.

Where a question cannot be answered, both ways are gone. If they lead to the same answer, the question did not
matter; if not, the answer is "cannot tell" until what is missing is known. Grounds hang on the questions, not on
where they lead, so that a way that was gone only in thought asserts nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from tracker.eligibility.allegiance.finding import Finding, Ground, merged
from tracker.eligibility.allegiance.texts import Text
from tracker.logic.truth import Truth


class Answer(Enum):
    """May the association field the player? "After change" is a no until FIFA has approved a change."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    AFTER_CHANGE = "eligible_after_change"
    CANNOT_TELL = "cannot_tell"


class Fielding(Enum):
    """Whether the player may be fielded on the day itself."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the table leads: the answers that are possible with what is known, which is one if nothing is open."""

    possible: frozenset[Answer]
    firm: bool = True
    grounds: tuple[Ground, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether only one answer is left."""
        return len(self.possible) == 1

    @property
    def answer(self) -> Answer:
        """The answer, which is "cannot tell" while several are possible."""
        return next(iter(self.possible)) if self.settled else Answer.CANNOT_TELL

    @property
    def fielding(self) -> Fielding:
        """Whether the player may be fielded on the day: often a no even where the answer itself is open."""
        if Answer.ELIGIBLE not in self.possible:
            return Fielding.NO
        return Fielding.YES if self.settled else Fielding.CANNOT_TELL

    def after(self, question: Finding) -> Outcome:
        """The same outcome, reached by way of a question that was answered."""
        return replace(self, firm=self.firm and question.firm, grounds=merged(question.grounds, self.grounds))

    def adding(self, *grounds: Ground) -> Outcome:
        """The same outcome with something said beside it, which does not decide it."""
        return replace(self, grounds=merged(self.grounds, grounds))


Way = Callable[[], Outcome]


def settled(answer: Answer, *grounds: Ground) -> Outcome:
    """An answer on its grounds; it is firm if they all are."""
    return Outcome(frozenset({answer}), all(ground.citation.firm for ground in grounds), grounds)


def unsettled(possible: Iterable[Answer], *missing: str) -> Outcome:
    """Several answers that the rules themselves leave open."""
    return Outcome(frozenset(possible), missing=missing)


def branch(question: Finding, yes: Way, no: Way) -> Outcome:
    """Go the way that the question points to, or both ways if it is open."""
    if question.truth is Truth.YES:
        return yes().after(question)
    if question.truth is Truth.NO:
        return no().after(question)
    return either(question, [yes(), no()])


def either(question: Finding, outcomes: list[Outcome]) -> Outcome:
    """What can be said while it is open which of several outcomes holds."""
    possible = frozenset[Answer]().union(*(outcome.possible for outcome in outcomes))
    firm = all(outcome.firm for outcome in outcomes)
    if len(possible) == 1:
        return Outcome(possible, firm, merged(*(outcome.grounds for outcome in outcomes)))
    if len({(outcome.possible, frozenset(outcome.missing)) for outcome in outcomes}) == 1:
        return replace(outcomes[0], firm=firm)
    still_open = [outcome for outcome in outcomes if not outcome.settled]
    return Outcome(
        possible,
        firm and question.firm,
        merged(question.grounds, *(outcome.grounds for outcome in still_open)),
        merged(question.missing, *(outcome.missing for outcome in still_open)),
    )


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an association may field a player on a day, with the grounds and what would settle an open answer.

    `provisional` is true where a rule that is only recalled made the answer what it is.
    """

    association: str
    on: date
    answer: Answer
    may_be_fielded: Fielding
    provisional: bool
    reasons: tuple[Ground, ...]
    missing: tuple[str, ...]
    text: Text
