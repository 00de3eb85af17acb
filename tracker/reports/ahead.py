"""What lies ahead of a player: the age groups of next season, and the competitions that come next."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.eligibility.age_groups.side_by_side import SeasonSides
from tracker.eligibility.windows.windows import EditionWindow


@dataclass(frozen=True, slots=True)
class Ahead:
    """Next season's age group in every system, and the windows that the player is of an age for, the next first.

    `season` is `None` where no birth is known to ask with.
    """

    season: SeasonSides | None = None
    windows: tuple[EditionWindow, ...] = ()
