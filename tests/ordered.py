"""Orders of reports in tests: players to order of, and a worker that dies when it is told to."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import date, datetime
from multiprocessing.context import ForkProcess

from sqlalchemy import Connection, event, func, select
from sqlalchemy.orm import Session
from tests.forked import ended_killed, forked
from tests.people import TODAY, Cast
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.actions.exported import ExportedFile
from tracker.actions.ordered_players import OfRoster
from tracker.actions.report_files import CollectReports, collect_reports, packed
from tracker.actions.report_orders import OrderReports, order_reports
from tracker.actions.report_worker import work_off
from tracker.football.people import Sex, folded
from tracker.football.report_orders import OrderForm
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House


def more_players(house: House, cast: Cast, many: int) -> list[int]:
    """More girls for Harbour Athletic."""
    with Session(house.engine) as session, session.begin():
        found = []
        for number in range(many):
            name = f"Girl Number {number:03}"
            born = date(2009, 1 + number % 12, 3)
            row = t.PlayerRow(
                name=name, name_folded=folded(name), sex=Sex.FEMALE, born_earliest=born, born_latest=born
            )
            session.add(row)
            session.flush()
            session.add(t.Registration(player_id=row.id, team_id=cast.girls, starts=date(2025, 8, 1)))
            found.append(row.id)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    return found


def order(house: House, by: Actor, form: OrderForm = OrderForm.ZIP) -> int:
    """An order of everybody on somebody's roster."""
    return house.perform(order_reports, OrderReports(OfRoster(), form=form), by)


def at(house: House, moment: datetime) -> House:
    """The same house at another time."""
    return replace(house, clock=lambda: moment)


def make_all(house: House) -> int:
    """Make everything that waits."""
    return work_off(house.worker("command"))


def collect(house: House, number: int, by: Actor) -> ExportedFile | None:
    """The file of somebody's order; nothing where it is put together anew."""
    collected = house.perform(collect_reports, CollectReports(number), by)
    return packed(collected) if collected else None


def child(house: House, moment: str = "", times: int = 1) -> ForkProcess:
    """A worker in a process of its own."""
    # A connection belongs to one process; each opens its own.
    house.engine.dispose()
    return forked(_work, house, house.engine.url.render_as_string(hide_password=False), moment, times)


def _work(house: House, database: str, moment: str, times: int) -> None:
    """Work on the orders; be killed at the n-th statement that begins so, or at the n-th commit."""
    engine, left = open_engine(database), [times]

    def count_down(*_: object) -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    def look(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(moment):
            count_down()

    if moment == "commit":
        event.listen(engine, "commit", count_down)
    elif moment:
        event.listen(engine, "before_cursor_execute", look)
    work_off(replace(house, engine=engine).worker("command"))


def killed(house: House, moment: str, times: int = 1) -> None:
    """Let a worker in a process of its own be killed at a moment."""
    ended_killed(child(house, moment, times))


def issued_lines(house: House) -> dict[int, int]:
    """How often the ledger says of each player that a report was issued."""
    line = t.AuditEvent
    counted = select(line.subject_id, func.count()).where(line.event == Event.REPORT_ISSUED.value)
    with house.engine.connect() as connection:
        return {number: many for number, many in connection.execute(counted.group_by(line.subject_id)) if number}
