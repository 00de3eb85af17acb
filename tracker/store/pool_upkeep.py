"""Keeping the pool true: its rows are made from records and summaries, in one statement for all who are touched.

Everything is worked out by the database, set by set, since a million rows made one by one in Python would take many
times as long. The statement runs on the connection, past the scope, as the making of summaries does.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, literal_column, null, select

from tracker.store import pool_made_of as made_of
from tracker.store import tables as t
from tracker.store.driver_rows import Among

_NONE: ColumnElement[Any] = literal_column("0")
#: What nobody has of whom no more is on record than a birth, nationalities, and a team that is in no league.
_NOTHING: made_of.Columns = {"caps": _NONE, "called_up_on": null(), "league_rung": null(), "evidence": _NONE}


def renew_pool(connection: Connection, among: Among, day: date) -> None:
    """Put the rows of some players in the place of those that the pool holds of them.

    Arguments:
        day: the as-of date of their summaries, which must be fresh.
    """
    connection.execute(delete(t.PoolRow).where(among(t.PoolRow.player_id)))
    team = made_of.team_on(day)
    _add(connection, among, day, team, team.spell.c.id == team.latest, {})


def add_newcomers_to_pool(connection: Connection, among: Among, day: date) -> None:
    """Add the rows of players who are new and of whom there is at most one registration, which lasts.

    They may be very many at once: what they cannot have is not looked for, and no registration is
    chosen among several.

    Arguments:
        among: only those who have a summary are added.
        day: the as-of date of the summaries.
    """
    team = made_of.team_on(day)
    _add(connection, among, day, team, team.spell.c.player_id == t.PlayerRow.__table__.c.id, _NOTHING)


def _add(
    connection: Connection,
    among: Among,
    day: date,
    team: made_of.Registered,
    registered: ColumnElement[bool],
    instead: made_of.Columns,
) -> None:
    """Make rows in one statement.

    Arguments:
        registered: which spell the team is taken from.
        instead: what is known of columns without looking.
    """
    player, summary, sharing = t.PlayerRow.__table__, t.PlayerSummary.__table__, made_of.sharing(among, day)
    columns = {
        **made_of.person(sharing),
        **made_of.nationalities(),
        **made_of.place(team, day),
        **made_of.path(day),
        **made_of.shared(sharing),
        **instead,
    }
    source = (
        player.join(summary, summary.c.player_id == player.c.id)
        .outerjoin(team.spell, registered)
        .outerjoin(team.team, team.team.c.id == team.spell.c.team_id)
        .outerjoin(team.club, team.club.c.id == team.team.c.club_id)
        .outerjoin(sharing, sharing.c.player_id == player.c.id)
    )
    made = select(*columns.values()).select_from(source).where(among(t.PlayerRow.id))
    written = insert(t.PoolRow.__table__).from_select(list(columns), made, include_defaults=False)  # type: ignore[arg-type]
    connection.execute(written)
