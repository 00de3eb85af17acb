"""Who works on which ordered report, and until when: leases, each taken and given back in a short transaction.

A lease is a mark that nobody else has, and a moment. Whoever is killed keeps nobody out for longer than that, and
whoever was thought dead and is not finds the mark gone when the report is to be kept, so that it is kept once. On
PostgreSQL many take work side by side and pass over what another is just taking; SQLite lets one write at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from tracker.access.roles import Role
from tracker.access.sight import EVERYBODY
from tracker.football.report_orders import MOST_TRIES, ItemState, OrderForm, OrderState
from tracker.store import tables as t
from tracker.store.engine import Engine
from tracker.store.scope import ScopedSession, open_session

#: How long a worker without a sign of life stands in the list.
_FORGOTTEN_AFTER = timedelta(days=1)
_ORDER, _ITEM, _WORKER = t.ReportOrder.__table__.c, t.OrderedReport.__table__.c, t.ReportWorker


@dataclass(frozen=True, slots=True)
class Work:
    """A report to be made, or an order to be put together: for whom, how, and under which lease.

    Arguments:
        number: of the report; nothing where the order is to be put together.
    """

    order: int
    number: int | None
    lease: str
    user_id: int | None
    role: Role
    form: OrderForm


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a report of an order is wanted, and of whom."""

    player_id: int
    audience: str
    language: str
    paper: str
    form: OrderForm
    as_of: date


def take_work(engine: Engine, lease: str, now: datetime, until: datetime) -> Work | None:
    """Lease what waits next, or nothing where nothing waits.

    First come orders whose reports are all made, so that nobody's waits for those of others, and then reports, of
    each order one in turn. To look whether there is any work at all writes nothing and keeps nobody from writing.
    """
    if not _is_any(engine):
        return None
    with _working(engine) as connection:
        _give_up(connection, now)
        return _take_order(connection, lease, now, until) or _take_report(connection, lease, now, until)


def wanted(session: ScopedSession, number: int, lease: str) -> Wanted | None:
    """How a report is wanted, where it is leased so and its player is in scope."""
    return _wanted(session, t.OrderedReport.id == number, t.OrderedReport.lease == lease)


def wanted_again(session: ScopedSession, number: int, lease: str) -> Wanted | None:
    """How a report that was made is wanted, where its order is leased so and its player is in scope."""
    return _wanted(session, t.OrderedReport.id == number, t.ReportOrder.lease == lease)


def _wanted(session: ScopedSession, *which: ColumnElement[bool]) -> Wanted | None:
    item, order = t.OrderedReport, t.ReportOrder
    columns = (item.player_id, order.audience, order.language, order.paper, order.form, order.as_of)
    asked = select(*columns).join(order, order.id == item.order_id).where(*which, order.state == OrderState.WORKING)
    row = session.execute(asked).one_or_none()
    return Wanted(*row[:4], OrderForm(row.form), row.as_of) if row else None


def made_under(session: ScopedSession, order: int, lease: str) -> tuple[tuple[int, str], ...]:
    """Each report of an order that was made and whose player is in scope, with its code, where it is leased so."""
    item, row = t.OrderedReport, t.ReportOrder
    asked = (
        select(item.id, item.code)
        .join(row, row.id == item.order_id)
        .where(row.id == order, row.lease == lease, row.state == OrderState.WORKING, item.state == ItemState.DONE)
        .order_by(item.place)
    )
    return tuple((number, code or "") for number, code in session.execute(asked))


def keep_report(session: ScopedSession, number: int, lease: str, code: str, content: str | None) -> bool:
    """Keep a report that was made, where it is still leased so; of the two who may try, one does.

    Its order is held until the commit: whoever takes it back meanwhile waits, and then lets go of this report too.
    """
    order = select(_ITEM.order_id).where(_ITEM.id == number).scalar_subquery()
    held = select(_ORDER.id).where(_ORDER.id == order, _ORDER.state == OrderState.WORKING).with_for_update()
    if session.connection().execute(held).one_or_none() is None:
        return False
    done = {"state": ItemState.DONE, "code": code, "content": content, "lease": None, "leased_until": None}
    leased = (_ITEM.id == number, _ITEM.lease == lease, _ITEM.state == ItemState.WAITING)
    return session.connection().execute(update(t.OrderedReport).where(*leased).values(**done)).rowcount == 1


def settle_report(engine: Engine, work: Work, state: ItemState) -> None:
    """Say what became of a leased report that was not made."""
    _settle_report(engine, work, {"state": state, "lease": None, "leased_until": None})


def note_code(session: ScopedSession, number: int, code: str) -> None:
    """Note under which code a report was issued anew."""
    session.connection().execute(update(t.OrderedReport).where(_ITEM.id == number).values(code=code))


def keep_volume(
    session: ScopedSession, order: int, lease: str, content: str, reports: Collection[int], now: datetime
) -> bool:
    """Keep a file of some reports of an order and let it be ready, where it is still leased so; the others are left
    out.
    """
    others = (_ITEM.order_id == order, _ITEM.state == ItemState.DONE, _ITEM.id.not_in(reports))
    ready = {**_ready(now), "content": content, "reports": len(reports)}
    with session.past_row_security():
        connection = session.connection()
        connection.execute(update(t.OrderedReport).where(*others).values(state=ItemState.LEFT_OUT))
        held = (_ORDER.id == order, _ORDER.lease == lease, _ORDER.state == OrderState.WORKING)
        return connection.execute(update(t.ReportOrder).where(*held).values(**ready)).rowcount == 1


def renew(engine: Engine, work: Work, until: datetime) -> bool:
    """Keep on working on an order; not where it was taken back, or another has it."""
    with _working(engine) as connection:
        held = (_ORDER.id == work.order, _ORDER.lease == work.lease, _ORDER.state == OrderState.WORKING)
        changed = update(t.ReportOrder).where(*held).values(leased_until=until)
        return connection.execute(changed).rowcount == 1


def finish_order(engine: Engine, work: Work, now: datetime) -> None:
    """Let an order be ready whose reports are files of their own, or of which there are none."""
    _settle_order(engine, work, _ready(now))


def _ready(now: datetime) -> dict[str, object]:
    return {"state": OrderState.READY, "ready_at": now, "lease": None, "leased_until": None, "tries": 0}


def stop_order(engine: Engine, order: int) -> None:
    """Let nothing more of an order be made, and nothing of it be there."""
    with _working(engine) as connection:
        stopped = {"state": OrderState.STOPPED, "content": None, "lease": None, "leased_until": None}
        connection.execute(
            update(t.ReportOrder).where(_ORDER.id == order, _ORDER.state == OrderState.WORKING).values(**stopped)
        )
        connection.execute(update(t.OrderedReport).where(_ITEM.order_id == order).values(content=None))


def put_off(engine: Engine, work: Work, again: datetime) -> None:
    """Try again later to make a report, or to put an order together."""
    settle = _settle_order if work.number is None else _settle_report
    settle(engine, work, {"lease": None, "leased_until": again})


def note_alive(engine: Engine, mark: str, kind: str, now: datetime) -> None:
    """Note that a worker lives, and forget those of whom there was no sign for a day."""
    insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert
    sign = insert(_WORKER).values(mark=mark, kind=kind, began_at=now, seen_at=now)
    with _working(engine) as connection:
        connection.execute(sign.on_conflict_do_update(index_elements=[_WORKER.mark], set_={"seen_at": now}))
        connection.execute(delete(_WORKER).where(_WORKER.seen_at < now - _FORGOTTEN_AFTER))


def note_gone(engine: Engine, mark: str) -> None:
    """A worker stops of its own will."""
    with _working(engine) as connection:
        connection.execute(delete(_WORKER).where(_WORKER.mark == mark))


def _is_any(engine: Engine) -> bool:
    with open_session(engine, EVERYBODY, writes=False) as session:
        return session.scalar(select(_ORDER.id).where(_ORDER.state == OrderState.WORKING).limit(1)) is not None


@contextmanager
def _working(engine: Engine) -> Iterator[Connection]:
    """A short transaction on orders, whoever asked for them and whoever they are about."""
    with open_session(engine, EVERYBODY, writes=True) as session, session.begin():
        yield session.connection()


def _take_report(connection: Connection, lease: str, now: datetime, until: datetime) -> Work | None:
    order, item = t.ReportOrder.__table__, t.OrderedReport.__table__
    asked = (
        select(item.c.order_id, item.c.id, order.c.user_id, order.c.role, order.c.form)
        .join(order, order.c.id == item.c.order_id)
        .where(
            item.c.state == ItemState.WAITING, _free(item.c.leased_until, now), order.c.state == OrderState.WORKING
        )
        .order_by(item.c.place, item.c.order_id)
        .limit(1)
        .with_for_update(of=item, skip_locked=True)
    )
    row = connection.execute(asked).one_or_none()
    if row is None:
        return None
    taken = update(t.OrderedReport).where(item.c.id == row.id)
    connection.execute(taken.values(lease=lease, leased_until=until, tries=item.c.tries + 1))
    return Work(row.order_id, row.id, lease, row.user_id, row.role, OrderForm(row.form))


def _take_order(connection: Connection, lease: str, now: datetime, until: datetime) -> Work | None:
    order, item = t.ReportOrder.__table__, t.OrderedReport.__table__
    waiting = select(item.c.id).where(item.c.order_id == order.c.id, item.c.state == ItemState.WAITING).exists()
    asked = (
        select(order.c.id, order.c.user_id, order.c.role, order.c.form)
        .where(~waiting, _free(order.c.leased_until, now), order.c.state == OrderState.WORKING)
        .order_by(order.c.id)
        .limit(1)
        .with_for_update(of=order, skip_locked=True)
    )
    row = connection.execute(asked).one_or_none()
    if row is None:
        return None
    taken = update(t.ReportOrder).where(order.c.id == row.id)
    connection.execute(taken.values(lease=lease, leased_until=until, tries=order.c.tries + 1))
    return Work(row.id, None, lease, row.user_id, row.role, OrderForm(row.form))


def _give_up(connection: Connection, now: datetime) -> None:
    """What was begun so often and never came to an end is begun no more."""
    over = and_(_ITEM.tries >= MOST_TRIES, _free(_ITEM.leased_until, now), _ITEM.state == ItemState.WAITING)
    failed = {"state": ItemState.FAILED, "lease": None, "leased_until": None}
    connection.execute(update(t.OrderedReport).where(over).values(**failed))
    over = and_(_ORDER.tries >= MOST_TRIES, _free(_ORDER.leased_until, now), _ORDER.state == OrderState.WORKING)
    connection.execute(update(t.ReportOrder).where(over).values(state=OrderState.STOPPED, lease=None))


def _settle_report(engine: Engine, work: Work, values: dict[str, object]) -> None:
    with _working(engine) as connection:
        held = (_ITEM.id == work.number, _ITEM.lease == work.lease, _ITEM.state == ItemState.WAITING)
        connection.execute(update(t.OrderedReport).where(*held).values(**values))


def _settle_order(engine: Engine, work: Work, values: dict[str, object]) -> None:
    with _working(engine) as connection:
        held = (_ORDER.id == work.order, _ORDER.lease == work.lease, _ORDER.state == OrderState.WORKING)
        connection.execute(update(t.ReportOrder).where(*held).values(**values))


def _free(leased_until: ColumnElement[datetime | None], now: datetime) -> ColumnElement[bool]:
    return or_(leased_until.is_(None), leased_until <= now)
