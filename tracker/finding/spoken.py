"""The words for what a pool is narrowed and counted by, and why a player is not found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tracker.finding.answer import WhyNot
from tracker.finding.facets import Choice, Facet
from tracker.finding.pooled import Buckets, Pooled, choice_of
from tracker.finding.question import MINUTES_RUNGS, Filter, Part, Question
from tracker.finding.terms import failing
from tracker.football.phrase import Phrase, Value, phrase


def part_phrase(part: Part) -> Phrase:
    """What a question narrows by, as a word: "Position", "Born on or after"."""
    return phrase(f"finding-part-{_dashed(part.value)}")


def choice_phrase(facet: Facet, choice: Choice, club: str | None = None) -> Phrase:
    """A choice of a facet in words. A club is named by whoever knows its name."""
    if choice is None:
        return phrase(f"finding-none-{facet.value}") if facet in _NONE else phrase("finding-not-on-record")
    words = _CHOICES.get(facet)
    # A year of birth may be the number of a club.
    named = club if facet is Facet.CLUB else None
    return words(choice) if words else phrase("finding-plain", value=named or str(choice))


def asks(question: Question, clubs: Mapping[int, str]) -> Iterator[tuple[Part, tuple[Phrase, ...]]]:
    """What a question narrows by, and what of it is asked for, in words; a facet has one for each choice."""
    for facet, choices in question.chosen:
        named = ((choice, clubs.get(choice) if isinstance(choice, int) else None) for choice in choices)
        yield facet, tuple(choice_phrase(facet, choice, club) for choice, club in named)
    for part in Filter:
        value = getattr(question, part.value)
        if value not in (None, ""):
            yield part, (_asked_for(part, value, question),)


def _asked_for(part: Filter, value: Value, question: Question) -> Phrase:
    match part:
        case Filter.BORN_FROM | Filter.BORN_TO | Filter.CALLED_SINCE:
            return phrase("saved-asks-day", day=value)
        case Filter.MINUTES:
            rung = phrase("rung-club", rung=question.minutes_rung)
            return phrase("saved-asks-minutes", minutes=value, rung=rung)
        case Filter.NATIONALITY:
            return phrase("saved-asks-nationality", country=value, how=question.holds.value)
        case Filter.COVERAGE:
            return phrase("saved-asks-share", share=value)
        case Filter.NATIONAL_FROM:
            return phrase("rung-national", rung=value)
        case _:
            return phrase("finding-plain", value=value)


def why_not(
    question: Question, pooled: Pooled, buckets: Buckets, name: str, club: str | None = None, *, named: bool = True
) -> WhyNot:
    """What of a question keeps a player out, each in a sentence that says what is on record and what was asked."""
    kept_out = failing(question, pooled, buckets, named=named)
    return WhyNot(
        pooled.player, name, tuple((part, _reason(part, question, pooled, buckets, club)) for part in kept_out)
    )


def _reason(part: Part, question: Question, pooled: Pooled, buckets: Buckets, club: str | None) -> Phrase:
    if isinstance(part, Facet):
        has = choice_of(pooled, part, buckets)
        return phrase("why-not-chosen", part=part_phrase(part), has=choice_phrase(part, has, club))
    asked = getattr(question, part.value)
    match part:
        case Filter.BORN_FROM | Filter.BORN_TO:
            if pooled.born is None:
                return phrase("why-not-birth-unknown")
            first, last = pooled.born.earliest, pooled.born.latest
            return phrase(f"why-not-{_dashed(part.value)}", asked=asked, first=first, last=last)
        case Filter.NATIONALITY:
            holds = ", ".join(pooled.nationalities)
            return phrase(
                "why-not-nationality",
                how=question.holds.value,
                asked=asked,
                count=len(pooled.nationalities),
                holds=holds,
            )
        case Filter.MINUTES:
            has = pooled.minutes[MINUTES_RUNGS.index(question.minutes_rung)]
            rung = phrase("rung-club", rung=question.minutes_rung)
            return phrase("why-not-minutes", has=has, asked=asked, rung=rung)
        case Filter.CAPS:
            return phrase("why-not-caps-from", has=pooled.caps, asked=asked)
        case Filter.NATIONAL_FROM:
            highest = choice_phrase(Facet.NATIONAL_RUNG, pooled.national_rung)
            return phrase("why-not-national-from", has=highest, asked=_asked_for(part, asked, question))
        case Filter.WORDS:
            return phrase("why-not-words", asked=asked)
        case _:
            return _at_least(part, pooled, asked)


def _at_least(part: Filter, pooled: Pooled, asked: Value) -> Phrase:
    has = pooled.called_up_on if part is Filter.CALLED_SINCE else pooled.coverage
    code = f"why-not-{_dashed(part.value)}"
    return phrase(f"{code}-unknown", asked=asked) if has is None else phrase(code, has=has, asked=asked)


def _dashed(word: str) -> str:
    return word.replace("_", "-")


_CHOICES: Mapping[Facet, Callable[[str | int], Phrase]] = {
    Facet.ANSWER: lambda choice: phrase(f"answer-{_dashed(str(choice))}"),
    Facet.SEX: lambda choice: phrase(f"sex-{choice}"),
    Facet.POSITION: lambda choice: phrase(f"position-{choice}"),
    Facet.FOOT: lambda choice: phrase(f"case-value-foot-{choice}"),
    Facet.LEAGUE_RUNG: lambda choice: phrase("rung-club", rung=choice),
    Facet.NATIONAL_RUNG: lambda choice: phrase("rung-national", rung=choice),
    Facet.GAP: lambda choice: phrase(f"finding-gap-{_dashed(str(choice))}"),
    Facet.ALLEGIANCE: lambda choice: phrase(f"allegiance-answer-{_dashed(str(choice))}"),
    Facet.CONSENT: lambda choice: phrase(f"finding-sharing-{_dashed(str(choice))}"),
    Facet.EVIDENCE: lambda choice: phrase("finding-evidence", seen=choice),
    Facet.COVERAGE: lambda choice: phrase("finding-coverage", lowest=choice),
    Facet.QUARTER: lambda choice: phrase("finding-quarter", quarter=choice),
}
#: Where nothing on record says something of its own.
_NONE = frozenset({Facet.GAP, Facet.NATIONAL_RUNG})
