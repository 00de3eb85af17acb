"""Players whom an early selection may have passed over, each with the reason to look again.

A reason is an invitation to look and no verdict on a player: it says what is on record and nothing of what will be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span

#: The last of the four quarters of a year.
LAST_QUARTER = 4
#: Whose first record is of this age or later came late; sixteen years are always so many days.
ENTRY_AGE, ENTRY_DAYS = 16, 5844
#: Minutes rise if there are so many, and half as many again as in the year before.
LEAST_MINUTES = 450


class Reason(Enum):
    """Why to look again."""

    QUARTER = "quarter"
    ENTRY = "entry"
    RISING = "rising"


@dataclass(frozen=True, slots=True)
class Looked:
    """What the reasons are asked of, as far as the asker may know it.

    Arguments:
        minutes: senior minutes surely played in the trailing year, and `before` in the year before that.
        called_up: whether any call-up is on record.
        kept_since: since when there are seasons on record at all; who was over 16 by then may have come before.
    """

    player: int
    born: Span[date] | None = None
    quarter: int | None = None
    first_seen: date | None = None
    minutes: int = 0
    before: int = 0
    called_up: bool = False
    kept_since: date | None = None


def reasons_of(looked: Looked) -> tuple[Reason, ...]:
    """The reasons to look at a player, in their order.

    >>> reasons_of(Looked(1, quarter=4, minutes=900, before=500))
    (<Reason.QUARTER: 'quarter'>, <Reason.RISING: 'rising'>)
    """
    return tuple(_reasons(looked))


def _reasons(looked: Looked) -> Iterator[Reason]:
    if looked.quarter == LAST_QUARTER:
        yield Reason.QUARTER
    if _came_late(looked):
        yield Reason.ENTRY
    # A year before of which nothing is on record is nothing to have risen from.
    rises = looked.minutes >= LEAST_MINUTES and looked.before > 0 and 2 * looked.minutes >= 3 * looked.before
    if rises and not looked.called_up:
        yield Reason.RISING


def _came_late(looked: Looked) -> bool:
    """Whether the first record is surely of the 16th birthday or later, and an earlier one would be held."""
    born, first_seen, kept_since = looked.born, looked.first_seen, looked.kept_since
    if born is None or first_seen is None or kept_since is None:
        return False
    late = (first_seen - born.latest).days >= ENTRY_DAYS
    return late and (kept_since - born.earliest).days <= ENTRY_DAYS


def reason_phrase(reason: Reason, looked: Looked) -> Phrase:
    """A reason in one calm sentence, with what is on record."""
    match reason:
        case Reason.QUARTER:
            return phrase("late-reason-quarter")
        case Reason.ENTRY:
            assert looked.first_seen is not None
            return phrase("late-reason-entry", day=looked.first_seen, age=ENTRY_AGE)
        case Reason.RISING:
            return phrase("late-reason-rising", minutes=looked.minutes, before=looked.before)
