"""Tries are counted over all processes, only failures count, and nobody is kept out by somebody else."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tracker.access.actor import VISITOR
from tracker.access.permissions import Permission
from tracker.access.throttle import Bucket, Limit, filled, full, less_one, one_more, wait
from tracker.actions import throttling
from tracker.actions.throttling import Try, sign_in_tries
from tracker.actions.verb import Act, Verb
from tracker.football.errors import TooManyTriesError
from tracker.store import tables as t
from tracker.wiring import House

ROOT = Path(__file__).parents[2]
TEN = Limit(10, timedelta(minutes=5))
HOME, ELSEWHERE = "203.0.113.0/24", "198.51.100.0/24"


def _try(act: Act, right: bool) -> str:
    if right:
        act.spare_try()
        return "in"
    return "wrong"


def _guessing(network: str, email: str = "a@example.org") -> Verb[bool, str]:
    tries = sign_in_tries(email, network)
    return Verb("guess", Permission.ACCOUNT_SIGN_IN, (), _try, tries=lambda _, __: tries)


GUESS = _guessing(HOME)
ELSEWHERE_GUESS = _guessing(ELSEWHERE)


def at(house: House, when: datetime) -> House:
    return replace(house, clock=lambda: when)


def test_the_eleventh_wrong_try_is_refused_with_the_time_to_wait(house: House) -> None:
    assert [house.perform(GUESS, False, VISITOR) for _ in range(10)] == ["wrong"] * 10
    with pytest.raises(TooManyTriesError, match="wait a minute and") as refused:
        house.perform(GUESS, True, VISITOR)
    assert (refused.value.seconds, refused.value.status) == (30, 429)


def test_after_the_wait_the_right_password_lets_in(house: House) -> None:
    for _ in range(10):
        house.perform(GUESS, False, VISITOR)
    early, late = (at(house, NOW + timedelta(seconds=seconds)) for seconds in (29, 30))
    with pytest.raises(TooManyTriesError):
        early.perform(GUESS, True, VISITOR)
    assert late.perform(GUESS, True, VISITOR) == "in"


def test_the_owner_gets_in_from_another_network_meanwhile(house: House) -> None:
    for _ in range(10):
        house.perform(GUESS, False, VISITOR)
    assert house.perform(ELSEWHERE_GUESS, True, VISITOR) == "in"


def test_what_succeeds_does_not_count(house: House) -> None:
    assert [house.perform(GUESS, True, VISITOR) for _ in range(25)] == ["in"] * 25


def test_a_try_counts_although_the_act_was_undone(house: House) -> None:
    def fails(act: Act, _: bool) -> str:
        message = "undone"
        raise RuntimeError(message)

    for _ in range(10):
        with pytest.raises(RuntimeError):
            house.perform(replace(GUESS, work=fails), False, VISITOR)
    with pytest.raises(TooManyTriesError):
        house.perform(GUESS, True, VISITOR)


def test_twenty_wrong_tries_of_one_network_at_several_accounts_are_all_of_an_hour(house: House) -> None:
    for number in range(20):
        house.perform(_guessing(HOME, f"{number}@example.org"), False, VISITOR)
    with pytest.raises(TooManyTriesError) as refused:
        house.perform(_guessing(HOME, "21@example.org"), True, VISITOR)
    assert refused.value.seconds == 180


def test_a_refused_try_takes_nothing_from_the_other_buckets(house: House) -> None:
    keys, narrow, wide = house.office.keys, Try("narrow", "", Limit(1, TEN.within)), Try("wide", "", TEN)
    throttling.take(house.engine, keys, (narrow, wide), NOW)
    for _ in range(20):
        with pytest.raises(TooManyTriesError):
            throttling.take(house.engine, keys, (narrow, wide), NOW)
    for _ in range(9):
        throttling.take(house.engine, keys, (wide,), NOW)


def test_many_tries_at_once_are_no_more_than_are_allowed(house: House) -> None:
    def one(_: int) -> bool:
        try:
            return house.perform(GUESS, False, VISITOR) == "wrong"
        except TooManyTriesError:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(one, range(40))) == 10


WORKER = """
import sys
from datetime import datetime
from tracker.access.keys import Keys
from tracker.actions.throttling import sign_in_tries, take
from tracker.football.errors import TooManyTriesError
from tracker.store.engine import open_engine
engine = open_engine(sys.stdin.readline().strip())
now = datetime.fromisoformat(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    try:
        take(engine, Keys(lambda: "k" * 32), sign_in_tries("a@example.org", line.strip()), now)
        print("tried", flush=True)
    except TooManyTriesError as refused:
        print("wait", refused.seconds, flush=True)
"""


class Worker:
    """A process of its own that tries when it is told to."""

    def __init__(self, engine: Engine) -> None:
        command = [sys.executable, "-c", WORKER, NOW.isoformat()]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        assert self.tell(engine.url.render_as_string(hide_password=False)) == "ready"

    def tell(self, line: str) -> str:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.communicate(timeout=20)


def test_two_processes_count_together(engine: Engine) -> None:
    workers = [Worker(engine), Worker(engine)]
    try:
        assert [workers[turn % 2].tell(HOME) for turn in range(10)] == ["tried"] * 10
        assert [worker.tell(HOME) for worker in workers] == ["wait 30", "wait 30"]
        assert workers[0].tell(ELSEWHERE) == "tried"
    finally:
        for worker in workers:
            worker.end()


def test_who_reads_the_table_learns_no_address(house: House) -> None:
    house.perform(GUESS, False, VISITOR)
    with Session(house.engine) as session:
        kept = session.scalars(select(t.Bucket)).all()
    assert len(kept) == 4
    assert all(len(row.key) == 64 and "example" not in row.key for row in kept)


def test_what_is_full_again_is_forgotten(house: House) -> None:
    house.perform(GUESS, False, VISITOR)
    other = Try("other", "", TEN)
    throttling.take(house.engine, house.office.keys, (other,), NOW + timedelta(days=1, seconds=1))
    with Session(house.engine) as session:
        assert len(session.scalars(select(t.Bucket)).all()) == 1


limits = st.builds(Limit, st.integers(1, 1000), st.timedeltas(timedelta(seconds=1), timedelta(days=1)))
pauses = st.lists(st.timedeltas(timedelta(0), timedelta(days=2)), max_size=40)


@given(limits, pauses)
def test_no_more_is_ever_allowed_than_a_full_bucket_and_what_came_back(
    limit: Limit, waits: list[timedelta]
) -> None:
    now, tried, bucket = NOW, 0, full(limit, NOW)
    for pause in waits:
        now += pause
        bucket = filled(bucket, limit, now)
        while not wait(bucket, limit):
            bucket, tried = less_one(bucket), tried + 1
    assert tried <= limit.tries + (now - NOW) / limit.within * limit.tries + 0.001


@given(limits, st.floats(0, 1))
def test_after_the_wait_a_try_is_allowed(limit: Limit, left: float) -> None:
    empty = Bucket(left, NOW)
    later = filled(empty, limit, NOW + wait(empty, limit) + timedelta(microseconds=2))
    assert wait(later, limit) <= timedelta(microseconds=2)


@given(limits, st.timedeltas(timedelta(days=-3), timedelta(0)))
def test_a_clock_that_is_put_back_gives_nothing(limit: Limit, back: timedelta) -> None:
    bucket = less_one(full(limit, NOW))
    assert filled(bucket, limit, NOW + back) == bucket
    assert one_more(full(limit, NOW), limit).left == limit.tries
