"""The chain of the ledger: whatever is done to it past the tracker is found, and the row is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError
from tests.conftest import NOW, house_on
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.verb import Act, Library, Verb
from tracker.football.errors import SettingError
from tracker.logic.terms import ALWAYS
from tracker.store.ledger import Happening, HeadlessError, record, seal_lines
from tracker.store.ledger_chain import Break, Head, Walk
from tracker.store.ledger_heads import NotedHeads
from tracker.store.scope import open_session
from tracker.store.tables import AuditEvent, LedgerHead
from tracker.wiring import House

LINES = 6
WRITERS, EACH = 8, 25


def _leave_a_line(act: Act, _command: None) -> None:
    act.record(Event.FEDERATION_LOADED, "federation", 1, {"players": 3})


LEAVE_A_LINE = Verb("leave_a_line", Permission.DATABASE_KEEP, (Event.FEDERATION_LOADED,), _leave_a_line)


def leave(house: House, lines: int = 1) -> None:
    """Put lines on record, each in an act of its own."""
    for _ in range(lines):
        house.perform(LEAVE_A_LINE, None, OPERATOR)


def verified(house: House) -> Walk:
    return house.perform(verify_ledger, VerifyLedger(), OPERATOR)


@pytest.fixture
def kept(house: House) -> House:
    """A house with six lines in its ledger."""
    leave(house, LINES)
    return house


def past_the_lock(engine: Engine, *statements: str) -> None:
    """What the owner of a database can do: set the triggers aside and change what they guard."""
    with engine.begin() as connection:
        for statement in (*_unlocked(connection), *statements):
            connection.execute(text(statement))


def _unlocked(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "postgresql":
        yield "ALTER TABLE audit_events DISABLE TRIGGER ALL"
    else:
        yield from (f"DROP TRIGGER audit_events_no_{name}" for name in ("update", "delete"))


def copied(where: str, row: str = "id", seal: str = "seal") -> str:
    columns = "at, user_id, role, verb, event, subject, subject_id, details, reason"
    source = f"SELECT {row}, {columns}, {seal} FROM audit_events WHERE {where}"
    return f"INSERT INTO audit_events (id, {columns}, seal) {source}"


def test_a_ledger_that_nobody_touched_is_whole(kept: House) -> None:
    assert verified(kept) == Walk(LINES, 0)


@pytest.mark.parametrize("column", ["role", "verb", "event", "subject", "reason"])
def test_a_changed_row_is_named(kept: House, column: str) -> None:
    past_the_lock(kept.engine, f"UPDATE audit_events SET {column} = 'scout' WHERE id = 3")
    assert verified(kept) == Walk(2, 0, Break.DOES_NOT_FOLLOW, 3)


def test_a_row_whose_time_or_subject_was_moved_is_named(kept: House) -> None:
    past_the_lock(kept.engine, "UPDATE audit_events SET subject_id = 7 WHERE id = 5")
    assert verified(kept).row == 5
    past_the_lock_again = "UPDATE audit_events SET at = '2020-01-01 00:00:00' WHERE id = 4"
    with kept.engine.begin() as connection:
        connection.execute(text(past_the_lock_again))
    assert verified(kept).row == 4


def test_where_a_row_was_taken_out_the_next_is_named(kept: House) -> None:
    past_the_lock(kept.engine, "DELETE FROM audit_events WHERE id = 2")
    assert verified(kept) == Walk(1, 0, Break.DOES_NOT_FOLLOW, 3)


def test_a_row_that_was_put_in_is_named(kept: House) -> None:
    past_the_lock(kept.engine, copied("id = 2", "99"))
    assert verified(kept) == Walk(LINES, 0, Break.DOES_NOT_FOLLOW, 99)


def test_a_row_without_a_seal_among_sealed_ones_is_named(kept: House) -> None:
    past_the_lock(kept.engine, copied("id = 2", "99", "NULL"))
    assert verified(kept) == Walk(LINES, 0, Break.UNSEALED, 99)


def test_a_tail_that_was_cut_off_is_missed_by_the_head(kept: House) -> None:
    past_the_lock(kept.engine, "DELETE FROM audit_events WHERE id > 4")
    assert verified(kept) == Walk(4, 0, Break.CUT, 4)


def test_a_tail_that_was_cut_off_together_with_the_head_is_missed_by_the_file_of_heads(kept: House) -> None:
    heads = NotedHeads(kept.settings.home / "ledger-heads.log")
    heads.note(head_of(kept.engine), NOW + timedelta(minutes=2))
    cut = "UPDATE ledger_head SET lines = 4, seal = (SELECT seal FROM audit_events WHERE id = 4)"
    past_the_lock(kept.engine, "DELETE FROM audit_events WHERE id > 4", cut)
    assert verified(kept) == Walk(4, 0, Break.CUT, 4)
    heads.file.unlink()
    assert verified(kept) == Walk(4, 0), "Without the file nothing else could know."


def test_a_ledger_emptied_with_its_head_is_missed_by_the_file_of_heads(kept: House) -> None:
    past_the_lock(kept.engine, "DELETE FROM audit_events", "UPDATE ledger_head SET lines = 0, seal = ''")
    assert verified(kept) == Walk(0, 0, Break.CUT, None)


def test_a_tail_that_was_cut_off_and_written_on_is_found_where_the_heads_differ(kept: House) -> None:
    heads = NotedHeads(kept.settings.home / "ledger-heads.log")
    heads.note(head_of(kept.engine), NOW + timedelta(minutes=2))
    cut = "UPDATE ledger_head SET lines = 5, seal = (SELECT seal FROM audit_events WHERE id = 5)"
    past_the_lock(kept.engine, "DELETE FROM audit_events WHERE id > 5", cut)
    later = House(kept.settings, kept.engine, kept.library, lambda: NOW + timedelta(hours=1))
    leave(later, 2)
    found = verified(kept)
    assert (found.lines, found.broken) == (5, Break.DOES_NOT_FOLLOW)
    assert found.row is not None
    assert found.row > 5


def test_the_head_that_is_gone_is_missed_and_nothing_goes_on_without_it(kept: House) -> None:
    past_the_lock(kept.engine, "DELETE FROM ledger_head")
    assert verified(kept) == Walk(LINES, 0, Break.HEADLESS, LINES)
    with pytest.raises(HeadlessError):
        leave(kept)


def test_rows_from_before_the_chain_are_said_to_be_so(house: House, cast: Cast) -> None:
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        for _ in range(3):
            record(session, cast.director, NOW, "old", Happening(Event.REPORT_ISSUED, "player", cast.maya))
    leave(house, 2)
    assert verified(house) == Walk(2, 3)


@pytest.mark.parametrize("change", ["UPDATE audit_events SET role = 'scout'", "DELETE FROM audit_events"])
def test_the_database_refuses_to_change_or_take_out_a_line(kept: House, change: str) -> None:
    with pytest.raises(DBAPIError, match="only ever added to"), kept.engine.begin() as connection:
        connection.execute(text(change))
    assert verified(kept) == Walk(LINES, 0)


def test_postgresql_refuses_to_empty_the_ledger(postgres_engine: Engine) -> None:
    with pytest.raises(DBAPIError, match="only ever added to"), postgres_engine.begin() as connection:
        connection.execute(text("TRUNCATE audit_events"))


def test_another_key_finds_the_ledger_wrong_from_its_first_row(kept: House) -> None:
    with open_session(kept.engine, ALWAYS, writes=True) as session, session.begin():
        seal_lines(session, lambda told: f"{len(told):064}")
        record(session, OPERATOR, NOW, "forge", Happening(Event.REPORT_ISSUED, "player", 1))
    assert verified(kept) == Walk(LINES, 0, Break.DOES_NOT_FOLLOW, LINES + 1)


def test_a_line_that_is_undone_leaves_no_gap(kept: House) -> None:
    with open_session(kept.engine, ALWAYS, writes=True) as session:
        session.connection()
        record(session, OPERATOR, NOW, "undone", Happening(Event.REPORT_ISSUED, "player", 1))
        session.rollback()
        session.commit()
    leave(kept)
    assert verified(kept) == Walk(LINES + 1, 0)


def test_eight_writers_at_once_make_one_chain(engine: Engine, library: Library, tmp_path: Path) -> None:
    house = house_on(engine, library, tmp_path)
    with ThreadPoolExecutor(WRITERS) as writers:
        for done in [writers.submit(partial(leave, house, EACH)) for _ in range(WRITERS)]:
            done.result()
    assert verified(house) == Walk(WRITERS * EACH, 0)


def head_of(engine: Engine) -> Head:
    with engine.connect() as connection:
        row = connection.execute(select(LedgerHead.lines, LedgerHead.seal)).one()
        assert connection.scalar(select(func.count()).select_from(AuditEvent)) >= row.lines
    return Head(row.lines, row.seal)


def test_heads_are_noted_for_the_owner_alone_once_a_minute_or_each_hundred_lines(tmp_path: Path) -> None:
    heads = NotedHeads(tmp_path / "home" / "ledger-heads.log")
    noted: Callable[[int, int], None] = lambda lines, seconds: heads.note(  # noqa: E731 - a word for the table below.
        Head(lines, f"{lines:064}"), NOW + timedelta(seconds=seconds)
    )
    for lines, seconds in ((1, 0), (2, 1), (3, 59), (4, 60), (5, 61), (104, 62), (105, 63), (2, 64)):
        noted(lines, seconds)
    assert sorted(heads.seals()) == [1, 2, 4, 104]
    assert heads.file.stat().st_mode & 0o777 == 0o600


def test_a_file_of_heads_that_holds_something_else_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "ledger-heads.log"
    file.write_text("nothing of the kind\n", encoding="ascii")
    with pytest.raises(SettingError, match="line 1, is no head"):
        NotedHeads(file).seals()
