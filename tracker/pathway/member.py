"""A player among those of a club or a federation: the career, the way over the bridge, and where home is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.logic.span import Span
from tracker.pathway.bridge import milestone_named
from tracker.pathway.career import Career, Leaving
from tracker.pathway.lag_spread import Crossing, LagSpread, lag_spread
from tracker.pathway.story import Milestone

#: The milestones beyond the first senior appearance, T2 to T4 of definition D7.
LATER = tuple(milestone for milestone in Milestone if milestone is not Milestone.FIRST_SENIOR_APPEARANCE)


@dataclass(frozen=True, slots=True)
class Reach:
    """When a milestone was reached, as bounds; or the first day on which minutes nobody wrote down may have."""

    when: Span[date] | None = None
    possible_from: date | None = None


_NOT_YET = Reach()


@dataclass(frozen=True, slots=True)
class Member:
    """One player as a club's or a federation's figures count them.

    Arguments:
        u19_ends: T0 of the bridge lag (definition D7), `None` where no year of birth is known.
        senior: T1, the first senior appearance, as bounds.
        watched_until: the last day on which anything is on record of the player.
        home: the club of the registration that began last, by its number.
        later: T2 to T4, as far as they were reached or may have been.
        in_season_days, on_record_days: the days of registration in season, and how many of them are on record.
    """

    career: Career
    u19_ends: date | None
    senior: Span[date] | None
    watched_until: date
    home: int | None = None
    later: Mapping[Milestone, Reach] = field(default_factory=dict)
    in_season_days: int = 0
    on_record_days: int = 0

    @property
    def player(self) -> int:
        """The player's number."""
        return self.career.player

    @property
    def sex(self) -> Sex:
        """Whose football it is."""
        return self.career.sex

    def crossing(self, milestone: Milestone) -> Crossing:
        """The player on the way over the bridge to a milestone."""
        first = milestone is Milestone.FIRST_SENIOR_APPEARANCE
        reach = Reach(self.senior) if first else self.later.get(milestone, _NOT_YET)
        stopped = self.career.leaving is Leaving.STOPPED
        return Crossing(
            self.player, self.sex, self.u19_ends, reach.when, self.watched_until, reach.possible_from, stopped
        )


def lags_of(
    members: Iterable[Member], thresholds: Thresholds, milestone: Milestone = Milestone.FIRST_SENIOR_APPEARANCE
) -> LagSpread:
    """The bridge lags of members of one sex to a milestone.

    Raises:
        MixedCohortError: the members are women and men.
    """
    crossings = (member.crossing(milestone) for member in members)
    return lag_spread(crossings, milestone_named(milestone, thresholds), thresholds)


def later_lags_of(members: Iterable[Member], thresholds: Thresholds) -> Mapping[Milestone, LagSpread]:
    """The bridge lags of members of one sex to each milestone beyond the first senior appearance.

    Raises:
        MixedCohortError: the members are women and men.
    """
    held = tuple(members)
    return {milestone: lags_of(held, thresholds, milestone) for milestone in LATER}
