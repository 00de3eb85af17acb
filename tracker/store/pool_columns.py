"""Where the facts that a question asks of the pool are stored, as far as the asker may know them.

It is the SQL twin of `tracker.finding.pooled`. Who may know no more than the year of a birth is asked over the
years, has no quarter, no word of a document for a birth that is not shared, no absence, and the periods that
follow from the year.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Integer, and_, case, literal_column, or_, true, type_coerce

from tracker.eligibility.facts import BORN
from tracker.eligibility.verdict import Answer
from tracker.finding.facets import COVERAGE_BANDS, Facet, Sharing
from tracker.finding.pooled import Buckets, fact_of, on_record
from tracker.finding.question import MINUTES_RUNGS
from tracker.pathway.story import GapKind
from tracker.store import tables as t
from tracker.store.pool_made_of import held_on
from tracker.store.predicate import Bounds, Columns, Many
from tracker.store.small_values import Coded
from tracker.store.sure import surely

Column = ColumnElement[Any]


@dataclass(frozen=True, slots=True)
class Eyes:
    """As what somebody looks at the pool: on which day, and whether births may be known to the day."""

    day: date
    to_the_day: bool


def birth_columns(pool: FromClause, eyes: Eyes) -> Bounds:
    """The bounds of a birth as far as it may be known."""
    if eyes.to_the_day:
        return Bounds(pool.c.born_earliest, pool.c.born_latest)
    return Bounds(pool.c.known_earliest, pool.c.known_latest)


def facet_columns(pool: FromClause, eyes: Eyes, buckets: Buckets) -> Mapping[Facet, Column]:
    """Where a player stands on each facet; NULL where that is not on record."""
    return {
        Facet.ANSWER: _answer(birth_columns(pool, eyes), buckets),
        Facet.SEX: pool.c.sex,
        Facet.POSITION: pool.c.position,
        Facet.FOOT: pool.c.foot,
        Facet.BIRTH_YEAR: pool.c.birth_year,
        Facet.QUARTER: _of_a_shown_birth(pool.c.quarter, pool, eyes),
        Facet.CLUB: pool.c.club_id,
        Facet.REGION: pool.c.region,
        Facet.LEAGUE_RUNG: pool.c.league_rung,
        Facet.NATIONAL_RUNG: pool.c.national_rung,
        Facet.GAP: _gap(pool, eyes),
        Facet.EVIDENCE: _of_a_shown_birth(pool.c.evidence, pool, eyes),
        Facet.COVERAGE: _band(pool.c.coverage),
        Facet.ALLEGIANCE: pool.c.allegiance,
        Facet.CONSENT: _sharing(pool, eyes.day),
    }


def pool_columns(
    pool: FromClause, eyes: Eyes, facets: Mapping[Facet, Column], named: Column | None = None
) -> Columns:
    """What the terms of a question may ask of the pool.

    Arguments:
        facets: those of `facet_columns`.
        named: whether the words of the question name a player; without it, they name everybody.
    """
    facts: dict[str, Column | Bounds] = {
        BORN: birth_columns(pool, eyes),
        "country_1": pool.c.country_1,
        "country_2": pool.c.country_2,
        "countries": pool.c.countries,
        "called_up_on": pool.c.called_up_on,
        "caps": pool.c.caps,
        "coverage": pool.c.coverage,
        "named": true() if named is None else named,
    }
    facts |= {f"minutes_{rung}": pool.c[f"minutes_{rung}"] for rung in MINUTES_RUNGS}
    facts |= {fact_of(facet): column for facet, column in facets.items()}
    facts |= {on_record(facet): column.is_not(None) for facet, column in facets.items()}
    return Columns(facts, {"further_countries": lambda: _further(pool, eyes.day)})


def _answer(born: Bounds, buckets: Buckets) -> Column:
    """The answer of an age rule; a term that cannot tell puts nobody in, and the last takes whoever is left."""
    kind, columns = Coded(Answer), Columns({BORN: born}, {})
    *first, (rest, _) = buckets
    codes = [(surely(term, columns), kind.code(answer)) for answer, term in first]
    left: Column = type_coerce(kind.code(rest), Integer)
    return type_coerce(case(*codes, else_=kind.code(rest)) if codes else left, kind)


def _gap(pool: FromClause, eyes: Eyes) -> Column:
    """What goes on; an absence is the family's and the club's, and to others nothing goes on then."""
    if eyes.to_the_day:
        return pool.c.gap_kind
    return case((pool.c.known_gap_kind != GapKind.ABSENCE.value, pool.c.known_gap_kind))


def _of_a_shown_birth(column: Column, pool: FromClause, eyes: Eyes) -> Column:
    """What tells something of the day of birth, which scouts are told where the family shares the day."""
    return column if eyes.to_the_day else case((pool.c.shared_birth, column))


def _band(coverage: Column) -> Column:
    bands = [(coverage >= band, band) for band in reversed(COVERAGE_BANDS)]
    return case(*bands)


def _sharing(pool: FromClause, day: date) -> Column:
    kind = Coded(Sharing)
    still = pool.c.shared_until >= day
    codes = (
        (and_(pool.c.shared_birth, still), kind.code(Sharing.WITH_BIRTH.value)),
        (or_(still, pool.c.shared_else), kind.code(Sharing.SHARED.value)),
    )
    return type_coerce(case(*codes, else_=kind.code(Sharing.NOT_SHARED.value)), kind)


def _further(pool: FromClause, day: date) -> Many:
    """The nationalities beyond the two that the pool holds, of the few who have any."""
    held = t.NationalityRow.__table__.alias()
    beyond = and_(
        pool.c.countries > literal_column("2"), held.c.country.not_in([pool.c.country_1, pool.c.country_2])
    )
    joined = and_(held.c.player_id == pool.c.player_id, beyond, held_on(held, day))
    return Many(held, joined, Columns({"country": held.c.country}, {}))
