"""Undoing a file that was taken in: the whole of it, for 30 days, unless somebody has built on it since."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.batches import Batch, Obstacle, Undone
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import Value, phrase
from tracker.store.batches import batch_of, batches, mark_undone
from tracker.store.intake import take_turn
from tracker.store.undoing import is_kept, obstacles, undo
from tracker.store.undoing_in_sight import obstacles_told

#: For so long a file can be undone; what it replaced is not kept longer.
UNDO_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ListImports:
    """Which files were taken in."""


@dataclass(frozen=True, slots=True)
class UndoImport:
    """Which file to undo: the number under which it is on record."""

    batch_id: int


@dataclass(frozen=True, slots=True)
class UndoView:
    """What undoing a file came to: what it took back, or what stands in the way of it."""

    batch: Batch
    obstacles: tuple[Obstacle, ...] = ()
    undone: Undone | None = None


@verb(needs=Permission.ROSTER_IMPORT)
def list_imports(act: Act, _command: ListImports) -> tuple[Batch, ...]:
    """The files that were taken in, the newest first; for a director those of the own club."""
    return batches(act.session, _clubs(act))


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.IMPORT_UNDONE,))
def undo_import(act: Act, command: UndoImport) -> UndoView:
    """Take back everything that a file added and corrected, or nothing where somebody has built on it since.

    Raises:
        NotFoundError: no file was taken in under the number.
        BadInputError: it was undone already, was taken in too long ago, or before it was kept what files write.
        ChangedMeanwhileError: somebody built on it at the same moment.
    """
    take_turn(act.session)
    batch = batch_of(act.session, command.batch_id, _clubs(act))
    if batch is None:
        message = f"No file was taken in as number {command.batch_id}; `tracker imports list` has the numbers."
        raise NotFoundError(message)
    _refuse_too_late(batch, act.now)
    # What the club's file brought may have gone out of its sight since, and goes or stays as a whole.
    with act.session.past_row_security():
        if not is_kept(act.session, batch.number):
            raise _refused("undo-not-kept", batch)
        found = _in_the_way(act, batch)
        if found:
            return UndoView(batch, found)
        undone = undo(act.session, batch.number)
    mark_undone(act.session, batch.number, act.now)
    act.record(
        Event.IMPORT_UNDONE, "import", batch.number, {"removed": undone.removed, "restored": undone.restored}
    )
    return UndoView(batch, undone=undone)


def _in_the_way(act: Act, batch: Batch) -> tuple[Obstacle, ...]:
    clubs = _clubs(act)
    if clubs is None:
        return obstacles(act.session, batch.number)
    return obstacles_told(act.session, batch.number, clubs, act.day)


def _clubs(act: Act) -> Collection[int] | None:
    """The clubs whose files the actor may speak of; nothing for the operator, who may of all."""
    if act.actor.role is Role.OPERATOR:
        return None
    return {binding.club_id for binding in act.actor.bindings if binding.role is Role.DIRECTOR and binding.club_id}


def _refuse_too_late(batch: Batch, now: datetime) -> None:
    if batch.undone_at is not None:
        raise _refused("undo-already", batch, day=batch.undone_at.date())
    if now - batch.at > UNDO_FOR:
        raise _refused("undo-too-late", batch, day=batch.at.date(), days=UNDO_FOR.days)


def _refused(code: str, batch: Batch, **values: Value) -> BadInputError:
    return spoken(BadInputError, phrase(code, file=batch.name, number=str(batch.number), **values))
