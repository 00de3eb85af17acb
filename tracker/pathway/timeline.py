"""One player's path on two rails: episodes with clubs, moments with national sides, and what is on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.appearances import Absence
from tracker.football.calendar import ONE_DAY, Window, days_in, united
from tracker.football.call_ups import CallUp, CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.limits import Thresholds
from tracker.football.people import Birth
from tracker.logic.span import Span
from tracker.pathway.episodes import Episode, episodes
from tracker.pathway.faults import Fault, faults
from tracker.pathway.on_record import Record, read
from tracker.pathway.record_gaps import RecordGap, in_season_days_on_record, record_gaps
from tracker.pathway.registration import seasons_of, stretches

__all__ = ["Coverage", "Episode", "Fault", "Moment", "RecordGap", "Timeline", "timeline"]


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
class Timeline:
    """A player's path up to the as-of date, both rails in order of days.

    `seasons` are the in-season days of registration. `record_gaps` are the days among them for which the
    records of a team have a hole, and `holes` says of which team and of what kind. `registered` says
    whether a registration goes on at the as-of date.
    """

    as_of: date
    birth: Birth | None
    episodes: tuple[Episode, ...]
    moments: tuple[Moment, ...]
    seasons: tuple[Window, ...]
    record_gaps: tuple[Window, ...]
    absences: tuple[Absence, ...]
    coverage: Coverage
    faults: tuple[Fault, ...] = ()
    holes: tuple[RecordGap, ...] = ()
    registered: bool = False

    def since(self, episode: Episode) -> date:
        """The first day of the unbroken registration that an episode belongs to, whatever its rungs were."""
        first = episode.window.start
        for earlier in sorted(self.episodes, key=lambda each: each.window.start, reverse=True):
            if earlier.alike(episode) and earlier.window.start < first <= earlier.window.end + ONE_DAY:
                first = earlier.window.start
        return first


def timeline(dossier: Dossier, as_of: date, thresholds: Thresholds) -> Timeline:
    """Lay a player's records out in order of days, cut at the end of the as-of date."""
    return timeline_of(read(dossier, as_of), thresholds)


def timeline_of(record: Record, thresholds: Thresholds) -> Timeline:
    """The timeline of records that have already been read."""
    registered = stretches(record)
    seasons = seasons_of(registered)
    holes = record_gaps(record, registered, thresholds.record_gap_days)
    return Timeline(
        as_of=record.as_of,
        birth=record.dossier.player.birth,
        episodes=episodes(record, registered),
        moments=_moments(record),
        seasons=seasons,
        record_gaps=united(hole.window for hole in holes),
        absences=_absences(record),
        coverage=Coverage(days_in(seasons), in_season_days_on_record(seasons, holes)),
        faults=faults(record),
        holes=holes,
        registered=any(stretch.open for stretch in registered),
    )


def _moments(record: Record) -> tuple[Moment, ...]:
    made = (call_up for call_up in record.dossier.call_ups if call_up.when.earliest <= record.as_of)
    moments = (_moment(call_up, record.as_of) for call_up in made)
    return tuple(sorted(moments, key=_place))


def _place(moment: Moment) -> tuple[date, date, int, str, str, int]:
    """Where a moment stands among the others, in whatever order they were held."""
    when = moment.when
    return when.earliest, when.latest, moment.rung, moment.side, moment.kind.value, moment.caps


def _moment(call_up: CallUp, as_of: date) -> Moment:
    when = Span(call_up.when.earliest, min(call_up.when.latest, as_of))
    side = f"{call_up.side.association} {call_up.side.category}"
    return Moment(when, call_up.rung, side, call_up.kind, call_up.caps)


def _absences(record: Record) -> tuple[Absence, ...]:
    """The absences that had begun, but for those that are said to have ended before, which are a fault."""
    begun = (
        absence
        for absence in record.dossier.absences
        if absence.start <= record.as_of and (absence.end is None or absence.start <= absence.end)
    )
    return tuple(sorted(begun, key=lambda absence: (absence.start, absence.end or date.max, absence.reason.value)))
