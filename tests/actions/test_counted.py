"""A director's own club: all it ever registered are counted, and nobody but those registered today is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_gaps import LAST_SEASON, add, of_harbour
from tests.pathway.test_counted_view import everything_in
from tests.people import TODAY, Cast
from tracker.access.actor import Binding
from tracker.access.roles import Role
from tracker.access.sight import counted_by, visible_to
from tracker.football.people import Sex
from tracker.pathway.cohort import how_many, unseen
from tracker.store import tables as t
from tracker.store.scope import open_session
from tracker.wiring import House


def counted(house: House, cast: Cast, person: str) -> set[int]:
    with open_session(house.engine, counted_by(getattr(cast, person), TODAY), writes=False) as session:
        return set(session.scalars(select(t.PlayerRow.id)))


def test_those_who_were_ever_registered_are_counted_for_their_own_director_alone(house: House, cast: Cast) -> None:
    gone = set(add(house, cast, 3, ends=LAST_SEASON))
    with Session(house.engine) as session, session.begin():
        team = session.scalars(select(t.Team).where(t.Team.club_id == cast.harbour)).one()
        session.add(t.Registration(player_id=cast.theo, team_id=team.id, starts=TODAY + timedelta(days=1)))
    assert counted(house, cast, "director") == {cast.maya, cast.ilse} | gone
    assert counted(house, cast, "other_director") == {cast.noor, cast.theo}
    for person in ("parent", "scout", "foreign_scout", "administrator"):
        assert counted(house, cast, person) == set()
    with open_session(house.engine, visible_to(cast.director, TODAY), writes=False) as session:
        assert not gone & set(session.scalars(select(t.PlayerRow.id))), "To be counted is not to be seen."


def test_a_director_is_told_the_clubs_figures_and_nobodys_name(house: House, cast: Cast) -> None:
    gone = set(add(house, cast, 25, ends=LAST_SEASON))
    (view,), (whole,) = of_harbour(house, cast.director).views, of_harbour(house).views
    assert view.funnel is not None
    assert whole.funnel is not None
    assert whole.funnel.not_matured == (cast.maya, cast.ilse, *sorted(gone))
    assert (view.n, view.trainees, unseen(view.trainees)) == (27, (cast.maya, cast.ilse), 25)
    assert view.turnover[0].seasons[0].n == 27
    assert view.funnel.not_matured == (cast.maya, cast.ilse)
    assert how_many(view.funnel.not_matured) == 27
    named = {each for each in everything_in(view) if isinstance(each, int)}
    assert max(gone) not in named, "The highest number is neither a count nor a year."
    assert {each.player for each in (*view.lags.arrived, *view.lags.waiting)} <= {cast.maya, cast.ilse}
    assert {limit.code for limit in view.sight.limits} == {"gaps-counted-not-named"}


def test_of_an_earlier_day_a_director_is_told_of_those_in_sight(house: House, cast: Cast) -> None:
    """The figures of two days of one's own choosing differ by what one player did in between."""
    add(house, cast, 25, ends=LAST_SEASON)
    (view,) = of_harbour(house, cast.director, as_of=TODAY - timedelta(days=1)).views
    assert (view.n, view.funnel, view.productivity, view.benchmark, view.turnover, view.u21) == (
        *(2, None, None, None),
        *((), ()),
    )
    (today,) = of_harbour(house, cast.director, as_of=TODAY).views
    assert today.n == 27


def test_players_of_other_clubs_are_never_counted(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        team = t.Team(club_id=cast.hill, name="Girls", name_folded="girls", sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        for number in range(30):
            row = t.PlayerRow(name=f"Hill {number}", name_folded=f"hill {number}", sex=Sex.FEMALE)
            session.add(row)
            session.flush()
            session.add(t.Registration(player_id=row.id, team_id=team.id, starts=LAST_SEASON))
    (view,) = of_harbour(house, cast.director).views
    assert view.n == 2


def test_who_scouts_as_well_counts_nobody_out_of_sight(house: House, cast: Cast) -> None:
    add(house, cast, 25, ends=LAST_SEASON)
    both = replace(
        cast.director,
        bindings=(*cast.director.bindings, Binding(Role.SCOUT, federation_id=cast.federation)),
    )
    (view,) = of_harbour(house, both).views
    assert (view.n, view.funnel, view.sight.counted) == (2, None, False)
