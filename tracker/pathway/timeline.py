"""One player's path on two rails: episodes with clubs, moments with national sides, and what is on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.appearances import Absence
from tracker.football.calendar import Window
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Birth
from tracker.football.spells import Nature
from tracker.logic.span import Span


@dataclass(frozen=True, slots=True)
class Episode:
    """A stretch with one team on one rung of the club rail. `rung` is `None` where no league season is held."""

    window: Window
    rung: int | None
    team: str
    club: str
    nature: Nature
    open: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A call-up on the national rail."""

    when: Span[date]
    rung: int
    side: str
    kind: CallUpKind
    caps: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a stretch is on record: in-season days of registration, and those in no record gap."""

    in_season_days: int
    on_record_days: int

    @property
    def share(self) -> float | None:
        """The share on record, from 0 to 1; nothing where there were no in-season days to record."""
        return self.on_record_days / self.in_season_days if self.in_season_days else None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something stored that contradicts itself, shown and never silently dropped."""

    code: str
    window: Window


@dataclass(frozen=True, slots=True)
class Timeline:
    """A player's path up to the as-of date, both rails in order of days."""

    as_of: date
    birth: Birth | None
    episodes: tuple[Episode, ...]
    moments: tuple[Moment, ...]
    seasons: tuple[Window, ...]
    record_gaps: tuple[Window, ...]
    absences: tuple[Absence, ...]
    coverage: Coverage
    faults: tuple[Fault, ...] = ()
