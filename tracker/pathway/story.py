"""The finished account of one player's pathway, which a page, a JSON document or a PDF merely shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.football.calendar import Window
from tracker.football.call_ups import CallUp
from tracker.football.disputes import Dispute
from tracker.football.ladder import Rail
from tracker.football.people import Player
from tracker.football.phrase import Phrase
from tracker.logic.span import Span
from tracker.pathway.timeline import Coverage, Timeline


class GapKind(Enum):
    """What a labelled period is. Where several hold on a rail, the first in this order is the label of the day.

    A hole in the records comes before a known absence, and that before what is said of the development.
    """

    RECORD = "record"
    ABSENCE = "absence"
    QUIET = "quiet"
    STEP_DOWN = "step_down"
    THIN = "thin"
    NATIONAL = "national"

    @property
    def rail(self) -> Rail:
        """The rail that the label stands under."""
        return Rail.NATIONAL if self is GapKind.NATIONAL else Rail.CLUB

    @property
    def code(self) -> str:
        """Its name as phrases write it."""
        return self.value.replace("_", "-")


class Grade(Enum):
    """How long a quiet period is."""

    GAP = "gap"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Gap:
    """A labelled period on the pathway (definitions D4, D5, D6, D9 and D10), with one calm sentence.

    `in_season_days` is a lower bound where the gap is `open` at the as-of date, and where its sentence says
    so because records are missing on one side of it; it is `None` between two call-ups, which are counted in
    whole `months`. `evidence` says what the label rests on. `coverage` is of the matches of the player's teams.
    `dates_missing` marks a record gap for which a season total is held, but not the dates of its matches.
    """

    kind: GapKind
    window: Window
    in_season_days: int | None
    open: bool
    coverage: Coverage
    sentence: Phrase
    grade: Grade | None = None
    dates_missing: bool = False
    months: int | None = None
    evidence: Phrase = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Interval:
    """The time between two call-ups that follow each other (definition D9 a), in months as bounds.

    `before` is `None` after the last call-up; the months are then those up to the last day on which the player
    was registered or, while that lasts, to the as-of date, and are "so far".
    """

    after: Span[date]
    before: Span[date] | None
    months: tuple[float, float]


@dataclass(frozen=True, slots=True)
class CategoryLag:
    """Months from ageing out of an age group to the first call-up above it (definition D9 b).

    `oldest` is the age group, such as 17 for the U-17. `aged_out` is 31 December of the year of that birthday, as
    bounds where the birth may lie in two years, and `None` where no birth is known. `when` and `months` are bounds
    likewise; months are negative where the call-up came before. Both are `None` where there is no such call-up on
    record; `observed_until` then says up to which day it was looked for.
    """

    oldest: int
    aged_out: Span[date] | None
    when: Span[date] | None
    months: tuple[float, float] | None
    observed_until: date
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class NationalPath:
    """Definition D9: the time between call-ups, and from each age group to the next call-up above it."""

    intervals: tuple[Interval, ...] = ()
    lags: tuple[CategoryLag, ...] = ()


class Milestone(Enum):
    """The events that definition D7 measures from the end of U-19 football."""

    FIRST_SENIOR_APPEARANCE = "first_senior_appearance"
    SETTLED_MINUTES = "settled_minutes"
    ESTABLISHED_MINUTES = "established_minutes"
    FIRST_SENIOR_CALL_UP = "first_senior_call_up"
    FIRST_SENIOR_CAP = "first_senior_cap"


@dataclass(frozen=True, slots=True)
class Lag:
    """Months from the end of U-19 football to a milestone (D7), negative if it came before.

    `when` and `months` are bounds where only a season is known. Both are `None` where the milestone is not
    on record; `observed_until` then says up to which day it was looked for (right-censored). Where minutes that
    nobody wrote down may have reached it all the same, `possible_from` is the first day on which they may have.
    """

    milestone: Milestone
    when: Span[date] | None
    months: tuple[float, float] | None
    observed_until: date
    sentence: Phrase
    possible_from: date | None = None


@dataclass(frozen=True, slots=True)
class BridgeLag:
    """Definition D7: T0, how it was found, and the lag to each milestone. `t0` is `None` without a birth year."""

    t0: date | None
    from_rule: bool
    lags: tuple[Lag, ...]


@dataclass(frozen=True, slots=True)
class LevelMinutes:
    """A season's appearances and minutes on one rung.

    `minutes` is the sum of the known ones and `None` where none are known; `minutes_known_for` of the
    `appearances` have them. `from_total` says that the row is a season total rather than a sum of matches,
    and `disputed` that somebody disputes a record that is counted in it.
    """

    season: str
    window: Window
    rung: int | None
    teams: tuple[str, ...]
    appearances: int | None
    minutes: int | None
    minutes_known_for: int
    from_total: bool
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Everything a pathway report says about a player, before it is spoken or drawn.

    `compared` says how the last year stands beside that of others (definition D5), where that was asked.
    `disputes` are the records that somebody disputes, of those that had begun by the as-of date.
    """

    player: Player
    as_of: date
    withheld: frozenset[str]
    sentences: tuple[Phrase, ...]
    timeline: Timeline
    gaps: tuple[Gap, ...]
    bridge: BridgeLag
    minutes: tuple[LevelMinutes, ...]
    call_ups: tuple[CallUp, ...]
    national: NationalPath = NationalPath()
    compared: Phrase | None = None
    disputes: tuple[Dispute, ...] = ()
