"""A question as terms of the logic, one for each thing it narrows by.

The terms are the question: `matches` evaluates them in Python and `tracker.store.finding` compiles the same ones
to SQL. A player is found where each of them is surely true.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.finding.facets import Choice, Facet
from tracker.finding.pooled import Buckets, Pooled, fact_of, on_record, subject_of
from tracker.finding.question import Filter, Holds, Part, Question
from tracker.logic.evaluate import evaluate
from tracker.logic.span import Scalar
from tracker.logic.terms import All, Any, Comparison, Fact, Some, Term
from tracker.logic.truth import Truth


def terms_of(question: Question) -> Mapping[Part, Term]:
    """The terms of a question by what they narrow by.

    >>> asked = Question("olympics-men", "2028", minutes=900)
    >>> terms_of(asked)
    {<Filter.MINUTES: 'minutes'>: Fact(name='minutes_6', comparison=<Comparison.AT_LEAST: 'at_least'>, value=900)}
    """
    found: dict[Part, Term] = {facet: _one_of(facet, choices) for facet, choices in question.chosen}
    least: tuple[tuple[Part, str, Scalar | None], ...] = (
        (Filter.BORN_FROM, "born", question.born_from),
        (Filter.MINUTES, f"minutes_{question.minutes_rung}", question.minutes),
        (Filter.NATIONAL_FROM, fact_of(Facet.NATIONAL_RUNG), question.national_from),
        (Filter.CAPS, "caps", question.caps_from),
        (Filter.CALLED_SINCE, "called_up_on", question.called_since),
        (Filter.COVERAGE, "coverage", question.coverage_from),
    )
    found |= {part: Fact(name, Comparison.AT_LEAST, value) for part, name, value in least if value is not None}
    if question.born_to:
        found[Filter.BORN_TO] = Fact("born", Comparison.AT_MOST, question.born_to)
    if question.nationality:
        found[Filter.NATIONALITY] = _holding(question.nationality, question.holds)
    if question.words:
        found[Filter.WORDS] = Fact("named", Comparison.IS, value=True)
    return found


def failing(question: Question, pooled: Pooled, buckets: Buckets, *, named: bool = True) -> tuple[Part, ...]:
    """What of a question keeps a player out; nothing for a player who is found."""
    subject = subject_of(pooled, buckets, named=named)
    asked = terms_of(question).items()
    return tuple(part for part, term in asked if evaluate(term, subject).truth is not Truth.YES)


def matches(question: Question, pooled: Pooled, buckets: Buckets, *, named: bool = True) -> bool:
    """Whether a question finds a player: each of its terms is surely true of them."""
    return not failing(question, pooled, buckets, named=named)


def _one_of(facet: Facet, choices: tuple[Choice, ...]) -> Term:
    named = tuple(choice for choice in choices if choice is not None)
    held = Fact(fact_of(facet), Comparison.ONE_OF, named)
    if None not in choices:
        return held
    lacking = Fact(on_record(facet), Comparison.IS, value=False)
    return Any((held, lacking)) if named else lacking


def _holding(country: str, holds: Holds) -> Term:
    first, second = (Fact(name, Comparison.IS, country) for name in ("country_1", "country_2"))
    further = Some("further_countries", Fact("country", Comparison.IS, country))
    match holds:
        case Holds.ONLY:
            return All((first, Fact("countries", Comparison.IS, 1)))
        case Holds.SECOND:
            return Any((second, further))
        case _:
            return Any((first, second, further))
