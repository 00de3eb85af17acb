"""A player as the pool holds one and as somebody may know one: the frozen twin of a row of the pool table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.finding.facets import Choice, Facet, Sharing, coverage_band
from tracker.finding.question import MINUTES_RUNGS
from tracker.logic.evaluate import Known, Subject, evaluate
from tracker.logic.span import Span
from tracker.logic.terms import Term
from tracker.logic.truth import Truth

Buckets = tuple[tuple[str, Term], ...]
"""An age rule as answers with the terms that put a player there, asked in order; the last takes whoever is left."""

NO_MINUTES = (0,) * len(MINUTES_RUNGS)


@dataclass(frozen=True, slots=True)
class Pooled:
    """What the pool holds of a player, as far as the asker may know: words for enums, days as dates.

    Arguments:
        born: the bounds of the birth; 1 January and 31 December of its year where no more may be known.
        nationalities: the codes in the order in which they were recorded.
        allegiance: whether the home association may field the player, as far as the records tell.
        minutes: surely played in the trailing year on each of `MINUTES_RUNGS` or higher.
    """

    player: int
    sex: str
    position: str | None = None
    foot: str | None = None
    born: Span[date] | None = None
    quarter: int | None = None
    nationalities: tuple[str, ...] = ()
    club: int | None = None
    region: str | None = None
    league_rung: int | None = None
    national_rung: int | None = None
    called_up_on: date | None = None
    caps: int = 0
    minutes: tuple[int, ...] = NO_MINUTES
    gap: str | None = None
    coverage: int | None = None
    evidence: int | None = None
    allegiance: str = "cannot_tell"
    sharing: str = Sharing.NOT_SHARED.value

    @property
    def birth_year(self) -> int | None:
        """The year of birth, if every day it may be lies in one year."""
        born = self.born
        return born.earliest.year if born and born.earliest.year == born.latest.year else None

    def minutes_on_record(self, rung: int) -> int | None:
        """Surely played in the trailing year on a rung or higher, by what is on record.

        Of a player without a club on whom nobody wrote anything down it is `None`: no record is not a zero.
        """
        minutes = self.minutes[MINUTES_RUNGS.index(rung)]
        return None if self.club is None and not minutes else minutes


def answer_of(pooled: Pooled, buckets: Buckets) -> str:
    """The answer of the age rule for a player: the first bucket whose term is surely true."""
    subject = Subject({"born": pooled.born})
    return next(answer for answer, term in buckets if evaluate(term, subject).truth is Truth.YES)


def choice_of(pooled: Pooled, facet: Facet, buckets: Buckets) -> Choice:
    """Where a player stands on a facet; `None` where that is not on record."""
    match facet:
        case Facet.ANSWER:
            return answer_of(pooled, buckets)
        case Facet.COVERAGE:
            return coverage_band(pooled.coverage)
        case Facet.CONSENT:
            return pooled.sharing
        case Facet.LEAGUE_RUNG:
            return pooled.league_rung
        case Facet.NATIONAL_RUNG:
            return pooled.national_rung
        case _:
            choice: Choice = getattr(pooled, facet.value)
            return choice


def subject_of(pooled: Pooled, buckets: Buckets, *, named: bool = True) -> Subject:
    """A player as the terms of a question see one. `named` says whether the words of the question name them."""
    first, second, *_ = (*pooled.nationalities, None, None)
    facts: dict[str, Known] = {
        "born": pooled.born,
        "country_1": first,
        "country_2": second,
        "countries": len(pooled.nationalities),
        "called_up_on": pooled.called_up_on,
        "caps": pooled.caps,
        "coverage": pooled.coverage,
        "named": named,
    }
    facts |= {f"minutes_{rung}": played for rung, played in zip(MINUTES_RUNGS, pooled.minutes, strict=True)}
    for facet in Facet:
        choice = choice_of(pooled, facet, buckets)
        facts |= {fact_of(facet): choice, on_record(facet): choice is not None}
    further = [Subject({"country": country}) for country in pooled.nationalities[2:]]
    return Subject(facts, {"further_countries": further})


def fact_of(facet: Facet) -> str:
    """The name of the fact that says where a player stands on a facet."""
    return f"facet_{facet.value}"


def on_record(facet: Facet) -> str:
    """The name of the fact that says whether anything is on record for a facet."""
    return f"has_{facet.value}"
