"""Numbers that are handed over as one value: the same are found as in a list that is written out."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, not_, select, true
from sqlalchemy.orm import Session
from tests.enrolled import questions
from tests.people import Cast
from tracker.store import tables as t
from tracker.store.among import among

Player = t.PlayerRow


@pytest.mark.parametrize("many", [0, 1, 2, 2_000])
def test_the_same_are_found_as_in_a_list(engine: Engine, cast: Cast, many: int) -> None:
    numbers = [cast.maya, cast.noor, *range(5_000, 9_000)][:many]
    with Session(engine) as session:
        for asked, listed in (
            (among(Player.id, numbers), Player.id.in_(numbers)),
            (not_(among(Player.id, numbers)), Player.id.not_in(numbers)),
            (among(Player.id, numbers) & true(), Player.id.in_(numbers)),
        ):
            found = set(session.scalars(select(Player.id).where(asked)))
            assert found == set(session.scalars(select(Player.id).where(listed)))


def test_numbers_handed_over_under_a_name_are_asked_with_one_statement(engine: Engine, cast: Cast) -> None:
    question = select(Player.id).where(among(Player.id, "asked")).order_by(Player.id)
    with Session(engine) as session, questions(engine) as said:
        assert session.scalars(question, {"asked": [cast.ilse]}).all() == [cast.ilse]
        assert session.scalars(question, {"asked": (cast.maya, cast.ilse)}).all() == sorted([cast.maya, cast.ilse])
        assert session.scalars(question, {"asked": ()}).all() == []
    assert len({one for one in said if one.startswith("SELECT")}) == 1


def test_an_index_finds_them(sqlite_engine: Engine) -> None:
    """SQLite answers by no index whether a comparison equals 1."""
    said = str(select(Player.id).where(among(Player.id, [1])).compile(sqlite_engine))
    with sqlite_engine.connect() as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", ("[1]",))]
    assert plan[0].startswith("SEARCH players USING"), plan
