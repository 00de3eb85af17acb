"""Undoing a file for a club: what may be told of what stands in the way, and which players it no longer reaches."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import or_, select

from tracker.football.batches import Obstacle, Reason
from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.file_written import corrected_players, players_of, what_it_wrote
from tracker.store.kept_apart import in_scope
from tracker.store.scope import ScopedSession
from tracker.store.undoing import obstacles


def obstacles_told(
    session: ScopedSession, batch_id: int, clubs: Collection[int], day: date
) -> tuple[Obstacle, ...]:
    """What stands in the way of undoing a file of clubs, without what became of players whom they no longer see.

    Nor is it undone where it would change a player out of sight who is with another club by now.
    """
    connection = session.connection()
    batch = what_it_wrote(connection, batch_id)
    players = players_of(connection, batch)
    unseen = players - {number for some in parts(players) for number in in_scope(session, some)}
    found = obstacles(session, batch_id)
    if not unseen:
        return found
    told = obstacles(session, batch_id, unseen)
    if told == found and not _gone(session, unseen & corrected_players(batch), clubs, day):
        return found
    return (*told, Obstacle(t.PlayerRow.__tablename__, Reason.OUT_OF_SIGHT, len(unseen)))


def _gone(session: ScopedSession, players: Collection[int], clubs: Collection[int], day: date) -> bool:
    """Whether any of some players is registered with another club on a day, or will be."""
    spell, team = t.Registration.__table__, t.Team.__table__
    elsewhere = select(spell.c.id).join(team, team.c.id == spell.c.team_id).where(team.c.club_id.not_in(clubs))
    lasts = elsewhere.where(or_(spell.c.ends.is_(None), spell.c.ends >= day))
    asked = (lasts.where(spell.c.player_id.in_(some)).limit(1) for some in parts(players))
    return any(session.connection().execute(question).first() for question in asked)
