"""Players by their numbers, in order of name, and the names of what a person's roles are bound to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select

from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.roster import Card, cards_of
from tracker.store.scope import ScopedSession


def in_order_of_name(session: ScopedSession, players: Collection[int]) -> tuple[int, ...]:
    """Those of the players who are in scope, by name."""
    row = t.PlayerRow
    found = [
        (name, number)
        for some in parts(sorted(players))
        for name, number in session.execute(select(row.name_folded, row.id).where(row.id.in_(some)))
    ]
    return tuple(number for _, number in sorted(found))


def cards_in_order(session: ScopedSession, day: date, players: Sequence[int]) -> tuple[Card, ...]:
    """The cards of the players in scope with these numbers, in the order of the numbers."""
    rows = {row.id: row for row in session.scalars(select(t.PlayerRow).where(t.PlayerRow.id.in_(players)))}
    return cards_of(session, day, [rows[player] for player in players if player in rows])


def named_federations(session: ScopedSession, federations: Collection[int]) -> tuple[tuple[str, str], ...]:
    """The codes and names of associations by their numbers, in order of name."""
    row = t.Federation
    found = session.execute(select(row.code, row.name).where(row.id.in_(federations)).order_by(row.name))
    return tuple((code, name) for code, name in found)
