"""Whether an appearance was at or above the level expected for the player's age on the day.

The decisions behind the three answers are written down in `docs/decisions/at-level.md`.
"""

from __future__ import annotations

from datetime import date

from tracker.football.ladder import ClubRung, Ladder
from tracker.football.people import Birth
from tracker.logic.span import Span
from tracker.logic.truth import Truth

#: No player on record is older; the expected rung has long stopped rising with age.
_OLDEST_AGE = 60


def at_level(rung: int | None, expected: Span[int]) -> Truth:
    """Whether a rung is at level, where the expected rung may be known only by bounds.

    >>> at_level(4, Span(3, 4)), at_level(3, Span(3, 4)), at_level(2, Span(3, 4))
    (<Truth.YES: 'yes'>, <Truth.UNKNOWN: 'unknown'>, <Truth.NO: 'no'>)
    >>> at_level(None, Span(1, 1))
    <Truth.YES: 'yes'>
    """
    lowest, highest = (min(ClubRung), max(ClubRung)) if rung is None else (rung, rung)
    if lowest >= expected.latest:
        return Truth.YES
    return Truth.NO if highest < expected.earliest else Truth.UNKNOWN


def expected_on(day: date, birth: Birth | None, ladder: Ladder) -> Span[int]:
    """Bounds on the rung expected of the player on a day; every rung the ladder expects where no birth is known."""
    ages = birth.age_on(day) if birth else Span(0, _OLDEST_AGE)
    return Span(ladder.expected_rung(ages.earliest), ladder.expected_rung(ages.latest))
