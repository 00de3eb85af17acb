"""The college clock: in which academic year somebody's years of college eligibility begin to run.

A clock of the new kind starts by age, or by a full-time enrolment that comes first, and then runs on whether
anybody plays or not. The rule it replaced counted seasons and asked no birth date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.age_groups.college_reasons import before_the_rule, counted_seasons, provisos, start_reasons
from tracker.eligibility.age_groups.college_rule import AgeClock, ClockRule, CollegeClock
from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.eligibility.settle import what_settles
from tracker.eligibility.verdict import Reason
from tracker.football.people import Birth
from tracker.football.phrase import phrase


class ClockVerdict(Enum):
    """The answers to "when does the clock start?"."""

    STARTS = "starts"
    CANNOT_TELL = "cannot_tell"
    NO_AGE_CLOCK = "no_age_clock"  # The rule known on the day counts seasons and asks no birth date.
    NO_RULE_HELD = "no_rule_held"


@dataclass(frozen=True, slots=True)
class ClockAnswer:
    """The academic years in which the clock may start, by the year that begins each, and why.

    `missing` names what would settle an open answer: `birth_month`, `birth_day`, `birth_year`,
    `enrolment_term` or `rule`. `not_held` names the associations that this says nothing about.
    """

    clock: str
    name: str
    verdict: ClockVerdict
    starts: tuple[int, ...]
    years: int | None
    provisional: bool
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    notes: tuple[str, ...]
    not_held: tuple[str, ...]


def clock_of(
    clock: CollegeClock, born: Birth, enrolled: date | None = None, as_of: date | None = None
) -> ClockAnswer:
    """Answer for somebody enrolled full-time on a day, or not yet, by the rules known on `as_of`, or by all."""
    known = clock.known(as_of)
    for rule in reversed(known):
        if isinstance(rule.kind, AgeClock):
            return _by_age(clock, rule, rule.kind, known, born, enrolled)
    return _without_age(clock, known)


def _by_age(
    clock: CollegeClock,
    rule: ClockRule,
    kind: AgeClock,
    known: tuple[ClockRule, ...],
    born: Birth,
    enrolled: date | None,
) -> ClockAnswer:
    starts = _starts(kind, born, enrolled)
    reasons = list(start_reasons(rule, kind, born, enrolled, starts))
    missing = _missing(kind, born, enrolled)
    used: tuple[ClockRule, ...] = (rule,)
    if any(start not in rule.seasons for start in starts):
        reasons += before_the_rule(rule, known)
        missing, used = (*missing, "rule"), known
    return ClockAnswer(
        clock=clock.id,
        name=clock.name,
        verdict=ClockVerdict.CANNOT_TELL if missing else ClockVerdict.STARTS,
        starts=starts,
        years=rule.years,
        provisional=_provisional(used),
        reasons=(*reasons, *provisos(used)),
        missing=missing,
        notes=_notes(used),
        not_held=clock.not_held,
    )


def _without_age(clock: CollegeClock, known: tuple[ClockRule, ...]) -> ClockAnswer:
    stated = tuple(counted_seasons(known)) or (Reason(phrase("college-no-rule")),)
    return ClockAnswer(
        clock=clock.id,
        name=clock.name,
        verdict=ClockVerdict.NO_AGE_CLOCK if known else ClockVerdict.NO_RULE_HELD,
        starts=(),
        years=None,
        provisional=_provisional(known),
        reasons=(*stated, *provisos(known)),
        missing=() if known else ("rule",),
        notes=_notes(known),
        not_held=clock.not_held,
    )


def _starts(kind: AgeClock, born: Birth, enrolled: date | None) -> tuple[int, ...]:
    """Every academic year in which the clock may start: by age, or by an enrolment that comes first."""
    by_age = range(kind.starts_by_age(born.earliest), kind.starts_by_age(born.latest) + 1)
    if enrolled is None:
        return tuple(by_age)
    by_enrolment = kind.enrolment_years(enrolled)
    return tuple(sorted({min(age, enrolment) for age in by_age for enrolment in by_enrolment}))


def _missing(kind: AgeClock, born: Birth, enrolled: date | None) -> tuple[str, ...]:
    """What would settle the start, asked for only where it makes a difference."""
    enrolments = kind.enrolment_years(enrolled) if enrolled else ()
    later = list(kind.births_by_start(born))[1:]
    turns = [births.start for start, births in later if not enrolments or start <= max(enrolments)]
    parts = {what_settles(born, BirthWindow(turn)) for turn in turns}
    found = list[str](part for part in ("birth_day", "birth_month", "birth_year") if part in parts)[:1]
    if len(enrolments) > 1 and kind.starts_by_age(born.latest) > min(enrolments):
        found.append("enrolment_term")
    return tuple(found)


def _provisional(rules: tuple[ClockRule, ...]) -> bool:
    return any(rule.confidence is Confidence.RECALLED for rule in rules)


def _notes(rules: tuple[ClockRule, ...]) -> tuple[str, ...]:
    return tuple(rule.note for rule in rules if rule.note)
