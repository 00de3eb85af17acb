"""Evidence of football played: dated matches, and what a season total shows beyond them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.logic.span import Span
from tracker.pathway.fielded import Fielded
from tracker.pathway.on_record import Record
from tracker.pathway.tallies import Tally


@dataclass(frozen=True, slots=True)
class Evidence:
    """Competitive football between two days: no fewer and no more minutes than these.

    `certain` says that the player was surely fielded, and `appearances` how often at least.
    """

    when: Span[date]
    minutes: Span[int]
    certain: bool
    appearances: int = 1


def senior_evidence(record: Record) -> tuple[Evidence, ...]:
    """Everything on record that shows the player in a competitive senior match."""
    return tuple(
        evidence
        for tally in record.tallies
        if tally.rung is not None and tally.rung >= FIRST_SENIOR_RUNG
        for evidence in evidence_of(tally, record.as_of)
    )


def evidence_of(tally: Tally, as_of: date) -> Iterator[Evidence]:
    """The dated competitive matches, and what a season total shows beyond them; the two are never added."""
    beyond = _minutes_beyond(tally)
    # Minutes that nobody wrote down for a match are among those that the total has beyond the known ones.
    known = tally.total is not None and tally.total.minutes is not None
    most = 0 if known and beyond.latest else MOST_MINUTES_IN_A_MATCH
    yield from (_of_match(match, most) for match in tally.competitive)
    if tally.total and (tally.undated or beyond.latest):
        window = tally.total.season.window
        certain = tally.undated > 0 or _further_match(tally, beyond)
        counted = tally.undated or int(certain)
        yield Evidence(Span(window.start, min(window.end, as_of)), beyond, certain, counted)


def _further_match(tally: Tally, beyond: Span[int]) -> bool:
    """Whether minutes that no dated match accounts for show a match more, where nobody counted the matches."""
    assert tally.total is not None
    counted = tally.total.appearances is not None
    return not counted and beyond.earliest > 0 and all(match.minutes is not None for match in tally.competitive)


def _of_match(match: Fielded, most: int) -> Evidence:
    minutes = Span(0, most) if match.minutes is None else Span(match.minutes, match.minutes)
    return Evidence(Span(match.day, match.day), minutes, certain=True)


def _minutes_beyond(tally: Tally) -> Span[int]:
    """How many minutes a season total has beyond those of dated matches."""
    total, dated = tally.total, [match.minutes for match in tally.competitive]
    if total is None or (total.appearances is not None and not tally.undated and None not in dated):
        return Span(0, 0)
    if total.minutes is None:
        return Span(0, tally.undated * MOST_MINUTES_IN_A_MATCH)
    beyond = max(0, total.minutes - sum(minutes for minutes in dated if minutes is not None))
    return Span(beyond, beyond)


def first_of(spans: Iterable[Span[date]]) -> Span[date] | None:
    """Bounds on the first of several days."""
    days = list(spans)
    if not days:
        return None
    return Span(min(day.earliest for day in days), min(day.latest for day in days))


def reached(minutes: int, evidence: Sequence[Evidence]) -> Span[date] | None:
    """Bounds on the day on which the minutes added up to so many; nothing if the known ones never do."""
    latest = _day_of(minutes, evidence, lambda each: (each.when.latest, each.minutes.earliest))
    if latest is None:
        return None
    earliest = possible_from(minutes, evidence)
    assert earliest is not None, "The most minutes on the earliest days cannot add up later than the least."
    return Span(earliest, latest)


def possible_from(minutes: int, evidence: Sequence[Evidence]) -> date | None:
    """The first day on which the minutes may have added up to so many; nothing if they surely never did."""
    return _day_of(minutes, evidence, lambda each: (each.when.earliest, each.minutes.latest))


def _day_of(
    minutes: int, evidence: Sequence[Evidence], view: Callable[[Evidence], tuple[date, int]]
) -> date | None:
    ordered = sorted(map(view, evidence))
    sums = accumulate(played for _, played in ordered)
    return next((day for (day, _), total in zip(ordered, sums, strict=True) if total >= minutes), None)
