"""What a summary says of one player, by example: leaving, bridges, training, minutes by age, the trailing year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.pathway.as_rows import summary_of
from tests.pathway.careers import (
    LADDER,
    LAKESIDE,
    MAYA,
    RESERVES,
    SENIORS,
    U17,
    U19,
    born,
    called_up,
    friendly,
    played,
    season,
    spell,
    total,
    weekly,
)
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.ladder import Rail
from tracker.football.people import Birth, Position, Sex
from tracker.football.spells import ExitReason, Nature, Spell, Team
from tracker.logic.span import Span
from tracker.pathway.ages import GRID, day_of
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, U19_FOOTBALL, Bridge, Leaving
from tracker.pathway.scan import Summary
from tracker.pathway.scan_births import from_birth
from tracker.pathway.scan_gap import OpenGap
from tracker.pathway.scan_lately import Before, Lately, LatelyFrom
from tracker.pathway.story import GapKind, Grade
from tracker.pathway.summary_career import career_of

AS_OF = date(2026, 6, 30)
COLLEGE = Team(6, "Lakeside College", 3, "Lakeside College")


def summarised(as_of: date = AS_OF, **records: Any) -> Summary:
    everywhere = Dossier(MAYA, teams=(U17, U19, RESERVES, SENIORS, LAKESIDE, COLLEGE))
    return summary_of(replace(everywhere, **records), as_of)


def left(team: Team, start: date, end: date, reason: ExitReason | None, nature: Nature = Nature.PERMANENT) -> Spell:
    return Spell(team, start, end, nature, reason)


class TestLeaving:
    def test_who_is_registered_plays_on(self) -> None:
        assert summarised(spells=(spell(U19, date(2024, 7, 1)),)).leaving is Leaving.PLAYING

    def test_whose_last_club_said_so_has_stopped_however_lately(self) -> None:
        gone = left(U19, date(2024, 7, 1), date(2026, 6, 1), ExitReason.STOPPED_PLAYING)
        assert summarised(spells=(gone,)).leaving is Leaving.STOPPED

    def test_who_comes_back_has_not_stopped(self) -> None:
        gone = left(U17, date(2022, 7, 1), date(2023, 6, 1), ExitReason.STOPPED_PLAYING)
        back = left(U19, date(2024, 7, 1), date(2025, 6, 1), None)
        assert summarised(spells=(gone, back)).leaving is Leaving.NOT_KNOWN

    @pytest.mark.parametrize("record", ["match", "total", "call-up"])
    def test_something_begun_later_is_stronger_than_what_the_club_said(self, record: str) -> None:
        gone = left(U17, date(2022, 7, 1), date(2023, 6, 1), ExitReason.STOPPED_PLAYING)
        later: dict[str, Any] = {
            "match": {"appearances": played(LAKESIDE, date(2026, 5, 1))},
            "total": {"totals": (total(LAKESIDE, 2025, 4, 3),)},
            "call-up": {"call_ups": (called_up(3, date(2026, 5, 1)),)},
        }
        assert summarised(spells=(gone,)).leaving is Leaving.STOPPED
        assert summarised(spells=(gone,), **later[record]).leaving is Leaving.PLAYING

    def test_a_season_that_was_running_when_the_club_said_so_is_nothing_later(self) -> None:
        gone = left(U17, date(2022, 7, 1), date(2023, 3, 1), ExitReason.STOPPED_PLAYING)
        assert summarised(spells=(gone,), totals=(total(U17, 2022, 3, 9),)).leaving is Leaving.STOPPED

    @pytest.mark.parametrize(
        ("last", "found"), [((2025, 12, 29), Leaving.PLAYING), ((2025, 12, 28), Leaving.NOT_KNOWN)]
    )
    def test_who_was_seen_within_an_off_season_may_only_be_between_clubs(
        self, last: tuple[int, int, int], found: Leaving
    ) -> None:
        assert summarised(spells=(left(U19, date(2024, 7, 1), date(*last), ExitReason.RELEASED),)).leaving is found

    def test_of_whom_nothing_is_on_record_nothing_is_claimed(self) -> None:
        nobody = summarised()
        assert (nobody.leaving, nobody.first_seen, nobody.last_seen) == (Leaving.PLAYING, None, None)


class TestBridges:
    def test_football_on_the_rung_between_is_a_b_team(self) -> None:
        assert summarised(totals=(total(RESERVES, 2025, 5, 8),)).bridges == {Bridge.B_TEAM}

    def test_the_club_after_leaving_for_college_is_the_college(self) -> None:
        gone = left(U19, date(2023, 7, 1), date(2025, 6, 30), ExitReason.COLLEGE)
        there = spell(COLLEGE, date(2025, 8, 1))
        campus = replace(season(COLLEGE, 2025, 5), league="Conference")
        record: dict[str, Any] = {"spells": (gone, there), "team_seasons": (campus,)}
        assert summarised(**record).bridges == {Bridge.COLLEGE}
        fielded = played(COLLEGE, date(2025, 10, 4))
        assert summarised(**record, appearances=fielded).bridges == {Bridge.COLLEGE}
        besides = (*fielded, *played(RESERVES, date(2026, 5, 2), rung=5))
        assert summarised(**record, appearances=besides).bridges == {Bridge.COLLEGE, Bridge.B_TEAM}

    @pytest.mark.parametrize(("rung", "found"), [(6, {Bridge.LOAN}), (5, set())])
    def test_a_loan_is_a_bridge_if_it_led_to_a_senior_league(self, rung: int, found: set[Bridge]) -> None:
        loan = spell(LAKESIDE, date(2025, 8, 20), date(2026, 5, 1), Nature.LOAN)
        assert summarised(spells=(loan,), team_seasons=(season(LAKESIDE, 2025, rung),)).bridges == found

    def test_a_match_below_the_second_tier_is_semi_professional_and_a_friendly_is_none(self) -> None:
        assert summarised(appearances=played(LAKESIDE, date(2026, 5, 2), rung=6)).bridges == {
            Bridge.SEMI_PROFESSIONAL
        }
        assert summarised(appearances=(friendly(LAKESIDE, date(2026, 5, 2), rung=6),)).bridges == set()

    def test_nobody_crosses_a_bridge_after_the_23rd_birthday(self) -> None:
        veteran = replace(MAYA, birth=Birth.read("2000-01-01"))
        match = played(LAKESIDE, date(2026, 5, 2), rung=6)
        assert summarised(player=veteran, appearances=match).bridges == set()
        assert summarised(player=replace(MAYA, birth=None), appearances=match).bridges == {Bridge.SEMI_PROFESSIONAL}


class TestTraining:
    def test_a_season_counts_once_a_club_and_for_each_club_it_was_spent_at(self) -> None:
        records: dict[str, Any] = {
            "spells": (
                left(U17, date(2023, 7, 1), date(2024, 6, 30), None),
                left(U19, date(2024, 1, 1), date(2025, 1, 31), None),
                spell(LAKESIDE, date(2025, 2, 1)),
            ),
            "team_seasons": (
                *(season(U17, 2023, 3), season(U19, 2023, 4), season(U19, 2024, 4)),
                *(season(LAKESIDE, 2024, 4), season(LAKESIDE, 2025, 4)),
            ),
        }
        assert summarised(**records).trained == ((1, 2), (2, 2))

    @pytest.mark.parametrize(
        ("start", "end", "seasons"),
        [
            ((2021, 7, 1), (2022, 1, 31), ()),  # She turns 15 on 1 February 2022.
            ((2021, 7, 1), (2022, 2, 1), ((1, 1),)),
            ((2028, 1, 31), None, ((1, 1),)),  # And 21 on 1 February 2028.
            ((2028, 2, 1), None, ()),
        ],
    )
    def test_it_lies_between_the_15th_and_the_21st_birthday(
        self, start: tuple[int, int, int], end: tuple[int, int, int] | None, seasons: tuple[tuple[int, int], ...]
    ) -> None:
        held = spell(U19, date(*start), date(*end) if end else None)
        found = summarised(
            date(2028, 5, 1), spells=(held,), team_seasons=(season(U19, 2021, 4), season(U19, 2027, 4))
        )
        assert found.trained == seasons

    def test_of_a_year_of_birth_only_what_surely_lies_between_counts(self) -> None:
        held: dict[str, Any] = {
            "spells": (spell(U17, date(2021, 7, 1), date(2022, 12, 30)),),
            "team_seasons": (season(U17, 2022, 3),),
        }
        assert summarised(player=replace(MAYA, birth=Birth.read("2007")), **held).trained == ()
        assert summarised(player=replace(MAYA, birth=None), **held).trained == ()

    def test_while_a_loan_lasts_the_season_is_the_borrower_s(self) -> None:
        spells = (
            spell(U19, date(2025, 7, 1)),
            spell(LAKESIDE, date(2025, 7, 1), date(2026, 6, 30), Nature.LOAN),
        )
        found = summarised(spells=spells, team_seasons=(season(U19, 2025, 4), season(LAKESIDE, 2025, 4)))
        assert found.trained == ((2, 1),)


class TestMinutesByAge:
    """Maya was born on 1 February 2007: 18.0 is 1 February 2025, 18.5 is 2 August, 19.25 is 3 May 2026."""

    def at(self, found: Summary, age: float) -> int | None:
        return found.by_age[GRID.index(age)]

    def test_a_match_counts_on_its_day(self) -> None:
        found = summarised(
            appearances=played(SENIORS, date(2025, 2, 1), rung=8), spells=(spell(U19, date(2024, 7, 1)),)
        )
        assert (self.at(found, 17.75), self.at(found, 18.0), self.at(found, 19.25)) == (0, 90, 90)
        assert len(found.by_age) == GRID.index(19.25) + 1, "She turns 19.5 after the as-of date."

    def test_a_season_total_counts_from_its_season_s_last_day_on(self) -> None:
        found = summarised(totals=(total(SENIORS, 2024, 8, 10, 700),), spells=(spell(U19, date(2024, 7, 1)),))
        assert (self.at(found, 18.25), self.at(found, 18.5)) == (0, 700), "The season ends on 31 May 2025."

    def test_a_season_that_goes_on_does_not_count_yet(self) -> None:
        found = summarised(date(2026, 5, 10), totals=(total(SENIORS, 2025, 8, 10, 700),))
        assert self.at(found, 19.25) == 0
        assert found.played[0].minutes == 700

    def test_minutes_that_nobody_wrote_down_make_the_sum_unknown_from_then_on(self) -> None:
        matches = (
            *played(SENIORS, date(2025, 3, 1), rung=8, minutes=None),
            *played(SENIORS, date(2025, 1, 1), rung=8),
        )
        found = summarised(appearances=matches, spells=(spell(U19, date(2024, 7, 1)),))
        assert (self.at(found, 18.0), self.at(found, 18.25), self.at(found, 19.25)) == (90, None, None)

    def test_youth_football_and_friendlies_do_not_count(self) -> None:
        matches = (friendly(SENIORS, date(2025, 3, 1), rung=8), *played(U19, date(2025, 3, 2), rung=4))
        found = summarised(appearances=matches, spells=(spell(U19, date(2024, 7, 1)),))
        assert set(found.by_age) == {0}

    def test_it_ends_with_the_sight_of_the_player(self) -> None:
        gone = left(U19, date(2024, 7, 1), date(2025, 2, 1), None)
        assert len(summarised(spells=(gone,)).by_age) == GRID.index(18.0) + 1
        assert summarised(player=replace(MAYA, birth=Birth.read("2007")), spells=(gone,)).by_age == ()

    @pytest.mark.parametrize("birth", ["2007-02-01", "2004-02-29", "2007-02", "1999-12-31"])
    def test_the_days_of_the_grid_are_those_of_the_ages(self, birth: str) -> None:
        known = Birth.read(birth)
        grid = from_birth(known.earliest.toordinal(), known.latest.toordinal(), LADDER).grid
        assert [date.fromordinal(day) for day in grid] == [day_of(known.latest, age) for age in GRID]


class TestTheTrailingYear:
    def test_a_season_that_lies_in_it_counts_whole_and_one_that_reaches_into_it_not_at_all(self) -> None:
        inside = summarised(totals=(total(SENIORS, 2025, 8, 10, 700),))
        assert inside.senior_lately == inside.at_level_lately == Lately(700, 700, 0)
        partly = summarised(date(2026, 9, 1), totals=(total(SENIORS, 2025, 8, 10, 700),))
        assert partly.senior_lately == partly.at_level_lately == Lately(0, 700, 10)

    def test_a_total_below_the_level_of_the_age_counts_as_senior_only(self) -> None:
        veteran = replace(MAYA, birth=Birth.read("2000-01-01"))
        found = summarised(player=veteran, totals=(total(RESERVES, 2025, 5, 10, 700),))
        assert found.at_level_lately == found.senior_lately == Lately(0, 0, 0)

    def test_minutes_count_on_their_rung_and_on_all_below_it(self) -> None:
        matches = (
            *played(U17, date(2026, 2, 1), rung=3),
            *played(U19, date(2026, 3, 1), rung=4, minutes=10),
            *played(RESERVES, date(2026, 3, 2), rung=5, minutes=20),
            *played(LAKESIDE, date(2026, 3, 3), rung=6, minutes=30),
            *played(LAKESIDE, date(2026, 3, 4), rung=7, minutes=40),
            *played(SENIORS, date(2026, 3, 5), rung=8, minutes=50),
            *played(SENIORS, date(2026, 3, 6), rung=9, minutes=60),
            friendly(SENIORS, date(2026, 3, 7), rung=8),
        )
        found = summarised(appearances=matches)
        assert found.lately_from == LatelyFrom(210, 200, 150, 110, 60)
        assert found.senior_lately.least == 180

    def test_the_year_before_is_the_365_days_before_the_trailing_ones(self) -> None:
        """As of 30 June 2026 the trailing year begins on 1 July 2025, and the one before it on 1 July 2024."""
        days = (date(2024, 6, 30), date(2024, 7, 1), date(2025, 6, 30), date(2025, 7, 1))
        matches = tuple(
            match
            for day, minutes in zip(days, (1, 20, 40, 8), strict=True)
            for match in played(SENIORS, day, rung=8, minutes=minutes)
        )
        found = summarised(appearances=(*matches, friendly(SENIORS, date(2025, 1, 1), rung=8)))
        assert found.before == Before(60, 150), "A friendly is at level and no senior minutes."
        assert found.senior_lately.least == 8
        assert summarised(totals=(total(SENIORS, 2024, 8, 10, 700),)).before == Before(700, 700)
        across = summarised(date(2026, 9, 1), totals=(total(SENIORS, 2025, 8, 10, 700),))
        assert (across.before, across.lately_from) == (Before(0, 0), LatelyFrom(0, 0, 0, 0, 0))

    def test_minutes_below_the_level_of_the_age_do_not_count_as_at_level(self) -> None:
        veteran = replace(MAYA, birth=Birth.read("2000-01-01"))
        found = summarised(
            player=veteran, totals=(total(RESERVES, 2024, 5, 10, 700), total(SENIORS, 2024, 6, 3, 90))
        )
        assert found.before == Before(90, 90)

    def test_minutes_that_nobody_wrote_down_are_bounded_by_the_longest_match(self) -> None:
        found = summarised(appearances=played(SENIORS, date(2026, 3, 1), date(2026, 3, 8), rung=8, minutes=None))
        assert found.senior_lately == Lately(0, 300, 2)


def test_a_friendly_shows_nobody_a_stage() -> None:
    found = summarised(
        appearances=(friendly(SENIORS, date(2026, 3, 1), rung=8), *played(U19, date(2026, 4, 1), rung=4))
    )
    assert [(each.rail, each.rung) for each in found.stages] == [("club", 4)]
    assert found.highest(Rail.CLUB) == 4
    assert found.highest(Rail.NATIONAL) is None


def test_an_open_quiet_period_says_its_kind_its_days_and_its_grade() -> None:
    """The worked example of the definition: last at level on 10 March 2025, as of 1 March 2026, 281 days."""
    seasons = tuple(season(U19, year, 4) for year in (2024, 2025))
    fixtures = weekly(U19, date(2024, 8, 15), date(2026, 3, 1))
    found = summarised(
        date(2026, 3, 1),
        spells=(spell(U19, date(2024, 7, 1)),),
        team_seasons=seasons,
        fixtures=fixtures,
        appearances=played(U19, date(2025, 3, 10)),
    )
    since = date(2025, 3, 11).toordinal()
    assert found.gap == OpenGap(GapKind.QUIET, since, 281, Grade.MAJOR)
    assert found.last_at_level == since - 1


def test_a_career_follows_from_a_summary() -> None:
    summary = summarised(
        spells=(spell(U19, date(2024, 7, 1)),),
        team_seasons=(season(U19, 2024, 4), season(U19, 2025, 4)),
        appearances=(*played(U19, date(2024, 9, 1), date(2025, 9, 1)), *played(SENIORS, date(2026, 3, 1), rung=8)),
        totals=(total(LAKESIDE, 2025, 6, 4),),
        call_ups=(called_up(6, date(2026, 1, 1), CallUpKind.CAMP, until=date(2026, 12, 31)),),
    )
    birth = Birth.read("2007-02-01")
    career = career_of(summary, Sex.FEMALE, birth, Position.FORWARD)
    assert (career.player, career.birth, career.position, career.sex) == (1, birth, Position.FORWARD, Sex.FEMALE)
    assert career.first[U19_FOOTBALL] == Span(date(2024, 9, 1), date(2024, 9, 1))
    assert career.last[U19_FOOTBALL] == Span(date(2025, 9, 1), date(2025, 9, 1))
    assert career.reached(SENIOR_FOOTBALL) == Span(date(2025, 8, 15), date(2026, 3, 1))
    assert career.reached(SENIOR_SIDE) == Span(date(2026, 1, 1), AS_OF)
    assert career.seen == Span(date(2024, 7, 1), AS_OF)
    assert career.minutes == {8: 90}, "Nobody knows the minutes of the four matches on rung 6."
    assert career.clubs == {1: 2}
    assert career.bridges == {Bridge.SEMI_PROFESSIONAL}
    assert career.by_age == summary.by_age
    assert career_of(summarised(), Sex.FEMALE, None, None).seen is None


def test_a_birth_that_is_not_known_leaves_everything_open_that_hangs_on_it() -> None:
    dossier = born(Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 10, 700),), teams=(SENIORS,)), None)
    found = summary_of(dossier, AS_OF)
    assert (found.u19_ends, found.by_age, found.trained) == (None, (), ())
    assert found.milestones.settled == (date(2024, 8, 15).toordinal(), date(2025, 5, 31).toordinal())
