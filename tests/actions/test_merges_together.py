"""Two people put records together at the same moment, and a family refuses at that moment."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session
from tests.conftest import NOW, house_on
from tests.people import LONG_AGO, Cast, invite
from tests.recorded_twice import recorded_twice
from tracker.access.actor import OPERATOR
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.actions.merging import MergePlayers, MergeView, UndoMerge, merge_players, undo_merge
from tracker.actions.verb import Library
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Sex
from tracker.store import tables as t
from tracker.wiring import House

_WAITS = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")


def third(house: House) -> int:
    """One more record of the same name, of which little is known."""
    with Session(house.engine) as session, session.begin():
        row = t.PlayerRow(name="Ada Marsh", name_folded="ada marsh", sex=Sex.FEMALE)
        session.add(row)
        session.flush()
        return row.id


def test_one_record_becomes_part_of_one_other_and_never_of_two(house: House, cast: Cast) -> None:
    two, more = recorded_twice(house.engine, cast), third(house)
    together = Barrier(2)

    def join(keep: int) -> MergeView | str:
        together.wait()
        try:
            return house.perform(merge_players, MergePlayers(keep, two.other), OPERATOR)
        except NotFoundError:
            return "not found"

    with ThreadPoolExecutor(2) as people:
        came = list(people.map(join, (two.one, more)))
    assert came.count("not found") == 1
    with Session(house.engine) as session:
        held = session.scalar(select(func.count()).where(t.MergedRow.gone == two.other))
        assert held == 1
        assert session.get(t.PlayerRow, two.other) is None


def test_two_records_are_parted_once(house: House, cast: Cast) -> None:
    two = recorded_twice(house.engine, cast)
    view = house.perform(merge_players, MergePlayers(two.one, two.other), OPERATOR)
    assert view.merge
    number, together = view.merge.number, Barrier(2)

    def part(_: int) -> str:
        together.wait()
        try:
            house.perform(undo_merge, UndoMerge(number), OPERATOR)
        except BadInputError:
            return "already"
        return "parted"

    with ThreadPoolExecutor(2) as people:
        assert sorted(people.map(part, range(2))) == ["already", "parted"]


@pytest.fixture
def shared(postgres_engine: Engine, library: Library, tmp_path_factory: pytest.TempPathFactory) -> House:
    return house_on(postgres_engine, library, tmp_path_factory.mktemp("merging"))


def test_a_refusal_of_the_same_moment_counts(shared: House) -> None:
    """PostgreSQL lets a family take something back while two records are joined; the refusal is waited for."""
    cast = invite(shared.engine)
    two = recorded_twice(shared.engine, cast)
    with Session(shared.engine) as session, session.begin():
        for player, user in ((two.one, cast.odile), (two.other, cast.pat)):
            tie: dict[str, Any] = {"relation": Relation.MOTHER, "primary": True, "confirmed_at": LONG_AGO}
            session.add(t.Guardian(player_id=player, user_id=user, **tie))
            given: dict[str, Any] = {"purpose": Purpose.CLUB_USE, "wording": "1", "given_at": LONG_AGO}
            session.add(t.Consent(player_id=player, given_by_id=user, **given))
    with ThreadPoolExecutor(1) as people, Session(shared.engine) as family:
        held = family.scalars(select(t.Consent).where(t.Consent.player_id == two.other)).one()
        held.withdrawn_at = NOW
        family.flush()
        joined = people.submit(shared.perform, merge_players, MergePlayers(two.one, two.other), OPERATOR)
        _wait_for_a_lock(shared.engine)
        family.commit()
        assert joined.result(timeout=20).merge
    with Session(shared.engine) as session:
        answers = session.scalars(select(t.Consent.withdrawn_at).where(t.Consent.player_id == two.one)).all()
    assert len(answers) == 2
    assert None not in answers


def _wait_for_a_lock(engine: Engine) -> None:
    for _ in range(200):
        with engine.connect() as connection:
            if connection.scalar(_WAITS):
                return
        time.sleep(0.05)
    pytest.fail("Nobody waits for the family.")
