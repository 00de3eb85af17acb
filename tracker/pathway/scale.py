"""Where a figure stands on an axis, and the round numbers that the axis names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Scale:
    """Figures from `low` to `high` between two places of a drawing, of which the first may be the larger.

    >>> Scale(0, 100, 200, 0).at(25)
    150.0
    """

    low: float
    high: float
    start: float
    end: float

    def at(self, figure: float) -> float:
        """The place of a figure; one beyond an end of the scale stands at that end."""
        share = (figure - self.low) / (self.high - self.low)
        return self.start + (self.end - self.start) * max(0.0, min(1.0, share))


def steps_to(most: float, about: int, least: float = 1.0) -> tuple[float, ...]:
    """Round numbers from zero to the first that is no lower than `most`, in `about` steps or fewer.

    Arguments:
        least: the smallest step, one of 1, 2 or 5 times a power of ten.

    >>> steps_to(4300, 5), steps_to(3, 5)
    ((0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0), (0.0, 1.0, 2.0, 3.0))
    """
    step = next(size for size in _sizes(least) if most <= about * size)
    steps = max(1, -int(-most // step))
    return tuple(round(number * step, 9) for number in range(steps + 1))


def _sizes(least: float) -> Iterator[float]:
    return (size for power in count(-6) for part in _ROUND if (size := part * 10.0**power) >= least * 0.999)
