"""The grounds of the college clock as phrases. Their sentences stand in `translations/*/age_groups.ftl`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from tracker.eligibility.age_groups.birthday import birthday
from tracker.eligibility.age_groups.college_rule import AgeClock, ClockRule, SeasonCount
from tracker.eligibility.age_groups.reasons import spoken_births, spoken_cut_off
from tracker.eligibility.age_groups.season_name import split_season
from tracker.eligibility.rule import Confidence
from tracker.eligibility.verdict import Reason
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase


def start_reasons(
    rule: ClockRule, kind: AgeClock, born: Birth, enrolled: date | None, starts: tuple[int, ...]
) -> Iterator[Reason]:
    """Why the clock starts when it does, how long it runs, and what it makes no difference to."""
    for spoken in (*_age(kind, born), *_enrolment(kind, enrolled), *_run(rule, starts)):
        yield Reason(spoken, rule.source)
    yield Reason(phrase("college-exceptions"), rule.source)


def _age(kind: AgeClock, born: Birth) -> Iterator[Phrase]:
    if not born.exact:
        for start, births in kind.births_by_start(born):
            yield phrase("college-if-born", births=spoken_births(births), year=split_season(start))
        return
    day, start = birthday(born.earliest, kind.age), kind.starts_by_age(born.earliest)
    code = "college-birthday-before" if start == day.year else "college-birthday-after"
    yield phrase(code, age=kind.age, day=day, boundary=spoken_cut_off(kind.before), year=split_season(start))


def _enrolment(kind: AgeClock, enrolled: date | None) -> Iterator[Phrase]:
    if enrolled is None:
        yield phrase("college-enrolling-sooner")
        return
    years = [split_season(year) for year in kind.enrolment_years(enrolled)]
    if len(years) == 1:
        yield phrase("college-enrolled", day=enrolled, year=years[0])
    else:
        yield phrase("college-enrolled-between", day=enrolled, first=years[0], second=years[1])
    yield phrase("college-earlier-counts")


def _run(rule: ClockRule, starts: tuple[int, ...]) -> Iterator[Phrase]:
    if len(starts) == 1 and starts[0] in rule.seasons:
        first, last = split_season(starts[0]), split_season(starts[0] + rule.years - 1)
        yield phrase("college-runs", years=rule.years, first=first, last=last)


def before_the_rule(newest: ClockRule, known: tuple[ClockRule, ...]) -> Iterator[Reason]:
    """What is held for a clock that would have started before the rule came in."""
    first = newest.seasons.first
    if first is not None:
        yield Reason(phrase("college-before-rule", first=split_season(first)), newest.source)
    yield from counted_seasons(known)


def counted_seasons(rules: Iterable[ClockRule]) -> Iterator[Reason]:
    """What the rules of the older kind say."""
    for rule in rules:
        if isinstance(rule.kind, SeasonCount):
            values = {"seasons": rule.kind.seasons, "years": rule.years, "months": rule.kind.enrol_within_months}
            yield Reason(phrase("college-seasons", **values), rule.source)


def provisos(rules: Iterable[ClockRule]) -> tuple[Reason, ...]:
    """That a rule is only recalled."""
    recalled = [rule for rule in rules if rule.confidence is Confidence.RECALLED]
    return tuple(Reason(phrase("group-provisional"), rule.source) for rule in recalled)
