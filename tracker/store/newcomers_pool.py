"""The pool's rows of newcomers of whom little is known, who may be very many at once."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, literal_column, null, select

from tracker.store import pool_made_of as made_of
from tracker.store import tables as t
from tracker.store.driver_rows import Among

_NONE: ColumnElement[Any] = literal_column("0")
#: What nobody has of whom no more is on record than a birth, nationalities, and a team that is in no league.
_NOTHING = {"caps": _NONE, "called_up_on": null(), "league_rung": null(), "evidence": _NONE}


def add_newcomers_to_pool(connection: Connection, among: Among, day: date) -> None:
    """Add the rows of players who are new and of whom there is at most one registration, which lasts.

    What they cannot have is not looked for, and no registration is chosen among several.

    Arguments:
        among: only those who have a summary are added.
        day: the as-of date of the summaries.
    """
    player, summary = t.PlayerRow.__table__, t.PlayerSummary.__table__
    team, sharing = made_of.team_on(day), made_of.sharing(among, day)
    columns = {
        **made_of.person(sharing),
        **made_of.nationalities(),
        **made_of.place(team, day),
        **made_of.path(day),
        **made_of.shared(sharing),
        **_NOTHING,
    }
    source = (
        player.join(summary, summary.c.player_id == player.c.id)
        .outerjoin(team.spell, team.spell.c.player_id == player.c.id)
        .outerjoin(team.team, team.team.c.id == team.spell.c.team_id)
        .outerjoin(team.club, team.club.c.id == team.team.c.club_id)
        .outerjoin(sharing, sharing.c.player_id == player.c.id)
    )
    made = select(*columns.values()).select_from(source).where(among(t.PlayerRow.id))
    written = insert(t.PoolRow.__table__).from_select(list(columns), made, include_defaults=False)  # type: ignore[arg-type]
    connection.execute(written)
