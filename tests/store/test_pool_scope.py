"""Whom the pool gives is whom the policy lets somebody see, said a second time on columns that an index holds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from tests.house.test_twins import DAYS, NUMBERS, people, store, three_of_each
from tests.in_full import examples
from tests.people import SEES, TODAY, Cast
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.policy import visible_players
from tracker.access.sight import SEEING, visible_to
from tracker.access.standing import Standing
from tracker.store import tables as t
from tracker.store.columns import player_columns
from tracker.store.pool_scope import in_sight
from tracker.store.predicate import compile_term
from tracker.store.scope import IN_THE_POOL, open_session

__all__ = ["three_of_each"]

POOL = t.PoolRow.__table__


def bindings() -> st.SearchStrategy[Binding]:
    return st.builds(
        lambda role, number: Binding(role, club_id=number, federation_id=number, team_id=number),
        st.sampled_from(SEEING),
        NUMBERS,
    )


def actors() -> st.SearchStrategy[Actor]:
    """People in one role or in several, bound to anything."""
    several = st.lists(bindings(), min_size=1, max_size=3).map(tuple)
    return st.builds(lambda user, bound: Actor(user, "", bound), NUMBERS, several)


Asked = list[tuple[Actor, int]]


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), day=DAYS, asked=st.lists(st.tuples(actors(), st.integers(0, 40)), min_size=1, max_size=8))
def test_who_is_in_sight_of_the_pool_is_whom_the_policy_lets_see(
    three_of_each: Engine, person: tuple[dict[str, object], Standing], day: date, asked: Asked
) -> None:
    """Also on days after the one that the pool's rows were made for."""
    players = t.PlayerRow.__table__
    with Session(three_of_each) as session:
        player = store(session, *person)
        connection = session.connection()
        rebuilt(connection, day)
        for actor, later in asked:
            on = day + timedelta(days=later)
            policy = compile_term(visible_players(actor, on), player_columns(players))
            expected = connection.scalar(select(func.count()).where(players.c.id == player, policy))
            found = select(func.count()).where(POOL.c.player_id == player, in_sight(POOL, actor, on))
            assert connection.scalar(found) == expected, (actor, on)
        session.rollback()


@pytest.mark.parametrize("person", [one for one in SEES if one != "visitor"])
def test_the_shelf_gives_the_pool_as_it_gives_players(engine: Engine, cast: Cast, person: str) -> None:
    actor = OPERATOR if person == "operator" else getattr(cast, person)
    with engine.begin() as connection:
        rebuilt(connection, TODAY)
    sees = {getattr(cast, child) for child in SEES[person]}
    with open_session(engine, visible_to(actor, TODAY), writes=False) as session:
        narrowed = select(POOL.c.player_id).where(in_sight(POOL, actor, TODAY))
        assert set(session.scalars(narrowed, execution_options={IN_THE_POOL: True})) == sees
        assert set(session.scalars(select(t.PoolRow.player_id))) == sees
