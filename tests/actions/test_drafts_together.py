"""Two at once over the same file: one button pressed twice, undone while it is pressed, erased meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.actions.test_a_clubs_own_files import WREN, player_named, take_in
from tests.importing.files import sheet
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.drafts import ApplyDraft, apply_draft, start_draft
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.imports import ImportFile
from tracker.actions.undoing import UndoImport, undo_import
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House

NEXT = {**WREN, "registered_from": "2026-06-01", "team": "Under 21"}


def at_once(*deeds: Callable[[], object]) -> list[str]:
    """What comes of deeds that begin together: `done`, or what refused each."""
    together = Barrier(len(deeds))

    def try_it(deed: Callable[[], object]) -> str:
        together.wait()
        try:
            deed()
        except (NotFoundError, ChangedMeanwhileError, BadInputError) as error:
            return type(error).__name__
        return "done"

    with ThreadPoolExecutor(len(deeds)) as hands:
        return list(hands.map(try_it, deeds))


def batches(engine: Engine) -> list[int]:
    with Session(engine) as session:
        return list(session.scalars(select(t.ImportBatch.id).order_by(t.ImportBatch.id)))


def begun(house: House, cast: Cast, row: dict[str, str]) -> int:
    file = ImportFile(Kind.PLAYERS, "club.csv", sheet(row))
    return int(house.perform(start_draft, file, cast.director).draft.number)


def test_a_draft_that_is_taken_in_twice_at_once_is_taken_in_once(house: House, cast: Cast, engine: Engine) -> None:
    number, before = begun(house, cast, WREN), len(batches(engine))
    deeds = [lambda: house.perform(apply_draft, ApplyDraft(number), cast.director)] * 4
    assert sorted(at_once(*deeds)) == ["NotFoundError"] * 3 + ["done"]
    assert len(batches(engine)) == before + 1
    assert len(player_named(engine, WREN["name"])) == 1


def test_a_file_that_is_undone_twice_at_once_is_undone_once(house: House, cast: Cast, engine: Engine) -> None:
    take_in(house, cast.director, WREN)
    batch = batches(engine)[-1]
    deeds = [lambda: house.perform(undo_import, UndoImport(batch), cast.director)] * 3
    assert sorted(at_once(*deeds)) == ["BadInputError"] * 2 + ["done"]
    assert player_named(engine, WREN["name"]) == []


@pytest.mark.parametrize("turn", range(3))
def test_who_is_erased_while_a_draft_is_taken_in_does_not_come_back(
    house: House, cast: Cast, engine: Engine, turn: int
) -> None:
    take_in(house, cast.director, WREN)
    number = begun(house, cast, NEXT)
    player = player_named(engine, WREN["name"])[0].id
    came = at_once(
        lambda: house.perform(apply_draft, ApplyDraft(number), cast.director),
        lambda: house.perform(erase_records, EraseRecords(player, WREN["name"]), OPERATOR),
    )
    assert came[1] == "done", turn
    assert player_named(engine, WREN["name"]) == []
    with Session(engine) as session:
        assert session.scalars(select(t.ImportDraft.id)).all() == []
        assert session.scalars(select(t.Registration).where(t.Registration.player_id == player)).all() == []
