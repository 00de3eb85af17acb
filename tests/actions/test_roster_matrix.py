"""The roster against what is ahead: each answer is that of the player alone, in a fixed number of questions."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session
from tests.enrolled import enrol, questions
from tests.people import TODAY, Cast
from tracker.access.actor import Actor
from tracker.access.consent import Purpose
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.exported import ListFormat
from tracker.actions.roster_matrix import AskMatrix, Matrix, export_matrix, read_matrix
from tracker.actions.taking_along import TakeAlong
from tracker.eligibility.decide import decide
from tracker.eligibility.verdict import Answer
from tracker.football.people import Sex, folded
from tracker.store import tables as t
from tracker.wiring import House

BIRTHS = {"Ada": "2009-05-05", "Bea": "2012-01-31", "Cleo": "2010", "Dora": None, "Edda": "1999-12-31"}


def matrix(house: House, actor: Actor, asked: AskMatrix | None = None) -> Matrix:
    return house.perform(read_matrix, asked or AskMatrix(), actor)


def names(found: Matrix) -> list[str]:
    return [one.name for one in found.players]


def test_every_answer_is_the_one_that_the_player_gets_alone(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    found, library = matrix(house, cast.director), house.library
    editions = [column for column in found.columns if column.edition]
    assert editions
    for column in editions:
        assert column.edition is not None
        competition = library.catalogue.competition(column.edition[0])
        edition = library.catalogue.edition(*column.edition)
        assert edition.coming_on(TODAY)
        assert competition.sex.admits(Sex.FEMALE)
        alone = [
            decide(competition, edition, one.birth, confederation=library.confederation) for one in found.players
        ]
        assert column.answers == tuple(one.answer for one in alone)
        assert column.provisional or not any(one.provisional for one in alone)


def test_a_column_stands_only_for_what_matters_to_one_who_is_shown(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    counted = {column.named: column.tally for column in matrix(house, cast.director).columns}
    assert all(one.may or one.overage or one.unknown for name, one in counted.items() if "League" not in name)
    older = matrix(house, cast.director, AskMatrix(born=1999))
    assert names(older) == ["Edda"]
    assert len(older.columns) < len(counted)


def test_the_leagues_age_group_is_asked_by_its_rung_and_cut_off(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, {"Ada": "2006-12-31", "Bea": "2007", "Cleo": None, "Dora": "2015-01-01"})
    found = matrix(house, cast.director)
    league = found.columns[0]
    assert (league.named, league.edition) == ("Northmark Youth League 2025-26, U-19", None)
    answers = dict(zip(names(found), league.answers, strict=True))
    assert answers["Ada"] is Answer.TOO_OLD
    assert answers["Bea"] is Answer.WITHIN_AGE
    assert answers["Cleo"] is Answer.CANNOT_TELL
    assert answers["Dora"] is Answer.WITHIN_AGE


def test_the_season_that_comes_counts_before_the_one_that_is_over(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        season = t.LeagueSeason(
            league_id=1, label="2026-27", starts=date(2026, 8, 15), ends=date(2027, 5, 31), rung=4
        )
        season.cut_off_month, season.cut_off_day = 1, 1
        session.add(season)
        session.flush()
        session.add(t.TeamInSeason(team_id=cast.girls, league_season_id=season.id))
    assert matrix(house, cast.director).columns[0].named == "Northmark Youth League 2026-27, U-19"


def test_women_and_men_never_stand_in_one_table(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        boys = t.Team(club_id=cast.harbour, name="Boys", name_folded=folded("Boys"), sex=Sex.MALE)
        session.add(boys)
        session.flush()
        team = boys.id
    enrol(house.engine, team, {"Abel": "2009-05-05"}, Sex.MALE)
    first = matrix(house, cast.director)
    assert (first.sex, first.sexes) == (Sex.FEMALE, (Sex.FEMALE, Sex.MALE))
    assert "Abel" not in names(first)
    men = matrix(house, cast.director, AskMatrix(Sex.MALE))
    assert names(men) == ["Abel"]
    competitions = [house.library.catalogue.competition(one.edition[0]) for one in men.columns if one.edition]
    assert competitions
    assert all(one.sex.admits(Sex.MALE) for one in competitions)


def test_the_counts_are_of_those_who_were_chosen(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    every, some = matrix(house, cast.director), matrix(house, cast.director, AskMatrix(born=2009))
    assert (every.total, len(every.players)) == (7, 7)
    assert (some.total, names(some)) == (7, ["Ada", "Ilse Marchetti"])
    assert all(column.tally.of == 2 for column in some.columns)
    assert 2010 in some.years
    assert names(matrix(house, cast.director, AskMatrix(team=999_999))) == []


def test_a_coach_sees_the_own_team_and_nobody_else_sees_it(house: House, cast: Cast) -> None:
    assert names(matrix(house, cast.coach)) == ["Ilse Marchetti", "Maya Ferrant"]
    assert "Maya Ferrant" not in names(matrix(house, cast.other_director))
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    for actor in (cast.coach, cast.director):
        assert names(matrix(house, actor)) == ["Maya Ferrant"]


def test_hundreds_of_players_take_as_many_questions_as_two(house: House, cast: Cast) -> None:
    with questions(house.engine) as few:
        matrix(house, cast.director)
    births: dict[str, str | None] = {f"Girl {one:03}": f"20{one % 15:02}" for one in range(300)}
    enrol(house.engine, cast.girls, births)
    with questions(house.engine) as many:
        assert len(matrix(house, cast.director).players) == 302
    assert len(many) == len(few)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_file_holds_what_the_page_shows(house: House, cast: Cast, language: str) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    asked = AskMatrix(Sex.FEMALE, born=2009)
    taken = house.perform(export_matrix, TakeAlong(asked, ListFormat.CSV, language), cast.director)
    lines = taken.content.read().decode("utf-8-sig").splitlines()
    found = matrix(house, cast.director, asked)
    assert len(lines) == 1 + len(found.players)
    assert all(column.named.split(",")[0] in lines[0] for column in found.columns)
    assert lines[1].startswith("Ada,2009-05-05,Under 19,")
    assert (taken.file_name, taken.rows) == ("roster-matrix-2026-06-30.csv", 2)


def test_a_club_without_anybody_has_an_empty_table(house: House, cast: Cast) -> None:
    asked = matrix(house, cast.other_director, AskMatrix(Sex.FEMALE))
    assert (asked.players, asked.columns, asked.total) == ((), (), 0)
