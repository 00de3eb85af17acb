"""A rule as one question with several answers: the buckets that together hold every player exactly once.

A bucket is an answer with the term that puts a player into it. They are asked in order and the last takes
whoever is left, so that SQL can carry them as one CASE; `tracker.store.rule_changes` does, and
`tests/house/test_buckets.py` proves that a player stands in the bucket that `decide` answers.
"""

from __future__ import annotations

from collections.abc import Iterable

from tracker.eligibility.facts import answer_if_older, subject_of, terms_of
from tracker.eligibility.rule import BirthWindow, NoLimit, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth
from tracker.logic.evaluate import evaluate
from tracker.logic.terms import ALWAYS, NEVER, All, Term
from tracker.logic.truth import Truth

Bucket = tuple[Answer, Term]


def buckets_of(rules: tuple[RuleVersion, ...]) -> tuple[Bucket, ...]:
    """The buckets of the rules that may apply to a side, as `Edition.rules_on` gives them.

    Several rules put a player only where all of them do; where they differ, nobody can tell. No rule at all
    puts everybody into the bucket of no rule held.
    """
    if not rules:
        return ((Answer.NO_RULE_HELD, ALWAYS),)
    each = [_decided(version) for version in rules]
    agreed = [answer for answer in each[0] if all(answer in one for one in each)]
    return (*((answer, _every(one[answer] for one in each)) for answer in agreed), (Answer.CANNOT_TELL, ALWAYS))


def bucket_of(buckets: tuple[Bucket, ...], born: Birth | None) -> Answer:
    """The bucket in which somebody of that birth stands.

    >>> from tracker.eligibility.rule import Confidence
    >>> rule = RuleVersion(None, NoLimit(minimum_verified=True), None, "Regulations, article 1", Confidence.SOURCED)
    >>> bucket_of(buckets_of((rule,)), None)
    <Answer.NO_AGE_LIMIT: 'no_age_limit'>
    """
    subject = subject_of(born)
    return next(answer for answer, term in buckets if evaluate(term, subject).truth is Truth.YES)


def _decided(version: RuleVersion) -> dict[Answer, Term]:
    """The answers that one rule gives when it can tell, with the term of each."""
    match version.limit:
        case BirthWindow():
            terms = terms_of(version)
            sides = {Answer.WITHIN_AGE: terms.within, answer_if_older(version): terms.older}
            found = sides | {Answer.TOO_YOUNG: terms.younger}
        case NoLimit():
            found = {Answer.NO_AGE_LIMIT: ALWAYS}
        case _:
            found = {Answer.NO_RULE_HELD: ALWAYS}
    return {answer: term for answer, term in found.items() if answer is not Answer.CANNOT_TELL and term != NEVER}


def _every(terms: Iterable[Term]) -> Term:
    """All of the terms, or the one that there is."""
    parts = tuple(dict.fromkeys(terms))
    return parts[0] if len(parts) == 1 else All(parts)
