"""Which of several dated rules counts for a season, as known on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Protocol, TypeVar

from tracker.logic.span import Span


@dataclass(frozen=True, slots=True)
class Seasons:
    """The seasons a rule is for, by the year they start in, both included. An end that is `None` is open.

    >>> 2026 in Seasons(2016, None), 2015 in Seasons(2016, None)
    (True, False)
    """

    first: int | None = None
    last: int | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            message = f"from_season {self.first} lies after to_season {self.last}; exchange the two years"
            raise ValueError(message)

    def __contains__(self, season: int) -> bool:
        return (self.first is None or self.first <= season) and (self.last is None or season <= self.last)

    def meet(self, other: Seasons) -> bool:
        """Whether some season lies in both."""
        firsts = [first for first in (self.first, other.first) if first is not None]
        lasts = [last for last in (self.last, other.last) if last is not None]
        return not firsts or not lasts or max(firsts) <= min(lasts)


class DatedRule(Protocol):
    """A rule for some seasons, known from a day on; of the day perhaps only the month is known.

    `known_from` is `None` for a rule known from the start.
    """

    @property
    def seasons(self) -> Seasons: ...

    @property
    def known_from(self) -> Span[date] | None: ...


Rule = TypeVar("Rule", bound=DatedRule)


def in_force(rules: Sequence[Rule], season: int, as_of: date | None = None) -> tuple[Rule, ...]:
    """The rule for a season as known on a day, or as known best (`as_of` is `None`); none if none was known yet.

    There are several only where the day falls into a month in which one rule took another's place and the day
    of that is not held.
    """
    covering = [rule for rule in rules if season in rule.seasons]
    if as_of is None:
        return tuple(covering[-1:])
    found: list[Rule] = []
    for rule in covering:
        if rule.known_from is None or rule.known_from.latest <= as_of:
            found = [rule]
        elif rule.known_from.earliest <= as_of:
            found.append(rule)
    return tuple(found)


def refuse_disorder(rules: Sequence[DatedRule]) -> None:
    """Of two rules for one season the later must have become known later, or a day would have two rules."""
    if not rules:
        message = "there is no rule; give one under rules, with cut_off: not held if none is known"
        raise ValueError(message)
    for earlier, later in combinations(rules, 2):
        if earlier.seasons.meet(later.seasons) and not _known_after(earlier, later):
            message = (
                "two rules overlap in a season; give their seasons apart by from_season and to_season, or give the "
                "later one a known_from after that of the earlier"
            )
            raise ValueError(message)


def _known_after(earlier: DatedRule, later: DatedRule) -> bool:
    if later.known_from is None:
        return False
    return earlier.known_from is None or earlier.known_from.latest < later.known_from.earliest
