"""What is missing from the records, as it is in life."""

from __future__ import annotations

from collections import defaultdict

from tests.demo.on_paper import Paper
from tracker.demo.sheets import BENCH, STARTED, SUBSTITUTE


def test_some_minutes_were_never_written_down(paper: Paper) -> None:
    fielded = [line for line in paper.tables["appearances"] if line["selection"] != BENCH]
    assert 0.02 < sum(line["minutes"] is None for line in fielded) / len(fielded) < 0.15


def test_some_sheets_do_not_say_who_began(paper: Paper) -> None:
    fielded = [line for line in paper.tables["appearances"] if line["selection"] != BENCH]
    assert 0.01 < sum(line["selection"] not in {STARTED, SUBSTITUTE} for line in fielded) / len(fielded) < 0.1


def test_clubs_have_lost_whole_seasons_and_others_hold_sums_only(paper: Paper) -> None:
    seasons = paper.by_id["league_seasons"]
    with_sheets = {(line["team_id"], line["league_season_id"]) for line in paper.tables["fixtures"]}
    with_sums = {(line["team_id"], line["league_season_id"]) for line in paper.tables["season_totals"]}
    played = {
        (line["team_id"], line["league_season_id"])
        for line in paper.tables["team_seasons"]
        if seasons[line["league_season_id"]]["ends"].year <= 2025 and seasons[line["league_season_id"]]["rung"] < 9
    }
    assert not with_sheets & with_sums
    lost = played - with_sheets - with_sums
    by_club: dict[tuple[int, int], int] = defaultdict(int)
    for team, season in lost:
        by_club[paper.by_id["teams"][team]["club_id"], seasons[season]["starts"].year] += 1
    assert 0.005 < len(lost) / len(played) < 0.08
    assert 0.03 < len(with_sums) / len(played) < 0.15
    assert max(by_club.values()) >= 3


def test_some_sums_lack_their_minutes(paper: Paper) -> None:
    sums = paper.tables["season_totals"]
    assert 0.05 < sum(line["minutes"] is None for line in sums) / len(sums) < 0.35
    assert any(line["appearances"] is None for line in sums)


def test_clubs_do_not_always_say_why_or_where_to_a_player_left(paper: Paper) -> None:
    ended = [line for line in paper.tables["registrations"] if line["ends"]]
    assert 0.05 < sum(line["exit_reason"] is None for line in ended) / len(ended) < 0.3
    assert 0.1 < sum(line["destination"] is None for line in ended) / len(ended) < 0.5


def test_the_old_register_knows_call_ups_by_the_year_only(paper: Paper) -> None:
    by_year = [line for line in paper.tables["call_ups"] if line["earliest"] != line["latest"]]
    assert {line["earliest"].year for line in by_year} == set(range(2012, 2018))
    assert len(by_year) > 200
