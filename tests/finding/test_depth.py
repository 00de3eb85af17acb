"""The depth of a pool: charts by year and position, overage apart, and nothing told of fewer than five."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tracker.finding.depth import Counted, depth_of
from tracker.finding.facets import ANSWERS

LEAST = 5
counted: st.SearchStrategy[Counted] = st.tuples(
    st.one_of(st.none(), st.integers(2000, 2008)),
    st.sampled_from([None, "goalkeeper", "forward"]),
    st.sampled_from(ANSWERS),
    st.integers(0, 20),
)


def test_overage_players_stand_apart_and_the_rest_in_neither_chart() -> None:
    chart = depth_of(
        [
            (2005, "defender", "within_age", 5),
            (2005, "defender", "no_age_limit", 2),
            (2001, "forward", "overage", 6),
            (2005, "forward", "too_old", 9),
            (2010, None, "too_young", 1),
            (None, None, "cannot_tell", 8),
        ],
        LEAST,
    )
    assert chart.within.slots == {(2005, "defender"): 7}
    assert chart.overage.slots == {(2001, "forward"): 6}
    assert (chart.untold, chart.outside) == (8, 10)


def test_years_begin_with_the_oldest_and_what_is_not_on_record_comes_last() -> None:
    rows: list[Counted] = [
        (None, "forward", "within_age", 9),
        (2006, None, "within_age", 9),
        (2004, "goalkeeper", "within_age", 9),
    ]
    chart = depth_of(rows, LEAST)
    assert chart.within.years == (2004, 2006, None)
    assert chart.within.positions == ("goalkeeper", "defender", "midfielder", "forward", None)
    assert chart.overage.years == ()


@given(st.lists(counted, max_size=30))
def test_no_figure_of_fewer_than_five_is_told_and_nobody_is_counted_twice(rows: list[Counted]) -> None:
    chart = depth_of(rows, LEAST)
    figures = [*chart.within.slots.values(), *chart.overage.slots.values(), chart.untold, chart.outside]
    assert not [figure for figure in figures if figure is not None and 0 < figure < LEAST]
    assert sum(figure or 0 for figure in figures) <= sum(players for *_, players in rows)
    assert chart.within.most == max((figure or 0 for figure in chart.within.slots.values()), default=0)
