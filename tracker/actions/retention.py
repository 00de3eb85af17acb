"""Retention: what is held on people is let go once its period has ended, bite by bite. It is run each day.

Each bite is an act of its own, so that nobody waits for it, and what is broken off goes on with the next run.
docs/decisions/retention.md says what goes, what stays and why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.retention import Kept, Period
from tracker.actions.erasing import erase
from tracker.actions.leavers import ListLeavers, NoteTold, TellFamily, list_leavers, note_told, tell_family
from tracker.actions.verb import Act, verb
from tracker.football.errors import UnsentError
from tracker.post.outbox import throw_away
from tracker.store import leaving, retaining
from tracker.store.intake import take_turn
from tracker.store.ledger import first_line_at, last_line_at

#: How many rows go in one act; of players, on whom hundreds of rows hang, so many.
ROWS_AT_ONCE, PLAYERS_AT_ONCE = 500, 20
#: After how long without a run something is wrong: the timer runs each day.
LATE_AFTER = timedelta(days=3)

#: Does a verb for the operator.
Doer = Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class PreviewRetention:
    """What has run out today."""


@dataclass(frozen=True, slots=True)
class ApplyPeriod:
    """Of which kind some go that have run out."""

    of: Kept


@dataclass(frozen=True, slots=True)
class FinishRetention:
    """How much went of each kind."""

    went: tuple[tuple[Kept, int], ...]


@dataclass(frozen=True, slots=True)
class AskLastRetention:
    """When it was last run."""


@dataclass(frozen=True, slots=True)
class PeriodDone:
    """A period, and of how many rows, letters, accounts or players it ended or has ended."""

    period: Period
    count: int


@dataclass(frozen=True, slots=True)
class Retained:
    """What a run let go, or what one today would.

    Arguments:
        told: of how many players the family is told that their records end.
        untold: of how many it could not be told; they are tried again the next day.
        undated: of how many players nobody can say when they left.
    """

    done: tuple[PeriodDone, ...]
    told: int
    untold: int
    undated: int


@dataclass(frozen=True, slots=True)
class LastRetention:
    """When it was last run, if it was; and whether that is too long ago for an installation in use."""

    at: datetime | None
    late: bool


@verb(needs=Permission.DATABASE_KEEP)
def preview_retention(act: Act, _command: PreviewRetention) -> Retained:
    """What a run would let go today. Nothing is changed."""
    return what_would_go(act)


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.RETENTION_APPLIED, Event.RECORDS_ENDED))
def apply_period(act: Act, command: ApplyPeriod) -> int:
    """Let some go whose period has ended, and say how many; none are left where it says none."""
    period = act.library.retention.periods[command.of]
    went = _let_go(act, period)
    if went:
        act.record(Event.RETENTION_APPLIED, "retention", None, {"of": period.of.value, "rows": went})
    return went


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.RETENTION_RUN,))
def finish_retention(act: Act, command: FinishRetention) -> None:
    """Put on record that the whole of it was run, and let nothing of what went be left in the file."""
    act.record(Event.RETENTION_RUN, "retention", None, {of.value: count for of, count in command.went})
    # What families had erased during the day is freed by PostgreSQL's owner, whom the pages do not know.
    if act.office.owner_database or any(count for _, count in command.went):
        act.compact_afterwards()


@verb(needs=Permission.DATABASE_KEEP)
def ask_last_retention(act: Act, _command: AskLastRetention) -> LastRetention:
    """When it was last run. An installation whose ledger has just begun is not late."""
    return last_retention(act)


def what_would_go(act: Act) -> Retained:
    """What a run would let go today, in counts, which are of all whom the installation holds."""
    periods = act.library.retention.periods
    done = tuple(PeriodDone(periods[of], _due(act, periods[of])) for of in Kept)
    told = leaving.to_be_told_counted(act.session, _told_from(act))
    return Retained(done, told, 0, leaving.undated(act.session))


def last_retention(act: Act) -> LastRetention:
    """When it was last run, and whether that is too long ago."""
    at = last_line_at(act.session, Event.RETENTION_RUN)
    return last_run(at, at or first_line_at(act.session), act.now)


def last_run(at: datetime | None, began: datetime | None, now: datetime) -> LastRetention:
    """Whether a run at a moment, or none since the ledger began, is too long ago."""
    since = at or began
    return LastRetention(at, late=since is not None and since < now - LATE_AFTER)


def run_retention(do: Doer) -> Retained:
    """Let everything go whose period has ended, and tell the families of players whose records end soon."""
    told, untold = _tell_families(do)
    before: Retained = do(preview_retention, PreviewRetention())
    done = tuple(PeriodDone(one.period, _until_none(do, one.period.of)) for one in before.done)
    do(finish_retention, FinishRetention(tuple((one.period.of, one.count) for one in done)))
    return Retained(done, told, untold, before.undated)


def _until_none(do: Doer, of: Kept) -> int:
    total = 0
    while went := do(apply_period, ApplyPeriod(of)):
        total += went
    return total


def _tell_families(do: Doer) -> tuple[int, int]:
    """Tell each family, and note it only once the letter has left: nobody's records end untold."""
    told = untold = 0
    for number in do(list_leavers, ListLeavers()):
        try:
            do(tell_family, TellFamily(number))
        except UnsentError:
            untold += 1
        else:
            do(note_told, NoteTold(number))
            told += 1
    return told, untold


def _due(act: Act, period: Period) -> int:
    last_day = period.last_day(act.day)
    if period.of is Kept.LETTERS:
        return len(act.office.outbox.written_before(retaining.end_of(last_day))) if act.office.outbox else 0
    if period.of is Kept.PLAYERS:
        return leaving.left_by_counted(act.session, last_day, act.day - period.notice)
    return retaining.due(act.session, period.of, last_day)


def _let_go(act: Act, period: Period) -> int:
    last_day = period.last_day(act.day)
    if period.of is Kept.LETTERS:
        return _throw_letters_away(act, retaining.end_of(last_day))
    if period.of is Kept.PLAYERS:
        gone = _who_left(act, period)
        for number in gone:
            erase(act, number, Event.RECORDS_ENDED, may_return=True)
        return len(gone)
    return retaining.let_go(act.session, period.of, last_day, ROWS_AT_ONCE)


def _who_left(act: Act, period: Period) -> Sequence[int]:
    """Some of those whose records end; asked once more when nobody can register them or open a case any more."""
    take_turn(act.session)
    asked = (act.session, period.last_day(act.day), act.day - period.notice, PLAYERS_AT_ONCE)
    found = leaving.left_by(*asked)
    leaving.hold(act.session, found)
    return sorted(set(found).intersection(leaving.left_by(*asked)))


def _throw_letters_away(act: Act, before: datetime) -> int:
    found = act.office.outbox.written_before(before) if act.office.outbox else ()
    act.afterwards(partial(throw_away, found))
    return len(found)


def _told_from(act: Act) -> date:
    period = act.library.retention.periods[Kept.PLAYERS]
    return period.last_day(act.day + period.notice)
