"""What is to be settled today: who is on which list and why, who is on none, and in how many questions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.enrolled import enrol, questions
from tests.people import LONG_AGO, Cast
from tracker.access.actor import Actor
from tracker.access.case import DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.actions.cases import OpenCase, open_case
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.today import Finding, ReadToday, Today, read_today
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.pathway.story import GapKind, Grade
from tracker.store import tables as t
from tracker.wiring import House


def today(house: House, actor: Actor) -> Today:
    return house.perform(read_today, ReadToday(), actor)


def named(found: Today, finding: Finding) -> list[str]:
    return [one.player.name for one in found.noted[finding]]


def why(found: Today, finding: Finding) -> dict[str, list[str]]:
    return {one.player.name: [says.code for says in one.says] for one in found.noted[finding]}


def test_births_that_are_not_known_to_the_day_are_listed_with_how_far_they_are(house: House, cast: Cast) -> None:
    births = {"Ada": None, "Bea": "2009", "Cleo": "2009-02", "Dora": "2009-02-03"}
    enrol(house.engine, cast.girls, births)
    found = why(today(house, cast.director), Finding.BIRTH_MISSING)
    assert found == {
        "Ada": ["today-born-not-at-all"],
        "Bea": ["today-born-by-the-year"],
        "Cleo": ["today-born-in-part"],
    }


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "between February 1, 2009 and February 28, 2009"),
        ("es", "entre el 1 de febrero de 2009 y el 28 de febrero de 2009"),
        ("fr", "entre le 1er février 2009 et le 28 février 2009"),
    ],
)
def test_a_birth_that_is_known_in_part_is_said_as_days_of_the_calendar(
    house: House, cast: Cast, language: str, said: str
) -> None:
    enrol(house.engine, cast.girls, {"Cleo": "2009-02"})
    (noted,) = today(house, cast.director).noted[Finding.BIRTH_MISSING]
    (told,) = noted.says
    assert said in speaker(language)(told).replace("\xa0", " ")


def test_a_document_that_shows_another_day_is_a_conflict_until_one_shows_the_record(
    house: House, cast: Cast
) -> None:
    numbers = enrol(house.engine, cast.girls, {"Ada": "2009-11-03", "Bea": "2009-11-03", "Cleo": "2009-11-03"})
    see(house, cast, numbers["Ada"], date(2009, 3, 11))
    see(house, cast, numbers["Bea"], date(2009, 12, 3))
    see(house, cast, numbers["Cleo"], date(2009, 12, 3))
    see(house, cast, numbers["Cleo"], date(2009, 11, 3))
    found = why(today(house, cast.director), Finding.BIRTH_CONFLICT)
    assert found == {"Ada": ["today-birth-swapped"], "Bea": ["today-birth-other-in-document"]}


def see(house: House, cast: Cast, player: int, born: date) -> None:
    kind, day = DocumentKind.PASSPORT, LONG_AGO.date()
    with Session(house.engine) as session, session.begin():
        session.add(
            t.DocumentSeen(player_id=player, kind=kind, seen_by_id=cast.dana, seen_on=day, at=LONG_AGO, born=born)
        )


def test_a_birth_that_the_family_disputes_leads_to_the_case(house: House, cast: Cast) -> None:
    told = OpenCase(cast.ilse, RecordKind.PLAYER, cast.ilse, "born", "2009-11-04")
    case = house.perform(open_case, told, cast.other_parent)
    one = today(house, cast.director).noted[Finding.BIRTH_CONFLICT][0]
    assert (one.player.id, one.case) == (cast.ilse, case)
    told = OpenCase(cast.ilse, RecordKind.PLAYER, cast.ilse, "name", "Ilse Marchetti-Vale")
    house.perform(open_case, told, cast.other_parent)
    assert len(today(house, cast.director).noted[Finding.BIRTH_CONFLICT]) == 1


def test_only_who_is_surely_older_than_the_group_of_the_league_is_over_age(house: House, cast: Cast) -> None:
    """The season 2025-26 counts from 1 January, and its rung is for players up to U-19."""
    births = {"Ada": "2006-12-31", "Bea": "2007-01-01", "Cleo": "2006", "Dora": None}
    enrol(house.engine, cast.girls, births)
    assert named(today(house, cast.director), Finding.OVER_AGE) == ["Ada", "Cleo"]
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.LeagueSeason).values(cut_off_month=7, cut_off_day=1))
    found = named(today(house, cast.director), Finding.OVER_AGE)
    assert "Cleo" not in found
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.LeagueSeason).values(cut_off_month=None, cut_off_day=None))
    assert named(today(house, cast.director), Finding.OVER_AGE) == []


@pytest.mark.parametrize(
    ("kind", "finding"),
    [(GapKind.QUIET, Finding.QUIET), (GapKind.THIN, Finding.QUIET), (GapKind.RECORD, Finding.NO_RECORDS)],
)
def test_a_period_that_goes_on_is_listed_and_an_absence_never_is(
    house: House, cast: Cast, kind: GapKind, finding: Finding
) -> None:
    label(house, cast.ilse, kind)
    label(house, cast.maya, GapKind.ABSENCE)
    found = today(house, cast.director)
    assert named(found, finding) == ["Ilse Marchetti"]
    listed = {one.player.id for some in (Finding.QUIET, Finding.NO_RECORDS) for one in found.noted[some]}
    assert listed == {cast.ilse}


def label(house: House, player: int, kind: GapKind) -> None:
    row = t.PlayerSummary
    held = {"gap_kind": kind, "gap_since": date(2026, 1, 10), "gap_days": 130, "gap_grade": Grade.GAP}
    with Session(house.engine) as session, session.begin():
        session.execute(update(row).where(row.player_id == player).values(**held))


def test_who_ages_out_within_a_year_is_listed_with_what_ends(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, {"Ada": "2009-05-05", "Bea": "2012-05-05", "Cleo": "2009", "Dora": None})
    found = today(house, cast.director)
    assert {"Ada", "Cleo"} <= set(named(found, Finding.AGEING_OUT))
    assert not {"Bea", "Dora"} & set(named(found, Finding.AGEING_OUT))


def test_a_season_without_a_match_and_a_match_without_a_sheet_are_listed(house: House, cast: Cast) -> None:
    assert today(house, cast.director).without_records == ()
    with Session(house.engine) as session, session.begin():
        match: dict[str, Any] = {"opponent": "Vale", "opponent_folded": "vale", "competition": "Cup"}
        session.add(t.FixtureRow(team_id=cast.girls, played_on=date(2026, 5, 9), **match))
        season = t.LeagueSeason(league_id=1, label="2026", starts=date(2026, 6, 1), ends=date(2026, 12, 1), rung=4)
        session.add(season)
        session.flush()
        session.add(t.TeamInSeason(team_id=cast.girls, league_season_id=season.id))
    found = today(house, cast.director).without_records
    assert [(one.season, one.played_on) for one in found] == [
        ("Northmark Youth League 2026", None),
        ("Cup", date(2026, 5, 9)),
    ]
    assert today(house, cast.other_director).without_records == ()


def test_a_sheet_counts_also_where_who_stands_on_it_is_out_of_sight(house: House, cast: Cast) -> None:
    row = t.Registration
    with Session(house.engine) as session, session.begin():
        gone = update(row).where(row.player_id == cast.maya)
        session.execute(gone.values(ends=date(2026, 1, 31)))
    found = today(house, cast.director)
    assert "Maya Ferrant" not in repr(found)
    assert found.without_records == ()


def test_the_season_turn_is_due_from_before_a_season_ends_until_the_next_one(house: House, cast: Cast) -> None:
    turn = today(house, cast.director).turn
    assert turn is not None
    assert (turn.label, turn.last_day) == ("2025-26", date(2026, 5, 31))
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.LeagueSeason).values(ends=date(2026, 12, 1)))
    assert today(house, cast.director).turn is None
    assert today(house, cast.other_director).turn is None


def test_a_coach_reads_of_the_own_team_alone(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, {"Ada": "2009"})
    with Session(house.engine) as session, session.begin():
        other = t.Team(club_id=cast.harbour, name="Under 17", name_folded="under 17", sex=Sex.FEMALE)
        session.add(other)
        session.flush()
        number = other.id
    enrol(house.engine, number, {"Bea": "2009"})
    assert named(today(house, cast.coach), Finding.BIRTH_MISSING) == ["Ada"]
    assert named(today(house, cast.director), Finding.BIRTH_MISSING) == ["Ada", "Bea"]


def test_another_clubs_players_are_on_no_list(house: House, cast: Cast) -> None:
    found = today(house, cast.other_director)
    assert named(found, Finding.BIRTH_MISSING) == ["Noor van der Heuvel", "Théo Ngannou-Lindqvist"]
    assert "Maya" not in repr(found)


def test_whose_family_refuses_the_clubs_use_is_neither_named_nor_counted(house: House, cast: Cast) -> None:
    label(house, cast.ilse, GapKind.QUIET)
    before = today(house, cast.director)
    assert "Ilse Marchetti" in repr(before)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    after = today(house, cast.director)
    assert "Ilse Marchetti" not in repr(after)
    assert (before.players, after.players) == (2, 1)


def test_hundreds_of_players_take_as_many_questions_as_two(house: House, cast: Cast) -> None:
    with questions(house.engine) as few:
        today(house, cast.director)
    enrol(house.engine, cast.girls, {f"Girl {one:03}": "2009" for one in range(300)})
    with questions(house.engine) as many:
        assert today(house, cast.director).players == 302
    assert len(many) == len(few)


def test_a_club_without_anybody_has_nothing_to_do(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.Registration).values(ends=date(2026, 6, 1)))
    found = today(house, cast.director)
    assert (found.players, found.sex) == (0, "")
    assert not any(found.noted.values())
