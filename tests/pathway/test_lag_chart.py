"""The bridge lags of a group: counted with those who are not there yet, and drawn left and right of zero."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import AS_OF, THRESHOLDS, on
from tests.pathway.room import labels
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.drawing import Box, Drawing, Ink, Line, Pattern, Target
from tracker.pathway.lag_chart import behind, in_bins, lag_chart
from tracker.pathway.lag_spread import Crossing, LagSpread, Months, lag_spread

SAY = speaker("en")
ENDS = date(2020, 12, 31)
MILESTONE = phrase("milestone-first-senior-appearance")


def after(months: float) -> date:
    """The day so many months from the end of U-19 football."""
    return ENDS + timedelta(days=round(months * 30.4375))


def crossings(arrived: list[float], waiting: list[float] = [], undated: int = 0) -> list[Crossing]:  # noqa: B006
    """Players who got there, and players who have not, by their months."""
    days = [after(months) for months in arrived]
    return [
        *(Crossing(number, Sex.MALE, ENDS, Span(day, day), AS_OF) for number, day in enumerate(days)),
        *(Crossing(100 + number, Sex.MALE, ENDS, None, after(months)) for number, months in enumerate(waiting)),
        *(Crossing(200 + number, Sex.MALE, None, on(2020, 1, 1), AS_OF) for number in range(undated)),
    ]


def spread(people: list[Crossing]) -> LagSpread:
    return lag_spread(people, MILESTONE, THRESHOLDS)


def drawn(people: list[Crossing], width: float = 520) -> Drawing:
    return lag_chart(spread(people), THRESHOLDS, SAY, width)


def bars(drawing: Drawing, pattern: Pattern) -> list[Box]:
    found = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.ink is Ink.BAR]
    return [box for box in found if box.pattern is pattern]


def texts(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


class TestTheSpread:
    def test_who_may_have_been_there_is_surely_without_it_only_until_then(self) -> None:
        perhaps = Crossing(1, Sex.MALE, ENDS, None, after(40), possible_from=after(12))
        found = spread([perhaps, Crossing(2, Sex.MALE, ENDS, None, after(40))])
        assert [(each.player, round(each.most)) for each in found.waiting] == [(1, 12), (2, 40)]

    def test_months_are_negative_before_the_end_of_u19_football(self) -> None:
        found = spread(crossings([-12, 6]))
        assert [round(each.middle) for each in found.arrived] == [-12, 6]

    def test_who_is_not_there_yet_is_counted_with_the_time_followed(self) -> None:
        found = spread(crossings([3], [30, -5]))
        assert [round(each.middle) for each in found.waiting] == [-5, 30]
        assert found.n == 3

    def test_a_season_is_kept_as_bounds(self) -> None:
        season = Span(after(-3), after(7))
        (only,) = spread([Crossing(1, Sex.MALE, ENDS, season, AS_OF)]).arrived
        assert (round(only.least), round(only.most), round(only.middle)) == (-3, 7, 2)

    def test_without_a_year_of_birth_nothing_can_be_measured(self) -> None:
        found = spread(crossings([1, 2], undated=2))
        assert (found.n, found.undated) == (2, (200, 201))

    def test_women_and_men_are_not_counted_as_one(self) -> None:
        with pytest.raises(MixedCohortError):
            spread([Crossing(1, Sex.MALE, ENDS, None, AS_OF), Crossing(2, Sex.FEMALE, ENDS, None, AS_OF)])

    def test_the_sentence_counts_who_came_when_and_who_has_not(self) -> None:
        assert SAY(spread(crossings([-8, -1, 3, 24, 25], [10])).sentence) == (
            "First senior match in a competition: of 6 players, 2 got there before the end of U-19 football, 2 in "
            "the 24 months after it and one later. One is not there yet. One was followed beyond U-19 football."
        )

    def test_who_is_not_there_yet_is_of_three_kinds(self) -> None:
        """Three were of U-19 age when last seen, one on its last day; two stopped; of one nobody can tell."""
        people = crossings([3], [-20, -10, 0, 1, 30, -6, 12])
        gone = [replace(each, stopped=True) for each in people[-2:]]
        perhaps = Crossing(300, Sex.MALE, ENDS, None, after(40), possible_from=after(-12), stopped=True)
        found = spread([*people[:-2], *gone, perhaps])
        assert (found.early, found.stopped, found.unclear) == ((100, 101, 102), (105, 106), (300,))
        counts = found.counts
        assert (counts.waiting, counts.early, counts.stopped, counts.followed) == (7, 3, 2, 2)
        assert (counts.n, counts.unclear) == (9, 1)
        assert SAY(counts.sentence).endswith(
            "7 are not there yet. For 3, U-19 football was not over when last seen. 2 stopped playing. 2 were "
            "followed beyond U-19 football. Of one more it cannot be told: minutes that nobody wrote down may have "
            "been enough."
        )
        drawing = lag_chart(found, THRESHOLDS, SAY)
        assert "For 3 of those below U-19 football was not over when last seen." in texts(drawing)
        assert "2 of those below stopped playing." in texts(drawing)
        columns = list(zip(*drawing.table.rows, strict=True))[2:]
        assert [sum(map(int, column)) for column in columns] == [8, 3, 2]


months_list = st.lists(st.floats(-40, 90), max_size=60)


@given(months_list, months_list, st.sampled_from([288, 520, 720]))
def test_nobody_is_lost_and_bars_are_as_tall_as_their_counts(
    arrived: list[float], waiting: list[float], width: float
) -> None:
    found = spread(crossings(arrived, waiting))
    bins = in_bins(found, width)
    assert sum(map(len, bins.arrived.values())) == len(arrived)
    assert sum(map(len, bins.waiting.values())) == len(waiting)
    assert set(bins.arrived) | set(bins.waiting) <= set(bins.starts)
    drawing = lag_chart(found, THRESHOLDS, SAY, width)
    heights = [
        (box.height, len(players))
        for pattern, counted in ((Pattern.SOLID, bins.arrived), (Pattern.HATCHED, bins.waiting))
        for box, (_, players) in zip(bars(drawing, pattern), sorted(counted.items()), strict=False)
    ]
    units = {round(height / count, 6) for height, count in heights}
    assert len(units) <= 1


def test_what_came_before_stands_left_of_zero() -> None:
    drawing = drawn(crossings([-8, -8, 3, 3, 3]))
    zero = next(shape.x1 for shape in drawing.shapes if isinstance(shape, Line) and shape.ink is Ink.NOW)
    before, later = bars(drawing, Pattern.SOLID)
    assert before.x + before.width < zero < later.x


def test_who_is_not_there_yet_stands_below_in_a_pattern() -> None:
    drawing = drawn(crossings([3, 3, 3], [10, 10]))
    (solid,), (hatched,) = bars(drawing, Pattern.SOLID), bars(drawing, Pattern.HATCHED)
    assert hatched.y > solid.y
    assert "Not there yet: 2 players, by the months followed so far" in texts(drawing)


def test_a_handful_makes_no_tower() -> None:
    few = bars(drawn(crossings([3, 15, 27, 39, 51])), Pattern.SOLID)
    assert {round(bar.height) for bar in few} == {20}
    assert max(bar.height for bar in bars(drawn(crossings([3] * 300)), Pattern.SOLID)) > 100


def test_where_nobody_waits_it_is_said() -> None:
    drawing = drawn(crossings([1, 2, 3, 4, 5]))
    assert "Not there yet: nobody" in texts(drawing)
    assert bars(drawing, Pattern.HATCHED) == []


def test_of_fewer_than_5_there_are_words() -> None:
    drawing = drawn(crossings([1, 2], [3, 4]))
    assert texts(drawing) == ["Too few players to compare."]
    assert behind(spread(crossings([1, 2], [3, 4]))) == {}


def test_who_is_not_dated_and_who_is_drawn_halfway_is_said() -> None:
    season = Crossing(300, Sex.MALE, ENDS, Span(after(-3), after(7)), AS_OF)
    words = texts(drawn([*crossings([1, 2, 3, 4], undated=1), season]))
    assert "One player’s months are known only to lie between two ends, and stand halfway." in words
    assert "One more player is left out: the year of birth is not known." in words


def test_the_table_has_a_row_for_each_half_year_with_anybody_in_it() -> None:
    rows = drawn(crossings([-8, -8, 3], [3, 50])).table.rows
    assert rows == (
        ("−12 to −6 months", "2", "0", "0", "0"),
        ("0 to 6 months", "1", "1", "0", "0"),
        ("48 to 54 months", "0", "1", "0", "0"),
    )


def test_every_bar_of_every_width_leads_to_its_people() -> None:
    found = spread(crossings([-8, -8, 3, 40, 41], [3, 90]))
    for width in (288, 520, 720):
        targets = [shape for shape in lag_chart(found, THRESHOLDS, SAY, width).shapes if isinstance(shape, Target)]
        people = [player for target in targets for player in behind(found)[target.link]]
        assert sorted(people) == [0, 1, 2, 3, 4, 100, 101]
    assert behind(found)["arrived--12--6"] == (0, 1)


def test_halfway_is_halfway() -> None:
    assert Months(1, -2, 4).middle == 1
