"""The thresholds of the pathway model and the bounds that no true record lies outside of.

Every threshold is a setting; these are the defaults of the definitions D3 to D16.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.football.ladder import ClubRung

#: A match with extra time and stoppages lasts no longer; a larger number is a slip of the pen.
MOST_MINUTES_IN_A_MATCH = 150
MOST_MATCHES_IN_A_SEASON = 120
#: The largest number that both databases take as the number of a row.
LARGEST_NUMBER = 2**31 - 1
#: The most letters in which a family says whom it shares a report with.
LONGEST_FOR_WHOM = 80
#: A link to a report is good for so many days at the most, and for so many where nothing else is said.
LONGEST_SHARED_DAYS, USUAL_SHARED_DAYS = 90, 14
#: The association that is asked about where an installation names no other.
HOME_ASSOCIATION = "USA"
#: That of the demo, which no member of FIFA goes by.
FICTIONAL_ASSOCIATION = "MLV"


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
    #: Definition D6: the days of each of the two windows, the fewest appearances in each, for how many days after a
    #: known absence nothing is said, and how long a step down that is over must have lasted to be told.
    step_window_days: int = 180
    step_appearances: int = 5
    step_absence_days: int = 90
    step_least_days: int = 30
    #: The months between two call-ups from which the time is labelled; the time itself is always told (D9).
    national_gap_months: int = 12
    #: No edition before this birthday is listed as open: many rules set no minimum age and would admit a toddler.
    youngest_entrant: int = 14
    #: A share of fewer players, and a count of fewer, is not shown.
    smallest_cell: int = 5
    #: The fewest births by quarter that a test and a ratio are worked out for.
    smallest_birth_sample: int = 40
    #: The age from which a player counts in a share of those who came through.
    matured_age: int = 25
    #: What a senior minute weighs in a club's productivity, by the tier it was played on.
    weight_senior_lower: int = 1
    weight_senior_second: int = 2
    weight_senior_top: int = 4
    weight_continental: int = 8

    @property
    def tier_weights(self) -> Mapping[int, int]:
        """The weight of a senior minute by club rung (definition D16)."""
        return {
            ClubRung.SENIOR_LOWER: self.weight_senior_lower,
            ClubRung.SENIOR_SECOND: self.weight_senior_second,
            ClubRung.SENIOR_TOP: self.weight_senior_top,
            ClubRung.CONTINENTAL: self.weight_continental,
        }
