"""Keeping the pool true: its rows are made from records and summaries, in one statement for all who are touched.

Nearly everything is worked out by the database, set by set, since a million rows made one by one in Python would
take many times as long. It runs on the connection, past the scope, as the making of summaries does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, delete, insert, literal_column, null, select

from tracker.pathway.scan_rows import Measure
from tracker.store import pool_made_of as made_of
from tracker.store import tables as t
from tracker.store.driver_rows import Among
from tracker.store.newcomers_births import BORN, NEWCOMERS
from tracker.store.pool_allegiance import answer_the_others, usual_answer

_NONE: ColumnElement[Any] = literal_column("0")
#: What nobody has of whom no more is on record than a birth, nationalities, and a team that is in no league.
_NOTHING: made_of.Columns = {"caps": _NONE, "called_up_on": null(), "league_rung": null(), "evidence": _NONE}
_PLAYER = t.PlayerRow.__table__


@dataclass(frozen=True, slots=True)
class _Known:
    """How rows are made: of which players, where their births, their registrations, and what else is known lie."""

    players: FromClause
    born: made_of.Born
    team: made_of.Registered
    registered: ColumnElement[bool]
    #: What is known of columns without looking.
    instead: made_of.Columns


def renew_pool(connection: Connection, among: Among, measure: Measure) -> None:
    """Put the rows of some players in the place of those that the pool holds of them.

    Arguments:
        measure: what their summaries are measured by, which must be fresh.
    """
    connection.execute(delete(t.PoolRow).where(among(t.PoolRow.player_id)))
    team, born = (
        made_of.team_on(measure.as_of),
        made_of.born_between(_PLAYER.c.born_earliest, _PLAYER.c.born_latest),
    )
    _add(connection, among, measure, _Known(_PLAYER, born, team, team.spell.c.id == team.latest, {}))


def add_newcomers_to_pool(connection: Connection, among: Among, measure: Measure) -> None:
    """Add the rows of players who are new and of whom there is at most one registration, which lasts.

    They may be very many at once: what they cannot have is not looked for, no registration is chosen among
    several, and what hangs on a birth was worked out for all who have the same.

    Arguments:
        among: only those who have a summary are added; their births are noted.
        measure: what the summaries are measured by.
    """
    team = made_of.team_on(measure.as_of)
    registered = team.spell.c.player_id == _PLAYER.c.id
    _add(connection, among, measure, _Known(NEWCOMERS, BORN, team, registered, _NOTHING))


def _add(connection: Connection, among: Among, measure: Measure, known: _Known) -> None:
    """Make rows in one statement."""
    day = measure.as_of
    summary, sharing, team = t.PlayerSummary.__table__, made_of.sharing(among, day), known.team
    columns = {
        **made_of.person(sharing, known.born),
        **made_of.nationalities(day),
        **made_of.place(team, day),
        **made_of.path(day),
        **made_of.shared(sharing),
        "allegiance": usual_answer(measure.association, day),
        **known.instead,
    }
    source = (
        known.players.join(summary, summary.c.player_id == _PLAYER.c.id)
        .outerjoin(team.spell, known.registered)
        .outerjoin(team.team, team.team.c.id == team.spell.c.team_id)
        .outerjoin(team.club, team.club.c.id == team.team.c.club_id)
        .outerjoin(sharing, sharing.c.player_id == _PLAYER.c.id)
    )
    made = select(*columns.values()).select_from(source).where(among(t.PlayerRow.id))
    written = insert(t.PoolRow.__table__).from_select(list(columns), made, include_defaults=False)  # type: ignore[arg-type]
    connection.execute(written)
    answer_the_others(connection, among, measure.association, day)
