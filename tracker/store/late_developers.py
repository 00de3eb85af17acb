"""Late developers, found by the database: how many have each reason to look, and who has the most of them.

The conditions are those of `tracker.finding.late_developers` in SQL; a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    case,
    false,
    func,
    literal_column,
    select,
    type_coerce,
)

from tracker.finding.facets import Facet
from tracker.finding.late_developers import ENTRY_DAYS, LAST_QUARTER, LEAST_MINUTES, Looked, Reason
from tracker.logic.span import Span
from tracker.store import tables as t
from tracker.store.finding_shape import Asked
from tracker.store.pool_columns import Eyes, birth_columns
from tracker.store.pool_found import look_at
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class Lookers:
    """How many have any reason, how many have each, and those with the most, what is asked of each with them."""

    total: int
    tallies: Mapping[Reason, int]
    players: tuple[Looked, ...]


def seasons_kept_since(session: ScopedSession) -> date | None:
    """The first day of the first season on record, of whatever league."""
    return session.scalar(select(func.min(t.LeagueSeason.starts)))


def find_late_developers(session: ScopedSession, asked: Asked, limit: int, kept_since: date | None) -> Lookers:
    """Those of the players found whom an early selection may have passed over, those with most reasons first.

    Arguments:
        kept_since: since when there are seasons on record.
    """
    sides = (Facet.QUARTER,)
    ((total, *each),) = look_at(session, asked, sides, lambda found: _counted(found, kept_since), _columns)
    rows = look_at(session, asked, sides, lambda found: _first(found, limit, kept_since), _columns)
    tallies = dict(zip(Reason, map(int, each), strict=True))
    return Lookers(int(total), tallies, tuple(_looked(row, kept_since) for row in rows))


def _columns(pool: FromClause, eyes: Eyes) -> Sequence[ColumnElement[Any]]:
    born = birth_columns(pool, eyes)
    days = {"first_seen": pool.c.first_seen, "born_from": born.earliest, "born_by": born.latest}
    plain = (pool.c.player_id, pool.c.minutes_6, pool.c.before_6, pool.c.national_rung)
    return (*plain, *(type_coerce(column, Integer).label(name) for name, column in days.items()))


def _counted(found: FromClause, kept_since: date | None) -> Select[Any]:
    held = _held(found, kept_since)
    anybody = case((_reasons(held) > literal_column("0"), literal_column("1")), else_=literal_column("0"))
    each = (held.c[f"has_{reason.value}"] for reason in Reason)
    return select(*(func.coalesce(func.sum(one), literal_column("0")) for one in (anybody, *each)))


def _first(found: FromClause, limit: int, kept_since: date | None) -> Select[Any]:
    held = _held(found, kept_since)
    columns, reasons = held.c, _reasons(held)
    names = ("player_id", "born_from", "born_by", "quarter", "first_seen", "minutes_6", "before_6", "national_rung")
    order = (reasons.desc(), columns.minutes_6.desc(), columns.player_id)
    return (
        select(*(columns[name] for name in names))
        .where(reasons > literal_column("0"))
        .order_by(*order)
        .limit(limit)
    )


def _held(found: FromClause, kept_since: date | None) -> FromClause:
    """Those who are found, with a 1 or a 0 for each reason."""
    held = (
        case((condition, 1), else_=0).label(f"has_{name.value}")
        for name, condition in _conditions(found.c, kept_since).items()
    )
    return select(*found.c, *held).subquery()


def _reasons(held: FromClause) -> ColumnElement[int]:
    """How many reasons there are to look at a player."""
    first, *others = (held.c[f"has_{reason.value}"] for reason in Reason)
    return sum(others, start=first)


def _conditions(columns: Any, kept_since: date | None) -> Mapping[Reason, ColumnElement[bool]]:
    late = columns.first_seen - columns.born_by >= ENTRY_DAYS
    held = false() if kept_since is None else kept_since.toordinal() - columns.born_from <= ENTRY_DAYS
    rises = and_(columns.before_6 > 0, 2 * columns.minutes_6 >= 3 * columns.before_6)
    return {
        Reason.QUARTER: columns.quarter == LAST_QUARTER,
        Reason.ENTRY: and_(late, held),
        Reason.RISING: and_(columns.minutes_6 >= LEAST_MINUTES, rises, columns.national_rung.is_(None)),
    }


def _looked(row: Any, kept_since: date | None) -> Looked:
    player, born_from, born_by, quarter, first_seen, minutes, before, national_rung = row
    return Looked(
        player=player,
        born=None if born_from is None else Span(date.fromordinal(born_from), date.fromordinal(born_by)),
        quarter=quarter,
        first_seen=None if first_seen is None else date.fromordinal(first_seen),
        minutes=minutes,
        before=before,
        called_up=national_rung is not None,
        kept_since=kept_since,
    )
