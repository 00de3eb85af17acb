"""A machine that loses power in the middle of an import: nothing is left of it, and the next try completes."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, event, func, select
from tests.forked import ended_killed, forked
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
from tracker.store.engine import open_engine
from tracker.wiring import House

PLAYERS = 300
WRITES = ("clubs", "teams", "players", "identifiers", "registrations", "audit_events")


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


def killed(house: House, moment: str, draft: int | None = None) -> None:
    """Start taking in the file, or a draft of it, in a process of its own that is killed at a moment."""
    house.engine.dispose()
    ended_killed(forked(_take_in, house, moment, draft))


def _take_in(house: House, moment: str, draft: int | None) -> None:
    """Take it in, and be killed when a table is about to be written, or at the commit."""
    engine = open_engine(str(house.engine.url))

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def look(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith((f"INSERT INTO {moment} ", f"DELETE FROM {moment} ", "COMMIT")):
            die()

    if moment == "commit":
        event.listen(engine, "commit", die)
    else:
        event.listen(engine, "before_cursor_execute", look)
    own = replace(house, engine=engine)
    if draft:
        own.perform(apply_draft, ApplyDraft(draft), OPERATOR)
    else:
        own.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", content()), OPERATOR)


@pytest.mark.parametrize("moment", [*WRITES, "commit"])
def test_an_import_that_is_killed_leaves_nothing_and_the_next_completes(sqlite_house: House, moment: str) -> None:
    killed(sqlite_house, moment)
    assert counts(sqlite_house.engine) == [0] * 7
    command = ImportFile(Kind.PLAYERS, "players.csv", content())
    assert sqlite_house.perform(import_file, command, OPERATOR).add == PLAYERS
    assert counts(sqlite_house.engine) == [7, 7, PLAYERS, PLAYERS, PLAYERS, 1, 1]
    with sqlite_house.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


@pytest.mark.parametrize("moment", ["players", "registrations", "import_drafts", "audit_events", "commit"])
def test_a_draft_that_is_killed_is_there_as_it_was_and_can_be_taken_in(sqlite_house: House, moment: str) -> None:
    file = ImportFile(Kind.PLAYERS, "players.csv", content(), left_out=frozenset({2}))
    number = sqlite_house.perform(start_draft, file, OPERATOR).draft.number
    killed(sqlite_house, moment, number)
    assert counts(sqlite_house.engine) == [0, 0, 0, 0, 0, 0, 1], "That it was begun is on record."
    assert sqlite_house.perform(open_draft, OpenDraft(number), OPERATOR).ticked == PLAYERS - 1
    assert sqlite_house.perform(apply_draft, ApplyDraft(number), OPERATOR).add == PLAYERS - 1
    assert counts(sqlite_house.engine) == [7, 7, *[PLAYERS - 1] * 3, 1, 2]
    assert sqlite_house.perform(list_drafts, ListDrafts(), OPERATOR) == ()
