"""A worker's turn: at an embedded database one after the other, at PostgreSQL all at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Event, Thread

import pytest
from sqlalchemy import Engine
from tracker.store.turn import turn_at

#: So long somebody is given to begin who should not, in seconds.
_A_WHILE = 0.3

_HOLDS_IT = """
import sys, time
from tracker.store.engine import open_engine
from tracker.store.turn import turn_at
with turn_at(open_engine(sys.argv[1]), writes=True):
    print("holds it", flush=True)
    time.sleep(600)
"""


def begin(engine: Engine, *, writes: bool) -> tuple[Event, Thread]:
    """Somebody else who takes a turn, and whether they have had it."""
    had = Event()

    def take() -> None:
        with turn_at(engine, writes=writes):
            had.set()

    other = Thread(target=take)
    other.start()
    return had, other


@pytest.mark.parametrize(("one", "next_one"), [(True, True), (True, False), (False, True)])
def test_who_writes_to_the_embedded_database_is_alone_with_it(
    sqlite_engine: Engine, *, one: bool, next_one: bool
) -> None:
    with turn_at(sqlite_engine, writes=one):
        had, other = begin(sqlite_engine, writes=next_one)
        began = had.wait(_A_WHILE)
    other.join()
    assert not began
    assert had.is_set()


def test_those_who_only_read_do_so_together(sqlite_engine: Engine) -> None:
    with turn_at(sqlite_engine, writes=False):
        had, other = begin(sqlite_engine, writes=False)
        other.join()
    assert had.is_set()


def test_postgresql_takes_all_workers_at_once(postgres_engine: Engine) -> None:
    with turn_at(postgres_engine, writes=True):
        had, other = begin(postgres_engine, writes=True)
        other.join()
    assert had.is_set()


def test_a_worker_that_is_killed_keeps_nobody_waiting(sqlite_engine: Engine) -> None:
    command = [sys.executable, "-c", _HOLDS_IT, sqlite_engine.url.render_as_string()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        said = holder.stdout.readline()
        had, other = begin(sqlite_engine, writes=True)
        began = had.wait(_A_WHILE)
        os.kill(holder.pid, signal.SIGKILL)
    other.join()
    assert (said, began) == ("holds it\n", False)
    assert had.is_set()
