"""Keeping the pool true: its rows are made from records and summaries, in one statement for all who are touched.

Everything is worked out by the database, set by set, since a million rows made one by one in Python would take many
times as long. The statement runs on the connection, past the scope, as the making of summaries does.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, Select, delete, insert, select

from tracker.store import pool_made_of as made_of
from tracker.store import tables as t
from tracker.store.driver_rows import Among


def renew_pool(connection: Connection, among: Among, day: date) -> None:
    """Put the rows of some players in the place of those that the pool holds of them.

    Arguments:
        day: the as-of date of their summaries, which must be fresh.
    """
    connection.execute(delete(t.PoolRow).where(among(t.PoolRow.player_id)))
    add_to_pool(connection, among, day)


def add_to_pool(connection: Connection, among: Among, day: date) -> None:
    """Add the rows of players of whom the pool holds none."""
    columns, made = _made(among, day)
    connection.execute(insert(t.PoolRow.__table__).from_select(columns, made, include_defaults=False))  # type: ignore[arg-type]


def _made(among: Among, day: date) -> tuple[list[str], Select[*tuple[object, ...]]]:
    """The columns, and the rows as a question."""
    player, summary = t.PlayerRow.__table__, t.PlayerSummary.__table__
    team, sharing = made_of.team_on(day), made_of.sharing(among, day)
    columns = {
        **made_of.person(sharing),
        **made_of.nationalities(),
        **made_of.place(team, day),
        **made_of.path(day),
        **made_of.shared(sharing),
    }
    source = (
        player.join(summary, summary.c.player_id == player.c.id)
        .outerjoin(team.spell, team.spell.c.id == team.latest)
        .outerjoin(team.team, team.team.c.id == team.spell.c.team_id)
        .outerjoin(team.club, team.club.c.id == team.team.c.club_id)
        .outerjoin(sharing, sharing.c.player_id == player.c.id)
    )
    return list(columns), select(*columns.values()).select_from(source).where(among(t.PlayerRow.id))
