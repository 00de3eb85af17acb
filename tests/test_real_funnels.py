"""The funnel over 30,810 rows of national sides, and what 3,506 moves of youth players can and cannot say.

The files stand beside the project and are no part of it; without them these tests are skipped. The rows have no
names. A third of them has no date and nearly no player a birth, so that each share is told twice: of those who are
surely 25 or older, as the definition asks, and of all, whatever their age.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from tests.converters import national_sides, youth_transfers
from tests.converters.national_sides import BIRTHS, USA, WORLD
from tracker.football.calendar import CutOff
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.pathway.ages import birthday
from tracker.pathway.benchmark import benchmark
from tracker.pathway.career import SENIOR_CAP, SENIOR_SIDE, U17, U20, Career, Stage
from tracker.pathway.debut import NotWatched, time_to_debut
from tracker.pathway.funnel import Funnel, funnel
from tracker.pathway.literature import Topic, references
from tracker.pathway.passage import Passage, passage
from tracker.pathway.proportions import ShareBetween, wilson
from tracker.pathway.quantiles import quantile
from tracker.pathway.relative_age import relative_age

SHARED = Path(__file__).parents[2] / "shared" / "data"
SIDES, MOVES = SHARED / "national-team-levels-transfermarkt", SHARED / "youth-team-transfers"
#: The last first match in the table.
AS_OF = date(2025, 8, 12)
THRESHOLDS = Thresholds()

pytestmark = [
    pytest.mark.skipif(
        not (SIDES.is_dir() and MOVES.is_dir()),
        reason="../shared/data is not there; the real files are read from it and never copied",
    ),
]

#: No fewer than, no more than, of, and the interval.
Figure = tuple[int, int, int, float, float]


@pytest.fixture(scope="module")
def usa() -> national_sides.Converted:
    """The players of the sides of the United States, with those sides alone."""
    return national_sides.convert(SIDES / USA, SIDES / BIRTHS, AS_OF, "United States")


@pytest.fixture(scope="module")
def world() -> national_sides.Converted:
    """All players, with the sides of any association."""
    return national_sides.convert(SIDES / WORLD, SIDES / BIRTHS, AS_OF)


def figure(share: ShareBetween) -> Figure:
    interval = share.interval
    return share.least.count, share.most.count, share.of, round(interval.low, 4), round(interval.high, 4)


def forwards(found: Funnel) -> list[Figure]:
    """From the U-17 and the U-20 to the goal, and from the U-17 to the U-20 or on."""
    return [figure(bar.share) for bar in (*found.prospective, found.steps[0])]


def backwards(found: Funnel) -> list[Figure]:
    """Of those who reached the goal, who had been at the U-17 and at the U-20.

    The table says of nobody that there was no earlier side, and holds nothing but sides: of whoever stands in it
    with a first day after that age, or without a birth, nothing is on record of that time, and it stays open.
    """
    return [figure(each.share) for each in found.retrospective]


def of_any_age(careers: Iterable[Career], goal: Stage) -> list[Figure]:
    """The same three passages of everybody, many of whom are still on the way."""
    held = tuple(careers)
    ways: tuple[tuple[Stage, tuple[Stage, ...]], ...] = ((U17, (goal,)), (U20, (goal,)), (U17, (U20, goal)))
    bars: list[Passage] = [passage(held, start, goals, THRESHOLDS) for start, goals in ways]
    return [figure(bar.share) for bar in bars]


class TestTheUnitedStates:
    def test_what_is_lost_or_left_open_is_counted(self, usa: national_sides.Converted) -> None:
        """Of 905 rows 52 name no side and 125 another association's; 398 of the other 728 have no date."""
        assert dict(usa.counts) == {
            "row of a competition and not of a side": 52,
            "row of another association, which only bounds the birth": 125,
            "call-up without a cap": 223,
            "undated row, placed by its age group": 254,
            "undated row, of a player without any date": 144,
            "player of whom no birth and no date is known": 91,
        }

    def test_the_part_is_the_same_as_that_of_the_whole(self, usa: national_sides.Converted) -> None:
        whole = national_sides.convert(SIDES / WORLD, SIDES / BIRTHS, AS_OF, "United States")
        assert {each.player: each for each in whole.careers} == {each.player: each for each in usa.careers}

    def test_of_those_who_are_surely_25(self, usa: national_sides.Converted) -> None:
        found = funnel(usa.careers, (U17, U20, SENIOR_SIDE), AS_OF, THRESHOLDS)
        assert (len(found.matured), len(found.not_matured), len(found.age_unknown)) == (39, 102, 171)
        assert forwards(found) == [
            (5, 7, 13, 0.1771, 0.7679),
            (9, 18, 27, 0.1864, 0.8136),
            (6, 12, 13, 0.2321, 0.9863),
        ]
        assert backwards(found) == [(20, 62, 83, 0.1617, 0.8281), (52, 79, 83, 0.519, 0.9811)]
        # One step alone has twenty players, so there is nothing that it could lie apart from.
        assert (found.largest_loss, found.stands_out) == (found.steps[1], False)

    def test_of_all_whatever_their_age(self, usa: national_sides.Converted) -> None:
        assert of_any_age(usa.careers, SENIOR_SIDE) == [
            (9, 20, 126, 0.038, 0.2325),
            (22, 52, 138, 0.1077, 0.46),
            (16, 55, 126, 0.0797, 0.5237),
        ]

    def test_with_a_cap_for_a_goal(self, usa: national_sides.Converted) -> None:
        """Sixteen of the 83 were called up to the senior side and are not known to have been fielded."""
        found = funnel(usa.careers, (U17, U20, SENIOR_CAP), AS_OF, THRESHOLDS)
        assert forwards(found)[:2] == [(5, 7, 13, 0.1771, 0.7679), (9, 17, 27, 0.1864, 0.7847)]
        assert backwards(found) == [(15, 51, 67, 0.1406, 0.8473), (40, 63, 67, 0.4774, 0.9765)]
        assert of_any_age(usa.careers, SENIOR_CAP)[:2] == [
            (9, 15, 126, 0.038, 0.1872),
            (22, 40, 138, 0.1077, 0.3704),
        ]

    def test_who_went_on_with_another_association_is_not_lost_to_football(
        self, usa: national_sides.Converted
    ) -> None:
        anywhere = national_sides.convert(SIDES / USA, SIDES / BIRTHS, AS_OF)
        elsewhere = {each.player for each in anywhere.careers if each.reached(SENIOR_SIDE)}
        left = [each for each in usa.careers if not each.reached(SENIOR_SIDE) and each.player in elsewhere]
        assert [sum(stage in each.first for each in left) for stage in (U17, U20)] == [6, 4]


class TestTheWorld:
    def test_what_is_lost_or_left_open_is_counted(self, world: national_sides.Converted) -> None:
        """All rows but 2,219 take part. No player's sides contradict each other about the birth."""
        assert dict(world.counts) == {
            "row of a competition and not of a side": 2148,
            "B side or a league's selection, on no rung": 71,
            "call-up without a cap": 4359,
            "call-up without a cap that has a date all the same": 27,
            "undated row, placed by its age group": 6080,
            "undated row, of a player without any date": 2505,
            "player of whom no birth and no date is known": 1608,
        }

    def test_of_those_who_are_surely_25(self, world: national_sides.Converted) -> None:
        found = funnel(world.careers, (U17, U20, SENIOR_SIDE), AS_OF, THRESHOLDS)
        assert (len(found.matured), len(found.not_matured), len(found.age_unknown)) == (2146, 3036, 4794)
        assert forwards(found) == [
            (397, 531, 972, 0.378, 0.5774),
            (360, 575, 1058, 0.3123, 0.5733),
            (630, 849, 972, 0.6176, 0.8929),
        ]
        assert backwards(found) == [(1129, 2995, 3496, 0.3076, 0.8679), (1253, 2574, 3496, 0.3427, 0.7506)]
        assert (found.largest_loss, found.stands_out) == (found.steps[1], True)

    def test_of_all_whatever_their_age(self, world: national_sides.Converted) -> None:
        assert of_any_age(world.careers, SENIOR_SIDE) == [
            (762, 1129, 4050, 0.1764, 0.2928),
            (648, 1249, 3595, 0.168, 0.3631),
            (1689, 2476, 4050, 0.4019, 0.6263),
        ]

    def test_the_table_is_of_those_who_became_professionals(self, world: national_sides.Converted) -> None:
        """More than a third are senior internationals, so its shares are far above the published ones."""
        arrived = sum(each.reached(SENIOR_SIDE) is not None for each in world.careers)
        assert (arrived, len(world.careers)) == (3496, 9976)

    def test_a_birth_by_side_and_year_holds_the_births_that_are_known(self) -> None:
        counts: Counter[str] = Counter()
        known = national_sides.births_of(SIDES / BIRTHS)
        rows = national_sides.rows(SIDES / WORLD, counts)
        bounds = {
            player: national_sides.born_by([row for row in rows if row.player == player], counts)
            for player in known
        }
        held = [(known[player], birth) for player, birth in bounds.items() if birth]
        assert len(held) == 12
        assert all(birth.earliest <= born.earliest <= birth.latest for born, birth in held)


class TestTheLiterature:
    def test_the_figures_beside_a_men_s_funnel_are_of_men(self) -> None:
        beside = {each.key for each in references(Sex.MALE, Topic.FUNNEL)}
        assert beside == {"five-nations", "scottish-academy", "college-men"}
        assert {each.key for each in references(Sex.MALE, Topic.ORIGIN)} == {"sweden"}

    def test_there_are_none_to_stand_beside_a_women_s_but_the_way_to_college(self) -> None:
        assert {each.key for each in references(Sex.FEMALE, Topic.FUNNEL)} == {"college-women"}
        assert references(Sex.FEMALE, Topic.ORIGIN) == ()


@pytest.fixture(scope="module")
def moves() -> youth_transfers.Converted:
    """The moves between youth sides and first teams."""
    return youth_transfers.convert(MOVES)


class TestMovesOfYouthPlayers:
    def test_what_is_lost_or_left_open_is_counted(self, moves: youth_transfers.Converted) -> None:
        assert dict(moves.counts) == {
            "row that stands twice": 1,
            "name that stands in several rows, of one player or of namesakes": 32,
            "no age": 6,
            "age that nobody has at such a move": 2,
        }
        assert Counter((move.oldest, move.up) for move in moves.moves) == {
            (19, True): 2388,
            (19, False): 48,
            (18, True): 1027,
            (18, False): 1,
            (17, True): 39,
            (17, False): 2,
        }

    def test_first_teams_take_players_at_18_and_those_of_italy_older_ones_than_those_of_england(
        self, moves: youth_transfers.Converted
    ) -> None:
        ages: dict[str, list[int]] = {}
        for move in moves.moves:
            if move.up and move.oldest > 17 and move.age is not None:
                ages.setdefault(move.league, []).append(move.age)
        quartiles = {
            league: [quantile(sorted(held), part) for part in (0.25, 0.5, 0.75)] for league, held in ages.items()
        }
        assert quartiles == {
            "1 Bundesliga": [18, 18, 19],
            "Eredivisie": [18, 18, 19],
            "Premier League": [17, 18, 18],
            "Serie A": [18, 18, 19],
        }
        young = {league: (sum(age <= 18 for age in held), len(held)) for league, held in ages.items()}
        assert young == {
            "1 Bundesliga": (399, 549),
            "Eredivisie": (466, 746),
            "Premier League": (904, 1046),
            "Serie A": (547, 1068),
        }
        assert wilson(*young["Serie A"]).high < wilson(*young["Premier League"]).low

    def test_whether_the_move_came_before_u19_football_ended_is_open_of_three_in_ten(
        self, moves: youth_transfers.Converted
    ) -> None:
        """An age in years puts a birth in two calendar years, and U-19 football ends with one of them."""
        side = Counter(_side(move) for move in moves.moves if move.up)
        assert side == {"before": 2244, "open": 1012, "after": 192, "no age": 6}

    def test_an_age_in_years_answers_neither_when_the_debut_came_nor_who_was_born_early(
        self, moves: youth_transfers.Converted
    ) -> None:
        careers = [youth_transfers.career(move) for move in moves.moves]
        debut = time_to_debut(careers, THRESHOLDS)
        assert debut.n == 0
        assert {why: len(players) for why, players in debut.watch.left_out}[NotWatched.COARSE_BIRTH] == 3505
        (quarters,) = relative_age(careers, [CutOff(1, 1)], THRESHOLDS)
        assert (quarters.n, len(quarters.coarse)) == (0, 3505)

    def test_a_move_is_no_match_so_nobody_has_entered_a_pool_or_come_through(
        self, moves: youth_transfers.Converted
    ) -> None:
        careers = [youth_transfers.career(move) for move in moves.moves]
        assert benchmark(careers, AS_OF, THRESHOLDS).n == 0
        assert all(bar.n == 0 for bar in funnel(careers, (U17, U20, SENIOR_SIDE), AS_OF, THRESHOLDS).prospective)


def _side(move: youth_transfers.Move) -> str:
    """On which side of the end of U-19 football, 31 December of the year of the 19th birthday, a move lies."""
    if move.birth is None:
        return "no age"
    ends = [date(birthday(day, 19).year, 12, 31) for day in (move.birth.earliest, move.birth.latest)]
    if move.when.latest <= ends[0]:
        return "before"
    return "after" if move.when.earliest > ends[1] else "open"
