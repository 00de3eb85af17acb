"""Minutes by level: what is on record of each season, one row a rung (definitions D1 and D2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import Window
from tracker.football.dossier import Dossier
from tracker.pathway.disputed import counts_a_disputed_record
from tracker.pathway.fielded import Fielded
from tracker.pathway.on_record import Record, read
from tracker.pathway.story import LevelMinutes
from tracker.pathway.tallies import Tally


@dataclass(frozen=True, slots=True)
class Exposure:
    """Definition D1: minutes, where they are known, and for how many of the appearances they are.

    >>> Exposure.of([90, None, 30])
    Exposure(appearances=3, minutes=120, minutes_known_for=2)
    """

    appearances: int | None
    minutes: int | None
    minutes_known_for: int

    @classmethod
    def of(cls, minutes: Iterable[int | None]) -> Exposure:
        """The exposure of matches, each with its minutes."""
        played = list(minutes)
        known = [each for each in played if each is not None]
        return cls(len(played), _sum(known), len(known))


def minutes_by_level(dossier: Dossier, as_of: date) -> tuple[LevelMinutes, ...]:
    """Appearances and minutes per season and rung; of matches and a season total, the one with more appearances."""
    return minutes_of(read(dossier, as_of))


def minutes_of(record: Record) -> tuple[LevelMinutes, ...]:
    """The minutes by level of records that have already been read."""
    rows: dict[tuple[str, int | None, bool], list[Tally]] = defaultdict(list)
    for tally in record.tallies:
        rows[tally.season.label if tally.season else "", tally.rung, tally.total_is_larger].append(tally)
    found = [_row(record, label, rung, held) for (label, rung, _), held in rows.items()]
    return tuple(sorted(found, key=lambda row: (row.window, row.season, row.rung or 0, row.from_total)))


def exposure_of(matches: Iterable[Fielded]) -> Exposure:
    """The exposure of dated matches."""
    return Exposure.of(match.minutes for match in matches)


def _row(record: Record, label: str, rung: int | None, held: Sequence[Tally]) -> LevelMinutes:
    exposure = _together([_exposure(tally) for tally in held])
    windows = [_window(tally) for tally in held]
    return LevelMinutes(
        season=label,
        window=Window(min(window.start for window in windows), max(window.end for window in windows)),
        rung=rung,
        teams=tuple(sorted({record.team_name(tally.team_id, tally.season)[0] for tally in held} - {""})),
        appearances=exposure.appearances,
        minutes=exposure.minutes,
        minutes_known_for=exposure.minutes_known_for,
        from_total=held[0].total_is_larger,
        disputed=any(counts_a_disputed_record(tally, record.dossier.disputes) for tally in held),
    )


def _window(tally: Tally) -> Window:
    """The league's season, or where none is held the days from the first match to the last."""
    return tally.season.window if tally.season else Window(tally.matches[0].day, tally.matches[-1].day)


def _exposure(tally: Tally) -> Exposure:
    if tally.total is None or not tally.total_is_larger:
        return exposure_of(tally.matches)
    total = tally.total
    return Exposure(total.appearances, total.minutes, 0 if total.minutes is None else total.appearances or 0)


def _together(parts: Sequence[Exposure]) -> Exposure:
    return Exposure(
        _sum(part.appearances for part in parts),
        _sum(part.minutes for part in parts),
        sum(part.minutes_known_for for part in parts),
    )


def _sum(counts: Iterable[int | None]) -> int | None:
    """The sum of the known counts; nothing where none is known."""
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
