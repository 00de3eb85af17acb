"""Rows that name a player by name: whom they mean, and that nobody is guessed."""

from __future__ import annotations

from datetime import date

from tests.importing.files import planned, sheet, told
from tests.importing.held import held_for
from tracker.football.appearances import AbsenceReason
from tracker.football.holdings import AbsenceFacts, SpellFacts, Thing
from tracker.football.spells import ExitReason
from tracker.importing.kind import Kind
from tracker.importing.plan import Outcome, Plan

ABSENT = {"from": "2025-03-01", "reason": "suspended"}
LEFT = {"club": "Bay", "last_day": "2025-06-30", "reason": "college", "destination": "North State"}


def plan(kind: Kind, *rows: dict[str, str]) -> Plan:
    """What a file comes to beside the world that is held."""
    content = sheet(*rows)
    return planned(kind, content, held_for(kind, content))


def whom(made: Plan, thing: Thing = Thing.ABSENCE) -> list[int]:
    """Whom the things that a plan adds are of."""
    assert made.faults.count == 0, told(made.faults)
    return [key[0] for key, _ in made.delivery.added(thing)]


def columns(made: Plan) -> list[str]:
    """Which columns are complained about."""
    return [column for _, column, _ in told(made.faults)]


def test_a_name_is_enough_where_one_player_has_it() -> None:
    assert whom(plan(Kind.ABSENCES, {"name": "cléo ANDERS", **ABSENT})) == [3]


def test_a_name_that_two_players_have_is_nobodys() -> None:
    assert columns(plan(Kind.ABSENCES, {"name": "Kim Vale", **ABSENT})) == ["name"]


def test_the_club_at_the_time_tells_two_of_one_name_apart() -> None:
    then = {"from": "2023-09-01", "reason": "suspended", "name": "Kim Vale", "club": "Bay"}
    assert whom(plan(Kind.ABSENCES, then)) == [4]


def test_the_club_at_another_time_tells_nothing() -> None:
    later = {"from": "2024-09-01", "reason": "suspended", "name": "Kim Vale", "club": "Bay"}
    assert columns(plan(Kind.ABSENCES, later)) == ["name"]


def test_a_birth_that_is_held_tells_who_is_meant() -> None:
    assert whom(
        plan(Kind.ABSENCES, {"name": "Ada Marsh", "born": "2008-05-17", **ABSENT, "from": "2025-04-01"})
    ) == [1]


def test_a_birth_that_does_not_fit_is_somebody_elses() -> None:
    assert columns(plan(Kind.ABSENCES, {"name": "Ada Marsh", "born": "2009-05-17", **ABSENT})) == ["name"]


def test_a_birth_that_may_be_is_no_proof() -> None:
    """Ben is held with a year alone."""
    assert columns(plan(Kind.ABSENCES, {"name": "Ben Rowe", "born": "2007-03-04", **ABSENT})) == ["name"]
    assert whom(plan(Kind.ABSENCES, {"name": "Ben Rowe", "born": "2007", **ABSENT})) == [2]


def test_a_sex_that_does_not_fit_is_somebody_elses() -> None:
    assert columns(plan(Kind.ABSENCES, {"name": "Ada Marsh", "sex": "male", **ABSENT})) == ["name"]
    assert columns(plan(Kind.ABSENCES, {"player": "7", "sex": "male", **ABSENT})) == ["sex"]


def test_a_number_beside_another_spelling_of_the_name_is_believed() -> None:
    assert (
        plan(Kind.ABSENCES, {"player": "7", "name": "Marsh, Adelaide", **ABSENT, "to": "2025-03-02"}).faults.count
        == 0
    )


def test_matches_and_call_ups_name_players_as_well() -> None:
    match = {"club": "Bay", "team": "U19", "date": "2025-03-01", "opponent": "Hill", "selection": "started"}
    assert whom(plan(Kind.APPEARANCES, {"name": "Cleo Anders", **match}), Thing.APPEARANCE) == [3]
    called = {"association": "USA", "category": "U-17", "date": "2025", "kind": "camp"}
    assert whom(plan(Kind.CALL_UPS, {"name": "Cleo Anders", **called}), Thing.CALL_UP) == [3]


def test_an_absence_that_is_held_gets_its_end_and_then_stays() -> None:
    made = plan(Kind.ABSENCES, {"player": "7", **ABSENT, "to": "2025-03-08"})
    ((key, holding),) = made.delivery.changed(Thing.ABSENCE)
    assert (key, holding.facts) == ((1, date(2025, 3, 1), AbsenceReason.SUSPENDED), AbsenceFacts(date(2025, 3, 8)))
    assert plan(Kind.ABSENCES, {"player": "7", **ABSENT}).outcomes[Outcome.SAME] == 1


def test_an_exit_ends_the_open_spell() -> None:
    made = plan(Kind.EXITS, {"name": "Cleo Anders", **LEFT})
    ((key, holding),) = made.delivery.changed(Thing.REGISTRATION)
    ended = SpellFacts(date(2025, 6, 30), None, ExitReason.COLLEGE, "North State")
    assert (key, holding.facts) == ((3, 21, date(2024, 8, 1)), ended)


def test_an_exit_that_is_held_changes_nothing() -> None:
    again = {"name": "Kim Vale", "born": "2006-02-03", "club": "Bay", "last_day": "2024-06-30"}
    assert plan(Kind.EXITS, again).outcomes[Outcome.SAME] == 1
