"""Where things stand in a chart: scales, names at the ends of lines, words in lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import said
from tracker.pathway.chart_words import percents
from tracker.pathway.drawing import Box, Label, Line
from tracker.pathway.lettering import width_of
from tracker.pathway.line_ends import LineEnd, line_ends
from tracker.pathway.plot import Plot
from tracker.pathway.scale import Scale, steps_to
from tracker.pathway.wrapping import LEADING, lines

PLOT = Plot(Scale(15, 23, 40, 400), Scale(0, 100, 190, 20))


def test_a_figure_beyond_the_scale_stands_at_its_end() -> None:
    assert [PLOT.x.at(age) for age in (14, 24)] == [40, 400]
    assert [PLOT.y.at(minutes) for minutes in (-1, 101)] == [190, 20]


@given(st.floats(0.01, 1e6), st.integers(2, 8))
def test_an_axis_has_few_round_steps_and_reaches_the_largest_figure(most: float, about: int) -> None:
    steps = steps_to(most, about, 0.01)
    assert steps[0] == 0
    assert steps[-1] >= most * 0.999999
    assert len(steps) <= about + 1
    assert len({round(later - sooner, 6) for sooner, later in pairwise(steps)}) == 1


def test_counts_have_no_steps_of_half_a_player() -> None:
    assert steps_to(1, 5) == (0, 1)


@given(st.lists(st.floats(20, 190), min_size=1, max_size=8))
def test_names_at_the_ends_keep_apart_in_order_and_in_the_field(heights: list[float]) -> None:
    ends = [LineEnd(f"line {place}", 400, height) for place, height in enumerate(heights)]
    found = [shape for shape in line_ends(ends, PLOT, 80) if isinstance(shape, Label)]
    assert all(later.y - sooner.y >= LEADING - 0.001 for sooner, later in pairwise(found))
    assert all(20 <= label.y <= 190 for label in found)
    order = [ends[int(label.text.removeprefix("line "))].y for label in found]
    assert order == sorted(order)


@pytest.mark.parametrize("height", [20.0, 190.0])
def test_names_of_lines_that_end_together_start_at_the_edge_of_the_field(height: float) -> None:
    ends = [LineEnd(f"line {place}", 400, height) for place in range(4)]
    found = [label.y for label in line_ends(ends, PLOT, 80) if isinstance(label, Label)]
    assert all(20 <= y <= 190 for y in found)


def test_a_line_that_ends_early_has_its_name_beside_it() -> None:
    ends = [LineEnd("Maya", 200, 100, bold=True), LineEnd("half", 400, 100)]
    early, late = (shape for shape in line_ends(ends, PLOT, 80) if isinstance(shape, Label))
    assert (early.text, late.text) == ("Maya", "half")
    assert early.x + width_of("Maya") < 200
    assert late.x > 400


def test_no_leader_is_drawn_over_a_name() -> None:
    """Of three lines that end early, one name has no room beside its end, and its leader crosses the field."""
    early = [LineEnd(f"a line of the band {place}", 200, 100 + 20 * place) for place in range(3)]
    found = list(line_ends([*early, LineEnd("Maya", 400, 100)], PLOT, 80))
    leaders = [place for place, shape in enumerate(found) if isinstance(shape, Line)]
    names = [place for place, shape in enumerate(found) if isinstance(shape, Label)]
    assert max(leaders) < min(names)


def test_a_name_in_the_field_stands_on_cleared_ground() -> None:
    ends = [LineEnd("half", 200, 100), LineEnd("a tenth", 200, 60)]
    found = list(line_ends(ends, PLOT, 80))
    assert len([shape for shape in found if isinstance(shape, Box)]) == 2


def test_two_shares_that_read_the_same_are_one() -> None:
    assert said(percents(0.191, 0.194)) == "19%"
    assert said(percents(0.19, 0.23)) == "19% to 23%"


@given(st.text(max_size=80), st.floats(20, 300))
def test_lines_lose_no_letter_and_stay_in_their_room(text: str, room: float) -> None:
    found = lines(text, room)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= room + 0.001 for line in found)
