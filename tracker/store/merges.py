"""Which records became one, where a number that is gone leads, and under which numbers a player was held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from tracker.football.merging import Merge
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession


@dataclass(frozen=True, slots=True)
class OtherNumber:
    """A number under which a player was on record as well: from when on until when, where it has ends."""

    number: int
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A record that is part of another: the number it had, and by what it would be recognised after an erasure."""

    number: int
    marks: frozenset[str]


def merges(session: ScopedSession, since: datetime) -> tuple[Merge, ...]:
    """What became one since a moment and still is, of players in scope, the newest first."""
    row = t.MergedRow
    found = session.scalars(select(row).where(row.at >= since, row.undone_at.is_(None)).order_by(row.id.desc()))
    return tuple(map(_merge, found))


def merge_of(session: ScopedSession, number: int) -> Merge | None:
    """What became one under a number; nothing of a player out of scope."""
    row = session.scalar(select(t.MergedRow).where(t.MergedRow.id == number))
    return None if row is None else _merge(row)


def led_to(session: ScopedSession, number: int) -> int | None:
    """The record that another has become part of, for a session that sees it."""
    row = t.MergedRow
    asked = select(row.player_id).where(row.gone == number, row.undone_at.is_(None)).order_by(row.id.desc())
    return session.scalars(asked.limit(1)).first()


def parts_of(session: ScopedSession, player_id: int) -> tuple[Part, ...]:
    """The records that are part of a player's now."""
    row = t.MergedRow
    asked = select(row.gone, row.marks).where(row.player_id == player_id, row.undone_at.is_(None)).order_by(row.id)
    return tuple(Part(gone, frozenset(marks.split())) for gone, marks in session.execute(asked))


def later_than(session: ScopedSession, merge: Merge) -> int | None:
    """The latest record that became part of the same player after another did, if one did and still is."""
    row = t.MergedRow
    asked = select(row.id).where(row.player_id == merge.kept, row.undone_at.is_(None), row.id > merge.number)
    return session.scalars(asked.order_by(row.id.desc()).limit(1)).first()


def other_numbers(session: ScopedSession, player_id: int) -> tuple[OtherNumber, ...]:
    """Under which other numbers a player in scope is or was on record.

    Who became part of another and was parted again was on record under the other's number in between.
    """
    row, player = t.MergedRow, t.PlayerRow
    own = [OtherNumber(one.number) for one in parts_of(session, player_id)]
    if session.scalar(select(player.id).where(player.id == player_id)) is None:
        return ()
    # The row hangs on the other player, whom this session may not see; it is about this one, whom it does.
    asked = select(row.player_id, row.at, row.undone_at).where(row.gone == player_id, row.undone_at.is_not(None))
    with session.past_row_security():
        parted = session.execute(asked, execution_options={NARROWED: True}).all()
    return (*own, *(OtherNumber(number, at, undone) for number, at, undone in parted))


def mark_parted(session: ScopedSession, number: int, at: datetime) -> None:
    """What became one has been parted again."""
    connection, table = session.connection(), t.MergedRow.__table__
    connection.execute(update(t.MergedRow).where(table.c.id == number).values(undone_at=at))


def _merge(row: t.MergedRow) -> Merge:
    return Merge(row.id, row.player_id, row.gone, row.at, row.undone_at)
