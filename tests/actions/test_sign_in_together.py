"""Signing in beside others: in two processes on one database, many at once, and nobody sooner than anybody else."""

from __future__ import annotations

import statistics
import threading
import time
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import pytest
from tests.conftest import NOW
from tests.forked import ended, forked
from tests.people import PASSWORD, email_of, invite
from tests.second_factor import at_door, enter
from tracker.access.actor import VISITOR
from tracker.actions.account import HASHING, SignIn, SignOut, hashed, matches, sign_in, sign_out
from tracker.actions.verb import Library
from tracker.settings import Settings
from tracker.store.engine import open_engine
from tracker.wiring import House

AT_ONCE = 4
TRIES = 30


def worker(settings: Settings, database: str, library: Library, orders: Connection) -> None:
    """Another process of the same installation: it does what it is told and says what came of it."""
    house = House(settings, open_engine(database), library, lambda: NOW)
    while order := orders.recv():
        what, token = order
        if what == "sign in":
            orders.send(enter(house, "dana").token)
        elif what == "sign out":
            house.perform(sign_out, SignOut(token), at_door(house, token))
            orders.send("")
        else:
            actor = house.recognise(token)
            orders.send(actor.name if actor else "")


@pytest.mark.usefixtures("cast")
def test_two_processes_know_the_same_browsers(house: House) -> None:
    """Let in at one, recognised at the other; ended at one, gone at the other."""
    lines = [Pipe() for _ in range(2)]
    database = house.engine.url.render_as_string(hide_password=False)
    workers = [forked(worker, house.settings, database, house.library, theirs) for _, theirs in lines]
    first, second = (ours for ours, _ in lines)
    token = told(first, "sign in")
    try:
        assert told(second, "who", token) == "Dana Ruiz-Okafor"
        told(second, "sign out", token)
        assert told(first, "who", token) == ""
    finally:
        for ours, process in zip((first, second), workers, strict=True):
            ours.send(None)
            ended(process)


def told(line: Connection, what: str, token: str = "") -> str:
    line.send((what, token))
    answer: str = line.recv()
    return answer


def test_no_more_passwords_are_looked_at_at_once_than_memory_is_meant_for() -> None:
    kept, done = hashed(PASSWORD), threading.Event()
    for _ in range(AT_ONCE):
        assert HASHING.acquire(blocking=False)
    assert not HASHING.acquire(blocking=False)

    def look() -> None:
        if matches(kept, PASSWORD):
            done.set()

    one_more = threading.Thread(target=look)
    one_more.start()
    assert not done.wait(0.5)
    HASHING.release(AT_ONCE)
    assert done.wait(10)
    one_more.join()


@pytest.mark.usefixtures("at_full_cost")
def test_an_unknown_address_takes_as_long_as_a_wrong_password(sqlite_house: House) -> None:
    """Medians, in turns: without a hash for nobody the one would take a tenth of the other."""
    invite(sqlite_house.engine)
    enter(sqlite_house, "dana")
    took: dict[str, list[float]] = {"dana": [], "nobody": []}
    for number in range(TRIES):
        for name, times in took.items():
            began = time.perf_counter()
            # Each try from a network of its own, so that none is refused for being one of many.
            tried = SignIn(email_of(name), "wrong", network=f"10.0.{number}.0/24")
            assert sqlite_house.perform(sign_in, tried, VISITOR) is None
            times.append(time.perf_counter() - began)
    known, unknown = (statistics.median(times) for times in took.values())
    assert 1 / 1.5 < known / unknown < 1.5
