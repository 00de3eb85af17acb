"""How each database is opened: a journal that is safe on this build, one writer at a time, UTC or nothing."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from tests.people import Cast
from tracker.football.errors import SettingError
from tracker.store.engine import SECONDS_TO_WAIT_FOR_A_LOCK, answering, open_engine, safe_journal
from tracker.store.tables import Federation, PlayerRow, User, WebSession


@pytest.mark.parametrize(
    ("version", "journal"),
    [
        ((3, 40, 1), "TRUNCATE"),
        ((3, 44, 5), "TRUNCATE"),
        ((3, 44, 6), "WAL"),
        ((3, 45, 0), "TRUNCATE"),
        ((3, 50, 6), "TRUNCATE"),
        ((3, 50, 7), "WAL"),
        ((3, 51, 2), "TRUNCATE"),
        ((3, 51, 3), "WAL"),
        ((4, 0, 0), "WAL"),
    ],
)
def test_wal_is_used_only_where_it_cannot_corrupt(version: tuple[int, int, int], journal: str) -> None:
    assert safe_journal(version) == journal


def test_sqlite_keeps_every_commit_and_every_reference(sqlite_engine: Engine) -> None:
    with sqlite_engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "foreign_keys")
        ]
        waits = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
    assert pragmas == [2, 1]
    assert waits == SECONDS_TO_WAIT_FOR_A_LOCK * 1000 >= 30_000, "Of eight writers one waits for six seconds."


def test_writers_wait_for_each_other_and_none_is_lost(sqlite_engine: Engine) -> None:
    with Session(sqlite_engine) as session, session.begin():
        session.add(Federation(code="SUM", name="0"))

    def add_one_many_times() -> None:
        for _ in range(20):
            with Session(sqlite_engine) as session, session.begin():
                row = session.scalars(select(Federation)).one()
                row.name = str(int(row.name) + 1)

    writers = [threading.Thread(target=add_one_many_times) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with Session(sqlite_engine) as session:
        assert session.scalars(select(Federation.name)).one() == "80"


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(User(email="a@example.org", name="A", password_hash="-"))
        session.flush()
        naive = datetime(2026, 1, 1, 12, 0)  # noqa: DTZ001 - that it has no zone is the point.
        session.add(WebSession(token_hash="x", user_id=1, began_at=naive, seen_at=naive))
        with pytest.raises(StatementError, match="has no time zone"):
            session.flush()


def test_a_moment_in_another_zone_comes_back_as_the_same_moment(engine: Engine) -> None:
    abroad = datetime(2026, 1, 1, 12, 0, tzinfo=timezone(timedelta(hours=5)))
    with Session(engine) as session, session.begin():
        user = User(email="a@example.org", name="A", password_hash="-")
        session.add(user)
        session.flush()
        session.add(WebSession(token_hash="x", user_id=user.id, began_at=abroad, seen_at=abroad))
    with Session(engine) as session:
        kept = session.scalars(select(WebSession.began_at)).one()
    assert (kept, kept.tzinfo) == (abroad, UTC)


def test_of_two_who_edit_one_player_the_second_is_told(engine: Engine, cast: Cast) -> None:
    with Session(engine, expire_on_commit=False) as first, Session(engine, expire_on_commit=False) as second:
        hers = first.get_one(PlayerRow, cast.maya)
        first.commit()
        his = second.get_one(PlayerRow, cast.maya)
        second.commit()
        hers.name = "Maya F."
        first.commit()
        his.name = "Maya Ferrand"
        with pytest.raises(StaleDataError):
            second.flush()


@pytest.mark.parametrize(
    ("database", "words"),
    [("mysql://localhost/x", "runs on sqlite and postgresql"), ("no url", "no database URL")],
)
def test_a_database_of_another_kind_is_refused_in_one_sentence(database: str, words: str) -> None:
    with pytest.raises(SettingError, match=words):
        open_engine(database)


def test_a_database_that_does_not_answer_is_one_sentence(tmp_path: object) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/there/is/no/folder.sqlite")
    with pytest.raises(SettingError, match="does not answer"), answering(), engine.connect():
        pass
