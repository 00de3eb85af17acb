"""One age axis for several pathways: each player's own days, between the same two ages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.people import Birth
from tracker.pathway.axis import Axis, axis_for, birthday
from tracker.pathway.timeline import Timeline

#: The fewest years that an axis shows, so that a first season does not look like a career.
_LEAST = 2


@dataclass(frozen=True, slots=True)
class SharedAges:
    """The ages, in whole years, between which several pathways are drawn.

    Arguments:
        exact: the ages are completed years, counted from birthdays. Where whoever looks does not know the day on
            which one of the players was born, they are the ages turned in a calendar year, counted from 1 January.
    """

    first: int
    last: int
    exact: bool

    def axis(self, timeline: Timeline, left: float, right: float) -> Axis:
        """The axis of one of the pathways."""
        born = _counted_from(timeline, exact=self.exact)
        first, last = (birthday(born, born.year + age) for age in (self.first, self.last))
        return Axis(first, last, left, right, timeline.birth if self.exact else year_of(timeline.birth))


def year_of(birth: Birth | None) -> Birth | None:
    """No more of a birth than its year."""
    return birth.year_only if birth else None


def has_place(timeline: Timeline) -> bool:
    """Whether it is known well enough when the player was born: in which year, at the least."""
    return timeline.birth is not None and timeline.birth.year is not None


def shared_ages(timelines: Sequence[Timeline]) -> SharedAges:
    """The ages that show all of several pathways, each of a player who has a place on an age axis."""
    exact = all(one.birth is not None and one.birth.exact for one in timelines)
    first = min(_age(one, axis_for(one, 0, 1).first, exact=exact) for one in timelines)
    last = max(_age(one, one.as_of, exact=exact) + 1 for one in timelines)
    return SharedAges(max(0, min(first, last - _LEAST)), last, exact)


def _counted_from(timeline: Timeline, *, exact: bool) -> date:
    birth = timeline.birth
    assert birth is not None, "Only pathways with a birth stand on an age axis."
    return birth.earliest if exact else date(birth.earliest.year, 1, 1)


def _age(timeline: Timeline, day: date, *, exact: bool) -> int:
    """The years that are over on a day, counted from the birth or from the first day of its year."""
    born = _counted_from(timeline, exact=exact)
    age = day.year - born.year
    return age if birthday(born, day.year) <= day else age - 1
