"""Rules of college eligibility as values: clocks that start by age, and the older kind that counted seasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from tracker.eligibility.age_groups.birthday import birthday
from tracker.eligibility.age_groups.in_force import Seasons, refuse_disorder
from tracker.eligibility.rule import Confidence
from tracker.football.calendar import ONE_DAY, CutOff, Window
from tracker.football.people import Birth
from tracker.logic.span import Span


@dataclass(frozen=True, slots=True)
class AgeClock:
    """A clock that starts in the academic year after a birthday, if that falls before a day, else a year later.

    Academic years are named by the year they begin in. One turns on some day between `turns_from` and
    `turns_by`; a full-time enrolment between the two may belong to the one that ends or to the one that begins.
    """

    age: int
    before: CutOff
    turns_from: CutOff
    turns_by: CutOff

    def __post_init__(self) -> None:
        if (self.turns_from.month, self.turns_from.day) > (self.turns_by.month, self.turns_by.day):
            message = "turns_from lies after turns_by; exchange the two days"
            raise ValueError(message)

    def starts_by_age(self, born: date) -> int:
        """The academic year in which the clock starts by age alone.

        >>> kind = AgeClock(19, CutOff(9, 1), CutOff(6, 1), CutOff(8, 1))
        >>> kind.starts_by_age(date(2007, 8, 31)), kind.starts_by_age(date(2007, 9, 1))
        (2026, 2027)
        """
        turned = birthday(born, self.age)
        early = (turned.month, turned.day) < (self.before.month, self.before.day)
        return turned.year if early else turned.year + 1

    def births_by_start(self, born: Birth) -> Iterator[tuple[int, Window]]:
        """The days a birth may be, parted by the academic year in which the clock starts by age."""
        days = (born.earliest + count * ONE_DAY for count in range((born.latest - born.earliest).days + 1))
        for start, alike in groupby(days, self.starts_by_age):
            held = list(alike)
            yield start, Window(held[0], held[-1])

    def enrolment_years(self, enrolled: date) -> tuple[int, ...]:
        """The academic years that a full-time enrolment on a day may belong to."""
        day = (enrolled.month, enrolled.day)
        if day >= (self.turns_by.month, self.turns_by.day):
            return (enrolled.year,)
        if day < (self.turns_from.month, self.turns_from.day):
            return (enrolled.year - 1,)
        return (enrolled.year - 1, enrolled.year)


@dataclass(frozen=True, slots=True)
class SeasonCount:
    """The older kind: a number of seasons within the years, and seasons lost by enrolling late."""

    seasons: int
    enrol_within_months: int


@dataclass(frozen=True, slots=True)
class ClockRule:
    """How years of eligibility are counted for those who start in some academic years, and who says so."""

    seasons: Seasons
    known_from: Span[date] | None
    years: int
    kind: AgeClock | SeasonCount
    source: str
    confidence: Confidence
    last_checked: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CollegeClock:
    """A college association's dated rules, and the associations beside it for which no rule is held."""

    id: str
    name: str
    rules: tuple[ClockRule, ...]
    not_held: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse_disorder(self.rules)

    def known(self, as_of: date | None) -> tuple[ClockRule, ...]:
        """The rules that were known on a day, or all of them (`as_of` is `None`)."""
        return tuple(
            rule
            for rule in self.rules
            if as_of is None or rule.known_from is None or rule.known_from.latest <= as_of
        )
