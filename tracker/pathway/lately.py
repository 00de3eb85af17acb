"""The last 365 days: the matches at level in them, and between how many and how many minutes they hold (D1, D5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from tracker.football.calendar import ONE_DAY, Window
from tracker.football.ladder import Ladder
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.logic.span import Span
from tracker.logic.truth import Truth
from tracker.pathway.at_level import at_level, expected_on
from tracker.pathway.fielded import Fielded
from tracker.pathway.on_record import Record
from tracker.pathway.senior import Evidence, evidence_of
from tracker.pathway.tallies import Tally

LATELY = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Lately:
    """The dated matches of a year: those at level, and those of which it cannot be told."""

    window: Window
    played: tuple[Fielded, ...]
    unsure: tuple[Fielded, ...]


def lately(record: Record, ladder: Ladder) -> Lately:
    """The matches of the 365 days that end with the as-of date."""
    window = Window(record.as_of - LATELY + ONE_DAY, record.as_of)
    recent = [match for match in record.fielded if match.day in window]
    birth = record.dossier.player.birth
    levels = [at_level(match.rung, expected_on(match.day, birth, ladder)) for match in recent]
    return Lately(
        window,
        tuple(match for match, level in zip(recent, levels, strict=True) if level is Truth.YES),
        tuple(match for match, level in zip(recent, levels, strict=True) if level is Truth.UNKNOWN),
    )


def minutes_at_level(record: Record, ladder: Ladder, window: Window) -> Span[int]:
    """Bounds on the minutes at level in a window.

    Minutes that nobody wrote down, levels that cannot be told, and season totals whose matches may lie within the
    window or outside of it, all set the bounds apart. A total and the match lines of its season are never added.
    """
    least = most = 0
    birth = record.dossier.player.birth
    for tally in record.tallies:
        for evidence in (*evidence_of(tally, record.as_of), *_friendlies(tally)):
            here = Window(evidence.when.earliest, evidence.when.latest).clipped(window.start, window.end)
            if here is None:
                continue
            # The expected rung rises with age, so the first day is the easiest to be at level on.
            if at_level(tally.rung, expected_on(here.start, birth, ladder)) is not Truth.NO:
                most += evidence.minutes.latest
            whole = here == Window(evidence.when.earliest, evidence.when.latest)
            if whole and at_level(tally.rung, expected_on(here.end, birth, ladder)) is Truth.YES:
                least += evidence.minutes.earliest
    return Span(least, most)


def _friendlies(tally: Tally) -> Iterator[Evidence]:
    """Matches in no competition, which no season total counts."""
    for match in tally.matches:
        if not match.competitive:
            known = match.minutes
            minutes = Span(0, MOST_MINUTES_IN_A_MATCH) if known is None else Span(known, known)
            yield Evidence(Span(match.day, match.day), minutes, certain=True)
