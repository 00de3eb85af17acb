"""The second session of an act: it looks at others than the act may see, and never stands in anybody's way."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.access.sight import EVERYBODY, visible_to
from tracker.store.engine import embedded_file
from tracker.store.scope import open_beside, open_session
from tracker.store.tables import Federation, PlayerRow

_SECONDS = 20


def test_an_act_that_looks_at_others_waits_for_no_writer_who_waits_for_it(sqlite_engine: Engine) -> None:
    with open_session(sqlite_engine, EVERYBODY, writes=False) as first:
        first.scalars(select(PlayerRow.id)).all()
        writer = threading.Thread(target=_write, args=(sqlite_engine,), daemon=True)
        writer.start()
        _until_nobody_new_may_read(sqlite_engine, writer)
        start = time.monotonic()
        with open_beside(first, EVERYBODY) as second:
            second.scalars(select(PlayerRow.id)).all()
        assert time.monotonic() - start < _SECONDS / 2
    writer.join(_SECONDS)
    with Session(sqlite_engine) as session:
        assert session.scalars(select(Federation.code)).all() == ["SUM"]


def test_it_sees_whom_it_may_and_the_act_sees_no_more_for_it(engine: Engine, cast: Cast) -> None:
    own = visible_to(cast.director, TODAY)
    with open_session(engine, own, writes=False) as first, first.begin():
        with open_beside(first, EVERYBODY) as second:
            assert set(second.scalars(select(PlayerRow.id))) == {cast.maya, cast.ilse, cast.noor, cast.theo}
        assert set(first.scalars(select(PlayerRow.id))) == {cast.maya, cast.ilse}


def _write(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add(Federation(code="SUM", name="A writer"))


def _until_nobody_new_may_read(engine: Engine, writer: threading.Thread) -> None:
    """Where readers keep nobody from writing, until it is written."""
    end = time.monotonic() + _SECONDS
    while writer.is_alive() and time.monotonic() < end:
        try:
            with closing(sqlite3.connect(str(embedded_file(engine)), timeout=0)) as connection:
                connection.execute("SELECT id FROM federations").fetchall()
        except sqlite3.OperationalError:
            return
        time.sleep(0.01)
    if writer.is_alive():
        pytest.fail("The writer neither came to its end nor kept anybody from reading.")
