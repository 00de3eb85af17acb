"""The thresholds of the pathway model and the bounds that no true record lies outside of.

Every threshold is a setting; these are the defaults of the definitions D3 to D10.
"""

from __future__ import annotations

from dataclasses import dataclass

#: A match with extra time and stoppages lasts no longer; a larger number is a slip of the pen.
MOST_MINUTES_IN_A_MATCH = 150
MOST_MATCHES_IN_A_SEASON = 120
#: The largest number that both databases take as the number of a row.
LARGEST_NUMBER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the pathway model draws its lines. Days are in-season days, minutes are senior minutes."""

    quiet_days: int = 120
    major_quiet_days: int = 180
    critical_quiet_days: int = 365
    #: Definition D10 says "no match on record in the window"; a hole must be this long to be called one.
    record_gap_days: int = 60
    settled_minutes: int = 450
    established_minutes: int = 900
    thin_minutes: int = 450
    smallest_cohort: int = 20
    #: No edition before this birthday is listed as open: many rules set no minimum age and would admit a toddler.
    youngest_entrant: int = 14
