"""Careers: consistent in themselves, and with as much loss on the way as there is in life."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from tests.demo.on_paper import Paper
from tracker.demo.federation import federation
from tracker.demo.seasons import DEMO_DAY
from tracker.football.calendar import age_on
from tracker.football.limits import Thresholds
from tracker.football.spells import ExitReason, Nature
from tracker.pathway.timeline import timeline

#: The first birth year in all of whose youth the association's register reaches back.
_GROWN_UP = range(1996, 2002)


@pytest.fixture(scope="module")
def called(paper: Paper) -> dict[int, set[str]]:
    """The sides of the home association that each player was called up to, provisional lists apart."""
    sides = {side["id"]: side for side in paper.tables["national_sides"] if side["federation_id"] == 1}
    found: dict[int, set[str]] = defaultdict(set)
    for line in paper.tables["call_ups"]:
        if line["side_id"] in sides and line["kind"] != "provisional":
            found[line["player_id"]].add(sides[line["side_id"]]["category"])
    return found


def birth_year(paper: Paper, player: int) -> int | None:
    born = paper.by_id["players"][player]["born_earliest"]
    return born.year if born else None


def test_no_dossier_contradicts_itself(paper: Paper) -> None:
    for player in paper.players():
        assert timeline(paper.dossier(player), DEMO_DAY, Thresholds()).faults == ()


def test_spells_lie_at_plausible_ages_and_only_loans_overlap(paper: Paper) -> None:
    for player in paper.players():
        dossier = paper.dossier(player)
        birth = dossier.player.birth
        owned = [spell for spell in dossier.spells if spell.nature is Nature.PERMANENT]
        for spell, following in pairwise(owned):
            assert spell.end is not None
            assert spell.end < following.start
        for spell in dossier.spells if birth and birth.exact else ():
            assert 12 <= age_on(birth.earliest, spell.start) <= 41  # type: ignore[union-attr]


def test_every_player_with_a_club_has_a_number_of_it(paper: Paper) -> None:
    for player in paper.players():
        dossier = paper.dossier(player)
        clubs = {f"club-{spell.team.club_id}" for spell in dossier.spells if spell.nature is Nature.PERMANENT}
        assert clubs <= {identifier.scheme for identifier in dossier.player.identifiers}


@pytest.mark.parametrize("sex", ["male", "female"])
def test_about_one_in_ten_of_an_academy_turns_professional(paper: Paper, sex: str) -> None:
    rungs: dict[int, set[int]] = defaultdict(set)
    for line in paper.tables["registrations"]:
        rungs[line["player_id"]].add(paper.rung(line["team_id"], line["starts"]))
    cohort = [
        player
        for player, reached in rungs.items()
        if min(reached) <= 3
        and birth_year(paper, player) in range(2000, 2004)
        and paper.by_id["players"][player]["sex"] == sex
    ]
    professional = sum(max(rungs[player]) >= 7 for player in cohort) / len(cohort)
    senior = sum(max(rungs[player]) >= 6 for player in cohort) / len(cohort)
    assert 0.04 < professional < 0.16
    assert professional < senior < 0.3


def test_the_later_a_side_the_more_of_it_reach_the_senior_side(paper: Paper, called: dict[int, set[str]]) -> None:
    shares = []
    for category, low, high in (("U-17", 0.1, 0.27), ("U-19", 0.17, 0.34), ("U-23", 0.27, 0.5)):
        pool = [
            player
            for player, sides in called.items()
            if category in sides and birth_year(paper, player) in _GROWN_UP
        ]
        shares.append(sum("senior" in called[player] for player in pool) / len(pool))
        assert len(pool) > 80
        assert low < shares[-1] < high
    assert shares == sorted(shares)


def test_seniors_were_first_seen_at_different_ages(paper: Paper, called: dict[int, set[str]]) -> None:
    seniors = [
        sides for player, sides in called.items() if "senior" in sides and (birth_year(paper, player) or 0) >= 1997
    ]
    early = sum(bool(sides & {"U-15", "U-16"}) for sides in seniors)
    late = sum(not sides & {"U-15", "U-16", "U-17", "U-18"} for sides in seniors)
    assert 0.15 < early / len(seniors) < 0.55
    assert 0.15 < late / len(seniors) < 0.7


def test_many_are_called_up_and_never_capped(paper: Paper) -> None:
    capped = {line["player_id"] for line in paper.tables["call_ups"] if line["kind"] == "fielded"}
    called_up = {line["player_id"] for line in paper.tables["call_ups"]}
    assert 0.05 < len(called_up - capped) / len(called_up) < 0.3


def test_some_were_called_up_by_both_associations(paper: Paper) -> None:
    federation_of = {side["id"]: side["federation_id"] for side in paper.tables["national_sides"]}
    by: dict[int, set[int]] = defaultdict(set)
    for line in paper.tables["call_ups"]:
        by[line["player_id"]].add(federation_of[line["side_id"]])
    both = [player for player, associations in by.items() if associations == {1, 2}]
    assert len(both) > 10
    for player in both:
        assert {"MLV", "TSN"} <= {held.country for held in paper.dossier(player).player.nationalities}


def test_nobody_serves_two_sides_of_an_association_in_one_week(paper: Paper) -> None:
    days: dict[tuple[int, int, object], set[int]] = defaultdict(set)
    federation_of = {side["id"]: side["federation_id"] for side in paper.tables["national_sides"]}
    for line in paper.tables["call_ups"]:
        if line["earliest"] == line["latest"]:
            week = line["earliest"].isocalendar()[:2]
            days[line["player_id"], federation_of[line["side_id"]], week].add(line["side_id"])
    assert all(len(sides) == 1 for sides in days.values())


def test_players_leave_for_all_reasons_and_some_are_lent(paper: Paper) -> None:
    lines = paper.tables["registrations"]
    assert {line["exit_reason"] for line in lines} == {reason.value for reason in ExitReason} | {None}
    assert sum(line["nature"] == Nature.LOAN.value for line in lines) > 80


def test_some_move_in_the_middle_of_a_season(paper: Paper) -> None:
    moved = [line for line in paper.tables["registrations"] if line["starts"].month == 1]
    assert 0.03 < len(moved) / len(paper.tables["registrations"]) < 0.25


def test_between_a_quarter_and_a_half_of_all_players_are_there_at_the_end(paper: Paper) -> None:
    running = {line["player_id"] for line in paper.tables["registrations"] if line["ends"] is None}
    assert 0.25 < len(running) / 4_000 < 0.5


def test_squads_are_as_big_in_the_last_season_as_in_the_first() -> None:
    paper = Paper(block for block in federation(9) if block.table in {"registrations", "teams"})
    for year in (2018, 2025):
        day = DEMO_DAY.replace(year=year, month=9, day=15)
        there = sum(
            line["starts"] <= day and (line["ends"] is None or line["ends"] >= day)
            for line in paper.tables["registrations"]
        )
        assert 13.5 < there / len(paper.tables["teams"]) < 19
