"""Careers that other people wrote down, as told by the tracker: lags over all of them, and three checked by hand.

The files stand beside the project and are no part of it; without them these tests are skipped. The three are adult
professionals in public competitions. Of the others no name is said.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.conftest import house_on
from tests.converters import fotmob
from tests.converters.fotmob_tables import read
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.players import FindPlayer, OpenPlayer, find_player, open_player
from tracker.actions.verb import Library
from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.spells import Nature
from tracker.importing.kind import Kind
from tracker.pathway.quantiles import quantile
from tracker.pathway.story import GapKind, Lag, LevelMinutes, Milestone, Story
from tracker.store.engine import open_engine

SHARED = Path(__file__).parents[2] / "shared" / "data"
CAREERS = SHARED / "usa-pathway-fotmob"
FIRST_MATCHES = SHARED / "national-team-levels-transfermarkt"
#: The match log begins on 28 July 2025 and ends on 26 July 2026.
DAY = datetime(2026, 8, 1, 12, 0, tzinfo=UTC)

FREEMAN, BALOGUN, REAM = "1338696", "982677", "198444"

pytestmark = [
    pytest.mark.skipif(
        not (CAREERS.is_dir() and FIRST_MATCHES.is_dir()),
        reason="../shared/data is not there; the real files are read from it and never copied",
    ),
]

Stories = Mapping[str, Story]


@pytest.fixture(scope="module")
def stories(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stories]:
    """Every career, imported as a federation would import it and told as its page tells it."""
    home = tmp_path_factory.mktemp("careers")
    shutil.copy(sqlite_template, home / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{home / 'tracker.sqlite'}")
    house = replace(house_on(engine, library, home), clock=lambda: DAY)
    files = fotmob.convert(CAREERS).files
    for kind in (kind for kind in Kind if kind in files):
        command = ImportFile(kind, f"{kind.value}.csv", files[kind], fotmob.SOURCE)
        assert house.perform(import_file, command, OPERATOR).faults == ()
    told = {}
    for person in read(CAREERS / "players.csv"):
        found = house.perform(find_player, FindPlayer(f"fotmob:{person['player_id']}"), OPERATOR)
        told[person["player_id"]] = house.perform(open_player, OpenPlayer(found), OPERATOR).story
    yield told
    engine.dispose()


@dataclass(frozen=True)
class Spread:
    """A lag over all careers, in whole months.

    A quartile is given as those of the earliest and of the latest possible lags, between which the true one lies.
    """

    known: int
    open: int
    surely_before: int
    either: int
    quartiles: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


def lag(story: Story, milestone: Milestone) -> Lag:
    return next(each for each in story.bridge.lags if each.milestone is milestone)


def spread(stories: Stories, milestone: Milestone) -> Spread:
    lags = [lag(story, milestone) for story in stories.values()]
    known = [each.months for each in lags if each.months is not None]
    low, high = sorted(least for least, _ in known), sorted(most for _, most in known)
    first, middle, last = ((round(quantile(low, part)), round(quantile(high, part))) for part in (0.25, 0.5, 0.75))
    return Spread(
        known=len(known),
        open=len(lags) - len(known),
        surely_before=sum(most < 0 for _, most in known),
        either=sum(least < 0 <= most for least, most in known),
        quartiles=(first, middle, last),
    )


class TestBridgeLags:
    def test_the_first_senior_match(self, stories: Stories) -> None:
        """All 66 made it, so this is no U-19 cohort: half had begun 18 to 30 months before U-19 football ended."""
        assert spread(stories, Milestone.FIRST_SENIOR_APPEARANCE) == Spread(
            known=66, open=0, surely_before=57, either=4, quartiles=((-46, -37), (-30, -19), (-18, -7))
        )

    def test_minutes_are_known_of_one_year_alone(self, stories: Stories) -> None:
        """The log with minutes begins in July 2025: before it a total says how often, and never how long."""
        settled = spread(stories, Milestone.SETTLED_MINUTES)
        established = spread(stories, Milestone.ESTABLISHED_MINUTES)
        assert (settled.known, settled.open, settled.surely_before, settled.either) == (55, 11, 6, 43)
        assert (established.known, established.open, established.surely_before) == (51, 15, 4)
        # Half of the lags to 450 minutes are known to within six years and no better.
        known = [each for story in stories.values() if (each := lag(story, Milestone.SETTLED_MINUTES).months)]
        assert round(quantile(sorted(most - least for least, most in known), 0.5)) == 74

    def test_minutes_that_are_not_known_to_suffice_are_no_sign_that_they_did_not(self, stories: Stories) -> None:
        unsettled = [story for story in stories.values() if lag(story, Milestone.SETTLED_MINUTES).when is None]
        undated = [
            sum(
                row.appearances or 0
                for row in story.minutes
                if (row.rung or 0) >= FIRST_SENIOR_RUNG and row.from_total
            )
            for story in unsettled
        ]
        # Eight of the eleven were fielded twenty times or more in seasons whose minutes nobody wrote down.
        assert (len(undated), sum(count >= 20 for count in undated)) == (11, 8)
        perhaps = [each for story in unsettled if (each := lag(story, Milestone.SETTLED_MINUTES)).possible_from]
        assert len(perhaps) == 11, "So of all eleven it cannot be told."

    def test_the_first_senior_call_up_and_cap(self, stories: Stories) -> None:
        assert spread(stories, Milestone.FIRST_SENIOR_CALL_UP) == Spread(
            known=45, open=21, surely_before=12, either=5, quartiles=((-13, -6), (5, 12), (24, 27))
        )
        cap = spread(stories, Milestone.FIRST_SENIOR_CAP)
        assert (cap.known, cap.open, cap.surely_before, cap.either) == (42, 24, 9, 5)

    def test_a_first_cap_lies_where_another_source_has_it(self, stories: Stories) -> None:
        """Seven of the 66 are found by their birth dates in a table of first matches, and all seven agree."""
        births = {row["birth_date"]: row["tm_player_id"] for row in read(FIRST_MATCHES / _NAMED)}
        firsts = {
            row["player_id"]: row["first_game_date"]
            for row in read(FIRST_MATCHES / _USA)
            if row["team_name"] == "United States" and row["first_game_date"]
        }
        agreed = 0
        for story in stories.values():
            number = births.get(str(story.player.birth), "").removesuffix(".0")
            when = lag(story, Milestone.FIRST_SENIOR_CAP).when
            if number in firsts:
                assert when is not None
                assert when.earliest <= date.fromisoformat(firsts[number]) <= when.latest
                agreed += 1
        assert agreed == 7


_NAMED, _USA = "usa_named_players_birth_dates_even_ids.csv", "usa_players_even_ids.csv"


def days(story: Story, milestone: Milestone) -> tuple[str, str]:
    when = lag(story, milestone).when
    assert when is not None
    return str(when.earliest), str(when.latest)


def of_season(story: Story, season: str, club: str) -> Sequence[LevelMinutes]:
    return [row for row in story.minutes if row.season == season and club in row.teams]


class TestAMoveInMidSeason:
    """Alex Freeman, born 9 August 2004. The raw rows say:

    - Orlando City from 15 February 2022 to 29 January 2026, Orlando City B from 10 March 2022 to 31 December 2024,
      Villarreal from 29 January 2026. The season of LaLiga had begun in August.
    - For Orlando City: MLS 2023, one match; MLS 2024, two, and the Leagues Cup, one; MLS 2025, 30, the Open Cup,
      two, and the Leagues Cup, six. For the B team, in MLS Next Pro, 19, 25 and 27. For Villarreal, nine.
    - The log has 15 of the 38 matches of 2025, all six of the Leagues Cup among them, and the nine for Villarreal,
      340 minutes. Its minutes add up to 441 on 20 August 2025 and to 473 on 23 August, to 833 on 20 September and
      to 923 on 28 September.
    - With the United States from 16 May 2025; 13 matches in that year, of which the log has six.
    """

    def test_t0_is_the_end_of_the_year_of_the_19th_birthday(self, stories: Stories) -> None:
        assert stories[FREEMAN].bridge.t0 == date(2023, 12, 31)

    def test_the_first_senior_match_lies_in_the_season_with_one_match(self, stories: Stories) -> None:
        """The B team is on the bridge's rung; the senior side's one match of 2023 is 10.5 to 0.5 months early."""
        assert days(stories[FREEMAN], Milestone.FIRST_SENIOR_APPEARANCE) == ("2023-02-15", "2023-12-15")
        assert lag(stories[FREEMAN], Milestone.FIRST_SENIOR_APPEARANCE).months == (-10.48, -0.53)

    def test_minutes_are_bounded_by_what_may_have_been_and_by_what_is_known(self, stories: Stories) -> None:
        """One match in 2023 and three in 2024 may have been 450 minutes at most when the season of 2024 opened."""
        assert days(stories[FREEMAN], Milestone.SETTLED_MINUTES) == ("2024-02-15", "2025-08-23")
        assert days(stories[FREEMAN], Milestone.ESTABLISHED_MINUTES) == ("2025-02-15", "2025-09-28")

    def test_the_first_cap_came_between_the_first_day_with_the_side_and_the_log(self, stories: Stories) -> None:
        assert days(stories[FREEMAN], Milestone.FIRST_SENIOR_CAP) == ("2025-05-16", "2025-07-28")

    def test_the_move_ends_one_bar_and_begins_the_next(self, stories: Stories) -> None:
        bars = [each for each in stories[FREEMAN].timeline.episodes if each.window.end >= date(2026, 1, 1)]
        assert [(each.team, str(each.window.start), each.open) for each in bars] == [
            ("Orlando City", "2023-02-15", False),
            ("Villarreal", "2026-01-29", True),
        ]

    def test_a_season_s_total_is_not_added_to_its_matches(self, stories: Stories) -> None:
        (row,) = of_season(stories[FREEMAN], "2025/2026", "Villarreal")
        assert (row.appearances, row.minutes, row.from_total) == (9, 340, False)


class TestALoan:
    """Folarin Balogun, born 3 July 2001. The raw rows say:

    - Arsenal from 23 September 2019, its U-23 and U-21 before; on loan to Middlesbrough from 12 January to 30 June
      2022 and to Reims from 3 August 2022 to 30 June 2023, back at Arsenal in between; Monaco from 30 August 2023.
    - In 2021/22 he played for Arsenal's U-23, U-21 and first team and for Middlesbrough (the Championship, 18, and
      the FA Cup, three); in 2022/23 39 times for Reims.
    - The first match of a senior competition was one in the EFL Trophy of 2018/19, for the U-21.
    - The minutes of the log add up to 432 on 1 October 2025 and to 477 on 5 October, to 901 on 8 November.
    - With England's U-17 to U-21 from 2018 to 2022, with the United States from 1 June 2023; in that season two
      matches of the Nations League.
    """

    def test_while_a_loan_lasts_the_borrowing_team_is_the_registered_one(self, stories: Stories) -> None:
        bars = [
            (each.team, each.rung, str(each.window.start), str(each.window.end), each.nature)
            for each in stories[BALOGUN].timeline.episodes
            if date(2022, 1, 12) <= each.window.start < date(2023, 7, 1)
        ]
        assert bars == [
            ("Middlesbrough", 7, "2022-01-12", "2022-06-30", Nature.LOAN),
            ("Arsenal", None, "2022-07-01", "2022-08-02", Nature.PERMANENT),
            ("Reims", 8, "2022-08-03", "2023-06-30", Nature.LOAN),
        ]

    def test_a_loan_is_no_step_down(self, stories: Stories) -> None:
        assert GapKind.STEP_DOWN not in {gap.kind for gap in stories[BALOGUN].gaps}

    def test_his_milestones(self, stories: Stories) -> None:
        story = stories[BALOGUN]
        assert story.bridge.t0 == date(2020, 12, 31)
        assert days(story, Milestone.FIRST_SENIOR_APPEARANCE) == ("2018-07-15", "2019-06-15")
        assert days(story, Milestone.SETTLED_MINUTES) == ("2020-07-15", "2025-10-05")
        assert days(story, Milestone.ESTABLISHED_MINUTES) == ("2020-07-15", "2025-11-08")
        assert days(story, Milestone.FIRST_SENIOR_CALL_UP) == ("2023-06-01", "2023-06-30")

    def test_the_loans_are_counted_where_they_were_played(self, stories: Stories) -> None:
        (first,) = of_season(stories[BALOGUN], "2021/2022", "Middlesbrough")
        (second,) = of_season(stories[BALOGUN], "2022/2023", "Reims")
        assert (first.rung, first.appearances, second.rung, second.appearances) == (7, 21, 8, 39)


class TestTotalsBesideMatches:
    """Tim Ream, born 5 October 1987. The raw rows say:

    - New York 2010 to 2012, Bolton to 20 August 2015, Fulham to 7 August 2024, Charlotte since.
    - For Charlotte: MLS 2024, twelve; MLS 2025, 30, the Open Cup, two, and the Leagues Cup, two; MLS 2026, twelve.
    - The log has 14 of the 34 matches of 2025, both of the Leagues Cup among them, and all twelve of 2026, with
      1,035 minutes. Its minutes add up to 450 on 24 August 2025 and to 885 and 975 on 4 and 18 October.
    - New York 2010: 33 matches. With the United States in 2010, one match.
    """

    def test_a_total_of_as_many_matches_as_the_log_has_is_not_added_to_them(self, stories: Stories) -> None:
        (row,) = of_season(stories[REAM], "2026", "Charlotte FC")
        assert (row.appearances, row.minutes, row.from_total) == (12, 1035, False)

    def test_his_milestones(self, stories: Stories) -> None:
        story = stories[REAM]
        assert story.bridge.t0 == date(2006, 12, 31)
        assert days(story, Milestone.FIRST_SENIOR_APPEARANCE) == ("2010-02-15", "2010-12-15")
        assert days(story, Milestone.SETTLED_MINUTES) == ("2010-02-15", "2025-08-24")
        assert days(story, Milestone.ESTABLISHED_MINUTES) == ("2010-02-15", "2025-10-18")
        assert days(story, Milestone.FIRST_SENIOR_CAP) == ("2010-01-01", "2010-12-31")

    def test_without_dates_no_quiet_period_is_claimed(self, stories: Stories) -> None:
        assert {gap.kind for gap in stories[REAM].gaps} == {GapKind.RECORD, GapKind.NATIONAL}


#: See tests/pathway/test_season_of_a_match.py.
@pytest.mark.parametrize(
    ("player", "season", "club", "matches"),
    [
        (FREEMAN, "2025", "Orlando City", 30 + 2 + 6),
        (REAM, "2025", "Charlotte FC", 30 + 2 + 2),
        # With two friendlies, which are in no total.
        (BALOGUN, "2025/2026", "Monaco", 30 + 3 + 10 + 2),
    ],
)
def test_a_season_has_as_many_matches_as_its_competitions_together(
    stories: Stories, player: str, season: str, club: str, matches: int
) -> None:
    assert sum(row.appearances or 0 for row in of_season(stories[player], season, club)) == matches


def test_no_total_is_said_to_have_fewer_matches_than_are_on_record(stories: Stories) -> None:
    found = Counter(fault.code for story in stories.values() for fault in story.timeline.faults)
    assert "fault-total-below-matches" not in found
