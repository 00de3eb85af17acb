"""Definitions D1 and D2: minutes by season and level, with what is not known left unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.pathway.careers import LAKESIDE, MAYA, SENIORS, U19, called_up, played, season, spell, total
from tracker.football.appearances import Appearance, Fixture, Selection
from tracker.football.dossier import Dossier
from tracker.football.spells import TeamSeason
from tracker.pathway.minutes import minutes_by_level
from tracker.pathway.story import LevelMinutes

AS_OF = date(2026, 6, 30)
DAYS = [date(2025, 9, day) for day in (6, 13, 20)]


def rows(dossier: Dossier, as_of: date = AS_OF) -> list[LevelMinutes]:
    return list(minutes_by_level(dossier, as_of))


def records(**kept: object) -> Dossier:
    held = Dossier(
        MAYA,
        spells=(spell(U19, date(2023, 7, 1)),),
        team_seasons=(season(U19, 2025, 4), season(SENIORS, 2025, 8)),
        teams=(SENIORS, LAKESIDE),
    )
    return replace(held, **kept)  # type: ignore[arg-type]


def test_matches_are_summed_by_season_and_rung() -> None:
    found = rows(records(appearances=(*played(U19, *DAYS), *played(SENIORS, DAYS[0], minutes=12))))
    assert [(row.season, row.rung, row.appearances, row.minutes) for row in found] == [
        ("2025/26", 4, 3, 270),
        ("2025/26", 8, 1, 12),
    ]
    assert [row.teams for row in found] == [("Harbour U-19",), ("Harbour Athletic",)]


def test_unknown_minutes_stay_unknown() -> None:
    (row,) = rows(records(appearances=(*played(U19, *DAYS[:2]), *played(U19, DAYS[2], minutes=None))))
    assert (row.appearances, row.minutes, row.minutes_known_for) == (3, 180, 2)
    (row,) = rows(records(appearances=played(U19, *DAYS, minutes=None)))
    assert (row.appearances, row.minutes, row.minutes_known_for) == (3, None, 0)


def test_being_named_and_not_fielded_is_no_appearance() -> None:
    named = Appearance(Fixture(U19.id, DAYS[0], "Hill Rovers"), Selection.BENCH, None)
    assert rows(records(appearances=(named,))) == []


def test_january_belongs_to_the_season_that_began_in_august() -> None:
    (row,) = rows(records(appearances=played(U19, date(2026, 1, 10))))
    assert (row.season, row.window) == ("2025/26", season(U19, 2025, 4).window)


def test_a_match_without_a_league_season_has_no_season() -> None:
    (row,) = rows(records(appearances=played(LAKESIDE, *DAYS[:2])))
    assert (row.season, row.rung, row.window.start, row.window.end) == ("", None, *DAYS[:2])


def test_a_league_match_counts_on_its_league_s_rung_and_a_cup_match_on_its_team_s() -> None:
    appearances = (*played(U19, DAYS[0], rung=5), *played(U19, DAYS[1]))
    assert [(row.rung, row.appearances) for row in rows(records(appearances=appearances))] == [(4, 1), (5, 1)]


class TestTotalsBesideMatches:
    def test_the_total_is_shown_if_it_has_more_appearances(self) -> None:
        (row,) = rows(records(appearances=played(U19, *DAYS), totals=(total(U19, 2025, 4, 20, 1500),)))
        assert (row.appearances, row.minutes, row.minutes_known_for, row.from_total) == (20, 1500, 20, True)

    def test_the_matches_are_shown_if_they_are_as_many(self) -> None:
        (row,) = rows(records(appearances=played(U19, *DAYS), totals=(total(U19, 2025, 4, 3, 250),)))
        assert (row.appearances, row.minutes, row.from_total) == (3, 270, False)

    def test_the_matches_are_shown_if_the_total_s_count_is_unknown(self) -> None:
        (row,) = rows(records(appearances=played(U19, *DAYS), totals=(total(U19, 2025, 4, None, 900),)))
        assert (row.appearances, row.from_total) == (3, False)

    def test_a_total_without_minutes_has_unknown_minutes(self) -> None:
        (row,) = rows(records(totals=(total(U19, 2025, 4, 20),)))
        assert (row.appearances, row.minutes, row.minutes_known_for) == (20, None, 0)

    def test_two_totals_of_one_season_are_one_record_the_larger_one(self) -> None:
        smaller, larger = total(U19, 2025, 4, 18, 1400), total(U19, 2025, 4, 20)
        for totals in ((smaller, larger), (larger, smaller)):
            (row,) = rows(records(totals=totals))
            assert (row.appearances, row.minutes) == (20, None)

    def test_of_two_leagues_at_once_a_match_belongs_to_the_one_it_names(self) -> None:
        cup = TeamSeason(SENIORS.id, "Continental", "2025/26", season(SENIORS, 2025, 8).window, 9)
        (row,) = rows(
            records(
                team_seasons=(season(SENIORS, 2025, 8), cup),
                appearances=played(SENIORS, *DAYS, rung=8),
                totals=(total(SENIORS, 2025, 8, 20, 1500),),
            )
        )
        assert (row.rung, row.appearances, row.from_total) == (8, 20, True)

    def test_a_cup_match_is_of_the_team_s_own_league_though_it_plays_a_continental_one(self) -> None:
        continental = TeamSeason(SENIORS.id, "Continental", "2025/26", season(SENIORS, 2025, 8).window, 9)
        seasons = (season(SENIORS, 2025, 8), continental)
        (row,) = rows(records(team_seasons=seasons, appearances=played(SENIORS, *DAYS)))
        assert (row.rung, row.appearances) == (8, len(DAYS))

    def test_a_total_takes_nothing_from_another_team_s_matches(self) -> None:
        other = TeamSeason(LAKESIDE.id, "League", "2025/26", season(U19, 2025, 4).window, 4)
        found = rows(
            records(
                team_seasons=(season(U19, 2025, 4), other),
                appearances=played(LAKESIDE, *DAYS),
                totals=(total(U19, 2025, 4, 20, 1500),),
            )
        )
        assert [(row.appearances, row.from_total, row.teams) for row in found] == [
            (3, False, ("Lakeside Rovers",)),
            (20, True, ("Harbour U-19",)),
        ]

    def test_two_teams_on_one_rung_are_one_row(self) -> None:
        other = TeamSeason(LAKESIDE.id, "League", "2025/26", season(U19, 2025, 4).window, 4)
        (row,) = rows(
            records(
                team_seasons=(season(U19, 2025, 4), other),
                appearances=(*played(U19, *DAYS), *played(LAKESIDE, date(2026, 2, 7))),
            )
        )
        assert (row.appearances, row.teams) == (4, ("Harbour U-19", "Lakeside Rovers"))


def test_nothing_after_the_as_of_date_is_counted() -> None:
    held = records(appearances=played(U19, *DAYS), totals=(total(U19, 2026, 4, 9),))
    assert [row.appearances for row in rows(held, DAYS[1])] == [2]


def test_call_ups_are_no_minutes_of_a_club() -> None:
    assert rows(records(call_ups=(called_up(6, DAYS[0]),))) == []
