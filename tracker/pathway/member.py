"""A player among those of a club or a federation: the career, the way over the bridge, and where home is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.logic.span import Span
from tracker.pathway.career import Career
from tracker.pathway.lag_spread import Crossing, LagSpread, lag_spread


@dataclass(frozen=True, slots=True)
class Member:
    """One player as a club's or a federation's figures count them.

    Arguments:
        u19_ends: T0 of the bridge lag (definition D7), `None` where no year of birth is known.
        senior: T1, the first senior appearance, as bounds.
        watched_until: the last day on which anything is on record of the player.
        home: the club of the registration that began last, by its number.
    """

    career: Career
    u19_ends: date | None
    senior: Span[date] | None
    watched_until: date
    home: int | None = None

    @property
    def player(self) -> int:
        """The player's number."""
        return self.career.player

    @property
    def sex(self) -> Sex:
        """Whose football it is."""
        return self.career.sex

    @property
    def crossing(self) -> Crossing:
        """The player on the way over the bridge."""
        return Crossing(self.player, self.sex, self.u19_ends, self.senior, self.watched_until)


def lags_of(members: Iterable[Member], thresholds: Thresholds) -> LagSpread:
    """The bridge lags of members of one sex to the first senior appearance.

    Raises:
        MixedCohortError: the members are women and men.
    """
    milestone = phrase("milestone-first-senior-appearance")
    return lag_spread((member.crossing for member in members), milestone, thresholds)
