"""Quantiles of small groups, as spreadsheets and statistics programs work them out by default."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

#: The lines of a benchmark: the middle half, and all but a tenth on either side.
LINES = (0.10, 0.25, 0.50, 0.75, 0.90)


def quantile(ordered: Sequence[float], part: float) -> float:
    """The value that a part (0 to 1) of an ascending, non-empty sequence lies below, interpolated (type 7).

    Type 7 is the default of R, NumPy and spreadsheets' PERCENTILE, so anybody can check a line with what they have;
    it never leaves the range of the values. Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in
    statistical packages.

    >>> quantile([10, 20, 30, 40], 0.5), quantile([10, 20, 30, 40], 0.9)
    (25.0, 37.0)
    """
    place = (len(ordered) - 1) * part
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
