"""Orders of reports as those who asked see them. Each statement asks for the orders of one person in one role.

The reports of an order are narrowed to the scope like everything that hangs on a player. How many have come how far
is asked past the scope: it tells of nobody, and whoever asked named each of them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from tracker.access.roles import Role
from tracker.football.report_orders import ItemState, KeptOrder, OrderForm, OrderState, Progress
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

_ORDER, _ITEM = t.ReportOrder, t.OrderedReport
_PAST = {NARROWED: True}


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who asked, and in which role."""

    user_id: int | None
    role: Role


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report of an order that was made: its number, its player, its code, and its hidden file if it has one."""

    number: int
    player_id: int
    code: str
    content: str | None


def add_order(session: ScopedSession, row: t.ReportOrder, players: Sequence[int]) -> int:
    """Keep an order of the reports of players in scope, each in its place, and give its number."""
    session.add(row)
    session.flush()
    waiting = [
        {"order_id": row.id, "player_id": player, "place": place, "state": ItemState.WAITING, "tries": 0}
        for place, player in enumerate(players, 1)
    ]
    session.connection().execute(insert(_ITEM), waiting)
    return row.id


def orders_of(session: ScopedSession, keeper: Keeper, since: datetime) -> tuple[KeptOrder, ...]:
    """What somebody asked for from a moment on, the latest first."""
    asked = select(_ORDER).where(_own(keeper), _ORDER.asked_at >= since).order_by(_ORDER.id.desc())
    rows = session.scalars(asked).all()
    progress = progress_of(session, [row.id for row in rows])
    return tuple(kept(row, progress.get(row.id, Progress())) for row in rows)


def order_of(
    session: ScopedSession, keeper: Keeper, number: int, since: datetime, *, hold: bool = False
) -> t.ReportOrder | None:
    """One of somebody's orders from a moment on; nothing where there is none of this number.

    Arguments:
        hold: whether nobody else may change it until the commit.
    """
    asked = select(_ORDER).where(_ORDER.id == number, _own(keeper), _ORDER.asked_at >= since)
    return session.scalars(asked.with_for_update() if hold else asked).one_or_none()


def how_many_held(session: ScopedSession, keeper: Keeper, since: datetime) -> dict[OrderState, int]:
    """How many orders of somebody from a moment on have come how far."""
    asked = select(_ORDER.state, func.count(_ORDER.id)).where(_own(keeper), _ORDER.asked_at >= since)
    return {row[0]: row[1] for row in session.execute(asked.group_by(_ORDER.state))}


def progress_of(session: ScopedSession, orders: Collection[int]) -> dict[int, Progress]:
    """How far the reports of some orders have come."""
    asked = (
        select(_ITEM.order_id, _ITEM.state, func.count(_ITEM.id))
        .where(_ITEM.order_id.in_(orders))
        .group_by(_ITEM.order_id, _ITEM.state)
    )
    found: dict[int, dict[str, int]] = {}
    for number, state, many in session.execute(asked, execution_options=_PAST):
        found.setdefault(number, {})[state.value] = many
    return {number: Progress(**counted) for number, counted in found.items()}


def made_in_sight(session: ScopedSession, number: int) -> tuple[MadeReport, ...]:
    """The reports of an order that were made and whose players are in scope, in their places."""
    asked = select(_ITEM).where(_ITEM.order_id == number, _ITEM.state == ItemState.DONE).order_by(_ITEM.place)
    rows = session.scalars(asked)
    return tuple(MadeReport(row.id, row.player_id, row.code or "", row.content) for row in rows)


def failed_in_sight(session: ScopedSession, number: int) -> tuple[tuple[int, str], ...]:
    """The players in scope whose reports of an order could not be made, by number and name."""
    player = t.PlayerRow
    asked = select(player.id, player.name).join(_ITEM, _ITEM.player_id == player.id)
    rows = session.execute(
        asked.where(_ITEM.order_id == number, _ITEM.state == ItemState.FAILED).order_by(_ITEM.place)
    )
    return tuple((player_id, name) for player_id, name in rows)


def last_sign(session: ScopedSession) -> datetime | None:
    """When whatever makes reports last gave a sign of life."""
    return session.scalar(select(func.max(t.ReportWorker.seen_at)))


def leave_out_others(session: ScopedSession, number: int, made: Collection[MadeReport]) -> None:
    """Let go of the files of those reports of an order that were made and are not among these."""
    those = (_ITEM.order_id == number, _ITEM.state == ItemState.DONE, _ITEM.id.not_in([one.number for one in made]))
    with session.past_row_security():
        left = update(_ITEM).where(*those).values(state=ItemState.LEFT_OUT, content=None)
        session.connection().execute(left)


def drop_files(session: ScopedSession, number: int) -> None:
    """Let go of every file of an order."""
    with session.past_row_security():
        connection = session.connection()
        connection.execute(update(_ITEM).where(_ITEM.order_id == number).values(content=None))
        connection.execute(update(_ORDER).where(_ORDER.id == number).values(content=None, reports=None))


def put_together_anew(session: ScopedSession, number: int) -> None:
    """Let the one file of an order be made again, without those who are left out by now."""
    again = {"state": OrderState.WORKING, "ready_at": None, "content": None, "reports": None}
    session.connection().execute(update(_ORDER).where(_ORDER.id == number).values(**again))


def make_anew(session: ScopedSession, number: int, form: OrderForm) -> None:
    """Let an order be made again of which nothing was kept.

    One file of all is drawn from the records, so its reports need not be issued a second time.
    """
    done = (_ITEM.order_id == number, _ITEM.state == ItemState.DONE)
    waits = {"state": ItemState.WAITING, "lease": None, "leased_until": None, "tries": 0}
    with session.past_row_security():
        connection = session.connection()
        if form is OrderForm.ZIP:
            connection.execute(update(_ITEM).where(*done).values(**waits))
        begun = {"lease": None, "leased_until": None, "tries": 0}
        connection.execute(update(_ORDER).where(_ORDER.id == number).values(**begun))
    put_together_anew(session, number)


def forget_files_with(connection: Connection, player_id: int) -> None:
    """Let go of the files in which a player who is erased stands beside others; they are put together anew."""
    orders = select(_ITEM.order_id).where(_ITEM.player_id == player_id)
    emptied = update(_ORDER).where(_ORDER.id.in_(orders), _ORDER.content.is_not(None))
    connection.execute(emptied.values(content=None, reports=None))


def kept(row: t.ReportOrder, progress: Progress) -> KeptOrder:
    """An order without its files."""
    return KeptOrder(
        number=row.id,
        role=row.role.value,
        said=row.said,
        audience=row.audience,
        language=row.language,
        paper=row.paper,
        form=OrderForm(row.form),
        as_of=row.as_of,
        asked_at=row.asked_at,
        state=row.state,
        ready_at=row.ready_at,
        progress=progress,
    )


def _own(keeper: Keeper) -> ColumnElement[bool]:
    theirs = _ORDER.user_id.is_(None) if keeper.user_id is None else _ORDER.user_id == keeper.user_id
    return theirs & (_ORDER.role == keeper.role)
