"""Files of appearances: matches, season totals, and fixtures that several rows speak of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.importing.files import planned, sheet, told
from tests.importing.held import THINGS, Things
from tracker.football.appearances import Selection
from tracker.football.holdings import Called, FixtureFacts, Known, LineFacts, Thing, TotalFacts
from tracker.football.people import Sex
from tracker.importing.kind import Kind
from tracker.importing.plan import Change, Outcome, Plan

MATCH = {
    "player": "7",
    "club": "Harbour",
    "team": "U19",
    "date": "2025-03-01",
    "opponent": "Hill",
    "selection": "started",
}
#: Harbour's match at Hill is held, in which Ada played 63 minutes.
PLAYED: Things = {
    **THINGS,
    Thing.CLUB: {("harbour",): (21, ())},
    Thing.TEAM: {(21, "u19", Sex.FEMALE): (22, ())},
    Thing.FIXTURE: {
        (22, date(2025, 3, 1), "hill"): (23, FixtureFacts("Cup", Called(13, "North U19 2024-25"), True))
    },
    Thing.APPEARANCE: {(1, 23): (24, LineFacts(Selection.STARTED, 63))},
}


def plan(*rows: dict[str, str]) -> Plan:
    """What a file of appearances comes to beside the match that is held."""
    return planned(Kind.APPEARANCES, sheet(*rows), Known(PLAYED))


def test_a_match_row_brings_the_fixture_and_the_line() -> None:
    made = plan({**MATCH, "opponent": "Vale", "minutes": "90", "competitive": "no", "selection": "Substitute"})
    assert [holding.facts for _, holding in made.delivery.added(Thing.FIXTURE)] == [FixtureFacts(competitive=False)]
    assert [holding.facts for _, holding in made.delivery.added(Thing.APPEARANCE)] == [
        LineFacts(Selection.SUBSTITUTE, 90)
    ]


def test_minutes_that_nobody_wrote_down_stay_unknown() -> None:
    made = plan({**MATCH, "opponent": "Vale"})
    ((_, holding),) = made.delivery.added(Thing.APPEARANCE)
    assert holding.facts == LineFacts(Selection.STARTED, None)


def test_a_row_without_a_date_is_a_season() -> None:
    made = plan({"player": "7", "club": "Harbour", "league": "North U19", "season": "2024-25", "minutes": "900"})
    ((key, holding),) = made.delivery.added(Thing.SEASON_TOTAL)
    assert (key[0], key[2], holding.facts) == (1, 13, TotalFacts(None, 900))
    assert [key for key, _ in made.delivery.added(Thing.TEAM_SEASON)] == [(key[1], 13)]


def test_what_is_held_already_stays_the_same() -> None:
    made = plan({**MATCH, "opponent": "HILL", "minutes": "63", "competition": "Cup"})
    assert (made.outcomes[Outcome.SAME], made.empty) == (1, True)


def test_a_correction_shows_the_old_and_the_new() -> None:
    made = plan({**MATCH, "minutes": "61", "league": "North U19", "season": "2023-24", "competition": "League"})
    assert made.changes == (
        Change(2, "competition", "Cup", "League"),
        Change(2, "league", "North U19 2024-25", "North U19 2023-24"),
        Change(2, "minutes", "63", "61"),
        Change(2, "league", "", "North U19 2023-24"),
    )


def test_a_new_connection_is_told_where_it_is_all_that_changes() -> None:
    again = {**MATCH, "minutes": "63", "league": "North U19", "season": "2024-25"}
    assert plan(again).changes == (Change(2, "league", "", "North U19 2024-25"),)
    assert plan({**again, "opponent": "Vale"}).changes == ()


def test_who_turns_out_to_have_been_on_the_bench_loses_the_minutes() -> None:
    made = plan({**MATCH, "selection": "bench"})
    assert made.changes == (Change(2, "selection", "started", "bench"), Change(2, "minutes", "63", ""))
    ((_, holding),) = made.delivery.changed(Thing.APPEARANCE)
    assert holding.facts == LineFacts(Selection.BENCH, None)


def test_two_rows_about_one_fixture_must_agree() -> None:
    known = Known({**PLAYED, Thing.IDENTIFIER: {**THINGS[Thing.IDENTIFIER], ("file", "9"): (30, (3,))}})
    rows = ({**MATCH, "competition": "Cup"}, {**MATCH, "player": "9", "competition": "League"})
    made = planned(Kind.APPEARANCES, sheet(*rows), known)
    assert told(made.faults) == [
        (3, "competition", "Row 2 says “Cup” and this row says “League”: make them agree.")
    ]


def test_a_player_is_named_once_in_a_match_and_once_in_a_season() -> None:
    total = {"player": "7", "club": "Hill", "league": "North U19", "season": "2024-25", "appearances": "4"}
    made = plan(MATCH, {**MATCH, "minutes": "90"}, total, total)
    assert [(row, column) for row, column, _ in told(made.faults)] == [(3, ""), (5, "")]


def test_a_total_and_the_matches_of_a_season_may_stand_in_one_file() -> None:
    total = {"player": "7", "club": "Harbour", "league": "North U19", "season": "2024-25", "appearances": "4"}
    made = plan({**MATCH, "opponent": "Vale"}, total)
    assert (made.faults.count, made.outcomes[Outcome.ADD]) == (0, 2)


def test_the_team_played_for_is_of_the_players_own_sex() -> None:
    made = plan({**MATCH, "player": "8", "opponent": "Vale"})
    assert [key[2] for key, _ in made.delivery.added(Thing.TEAM)] == [Sex.MALE]


def test_a_plan_leaves_what_it_was_handed_as_it_was() -> None:
    known = Known(PLAYED)
    before = replace(known)
    planned(Kind.APPEARANCES, sheet({**MATCH, "minutes": "61"}), known)
    assert known == before
    assert PLAYED[Thing.APPEARANCE] == {(1, 23): (24, LineFacts(Selection.STARTED, 63))}
