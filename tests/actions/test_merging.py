"""Two records of one person become one with both histories, and are parted again row by row as they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.actions.merging import (
    MergePlayers,
    MergeView,
    PartView,
    UndoMerge,
    merge_players,
    undo_merge,
)
from tracker.football.appearances import Selection
from tracker.football.people import Basis, Sex, folded
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

#: What tells that something happened and stays when it is undone.
_HISTORY = {"audit_events", "ledger_head", "merges", "age_bands"}


@dataclass(frozen=True, slots=True)
class Two:
    """Two records of one girl at Harbour Athletic, and the rows of the first that the second has too."""

    one: int
    other: int
    fixture: int
    team: int


def rows(engine: Engine) -> dict[str, list[Any]]:
    """Every row of every table, but for what tells of what happened."""
    with engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
            if table.name not in _HISTORY
        }


@pytest.fixture
def two(house: House, cast: Cast) -> Two:
    """Ada Marsh, and MARSH Ada with a little less to her."""
    with Session(house.engine) as session, session.begin():
        found = _two(session, cast)
    with house.engine.begin() as connection:
        rebuild(connection, Measure(TODAY))
    return found


def _two(session: Session, cast: Cast) -> Two:
    def keep(row: Any) -> Any:
        session.add(row)
        session.flush()
        return row

    one, other = (
        keep(
            t.PlayerRow(
                name=name,
                name_folded=folded(name),
                sex=Sex.FEMALE,
                born_earliest=date(2010, 5, 1),
                born_latest=date(2010, 5, 1),
            )
        ).id
        for name in ("Ada Marsh", "MARSH Ada Louise")
    )
    match = keep(
        t.FixtureRow(
            team_id=cast.girls,
            played_on=date(2026, 3, 7),
            opponent="Meadow Town",
            opponent_folded="meadow town",
            competition="Northmark Youth League",
            league_season_id=None,
        )
    )
    for player in (one, other):
        keep(t.Registration(player_id=player, team_id=cast.girls, starts=date(2025, 8, 1)))
        keep(t.NationalityRow(player_id=player, country="NMK", basis=Basis.BIRTH if player == one else None))
        keep(
            t.AppearanceRow(
                player_id=player,
                fixture_id=match.id,
                selection=Selection.STARTED,
                minutes=None if player == one else 80,
            )
        )
    keep(t.Registration(player_id=other, team_id=cast.girls, starts=date(2024, 8, 1), ends=date(2025, 7, 31)))
    keep(t.IdentifierRow(player_id=one, scheme="fan", value="A1"))
    keep(t.IdentifierRow(player_id=other, scheme="fifa", value="F9"))
    return Two(one, other, match.id, cast.girls)


def merge(house: House, two: Two, **more: Any) -> MergeView:
    return house.perform(merge_players, MergePlayers(two.one, two.other, **more), OPERATOR)


def undo(house: House, number: int) -> PartView:
    return house.perform(undo_merge, UndoMerge(number), OPERATOR)


def number_of(view: MergeView) -> int:
    assert view.merge is not None, view.faults
    return view.merge.number


def add(house: House, *new: Base) -> None:
    with Session(house.engine) as session, session.begin():
        for row in new:
            session.add(row)
            session.flush()


def held(house: House, kind: type[Any], player: int) -> list[Any]:
    with Session(house.engine) as session:
        return list(session.scalars(select(kind).where(kind.player_id == player).order_by(kind.id)))


def codes(view: MergeView) -> set[str]:
    return {fault.code for fault in view.faults}


def test_both_histories_and_every_number_stay_and_undoing_gives_back_every_row(house: House, two: Two) -> None:
    before, summaries = rows(house.engine), as_kept(house.engine)
    view = merge(house, two)
    assert view.joined is not None
    assert as_kept(house.engine) == made_anew(house.engine)
    assert {(one.scheme, one.value) for one in held(house, t.IdentifierRow, two.one)} == {
        ("fan", "A1"),
        ("fifa", "F9"),
    }
    assert [one.starts for one in held(house, t.Registration, two.one)] == [date(2025, 8, 1), date(2024, 8, 1)]
    # What one record does not know is taken from the other.
    assert [one.minutes for one in held(house, t.AppearanceRow, two.one)] == [80]
    assert [one.basis for one in held(house, t.NationalityRow, two.one)] == [Basis.BIRTH]
    assert (view.joined.folded, view.joined.taken_back) == (3, 0)
    assert not undo(house, number_of(view)).obstacles
    assert rows(house.engine) == before
    assert as_kept(house.engine) == summaries == made_anew(house.engine)
