"""Whose birth a document shows as it stands."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from tracker.store import tables as t
from tracker.store.evidence import shows_the_birth
from tracker.store.scope import ScopedSession


def verified_births(session: ScopedSession, players: Collection[int]) -> set[int]:
    """Those of some players whose birth somebody has seen in a document."""
    seen = t.DocumentSeen
    asked = select(seen.player_id).join(t.PlayerRow, t.PlayerRow.id == seen.player_id)
    return set(session.scalars(asked.where(seen.player_id.in_(players), shows_the_birth())))
