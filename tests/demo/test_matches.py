"""Team sheets: eleven begin, minutes add up, and both clubs log the same match."""

from __future__ import annotations

from collections import defaultdict

from tests.demo.on_paper import Line, Paper
from tracker.demo.sheets import BENCH, STARTED, SUBSTITUTE


def sheets(paper: Paper) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = defaultdict(list)
    for line in paper.tables["appearances"]:
        found[line["fixture_id"]].append(line)
    return found


def test_eleven_begin_and_nobody_is_on_a_sheet_twice(paper: Paper) -> None:
    full = 0
    for lines in sheets(paper).values():
        assert len({line["player_id"] for line in lines}) == len(lines)
        assert sum(line["selection"] == STARTED for line in lines) <= 11
        full += sum(line["selection"] == STARTED for line in lines) == 11
    assert full > 0.85 * len(paper.tables["fixtures"])


def test_the_minutes_of_a_sheet_add_up_to_a_whole_match(paper: Paper) -> None:
    for lines in sheets(paper).values():
        starters = [line for line in lines if line["selection"] == STARTED]
        minutes = [line["minutes"] for line in lines if line["selection"] != BENCH]
        if starters and None not in minutes:
            assert sum(minutes) in {len(starters) * length for length in (70, 80, 90)}


def test_minutes_look_like_football(paper: Paper) -> None:
    lines = [line for line in paper.tables["appearances"] if line["minutes"] is not None]
    began = [line["minutes"] for line in lines if line["selection"] == STARTED]
    came_on = [line["minutes"] for line in lines if line["selection"] == SUBSTITUTE]
    assert max(set(began), key=began.count) == 90
    assert sum(minutes <= 35 for minutes in came_on) > 0.8 * len(came_on)
    assert min(began) >= 35
    assert min(came_on) >= 1


def test_two_clubs_that_met_logged_each_other_on_the_same_day(paper: Paper) -> None:
    names = {club["name"] for club in paper.tables["clubs"]}
    league = {
        (line["league_season_id"], line["played_on"], paper.team(line["team_id"]).club, line["opponent"])
        for line in paper.tables["fixtures"]
        if line["league_season_id"] and line["opponent"] in names
    }
    answered = sum((season, day, other, club) in league for season, day, club, other in league)
    assert answered > 0.8 * len(league) > 1_000


def test_league_matches_lie_in_the_season_of_their_league(paper: Paper) -> None:
    seasons = paper.by_id["league_seasons"]
    for line in paper.tables["fixtures"]:
        if line["league_season_id"]:
            season = seasons[line["league_season_id"]]
            assert season["starts"] <= line["played_on"] <= season["ends"]
        assert line["competitive"] is (line["competition"] != "Friendly")


def test_nobody_plays_twice_on_one_day(paper: Paper) -> None:
    fixtures = paper.by_id["fixtures"]
    days: dict[tuple[int, object], int] = defaultdict(int)
    for line in paper.tables["appearances"]:
        days[line["player_id"], fixtures[line["fixture_id"]]["played_on"]] += 1
    assert max(days.values()) == 1
