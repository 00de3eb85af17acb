"""Ageing out: which births an edition still allows and the next one does not, and which leave an age group.

A player ages out of a competition with the last day of an edition that allows the birth, where the next edition in
the catalogue is for younger players. Of the groups U-17, U-20 and U-23, by calendar year as FIFA counts them, a
player ages out on 31 December of the year in which the birth turns 17, 20 or 23. Where no next edition is held, or
no rule that can be compared, nobody can say who ages out, and no pattern is continued.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from itertools import zip_longest

from tracker.eligibility.competition import Competition, Edition, Status
from tracker.eligibility.facts import BORN
from tracker.eligibility.rule import AgeLimit, BirthWindow, Confederation, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.windows.edition_days import EditionDays, days_of
from tracker.football.people import EARLIEST_BIRTH_YEAR, Birth, Sex
from tracker.logic.terms import All, Comparison, Fact, Term
from tracker.logic.truth import Truth

ONE_DAY = timedelta(days=1)
#: The age groups of national sides that most competitions are made for.
GROUPS = (17, 20, 23)
_EARLIEST = date(EARLIEST_BIRTH_YEAR, 1, 1)


@dataclass(frozen=True, slots=True)
class Births:
    """The births from one day to another, both included."""

    first: date
    last: date

    def holds(self, born: Birth) -> Truth:
        """Whether a birth is one of them; of one that is known in part perhaps nobody can tell.

        >>> Births(date(2009, 1, 1), date(2009, 6, 30)).holds(Birth.read("2009"))
        <Truth.UNKNOWN: 'unknown'>
        """
        if born.latest < self.first or self.last < born.earliest:
            return Truth.NO
        return Truth.YES if self.first <= born.earliest and born.latest <= self.last else Truth.UNKNOWN

    @property
    def term(self) -> Term:
        """The same as a term, for asking it in SQL."""
        return All((Fact(BORN, Comparison.AT_LEAST, self.first), Fact(BORN, Comparison.AT_MOST, self.last)))


class Unsaid(Enum):
    """Why nobody can say who ages out with an edition."""

    NO_LATER_EDITION = "no_later_edition"
    NO_RULE = "no_rule"
    NO_RULE_LATER = "no_rule_later"


@dataclass(frozen=True, slots=True)
class Following:
    """The next edition in the catalogue: its name, what it asks for, and its places for older players."""

    edition: str
    name: str
    window: BirthWindow | None
    overage: int


@dataclass(frozen=True, slots=True)
class EditionEnding:
    """An edition that ends. `leaving` are the births for which it is the last, `None` where `unsaid` says why.

    `allowed` are the births that it still allows itself, of players old enough to enter.
    """

    competition: str
    competition_name: str
    edition: str
    edition_name: str
    sexes: tuple[Sex, ...]
    days: EditionDays
    following: Following | None
    allowed: Births | None
    leaving: Births | None
    unsaid: Unsaid | None
    provisional: bool

    @property
    def last_day(self) -> date:
        """The last day on which it is open, or the end of its year where that is not known."""
        return self.days.until


@dataclass(frozen=True, slots=True)
class GroupEnding:
    """A calendar year's age group that ends: all births of one year leave it."""

    age: int
    sex: Sex
    last_day: date
    leaving: Births

    @property
    def sexes(self) -> tuple[Sex, ...]:
        """The one sex whose group it is; men's and women's sides are never mixed."""
        return (self.sex,)


Ending = EditionEnding | GroupEnding


def ages_out(ending: Ending, born: Birth, sex: Sex) -> Truth:
    """Whether a player ages out with an edition or a group. Where that is not said of anybody, nobody can tell."""
    if sex not in ending.sexes:
        return Truth.NO
    match ending:
        case GroupEnding(leaving=leaving) | EditionEnding(leaving=Births() as leaving):
            return leaving.holds(born)
        case EditionEnding(allowed=Births() as allowed):
            return allowed.holds(born) & Truth.UNKNOWN
        case _:
            return Truth.UNKNOWN


@lru_cache(maxsize=16)
def endings_of(
    catalogue: Catalogue, first: date, last: date, confederation: Confederation | None, youngest: int = 14
) -> tuple[Ending, ...]:
    """Everything that ends from one day to another, both included, in order of its last day.

    `confederation` is that of the sides that are asked about; `None` stands for all of them. Editions that were
    called off do not count, neither do those after which nobody is too old.
    """
    found: list[Ending] = list(_groups(first, last))
    for competition in catalogue:
        if confederation is None or competition.open_to(confederation):
            found += _editions(competition, first, last, confederation, youngest)
    return tuple(sorted(found, key=_place))


def period(first: date, months: int) -> date:
    """The last day of a number of months that begin on a day.

    >>> period(date(2026, 6, 30), 12), period(date(2026, 8, 31), 6)
    (datetime.date(2027, 6, 29), datetime.date(2027, 2, 27))
    """
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    days_in_month = (following - ONE_DAY).day
    return date(year, month + 1, min(first.day, days_in_month)) - ONE_DAY


def _place(ending: Ending) -> tuple[date, bool, str]:
    """Editions come before the groups that end on the same day, each in order of name."""
    if isinstance(ending, GroupEnding):
        return ending.last_day, True, f"{ending.age} {ending.sex.value}"
    return ending.last_day, False, f"{ending.competition}/{ending.edition}"


def _groups(first: date, last: date) -> Iterator[GroupEnding]:
    for year in range(first.year, last.year + 1):
        ends = date(year, 12, 31)
        if first <= ends <= last:
            for age in GROUPS:
                births = Births(date(year - age, 1, 1), date(year - age, 12, 31))
                yield from (GroupEnding(age, sex, ends, births) for sex in Sex)


def _editions(
    competition: Competition, first: date, last: date, confederation: Confederation | None, youngest: int
) -> Iterator[EditionEnding]:
    held = [(edition, days) for edition in competition.editions if (days := _days_if_held(edition))]
    held.sort(key=lambda pair: pair[0].when)
    for (edition, days), later in zip_longest(held, held[1:]):
        if first <= days.until <= last:
            following = later[0] if later else None
            ending = _ending(competition, edition, days, following, confederation, youngest)
            if ending:
                yield ending


def _days_if_held(edition: Edition) -> EditionDays | None:
    return None if edition.status is Status.CANCELLED else days_of(edition)


def _ending(
    competition: Competition,
    edition: Edition,
    days: EditionDays,
    later: Edition | None,
    confederation: Confederation | None,
    youngest: int,
) -> EditionEnding | None:
    """What ends with an edition, or nothing where nobody can age out of it."""
    own, next_rule = _rule(edition, confederation), _rule(later, confederation) if later else None
    allowed = _allowed(own, days.until, youngest)
    leaving, unsaid = _leaving(own, allowed, later, next_rule)
    if leaving is None and unsaid is None:
        return None
    return EditionEnding(
        competition=competition.id,
        competition_name=competition.name,
        edition=edition.id,
        edition_name=edition.name,
        sexes=tuple(sex for sex in Sex if competition.sex.admits(sex)),
        days=days,
        following=_following(later, next_rule) if later else None,
        allowed=allowed,
        leaving=leaving,
        unsaid=unsaid,
        provisional=any(rule.provisional for rule in (own, next_rule) if rule),
    )


def _rule(edition: Edition, confederation: Confederation | None) -> RuleVersion | None:
    """The one rule of an edition for the side; nothing where none applies, or several might."""
    match edition.rules_on(confederation=confederation):
        case (version,):
            return version
        case _:
            return None


def _limit(rule: RuleVersion | None) -> AgeLimit:
    return rule.limit if rule else NotHeld()


def _allowed(rule: RuleVersion | None, until: date, youngest: int) -> Births | None:
    """The births that a rule allows, of players who turn the youngest age by the edition's end."""
    oldest_child = _years_before(until, youngest)
    match _limit(rule):
        case BirthWindow(first, last):
            from_day, to_day = first or _EARLIEST, min(last or oldest_child, oldest_child)
            return Births(from_day, to_day) if from_day <= to_day else None
        case NoLimit():
            return Births(_EARLIEST, oldest_child)
        case _:
            return None


def _years_before(day: date, years: int) -> date:
    """The latest birth that has turned an age by a day."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)


def _leaving(
    own: RuleVersion | None, allowed: Births | None, later: Edition | None, next_rule: RuleVersion | None
) -> tuple[Births | None, Unsaid | None]:
    """The births for which an edition is the last, or why nobody can say; neither where nobody is too old next."""
    match _limit(own), _limit(next_rule):
        case NotHeld(), _:
            return None, Unsaid.NO_RULE
        case NoLimit(), _ if later is None:
            return None, None
        case _ if later is None:
            return None, Unsaid.NO_LATER_EDITION
        case _, NotHeld():
            return None, Unsaid.NO_RULE_LATER
        case _, BirthWindow(date() as cut_off) if allowed and allowed.first < cut_off:
            return Births(allowed.first, min(allowed.last, cut_off - ONE_DAY)), None
        case _:
            return None, None


def _following(edition: Edition, rule: RuleVersion | None) -> Following:
    limit = _limit(rule)
    window = limit if isinstance(limit, BirthWindow) else None
    return Following(edition.id, edition.name, window, (rule.overage or 0) if rule else 0)
