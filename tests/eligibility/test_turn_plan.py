"""The plan of a club's turn: to which team the groups point, what is asked, and on which day spells close."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.turn import SystemSeason, TurnOutcome
from tracker.eligibility.age_groups.turn_plan import NO_SYSTEM, RowState, Turning, TurnRow, plan_turn
from tracker.football.calendar import CutOff, Window
from tracker.football.people import Birth, Sex
from tracker.football.season_turn import (
    LATER,
    STAYS,
    Deed,
    DeedKind,
    HeldSeason,
    TurningSpell,
    TurningTeam,
    leaves,
    moves_to,
)
from tracker.football.spells import ExitReason, Nature

US = load_age_systems().system("us-youth-soccer")
OLD_DAYS, NEW_DAYS = Window(date(2025, 8, 15), date(2026, 5, 31)), Window(date(2026, 8, 15), date(2027, 5, 31))
LAST = OLD_DAYS.end


def season(number: int, rung: int, days: Window) -> HeldSeason:
    label = "2025-26" if days is OLD_DAYS else "2026-27"
    return HeldSeason(number, f"League {rung}", Sex.FEMALE, label, days, rung, CutOff(1, 1))


def team(number: int, rung: int = 1, oldest: int | None = None, *, goes_on: bool = True) -> TurningTeam:
    coming = season(number * 10 + 1, rung, NEW_DAYS) if goes_on else None
    return TurningTeam(
        number, f"Team {number}", Sex.FEMALE, season(number * 10, rung, OLD_DAYS), coming, oldest=oldest
    )


def spell(number: int, born: str | None, team_id: int = 1, **more: object) -> TurningSpell:
    facts: dict[str, object] = {"start": date(2024, 8, 1), "sex": Sex.FEMALE, **more}
    birth = Birth.read(born) if born else None
    return TurningSpell(
        id=number,
        player_id=facts.pop("player_id", number),  # type: ignore[arg-type]
        name=f"Player {number}",
        birth=birth,
        team_id=team_id,
        **facts,  # type: ignore[arg-type]
    )


def plan(
    teams: list[TurningTeam], spells: list[TurningSpell], decided: dict[int, Deed] | None = None
) -> list[TurnRow]:
    seasons = [one for each in teams for one in (each.ending, each.coming) if one]
    systems = {one.id: SystemSeason(US, one.window.start.year) for one in seasons}
    return list(plan_turn(Turning(tuple(teams), tuple(spells), systems), decided or {}))


@pytest.mark.parametrize(
    ("born", "deed"), [("2013-10-10", STAYS), ("2013-03-01", moves_to(2)), ("2013", None), (None, None)]
)
def test_the_groups_that_a_club_says_point_to_a_team(born: str | None, deed: Deed | None) -> None:
    (row,) = plan([team(1, oldest=13), team(2, oldest=14)], [spell(1, born)])
    assert row.proposed == row.deed == deed
    assert row.state is (RowState.PROPOSED if deed else RowState.ASKED)


def test_a_rung_tells_the_team_where_there_is_one_of_it() -> None:
    teams = [team(1, rung=1), team(2, rung=2)]
    (stays, moves) = plan(teams, [spell(1, "2013-03-01"), spell(2, "2012-03-01")])
    assert (stays.deed, moves.deed) == (STAYS, moves_to(2))


def test_of_two_teams_of_one_rung_the_rung_does_not_say_for_which_group_each_is() -> None:
    (row,) = plan([team(1, rung=1), team(2, rung=1)], [spell(1, "2014-03-01")])
    assert (row.outcome, row.deed, row.state) == (TurnOutcome.ADVANCES, None, RowState.ASKED)


def test_two_teams_of_one_group_leave_everybody_where_they_are_and_ask_for_newcomers() -> None:
    teams = [team(1, oldest=14), team(2, oldest=14), team(3, oldest=13)]
    stays, asked = plan(teams, [spell(1, "2013-03-01", 2), spell(2, "2013-03-01", 3)])
    assert (stays.deed, asked.deed) == (STAYS, None)


def test_who_ages_out_goes_to_the_bridge() -> None:
    teams = [team(1, rung=4), team(2, rung=5), team(3, rung=8)]
    (row,) = plan(teams, [spell(1, "2007-03-01")])
    assert (row.outcome, row.deed) == (TurnOutcome.AGES_OUT, moves_to(2))


def test_without_a_bridge_the_lowest_senior_team_is_next_and_without_one_it_is_asked() -> None:
    (senior,) = plan([team(1, rung=4), team(2, rung=6), team(3, rung=8)], [spell(1, "2007-03-01")])
    (asked,) = plan([team(1, rung=4)], [spell(1, "2007-03-01")])
    assert (senior.deed, asked.deed) == (moves_to(2), None)


def test_seniors_stay_and_no_group_is_asked_of_them() -> None:
    (row,) = plan([team(1, rung=8)], [spell(1, "2009-03-01")])
    assert (row.outcome, row.turn, row.deed) == (TurnOutcome.BEYOND, None, STAYS)


def test_where_nobody_said_the_system_it_is_missing() -> None:
    (row,) = plan_turn(Turning((team(1),), (spell(1, "2013-03-01"),), {}), {})
    assert (row.outcome, row.missing, row.deed) == (TurnOutcome.CANNOT_TELL, (NO_SYSTEM,), None)


def test_whether_a_loan_goes_on_is_asked() -> None:
    (row,) = plan([team(1, oldest=14)], [spell(1, "2013-03-01", nature=Nature.LOAN)])
    assert (row.outcome, row.deed) == (TurnOutcome.ADVANCES, None)


def test_a_girl_in_a_team_of_boys_is_left_to_people() -> None:
    (row,) = plan([team(1, oldest=14)], [spell(1, "2013-03-01", sex=Sex.MALE)])
    assert (row.state, row.deed) == (RowState.BY_HAND, None)


def test_of_a_team_that_does_not_go_on_nobody_stays_by_default() -> None:
    (row,) = plan([team(1, oldest=13, goes_on=False), team(2, oldest=13)], [spell(1, "2013-10-10")])
    assert row.deed == moves_to(2)


def test_what_somebody_decided_counts_before_what_the_groups_point_to() -> None:
    gone = leaves(ExitReason.MOVED_AWAY, "Meadow Town")
    (row,) = plan([team(1, oldest=14)], [spell(1, "2013-03-01")], {1: gone})
    assert (row.proposed, row.deed, row.state) == (STAYS, gone, RowState.DECIDED)


def test_what_is_put_off_is_not_written_though_the_groups_point_to_a_team() -> None:
    (row,) = plan([team(1, oldest=14)], [spell(1, "2013-03-01")], {1: LATER})
    assert (row.proposed, row.deed, row.state) == (STAYS, None, RowState.ASKED)


@pytest.mark.parametrize(
    ("start", "end", "planned"),
    [
        (date(2026, 6, 1), None, False),
        (date(2024, 8, 1), date(2026, 5, 30), False),
        (date(2024, 8, 1), date(2026, 6, 1), True),
        (date(2026, 5, 31), None, True),
    ],
)
def test_only_what_is_open_when_the_season_ends_is_planned(start: date, end: date | None, planned: bool) -> None:
    assert bool(plan([team(1)], [spell(1, "2013-03-01", start=start, end=end)])) is planned


def test_a_turn_that_was_made_is_settled() -> None:
    moved = [
        spell(1, "2013-03-01", 1, end=LAST),
        spell(2, "2013-03-01", 2, player_id=1, start=LAST + timedelta(days=1)),
    ]
    left = spell(3, "2013-03-01", 1, end=LAST, exit_reason=ExitReason.COLLEGE, destination="Far State")
    rows = plan([team(1), team(2)], [*moved, left])
    assert [row.state for row in rows] == [RowState.SETTLED, RowState.SETTLED]
    assert [row.deed for row in rows] == [moves_to(2), leaves(ExitReason.COLLEGE, "Far State")]


def test_where_the_new_season_begins_before_the_old_one_is_over_the_old_spell_closes_the_day_before() -> None:
    whole_year = Window(date(2026, 1, 1), date(2026, 12, 31))
    old = HeldSeason(10, "League", Sex.FEMALE, "2026", whole_year, 1, CutOff(1, 1))
    own = TurningTeam(1, "Team 1", Sex.FEMALE, old, None)
    (row,) = plan([own, team(2)], [spell(1, None)], {1: moves_to(2)})
    assert row.last_day == NEW_DAYS.start - timedelta(days=1)


@given(st.dates(date(2005, 1, 1), date(2020, 12, 31)), st.sampled_from(["day", "month", "year"]))
def test_twins_are_always_proposed_the_same(day: date, known: str) -> None:
    born = day.isoformat()[: {"day": 10, "month": 7, "year": 4}[known]]
    teams = [team(1, oldest=12), team(2, oldest=14), team(3, rung=4), team(4, rung=5)]
    one, other = plan(teams, [spell(1, born), spell(2, born)])
    assert (one.outcome, one.deed, one.state) == (other.outcome, other.deed, other.state)


@given(st.dates(date(2005, 1, 1), date(2020, 12, 31)), st.sampled_from([1, 2, 3]))
def test_nobody_is_proposed_a_team_that_is_too_young_for_them(day: date, team_id: int) -> None:
    teams = [team(1, oldest=12), team(2, oldest=14), team(3, rung=4), team(4, rung=5)]
    (row,) = plan(teams, [spell(1, day.isoformat(), team_id)])
    if row.deed and row.turn and row.turn.by_new.number:
        to = row.deed.team_id if row.deed.kind is DeedKind.MOVES else team_id
        assert row.turn.by_new.number <= {1: 12, 2: 14, 3: 19, 4: 99}[to or 0]
