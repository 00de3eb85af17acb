"""What holds for every chart: it stays in its frame, its words have room, and it is told as well as drawn."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.charted import CHARTS, FEW, LONG_NAME, MANY, NOBODY, SIZES, Group, draw, group, group_of
from tests.pathway.cohorts import careers
from tests.pathway.room import labels, outside, overlapping
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.drawing import Drawing, Target

WIDTHS = (288, 496, 720)

held = cache(group)


def texts(drawing: Drawing) -> str:
    return " ".join(label.text for label in labels(drawing))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chart", CHARTS)
def test_every_label_has_room_of_its_own_and_can_be_read(chart: str, size: int, width: int, language: str) -> None:
    drawing = draw(chart, held(size), width, language)
    assert overlapping(drawing) == []
    assert outside(drawing) == []
    assert min(label.size for label in labels(drawing)) >= 8.5


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("size", [MANY, FEW])
def test_a_long_name_neither_leaves_the_frame_nor_covers_another(size: int, width: int) -> None:
    drawing = draw("bands", held(size, name=LONG_NAME), width)
    assert overlapping(drawing) == []
    assert outside(drawing) == []
    assert LONG_NAME in drawing.table.heads
    assert LONG_NAME[:20] in texts(drawing)


@settings(max_examples=examples(30), deadline=None)
@given(careers(), st.sampled_from(WIDTHS), st.sampled_from(LANGUAGES))
def test_whoever_is_in_the_group_nothing_leaves_the_frame(people: list, width: int, language: str) -> None:  # type: ignore[type-arg]
    of = group_of(tuple(people))
    for chart in CHARTS:
        drawing = draw(chart, of, width, language)
        assert outside(drawing) == [], chart
        assert overlapping(drawing) == [], chart


@pytest.mark.parametrize("chart", CHARTS)
def test_it_has_a_title_that_says_whose_football_it_is(chart: str) -> None:
    assert draw(chart, held(MANY)).title.endswith(", women’s football")
    assert draw(chart, held(MANY, Sex.MALE)).title.endswith(", men’s football")
    assert "women" not in draw(chart, held(NOBODY)).title


@pytest.mark.parametrize("chart", CHARTS)
def test_of_nobody_it_is_words_and_no_table(chart: str) -> None:
    drawing = draw(chart, held(NOBODY))
    assert texts(drawing) == drawing.description
    assert drawing.table.rows == ()


@pytest.mark.parametrize("size", [MANY, FEW])
@pytest.mark.parametrize("chart", CHARTS)
def test_its_table_has_a_cell_under_every_head_and_a_link_for_every_row_or_none(chart: str, size: int) -> None:
    table = draw(chart, held(size)).table
    assert {len(row) for row in table.rows} <= {len(table.heads)}
    assert len(table.links) in (0, len(table.rows))
    assert len(table.further) in (0, len(table.rows))
    assert {len(row) for row in table.further} <= {len(table.heads) - 1}
    assert all(all(row) for row in table.rows)


@pytest.mark.parametrize("chart", CHARTS)
def test_a_link_is_large_enough_for_a_finger_and_says_where_it_leads(chart: str) -> None:
    """24 by 24 pixels, on a telephone on which the narrow drawing is shown a little larger than it is drawn."""
    for size in (MANY, FEW):
        targets = [shape for shape in draw(chart, held(size), 288).shapes if isinstance(shape, Target)]
        assert all(target.width >= 24 and target.height >= 24 and target.hint for target in targets)
        assert len({target.link for target in targets}) == len(targets)


@pytest.mark.parametrize("size", [MANY, FEW])
@pytest.mark.parametrize("chart", ["lag", "turnover", "funnel", "quarters"])
def test_its_table_leads_wherever_its_bars_lead(chart: str, size: int) -> None:
    drawing = draw(chart, held(size), 5000)
    targets = {shape.link for shape in drawing.shapes if isinstance(shape, Target)}
    named = {link for links in (drawing.table.links, *drawing.table.further) for link in links if link}
    assert bool(named) is bool(targets)
    assert named <= targets
    if chart in ("lag", "turnover"):
        assert named == targets


def test_the_table_of_debuts_leads_to_those_who_made_it_by_an_age() -> None:
    links = draw("incidence", held(MANY)).table.links
    assert [link for link in links if link] == ["by-19", "by-20", "by-21", "by-23"]


@pytest.mark.parametrize("chart", CHARTS)
def test_the_same_group_gives_the_same_drawing(chart: str) -> None:
    assert draw(chart, group(FEW)) == draw(chart, group(FEW))


def test_women_and_men_are_never_on_one_chart() -> None:
    women, men = held(FEW).careers, held(FEW, Sex.MALE).careers
    with pytest.raises(MixedCohortError):
        group_of((*women, *men))


def test_a_sentence_stands_over_every_chart() -> None:
    of: Group = replace(held(MANY), own=None)
    assert all(draw(chart, of).description.endswith(".") for chart in CHARTS)
