"""What an age rule may ask of a player, and each rule written as terms of the logic.

The terms are the rule: `decide` evaluates them in Python and `tracker.store.predicate` compiles the same ones
to SQL, so a list of a thousand players and one player's page cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from tracker.eligibility.rule import AgeLimit, BirthWindow, NoLimit, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth
from tracker.logic.evaluate import Subject
from tracker.logic.terms import ALWAYS, NEVER, All, Comparison, Fact, Not, Term

#: The date of birth, known as bounds; the name is the same in the store's columns.
BORN = "born"


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """The three questions of an age rule. Of a fully known birth exactly one is answered yes.

    A rule that is not held answers none of them: all three are `NEVER`, because its verdict needs no facts.
    """

    within: Term
    older: Term
    younger: Term


def subject_of(born: Birth | None) -> Subject:
    """A player as an age rule sees one: a date of birth within bounds, or none recorded."""
    return Subject({BORN: born.span if born else None})


def terms_of(version: RuleVersion) -> RuleTerms:
    """The terms of a rule: born inside the window, before it (older), after it (younger)."""
    return _terms(version.limit)


def answer_if_older(version: RuleVersion) -> Answer:
    """The answer for a player older than the window; without knowing the places there is none."""
    if version.overage is None:
        return Answer.CANNOT_TELL
    return Answer.OVERAGE if version.overage else Answer.TOO_OLD


@lru_cache(maxsize=1024)
def _terms(limit: AgeLimit) -> RuleTerms:
    match limit:
        case BirthWindow(first, last):
            not_older = Fact(BORN, Comparison.AT_LEAST, first) if first else ALWAYS
            not_younger = Fact(BORN, Comparison.AT_MOST, last) if last else ALWAYS
            bounds = tuple(term for term in (not_older, not_younger) if isinstance(term, Fact))
            return RuleTerms(All(bounds), _opposite(not_older), _opposite(not_younger))
        case NoLimit():
            return RuleTerms(ALWAYS, NEVER, NEVER)
        case _:
            return RuleTerms(NEVER, NEVER, NEVER)


def _opposite(term: Term) -> Term:
    return NEVER if term == ALWAYS else Not(term)
