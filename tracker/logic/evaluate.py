"""Answering a term about one subject in Python, with the facts that decided it.

`tracker.store.predicate` compiles the same terms to SQL; `tests/house/test_twins.py` proves both equal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import singledispatch

from tracker.logic.span import Scalar, Span
from tracker.logic.terms import All, Any, Comparison, Fact, Not, Some, Term
from tracker.logic.truth import Truth, every, some

Known = Scalar | Span[date] | Span[int] | None
"""What is held of one fact: a value, bounds on it, or nothing."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that terms are asked about: its facts by name and its collections of further subjects.

    A fact that is not listed is not a fact of this kind of subject, and asking for it is an error; a fact
    listed as `None` is one that nobody has recorded, and asking for it gives "cannot tell".
    """

    facts: Mapping[str, Known]
    collections: Mapping[str, Sequence[Subject]] | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer and the facts that made it so, in the order in which they were asked."""

    truth: Truth
    because: tuple[Fact, ...]


class UnknownFactError(LookupError):
    """A term asks for a fact or a collection that this kind of subject does not have."""


def evaluate(term: Term, subject: Subject) -> Judgement:
    """Answer `term` about `subject`, keeping the facts that decided the answer.

    >>> from tracker.logic.terms import Comparison
    >>> rule = Fact("born", Comparison.AT_LEAST, date(1993, 1, 1))
    >>> evaluate(rule, Subject({"born": Span(date(1992, 6, 1), date(1993, 5, 31))})).truth
    <Truth.UNKNOWN: 'unknown'>
    """
    return _answer(term, subject)


@singledispatch
def _answer(term: Term, subject: Subject) -> Judgement:
    message = f"{type(term).__name__} is none of the five shapes of tracker.logic.terms."
    raise TypeError(message)


@_answer.register
def _fact(term: Fact, subject: Subject) -> Judgement:
    if term.name not in subject.facts:
        message = f"There is no fact {term.name!r}; there are {', '.join(sorted(subject.facts))}."
        raise UnknownFactError(message)
    return Judgement(compare(subject.facts[term.name], term), (term,))


@_answer.register
def _all(term: All, subject: Subject) -> Judgement:
    answers = [_answer(part, subject) for part in term.parts]
    return _decided(every(answer.truth for answer in answers), answers)


@_answer.register
def _any(term: Any, subject: Subject) -> Judgement:
    answers = [_answer(part, subject) for part in term.parts]
    return _decided(some(answer.truth for answer in answers), answers)


@_answer.register
def _not(term: Not, subject: Subject) -> Judgement:
    answer = _answer(term.part, subject)
    return Judgement(~answer.truth, answer.because)


@_answer.register
def _some(term: Some, subject: Subject) -> Judgement:
    collections = subject.collections or {}
    if term.many not in collections:
        message = f"There is no collection {term.many!r}; there are {', '.join(sorted(collections)) or 'none'}."
        raise UnknownFactError(message)
    answers = [_answer(term.where, member) for member in collections[term.many]]
    return _decided(some(answer.truth for answer in answers), answers)


def _decided(truth: Truth, answers: Sequence[Judgement]) -> Judgement:
    """The facts of those parts that alone or together make the whole what it is."""
    deciding = [answer for answer in answers if answer.truth is truth]
    because = [fact for answer in deciding for fact in answer.because]
    return Judgement(truth, tuple(dict.fromkeys(because)))


def compare(known: Known, fact: Fact) -> Truth:
    """Hold what is known against the fact's value; bounds that straddle the value cannot tell."""
    if fact.comparison is Comparison.ONE_OF:
        assert isinstance(fact.value, tuple)
        return some(_held_against(known, Comparison.IS, value) for value in fact.value)
    assert not isinstance(fact.value, tuple)
    return _held_against(known, fact.comparison, fact.value)


def _held_against(known: Known, comparison: Comparison, value: Scalar) -> Truth:
    if known is None:
        return Truth.UNKNOWN
    lowest, highest = (known.earliest, known.latest) if isinstance(known, Span) else (known, known)
    if comparison is Comparison.AT_LEAST:
        return _between(surely=lowest >= value, surely_not=highest < value)  # type: ignore[operator]
    if comparison is Comparison.AT_MOST:
        return _between(surely=highest <= value, surely_not=lowest > value)  # type: ignore[operator]
    outside = lowest != value if lowest == highest else highest < value or lowest > value  # type: ignore[operator]
    return _between(surely=lowest == highest == value, surely_not=outside)


def _between(*, surely: bool, surely_not: bool) -> Truth:
    if surely:
        return Truth.YES
    return Truth.NO if surely_not else Truth.UNKNOWN
