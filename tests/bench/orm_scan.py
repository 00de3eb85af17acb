"""What the scan would cost over objects of the ORM: the same thinking, or only the loading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tracker.football.call_ups import CallUpKind
from tracker.football.spells import Nature
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import Measure, PlayerRows
from tracker.store import tables as t
from tracker.store.dossiers import load_dossier
from tracker.store.scope import open_session
from tracker.store.summary_look_ups import look_ups, named_in


def over_objects(engine: Engine, numbers: Sequence[int], measure: Measure, births: Births) -> Iterator[Summary]:
    """Objects of each table at once, taken apart into the rows that the scan wants.

    `births` are those of everybody, which a scan of some would otherwise work out for each of them.
    """
    with Session(engine) as session:
        people, held, sides = objects(session, numbers)
        records = [rows_of(player, held, sides) for player in people]
        known = look_ups(session.connection(), measure.as_of, *named_in(records))
        yield from scan(records, known, measure, births)


def only_loaded(engine: Engine, numbers: Sequence[int]) -> None:
    """The same objects without a thought about them."""
    with Session(engine) as session:
        objects(session, numbers)


def objects(
    session: Session, numbers: Sequence[int]
) -> tuple[Sequence[t.PlayerRow], dict[Any, dict[int, list[Any]]], dict[int, Any]]:
    """The players, their rows by table and player, and the national sides."""
    held = {kind: by_player(session, kind, numbers) for kind in KINDS}
    sides = {side.id: side for side in session.scalars(select(t.NationalSideRow))}
    people = session.scalars(select(t.PlayerRow).where(t.PlayerRow.id.in_(numbers)).order_by(t.PlayerRow.id))
    return people.all(), held, sides


KINDS: tuple[Any, ...] = (t.Registration, t.SeasonTotalRow, t.CallUpRow, t.AbsenceRow)


def by_player(session: Session, kind: Any, numbers: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.scalars(select(kind).where(kind.player_id.in_(numbers))):
        found[row.player_id].append(row)
    return found


def rows_of(player: t.PlayerRow, held: dict[Any, dict[int, list[Any]]], sides: dict[int, Any]) -> PlayerRows:
    one = player.id
    return PlayerRows(
        (one, number(player.born_earliest), number(player.born_latest)),
        [
            (
                *(one, row.team_id, row.starts.toordinal(), number(row.ends), row.nature is Nature.LOAN),
                row.exit_reason.value if row.exit_reason else None,
            )
            for row in held[t.Registration][one]
        ],
        (),
        [
            (one, row.team_id, row.league_season_id, row.appearances, row.minutes)
            for row in held[t.SeasonTotalRow][one]
        ],
        [
            (
                *(one, row.earliest.toordinal(), row.latest.toordinal(), sides[row.side_id].rung),
                *(row.kind is CallUpKind.FIELDED, row.official),
            )
            for row in held[t.CallUpRow][one]
        ],
        [(one, row.starts.toordinal(), number(row.ends)) for row in held[t.AbsenceRow][one]],
    )


def number(day: date | None) -> int | None:
    return day.toordinal() if day else None


def page_by_page(engine: Engine, numbers: Sequence[int]) -> Iterator[object]:
    """Each player's dossier as the page of a player loads it."""
    for one in numbers:
        with open_session(engine, ALWAYS, writes=False) as session:
            yield load_dossier(session, one)
