"""Workers that are killed, that work side by side, or that wake up late: every report is issued once."""

from __future__ import annotations

import time
from datetime import timedelta
from threading import Event, Thread

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.forked import ended, ended_killed
from tests.ordered import at, child, collect, issued_lines, killed, make_all, more_players, order
from tests.people import Cast, invite
from tracker.actions.report_orders import OpenOrder, TakeBackOrder, open_order, take_back_order
from tracker.actions.report_work import Drawn, IssueOrdered, ReadOrdered, issue_ordered, read_ordered
from tracker.actions.report_worker import LEASE, keep_working, work_once
from tracker.football.errors import ChangedMeanwhileError, NotFoundError
from tracker.football.report_orders import OrderForm, OrderState, Progress
from tracker.store import report_work
from tracker.store import tables as t
from tracker.wiring import House

PLAYERS = 4
#: Where a worker is killed: while it takes what waits, issues, keeps or commits, and at which of these.
MOMENTS = [
    *(("UPDATE ordered_reports SET lease", 3), ("INSERT INTO audit_events", 2), ("commit", 8)),
]


@pytest.fixture
def cast(house: House) -> Cast:
    cast = invite(house.engine)
    more_players(house, cast, PLAYERS - 2)
    return cast


def progress(house: House, number: int, cast: Cast) -> Progress:
    return house.perform(open_order, OpenOrder(number), cast.director).order.progress


@pytest.mark.parametrize(("moment", "times"), MOMENTS, ids=[f"{m[:24]}-{n}" for m, n in MOMENTS])
def test_what_a_killed_worker_had_begun_is_taken_up_again_and_issued_once(
    house: House, cast: Cast, moment: str, times: int
) -> None:
    number = order(house, cast.director)
    killed(house, moment, times)
    before = progress(house, number, cast)
    assert before.waiting
    make_all(house)
    assert progress(house, number, cast).waiting <= 1, "Nobody else begins what is leased."
    make_all(at(house, NOW + LEASE))
    assert progress(house, number, cast) == Progress(done=PLAYERS)
    assert set(issued_lines(house).values()) == {1}
    assert len(issued_lines(house)) == PLAYERS


def test_a_worker_killed_from_outside_in_the_middle_leaves_nothing_undone_or_done_twice(
    house: House, cast: Cast
) -> None:
    number = order(house, cast.director)
    running = child(house)
    until = time.monotonic() + 60
    while progress(house, number, cast).done < 2 and time.monotonic() < until:
        time.sleep(0.05)
    running.kill()
    ended_killed(running)
    assert 2 <= progress(house, number, cast).done < PLAYERS
    make_all(at(house, NOW + LEASE))
    assert progress(house, number, cast) == Progress(done=PLAYERS)
    assert issued_lines(house) == dict.fromkeys(issued_lines(house), 1)


#: Each look for work gives up what is hopeless, and the one after those for the reports and the file keeps it.
KEEPS = PLAYERS + 2


@pytest.mark.parametrize(
    ("moment", "times"), [("UPDATE report_orders SET leased_until", 3), ("UPDATE report_orders SET state", KEEPS)]
)
def test_a_file_of_many_whose_maker_was_killed_is_put_together_by_the_next(
    house: House, cast: Cast, moment: str, times: int
) -> None:
    number = order(house, cast.director, OrderForm.PDF)
    killed(house, moment, times)
    make_all(at(house, NOW + LEASE))
    made = collect(house, number, cast.director)
    assert made is not None
    assert made.rows == PLAYERS
    made.content.close()
    assert issued_lines(house) == dict.fromkeys(issued_lines(house), 1)


def test_two_workers_at_once_make_every_report_once(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    running = [child(house) for _ in range(2)]
    assert [ended(one) for one in running] == [0, 0]
    assert progress(house, number, cast) == Progress(done=PLAYERS)
    assert issued_lines(house) == dict.fromkeys(issued_lines(house), 1)


def test_a_worker_that_wakes_up_after_its_lease_keeps_nothing(house: House, cast: Cast) -> None:
    order(house, cast.director)
    late = report_work.take_work(house.engine, "late", NOW, NOW + LEASE)
    assert late is not None
    assert late.number is not None
    drawn = Drawn(house.perform(read_ordered, ReadOrdered(late.number, "late"), cast.director), b"%PDF")
    make_all(at(house, NOW + LEASE))
    with pytest.raises(NotFoundError):
        house.perform(issue_ordered, IssueOrdered(late.number, "late", drawn), cast.director)
    report_work.put_off(house.engine, late, NOW)
    assert issued_lines(house) == dict.fromkeys(issued_lines(house), 1)
    assert len(issued_lines(house)) == PLAYERS


def test_what_was_drawn_is_not_issued_once_the_records_say_something_else(house: House, cast: Cast) -> None:
    order(house, cast.director)
    work = report_work.take_work(house.engine, "mine", NOW, NOW + LEASE)
    assert work is not None
    assert work.number is not None
    drawn = Drawn(house.perform(read_ordered, ReadOrdered(work.number, "mine"), cast.director), b"%PDF")
    player = drawn.issue.pathway.story.player.id
    with Session(house.engine) as session, session.begin():
        session.get_one(t.PlayerRow, player).name = "Another Name"
    with pytest.raises(ChangedMeanwhileError):
        house.perform(issue_ordered, IssueOrdered(work.number, "mine", drawn), cast.director)
    assert issued_lines(house) == {}


def test_what_kills_every_worker_is_given_up_after_three(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    for minutes in range(3):
        killed(at(house, NOW + minutes * LEASE), "INSERT INTO issued_reports")
    make_all(at(house, NOW + 3 * LEASE))
    assert progress(house, number, cast) == Progress(done=PLAYERS - 1, failed=1)
    assert len(issued_lines(house)) == PLAYERS - 1


def test_an_order_taken_back_while_it_is_made_keeps_nothing(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    work = report_work.take_work(house.engine, "mine", NOW, NOW + LEASE)
    assert work is not None
    assert work.number is not None
    drawn = Drawn(house.perform(read_ordered, ReadOrdered(work.number, "mine"), cast.director), b"%PDF")
    house.perform(take_back_order, TakeBackOrder(number), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(issue_ordered, IssueOrdered(work.number, "mine", drawn), cast.director)
    assert issued_lines(house) == {}


def test_a_worker_that_is_told_to_stop_finishes_what_it_had_begun_and_says_goodbye(
    house: House, cast: Cast
) -> None:
    number = order(house, cast.director)
    stop = Event()
    thread = Thread(target=keep_working, args=(house.worker("pages"), stop))
    thread.start()
    until = time.monotonic() + 60
    while not progress(house, number, cast).done and time.monotonic() < until:
        time.sleep(0.02)
    with Session(house.engine) as session:
        assert session.scalars(select(t.ReportWorker.kind)).all() == ["pages"]
    stop.set()
    thread.join(30)
    assert not thread.is_alive()
    with Session(house.engine) as session:
        assert session.scalars(select(t.ReportWorker.kind)).all() == []
        assert session.scalars(select(t.OrderedReport.lease).where(t.OrderedReport.lease.is_not(None))).all() == []
    assert sum(issued_lines(house).values()) == progress(house, number, cast).done


def test_records_that_change_before_all_is_put_together_are_issued_as_they_are_now(
    house: House, cast: Cast
) -> None:
    number = order(house, cast.director, OrderForm.PDF)
    worker = house.worker("command")
    for _ in range(PLAYERS):
        work_once(worker)
    with Session(house.engine) as session, session.begin():
        session.get_one(t.PlayerRow, cast.ilse).name = "Ilse Marchetti-Vogt"
    make_all(house)
    assert issued_lines(house)[cast.ilse] == 2
    with Session(house.engine) as session:
        row = session.get_one(t.ReportOrder, number)
        code = session.scalar(select(t.OrderedReport.code).where(t.OrderedReport.player_id == cast.ilse))
        latest = session.scalars(
            select(t.IssuedReport.code)
            .where(t.IssuedReport.player_id == cast.ilse)
            .order_by(t.IssuedReport.id.desc())
        ).first()
    assert (row.state, code) == (OrderState.READY, latest)


def test_nobody_is_told_anything_of_the_leases_but_the_worker(house: House, cast: Cast) -> None:
    """A lease is taken past every scope; what is made under it is made within that of whoever ordered."""
    order(house, cast.director)
    work = report_work.take_work(house.engine, "mine", NOW, NOW + timedelta(minutes=1))
    assert work is not None
    assert work.number is not None

    for stranger in (cast.other_director, cast.scout):
        with pytest.raises(NotFoundError):
            house.perform(read_ordered, ReadOrdered(work.number, "mine"), stranger)
