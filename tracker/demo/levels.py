"""The kinds of teams on the demo's ladder, from under 14 to the top division, and what goes with each."""

from __future__ import annotations

from enum import IntEnum

from tracker.football.ladder import ClubRung


class Level(IntEnum):
    """The kind of a team, the youngest first. A team's rung is that of the league it plays in."""

    U14 = 0
    U15 = 1
    U16 = 2
    U17 = 3
    U19 = 4
    RESERVE = 5
    COLLEGE = 6
    LOWER = 7
    SECOND = 8
    TOP = 9

    @property
    def youth(self) -> bool:
        """Whether the level has an age limit."""
        return self <= Level.U19

    @property
    def senior(self) -> bool:
        """Whether this is a first team: neither youth nor bridge."""
        return self >= Level.LOWER


RUNGS = {
    Level.U14: ClubRung.YOUTH_U14,
    Level.U15: ClubRung.YOUTH_U16,
    Level.U16: ClubRung.YOUTH_U16,
    Level.U17: ClubRung.YOUTH_U17,
    Level.U19: ClubRung.YOUTH_U19,
    Level.RESERVE: ClubRung.BRIDGE,
    Level.COLLEGE: ClubRung.BRIDGE,
    Level.LOWER: ClubRung.SENIOR_LOWER,
    Level.SECOND: ClubRung.SENIOR_SECOND,
    Level.TOP: ClubRung.SENIOR_TOP,
}
#: The oldest age group of each youth level: who turns older in the year the season ends has outgrown it.
OLDEST = {Level.U14: 14, Level.U15: 15, Level.U16: 16, Level.U17: 17, Level.U19: 19}
#: How long a match lasts, and how many days after Saturday a level plays: never on the day of the level below,
#: from which it borrows players.
MINUTES = (70, 80, 80, 90, 90, 90, 90, 90, 90, 90)
WEEKDAYS = (0, -1, 0, 1, 0, 2, 1, 0, 1, 1)
#: The usual talent of who is found at a level, where 0 is an academy's average child at full growth.
TALENT = (0.0, 0.05, 0.1, 0.2, 0.3, 0.75, 0.45, 0.45, 1.15, 1.75)
