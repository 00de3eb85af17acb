"""A federation whose pool is asked: players with careers, six in ten of them shared with its scouts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select
from tests.bench.installation import DAY
from tests.conftest import NOW
from tracker.access.actor import Actor, Binding
from tracker.access.consent import WORDING, Purpose
from tracker.access.roles import Role
from tracker.demo.federation import Detail, federation
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows, load
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.summaries import rebuild

#: Of ten players one after the other, so many are shared.
SHARED_OF_TEN = 6
SCOUT = Actor(1, "Scout", (Binding(Role.SCOUT, federation_id=1),))
_CONSENTS = Base.metadata.tables["consents"]


@contextmanager
def kept_in(folder: Path | None) -> Iterator[Path]:
    """A folder that stays, or one that goes with what is in it."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory() as passing:
        yield Path(passing)


def sqlite_in(folder: Path, players: int) -> Path:
    """The file of a pool of so many players."""
    return folder / f"pool-{players}.sqlite"


@contextmanager
def pool_of(url: str, players: int) -> Iterator[Engine]:
    """A database with so many players, whose summaries and pool are fresh; one that has them is taken as it is."""
    engine = open_engine(url)
    migrate(engine)
    if not _holds(engine, players):
        _fill(engine, players)
    yield engine
    engine.dispose()


def _holds(engine: Engine, players: int) -> bool:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(t.PoolRow.__table__)) == players


def _fill(engine: Engine, players: int) -> None:
    load(engine, federation(1, players, day=DAY, detail=Detail.TOTALS))
    with engine.begin() as connection:
        share(connection)
        rebuild(connection, Measure(DAY))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def share(connection: Connection) -> None:
    """The consents, given by one person, since nobody counts who gave them; every third shows the day of birth."""
    if connection.scalar(select(t.User.id).where(t.User.id == 1)) is None:
        family = {"email": "family@example.org", "name": "Family", "password_hash": "-", "language": "en"}
        users = Base.metadata.tables["users"]
        connection.execute(users.insert().values(active=True, version=1, **family))
    numbers = connection.scalars(select(t.PlayerRow.id).order_by(t.PlayerRow.id)).all()
    columns = ["player_id", "purpose", "wording", "given_by_id", "given_at", "federation_id", "birth_date", "own"]
    rows = [
        (number, Purpose.SCOUTS, WORDING, 1, NOW, 1, number % 3 == 0, number % 2 == 0)
        for number in numbers
        if number % 10 < SHARED_OF_TEN
    ]
    insert_rows(connection, _CONSENTS, columns, rows)
