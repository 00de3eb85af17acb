"""Age groups as values: a system's dated rules, and how a rule cuts births into groups.

One formula serves every system. A cut-off day cuts births into years of birth that run from that day to the
day before it in the next year, and the label says from which year the number of a group is counted back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.age_groups.in_force import Seasons, refuse_disorder
from tracker.eligibility.age_groups.season_name import SeasonName, calendar_season, split_season
from tracker.eligibility.rule import Confidence
from tracker.football.calendar import ONE_DAY, CutOff, Window
from tracker.football.phrase import Phrase
from tracker.logic.span import Span

#: No group has a lower number.
YOUNGEST_GROUP = 1
#: What a rule that names no lowest or highest group is taken to go from and to. No rule that is held names a
#: group below under six. Under-23 sides are the oldest that football's rules know by a standing limit; beyond them
#: there are no groups, only seniors.
YOUNGEST_NAMED, OLDEST_GROUP = 6, 23


class Label(Enum):
    """From which year the number of a group is counted back."""

    SEASON_START = "season_start"
    SEASON_END = "season_end"
    CALENDAR_YEAR = "calendar_year"  # The season is one calendar year, and the number is counted from it.


@dataclass(frozen=True, slots=True)
class Group:
    """A group in one season: its name, the ages in its name, and the births that are placed in it.

    Playing up is another matter: U-13 is open to younger players, but is not the group they are placed in.
    """

    name: str
    youngest: int
    oldest: int
    births: Window


@dataclass(frozen=True, slots=True)
class Grouping:
    """The day on which groups turn, and the year their numbers are counted from.

    >>> from_august = Grouping(CutOff(8, 1), Label.SEASON_START)
    >>> from_august.number(date(2013, 7, 31), 2026), from_august.number(date(2013, 8, 1), 2026)
    (14, 13)
    """

    cut_off: CutOff
    label: Label

    def number(self, born: date, season: int) -> int:
        """The N of U-N for a birth, in the season that starts in that year; not above zero if born too late."""
        turned = (born.month, born.day) >= (self.cut_off.month, self.cut_off.day)
        return self._counted_from(season) - (born.year if turned else born.year - 1)

    def births(self, number: int, season: int) -> Window:
        """The births of U-N.

        >>> Grouping(CutOff(9, 1), Label.SEASON_START).births(13, 2026)
        Window(start=datetime.date(2013, 9, 1), end=datetime.date(2014, 8, 31))
        """
        year = self._counted_from(season) - number
        return Window(self._turn(year), self._turn(year + 1) - ONE_DAY)

    def _counted_from(self, season: int) -> int:
        return season + 1 if self.label is Label.SEASON_END else season

    def _turn(self, year: int) -> date:
        try:
            return date(year, self.cut_off.month, self.cut_off.day)
        except ValueError:  # The cut-off is 29 February and the year a common one.
            return date(year, 3, 1)


@dataclass(frozen=True, slots=True)
class TopBand:
    """One group at the top that takes in several, such as U-19/20 in a season of transition.

    `takes_in` is the youngest number it stands for. Who was born before its first day is too old.
    """

    name: str
    takes_in: int
    births: Window


@dataclass(frozen=True, slots=True)
class AgeRule:
    """How a system cuts its groups in some seasons, as known from a day on, and where that can be read.

    `groupings` is empty where no rule is held, and has several where any one of them may have been in use, as
    when leagues went over one by one. `nobody_under` is the age from which a child may play at all, then in
    the lowest group. `names_lowest` says that the rule itself names its lowest group; else nobody is told that it
    is the lowest. `source` is `None` only for a cut-off that somebody hands in as their own.
    """

    seasons: Seasons
    known_from: Span[date] | None
    groupings: tuple[Grouping, ...]
    source: str | None
    confidence: Confidence
    lowest: int = YOUNGEST_NAMED
    highest: int = OLDEST_GROUP
    names_lowest: bool = False
    top_band: TopBand | None = None
    nobody_under: int | None = None
    last_checked: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        if self.lowest > self.highest:
            message = f"lowest {self.lowest} is above highest {self.highest}; exchange the two groups"
            raise ValueError(message)
        if self.top_band:
            self._refuse_misfit(self.top_band)

    def _refuse_misfit(self, band: TopBand) -> None:
        season = self.seasons.first
        if season is None or season != self.seasons.last or len(self.groupings) != 1:
            message = "top_band has days of one season; give a rule of its own with from_season and to_season alike"
            raise ValueError(message)
        if not self.lowest <= band.takes_in <= self.highest:
            message = f"top_band takes in U-{band.takes_in}, which is no group here; give one up to {self.highest}"
            raise ValueError(message)
        end = self.groupings[0].births(band.takes_in, season).end
        if band.births.end != end:
            message = f"top_band ends on {band.births.end}, but U-{band.takes_in} ends on {end}; let both end there"
            raise ValueError(message)

    def group(self, grouping: Grouping, number: int, season: int) -> Group:
        """The group that U-N belongs to in a season."""
        if self.top_band and number >= self.top_band.takes_in:
            return Group(self.top_band.name, self.top_band.takes_in, self.highest, self.top_band.births)
        return Group(f"U-{number}", number, number, grouping.births(number, season))


@dataclass(frozen=True, slots=True)
class AgeSystem:
    """A body's age groups with all their dated rules, in the order in which they are written."""

    id: str
    name: str | Phrase
    rules: tuple[AgeRule, ...]

    def __post_init__(self) -> None:
        refuse_disorder(self.rules)
        if len({grouping.label is Label.CALENDAR_YEAR for rule in self.rules for grouping in rule.groupings}) > 1:
            message = "label calendar_year stands beside another; seasons are of one kind, so write two systems"
            raise ValueError(message)

    @property
    def by_calendar_year(self) -> bool:
        """Whether its seasons are calendar years."""
        labels = [grouping.label for rule in self.rules for grouping in rule.groupings]
        return Label.CALENDAR_YEAR in labels

    def seasons(self, asked: SeasonName) -> tuple[int, ...]:
        """The system's seasons that are meant, by the year they start in.

        Where somebody names a season of the other kind there are two: 2026-27 lies in the calendar years 2026
        and 2027, and 2026 lies in the seasons 2025-26 and 2026-27.
        """
        if self.by_calendar_year:
            return tuple(range(asked.first, asked.last + 1))
        return (asked.first,) if asked.first != asked.last else (asked.first - 1, asked.first)

    def season_name(self, season: int) -> str:
        """What the season that starts in a year is called."""
        return calendar_season(season) if self.by_calendar_year else split_season(season)
