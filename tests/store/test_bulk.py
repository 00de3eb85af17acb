"""Writing many rows at once stores what the ORM would have stored, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from tracker.access.consent import Purpose
from tracker.demo.federation import Detail, federation
from tracker.football.people import Foot, Position, Sex
from tracker.football.same_person.sound import name_key
from tracker.football.spells import ExitReason, Nature
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows, load, load_into

SIAN, NUR = "Siân O'Drav", "نور الدرفاني"
NOON_IN_LIMA = datetime(2026, 6, 30, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=-5)))


class Rows(NamedTuple):
    """Rows of one table, as the generator hands them out."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]


def things() -> list[tuple[int, Any]]:
    """Things for the ORM with their numbers; what has a default is left out."""
    return [
        (1, t.Federation(code="MLV", name="Football Association of Marlovia")),
        (1, t.Club(name="Étoile de Quorvby", name_folded="etoile de quorvby", federation_id=1)),
        (1, t.Team(club_id=1, name="U17", name_folded="u17", sex=Sex.FEMALE)),
        (
            1,
            t.PlayerRow(
                name=SIAN,
                name_folded="sian o'drav",
                sex=Sex.FEMALE,
                born_earliest=date(2009, 2, 1),
                born_latest=date(2009, 2, 28),
                position=Position.FORWARD,
                foot=Foot.LEFT,
            ),
        ),
        (2, t.PlayerRow(name=NUR, name_folded=NUR, sex=Sex.MALE)),
        (1, t.Registration(player_id=1, team_id=1, starts=date(2024, 7, 1), exit_reason=ExitReason.MOVED_AWAY)),
        (2, t.Registration(player_id=2, team_id=1, starts=date(2024, 7, 1), nature=Nature.LOAN)),
        (
            1,
            t.FixtureRow(team_id=1, played_on=date(2025, 3, 1), opponent="A", opponent_folded="a", competition="C"),
        ),
        (1, t.User(email="nur@example.org", name="Nur", password_hash="x")),
        (
            1,
            t.Consent(player_id=1, purpose=Purpose.SCOUTS, wording="2026", given_by_id=1, given_at=NOON_IN_LIMA),
        ),
        (
            1,
            t.AuditEvent(
                at=datetime(2026, 6, 30, tzinfo=UTC),
                user_id=1,
                role="parent",
                verb="open",
                event="opened",
                subject="player",
                subject_id=1,
                details={"fields": ["é", None], "count": 2},
            ),
        ),
    ]


#: The same things as rows.
ROWS = [
    Rows("federations", ("id", "code", "name"), [(1, "MLV", "Football Association of Marlovia")]),
    Rows(
        "clubs", ("id", "name", "name_folded", "federation_id"), [(1, "Étoile de Quorvby", "etoile de quorvby", 1)]
    ),
    Rows("teams", ("id", "club_id", "name", "name_folded", "sex"), [(1, 1, "U17", "u17", "female")]),
    Rows(
        "players",
        ("id", "name", "name_folded", "name_key", "sex", "born_earliest", "born_latest", "position", "foot"),
        [
            (
                1,
                SIAN,
                "sian o'drav",
                name_key(SIAN),
                "female",
                date(2009, 2, 1),
                date(2009, 2, 28),
                "forward",
                "left",
            ),
            (2, NUR, NUR, name_key(NUR), Sex.MALE, None, None, None, None),
        ],
    ),
    Rows(
        "registrations",
        ("id", "player_id", "team_id", "starts", "exit_reason"),
        [(1, 1, 1, date(2024, 7, 1), "moved_away")],
    ),
    Rows(
        "registrations", ("id", "player_id", "team_id", "starts", "nature"), [(2, 2, 1, date(2024, 7, 1), "loan")]
    ),
    Rows(
        "fixtures",
        ("id", "team_id", "played_on", "opponent", "opponent_folded", "competition"),
        [(1, 1, date(2025, 3, 1), "A", "a", "C")],
    ),
    Rows("users", ("id", "email", "name", "password_hash"), [(1, "nur@example.org", "Nur", "x")]),
    Rows(
        "consents",
        ("id", "player_id", "purpose", "wording", "given_by_id", "given_at"),
        [(1, 1, Purpose.SCOUTS, "2026", 1, NOON_IN_LIMA)],
    ),
    Rows(
        "audit_events",
        ("id", "at", "user_id", "role", "verb", "event", "subject", "subject_id", "details"),
        [
            (
                *(1, datetime(2026, 6, 30, tzinfo=UTC), 1, "parent", "open", "opened", "player", 1),
                {"fields": ["é", None], "count": 2},
            )
        ],
    ),
]
FEDERATION = Rows("federations", ("id", "code", "name"), [(7, "AAA", "A"), (9, "BBB", "B")])


def stored(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Every table as it lies in the database, past all of SQLAlchemy's types."""
    names = dict.fromkeys(rows.table for rows in ROWS)
    return {
        name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY id")]
        for name in names
    }


def test_bulk_rows_equal_those_of_the_orm(engine: Engine) -> None:
    with engine.connect() as connection, Session(connection) as session:
        for number, thing in things():
            thing.id = number
            session.add(thing)
            session.flush()
        by_orm = stored(connection)
        session.rollback()
    with engine.connect() as connection:
        load_into(connection, ROWS)
        by_bulk = stored(connection)
        connection.rollback()
    assert by_bulk == by_orm
    assert all(by_bulk.values())


def test_a_big_table_is_written_in_chunks(engine: Engine) -> None:
    rows = [(number, f"C{number}", "Name") for number in range(1, 20_002)]
    with engine.begin() as connection:
        insert_rows(connection, t.Federation.__table__, ("id", "code", "name"), rows)  # type: ignore[arg-type]
        assert connection.scalar(select(func.count()).select_from(t.Federation)) == 20_001


def test_ids_may_be_left_to_the_database(engine: Engine) -> None:
    with engine.begin() as connection:
        load_into(connection, [Rows("federations", ("code", "name"), [("AAA", "A"), ("BBB", "B")])])
        assert connection.scalars(select(t.Federation.id).order_by(t.Federation.id)).all() == [1, 2]


def test_the_next_id_comes_after_the_explicit_ones(engine: Engine) -> None:
    load(engine, [FEDERATION])
    with Session(engine) as session:
        new = t.Federation(code="CCC", name="C")
        session.add(new)
        session.flush()
        assert new.id == 10


def test_indexes_stand_again_after_loading(engine: Engine) -> None:
    before = _indexes(engine)
    counts = load(engine, federation(1, 400, detail=Detail.TOTALS))
    assert counts["players"] == 400
    assert _indexes(engine) == before
    assert sum(map(len, before.values())) > 8


def _indexes(engine: Engine) -> dict[str, set[str | None]]:
    found = inspect(engine)
    return {table: {index["name"] for index in found.get_indexes(table)} for table in found.get_table_names()}


def test_rows_that_break_a_rule_of_the_database_leave_nothing_behind(engine: Engine) -> None:
    before = _indexes(engine)
    backwards = Rows(
        "players",
        ("id", "name", "name_folded", "sex", "born_earliest", "born_latest"),
        [(1, "A", "a", "male", date(2009, 2, 1), date(2008, 1, 1))],
    )
    with pytest.raises(IntegrityError, match="birth_in_order"):
        load(engine, [FEDERATION, backwards])
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(t.Federation)) == 0
    assert _indexes(engine) == before


def test_a_second_load_adds_to_the_first(engine: Engine) -> None:
    load(engine, [FEDERATION])
    assert load(engine, [FEDERATION._replace(rows=[(11, "DDD", "D")])]) == {"federations": 1}
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(t.Federation)) == 3


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (FEDERATION._replace(table="leauges"), "no table 'leauges'"),
        (FEDERATION._replace(columns=("id", "kode", "name")), "no column 'kode'; it has id, code, name"),
        (FEDERATION._replace(columns=("id", "code"), rows=[(1, "A")]), "need a value for 'name'"),
    ],
)
def test_rows_that_fit_no_table_are_refused_in_a_sentence(sqlite_engine: Engine, rows: Rows, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        load(sqlite_engine, [rows])


def test_the_whole_demo_keeps_every_reference_and_every_rule(engine: Engine) -> None:
    """Foreign keys and check constraints are on in both databases, and each row is counted back."""
    counts = load(engine, federation(1, 1_000))
    with engine.connect() as connection:
        for name, count in counts.items():
            assert connection.scalar(select(func.count()).select_from(Base.metadata.tables[name])) == count
        if engine.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
