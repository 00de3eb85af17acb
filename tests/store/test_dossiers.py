"""A full dossier is stored and comes back the same, in a number of queries that does not grow."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session
from tests.people import Cast, invite
from tracker.football.appearances import Absence, AbsenceReason, Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import CutOff, Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.dossier import Dossier
from tracker.football.people import Birth, DocumentKind, Identifier, Nationality, Player, Position, Sex
from tracker.football.spells import Spell, Team, TeamSeason
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.dossiers import load_dossier
from tracker.store.scope import open_session


def load(engine: Engine, player: int) -> Dossier:
    with open_session(engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, player)
    assert dossier is not None
    return dossier


def test_a_full_dossier_comes_back_as_it_was_stored(engine: Engine, cast: Cast) -> None:
    dossier = load(engine, cast.maya)
    team = dossier.spells[0].team
    side = dossier.call_ups[0].side
    league = "Northmark Youth League"
    season = TeamSeason(team.id, league, "2025-26", Window(date(2025, 8, 15), date(2026, 5, 31)), 4, CutOff(1, 1))
    days = (date(2025, 9, day) for day in (6, 13, 20))
    fixtures = tuple(Fixture(team.id, day, "Meadow Town", league, season) for day in days)
    assert dossier == Dossier(
        player=Player(
            cast.maya,
            "Maya Ferrant",
            Sex.FEMALE,
            Birth.read("2008-03-14"),
            Position.MIDFIELDER,
            nationalities=(Nationality("NMK"),),
            identifiers=(Identifier("fan", f"NMK{cast.maya:06}"),),
            birth_seen_on=date(2025, 1, 10),
            birth_seen_in=DocumentKind.PASSPORT,
        ),
        spells=(Spell(Team(team.id, "Under 19", cast.harbour, "Harbour Athletic"), date(2025, 8, 1)),),
        team_seasons=(season,),
        fixtures=fixtures,
        appearances=(
            Appearance(fixtures[0], Selection.STARTED, 90),
            Appearance(fixtures[1], Selection.SUBSTITUTE),
            Appearance(fixtures[2], Selection.BENCH),
        ),
        totals=(SeasonTotal(season, 2),),
        absences=(Absence(date(2025, 10, 1), date(2025, 11, 1), AbsenceReason.OTHER),),
        call_ups=(
            CallUp(
                NationalSide(side.id, "NMK", "U-17", Sex.FEMALE, 2),
                Span(date(2025, 2, 3), date(2025, 2, 3)),
                CallUpKind.CAMP,
            ),
        ),
    )


def test_a_team_that_fielded_a_player_without_registering_them_is_named(engine: Engine, cast: Cast) -> None:
    with Session(engine, expire_on_commit=False) as session, session.begin():
        team = t.Team(club_id=cast.hill, name="First", name_folded="first", sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        fixture = t.FixtureRow(
            team_id=team.id, played_on=date(2026, 5, 2), opponent="x", opponent_folded="x", competition="Cup"
        )
        session.add(fixture)
        session.flush()
        session.add(t.AppearanceRow(player_id=cast.maya, fixture_id=fixture.id, selection=Selection.FIELDED))
    assert load(engine, cast.maya).teams == (Team(team.id, "First", cast.hill, "Hill Rovers"),)


def test_the_number_of_queries_does_not_grow_with_the_career(sqlite_engine: Engine) -> None:
    cast = invite(sqlite_engine)
    short = queries(sqlite_engine, cast.noor)
    long = queries(sqlite_engine, cast.maya)
    assert long == short


def queries(engine: Engine, player: int) -> int:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    load(engine, player)
    event.remove(engine, "before_cursor_execute", note)
    return len(asked)


def test_a_match_of_the_team_outside_the_spell_is_no_fixture_of_the_player(engine: Engine, cast: Cast) -> None:
    with Session(engine) as session, session.begin():
        team = load(engine, cast.maya).spells[0].team.id
        for day in (date(2025, 7, 31), date(2026, 5, 30)):
            session.add(
                t.FixtureRow(team_id=team, played_on=day, opponent="x", opponent_folded="x", competition="Cup")
            )
    assert date(2025, 7, 31) not in {fixture.day for fixture in load(engine, cast.maya).fixtures}
    assert date(2026, 5, 30) in {fixture.day for fixture in load(engine, cast.maya).fixtures}


def test_nobody_is_found_under_a_number_that_is_not_given(engine: Engine) -> None:
    with open_session(engine, ALWAYS, writes=False) as session:
        assert load_dossier(session, 4711) is None


@pytest.mark.parametrize("name", ["maya", "ilse", "noor", "theo"])
def test_every_child_of_the_cast_has_a_dossier(engine: Engine, cast: Cast, name: str) -> None:
    assert load(engine, getattr(cast, name)).player.id == getattr(cast, name)
