"""Players' files: who is meant, what a row adds or corrects, and rows that speak of one player together."""

from __future__ import annotations

import pytest
from tests.importing.files import planned, sheet, told
from tests.importing.held import THINGS, held_for
from tracker.football.holdings import Facts, Key, Known, PlayerFacts, SpellFacts, Thing
from tracker.football.people import Birth, Position, Sex
from tracker.football.spells import ExitReason, Nature
from tracker.importing.kind import Kind
from tracker.importing.plan import Change, Outcome, Plan

DORA = {"id": "31", "name": "Dora Finch", "sex": "female", "born": "2009-01-02"}
ADA = {"id": "7", "name": "Ada Marsh", "sex": "female", "born": "2008-05-17"}
SPELL = {"club": "Harbour", "team": "U19", "registered_from": "2024-08-01"}


def plan(*rows: dict[str, str]) -> Plan:
    """What a file of players comes to beside the world that is held."""
    content = sheet(*rows)
    return planned(Kind.PLAYERS, content, held_for(Kind.PLAYERS, content))


def outcomes(*rows: dict[str, str]) -> tuple[int, int, int, int]:
    """How many rows add, change, leave as it is, and are faulty."""
    counted = plan(*rows).outcomes
    return tuple(counted[each] for each in (Outcome.ADD, Outcome.CHANGE, Outcome.SAME, Outcome.FAULT))  # type: ignore[return-value]


def added(made: Plan, thing: Thing) -> list[tuple[Key, Facts]]:
    """What a plan adds of a sort."""
    return [(key, holding.facts) for key, holding in made.delivery.added(thing)]


def test_a_number_that_is_not_held_is_a_new_player() -> None:
    made = plan({**DORA, "nationalities": "USA; MEX", "position": "Forward"})
    ((key, facts),) = added(made, Thing.PLAYER)
    assert facts == PlayerFacts("Dora Finch", Sex.FEMALE, Birth.read("2009-01-02"), Position.FORWARD)
    assert added(made, Thing.IDENTIFIER) == [(("file", "31"), (key[0],))]
    assert [key[1] for key, _ in added(made, Thing.NATIONALITY)] == ["USA", "MEX"]


def test_a_number_may_name_its_own_scheme() -> None:
    made = plan({**DORA, "id": "FIFA:1A2B"}, {**DORA, "id": "1A2B", "name": "Enid Poole", "source": "Fotmob"})
    assert [key for key, _ in added(made, Thing.IDENTIFIER)] == [("fifa", "1A2B"), ("fotmob", "1A2B")]


def test_several_rows_of_one_number_are_spells_of_one_player() -> None:
    made = plan({**DORA, **SPELL}, {**DORA, "born": "", **SPELL, "club": "Hill", "registered_from": "2025-07-01"})
    assert made.outcomes[Outcome.ADD] == 2
    assert len(added(made, Thing.PLAYER)) == 1
    assert len(added(made, Thing.REGISTRATION)) == 2


def test_rows_of_one_player_must_agree() -> None:
    later = {**DORA, "born": "2009-01-03", **SPELL, "registered_from": "2025-07-01"}
    made = plan({**DORA, **SPELL}, later)
    assert told(made.faults) == [
        (3, "born", "Row 2 says “2009-01-02” and this row says “2009-01-03”: make them agree.")
    ]


def test_a_later_row_may_add_what_an_earlier_one_left_out() -> None:
    first = {**DORA, "born": "", "foot": "left", **SPELL}
    second = {**DORA, **SPELL, "registered_from": "2025-07-01"}
    third = {**DORA, "born": "2008-01-02", **SPELL, "registered_from": "2026-01-01"}
    made = plan(first, second, third)
    ((_, facts),) = added(made, Thing.PLAYER)
    assert facts[2] == Birth.read("2009-01-02")
    assert told(made.faults) == [
        (4, "born", "Row 3 says “2009-01-02” and this row says “2008-01-02”: make them agree.")
    ]


def test_a_row_that_stands_twice_is_refused() -> None:
    made = plan({**DORA, **SPELL}, {**DORA, **SPELL})
    assert told(made.faults) == [
        (3, "", "Row 2 is about the same already: put it all into one row and delete the other.")
    ]


def test_what_is_held_already_stays_the_same() -> None:
    assert outcomes(ADA) == (0, 0, 1, 0)


def test_a_value_replaces_another_and_an_empty_cell_erases_nothing() -> None:
    made = plan({**ADA, "born": "", "foot": "left", "name": "Ada Marsh-Lowe"})
    assert made.changes == (
        Change(2, "name", "Ada Marsh", "Ada Marsh-Lowe"),
        Change(2, "foot", "", "left"),
    )
    ((_, holding),) = made.delivery.changed(Thing.PLAYER)
    assert PlayerFacts(*holding.facts).born == Birth.read("2008-05-17")


def test_a_new_nationality_of_a_held_player_is_a_change() -> None:
    made = plan({**ADA, "nationalities": "CAN"})
    assert made.changes == (Change(2, "nationalities", "", "CAN"),)
    assert made.outcomes[Outcome.CHANGE] == 1


def test_a_new_spell_of_a_held_player_is_an_addition() -> None:
    assert outcomes({**ADA, **SPELL}) == (1, 0, 0, 0)


def test_a_birth_may_be_corrected_under_the_same_name_and_a_name_under_the_same_birth() -> None:
    assert outcomes({**ADA, "born": "2008-05-16"}) == (0, 1, 0, 0)
    assert outcomes({**ADA, "name": "Zoe Quill"}) == (0, 1, 0, 0)
    assert outcomes({**ADA, "name": "Zoe Quill", "born": ""}) == (0, 0, 0, 1)
    assert outcomes({**ADA, "name": "Ada Quill", "born": "2011"}) == (0, 0, 0, 1)


def test_without_a_number_name_birth_and_sex_say_who_is_meant() -> None:
    nobody = {"id": ""}
    assert outcomes({**ADA, **nobody, "name": "ADA  MARSH"}) == (0, 1, 0, 0)
    assert outcomes({**ADA, **nobody}) == (0, 0, 1, 0)
    assert outcomes({**ADA, **nobody, "sex": "male"}) == (1, 0, 0, 0)
    assert outcomes({**ADA, **nobody, "born": "2008-05-18"}) == (1, 0, 0, 0)
    assert outcomes({**ADA, **nobody, "born": "2008"}) == (0, 0, 0, 1)
    assert outcomes({"name": "Cleo Anders", "sex": "female"}) == (0, 0, 1, 0)


def test_rows_without_numbers_are_one_player_if_name_birth_and_sex_are_equal() -> None:
    person = {"name": "Enid Poole", "sex": "female", "born": "2007-03"}
    made = plan({**person, **SPELL}, {**person, "name": "Enid POOLE", **SPELL, "registered_from": "2025-01-01"})
    assert len(added(made, Thing.PLAYER)) == 1
    assert [column for _, column, _ in told(made.faults)] == ["name"], "Two spellings in one file must agree."


def test_a_row_without_a_number_finds_the_player_whom_an_earlier_row_brings() -> None:
    made = plan({**DORA, **SPELL}, {**DORA, "id": "", **SPELL, "registered_from": "2025-01-01"})
    assert made.faults.count == 0
    assert len(added(made, Thing.PLAYER)) == 1


def test_a_spell_carries_what_became_of_it() -> None:
    ended = {
        "registered_until": "2025-06-30",
        "nature": "loan",
        "exit_reason": "moved away",
        "destination": "Spain",
    }
    made = plan({**DORA, **SPELL, **ended})
    ((_, facts),) = added(made, Thing.REGISTRATION)
    assert SpellFacts(*facts)[1:] == (Nature.LOAN, ExitReason.MOVED_AWAY, "Spain")


def test_clubs_and_teams_are_told_apart_without_regard_to_case_and_accents() -> None:
    made = plan(
        {**DORA, **SPELL, "club": "PANTHERS São"},
        {**DORA, **SPELL, "id": "32", "name": "Enid Poole", "club": "Panthers Sao", "team": "u19"},
        {**DORA, **SPELL, "id": "33", "name": "Fay Orme", "sex": "male", "club": "Panthers São", "team": ""},
    )
    assert made.brought[Thing.CLUB] == ("PANTHERS São",)
    assert made.brought[Thing.TEAM] == ("PANTHERS São: U19", "Panthers São: Panthers São")


@pytest.mark.parametrize("team", ["U-19", "u 19", "U–19"])
def test_a_team_is_known_whatever_hyphens_and_spaces_its_name_has(team: str) -> None:
    made = plan({**DORA, **SPELL, "club": "Bay", "team": team})
    assert not made.brought.get(Thing.TEAM)
    ((key, _),) = made.delivery.added(Thing.REGISTRATION)
    assert key[1] == 21


def test_a_new_team_is_one_however_the_rows_write_it() -> None:
    made = plan(
        {**DORA, **SPELL, "team": "U-17"}, {**DORA, **SPELL, "id": "32", "name": "Enid Poole", "team": "U17"}
    )
    assert made.brought[Thing.TEAM] == ("Harbour: U-17",)


def test_of_two_teams_that_differ_in_a_hyphen_alone_each_keeps_its_own() -> None:
    teams = {(31, "u19", Sex.FEMALE): (21, ()), (31, "u-19", Sex.FEMALE): (28, ())}
    for team, meant in (("U19", 21), ("U-19", 28), ("U 19", -1)):
        made = planned(
            Kind.PLAYERS,
            sheet({**DORA, **SPELL, "club": "Bay", "team": team}),
            Known({**THINGS, Thing.TEAM: teams}),
        )
        ((key, _),) = made.delivery.added(Thing.REGISTRATION)
        assert key[1] == meant or (meant < 0 and key[1] < 0)


def test_naming_a_league_season_puts_the_team_in_it_once() -> None:
    season = {**SPELL, "league": "NORTH u19", "season": "2024-25"}
    made = plan({**DORA, **season}, {**DORA, **season, "id": "32", "name": "Enid Poole"})
    assert [key[1] for key, _ in added(made, Thing.TEAM_SEASON)] == [13]
