"""A machine that loses power in the middle of an import: nothing is left of it, and the next try completes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select
from tests.importing.files import sheet
from tracker.access.actor import OPERATOR
from tracker.actions.drafts import (
    ApplyDraft,
    ListDrafts,
    OpenDraft,
    apply_draft,
    list_drafts,
    open_draft,
    start_draft,
)
from tracker.actions.imports import ImportFile, import_file
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House

PLAYERS = 300
WRITES = ("clubs", "teams", "players", "identifiers", "registrations", "audit_events")

#: Takes in a file, or a draft by its number, and kills itself, as nobody can refuse to be killed, when a table is
#: about to be written.
CHILD = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from sqlalchemy import event
from tracker.access.actor import OPERATOR
from tracker.actions.drafts import ApplyDraft, apply_draft
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.importing.kind import Kind
from tracker.settings import Settings
from tracker.store.engine import open_engine
from tracker.wiring import House

database, path, table, key, draft = sys.argv[1:]
engine = open_engine(database)

def die(connection, cursor, statement, *rest):
    if statement.startswith((f"INSERT INTO {table} ", f"DELETE FROM {table} ", "COMMIT")):
        os.kill(os.getpid(), signal.SIGKILL)

def die_at_commit(connection):
    os.kill(os.getpid(), signal.SIGKILL)

if table == "commit":
    event.listen(engine, "commit", die_at_commit)
else:
    event.listen(engine, "before_cursor_execute", die)
house = House(
    Settings(home=Path(path).parent, database=database, given_key=key),
    engine,
    Library(load_catalogue()),
    lambda: datetime(2026, 6, 30, tzinfo=UTC),
)
if draft:
    house.perform(apply_draft, ApplyDraft(int(draft)), OPERATOR)
else:
    house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", Path(path).read_bytes()), OPERATOR)
"""


def content() -> bytes:
    """A file of players, each with a spell."""
    return sheet(
        *(
            {
                "id": str(number),
                "name": f"Player {number}",
                "sex": "female",
                "club": f"Club {number % 7}",
                "registered_from": "2024-08-01",
            }
            for number in range(PLAYERS)
        )
    )


def counts(engine: Engine) -> list[int]:
    """How many rows there are of whatever the file brings."""
    kinds = (t.Club, t.Team, t.PlayerRow, t.IdentifierRow, t.Registration, t.ImportBatch, t.AuditEvent)
    with engine.connect() as connection:
        return [connection.scalars(select(func.count()).select_from(kind)).one() for kind in kinds]


def killed(house: House, folder: Path, moment: str, draft: str = "") -> None:
    """Start taking in the file, or a draft of it, in a process of its own that is killed at a moment."""
    path = folder / "players.csv"
    path.write_bytes(content())
    url = house.engine.url.render_as_string(hide_password=False)
    house.engine.dispose()
    key = house.settings.given_key or ""
    command = [sys.executable, "-c", CHILD, url, str(path), moment, key, draft]
    done = subprocess.run(command, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.mark.parametrize("moment", [*WRITES, "commit"])
def test_an_import_that_is_killed_leaves_nothing_and_the_next_completes(
    sqlite_house: House, tmp_path: Path, moment: str
) -> None:
    killed(sqlite_house, tmp_path, moment)
    assert counts(sqlite_house.engine) == [0] * 7
    command = ImportFile(Kind.PLAYERS, "players.csv", content())
    assert sqlite_house.perform(import_file, command, OPERATOR).add == PLAYERS
    assert counts(sqlite_house.engine) == [7, 7, PLAYERS, PLAYERS, PLAYERS, 1, 1]
    with sqlite_house.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


@pytest.mark.parametrize("moment", ["players", "registrations", "import_drafts", "audit_events", "commit"])
def test_a_draft_that_is_killed_is_there_as_it_was_and_can_be_taken_in(
    sqlite_house: House, tmp_path: Path, moment: str
) -> None:
    file = ImportFile(Kind.PLAYERS, "players.csv", content(), left_out=frozenset({2}))
    number = sqlite_house.perform(start_draft, file, OPERATOR).draft.number
    killed(sqlite_house, tmp_path, moment, str(number))
    assert counts(sqlite_house.engine) == [0, 0, 0, 0, 0, 0, 1], "That it was begun is on record."
    assert sqlite_house.perform(open_draft, OpenDraft(number), OPERATOR).ticked == PLAYERS - 1
    assert sqlite_house.perform(apply_draft, ApplyDraft(number), OPERATOR).add == PLAYERS - 1
    assert counts(sqlite_house.engine) == [7, 7, *[PLAYERS - 1] * 3, 1, 2]
    assert sqlite_house.perform(list_drafts, ListDrafts(), OPERATOR) == ()
