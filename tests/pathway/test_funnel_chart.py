"""The funnel drawn: bars as long as their shares, whiskers at the interval, nothing to read from what is hidden."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.charted import LADDER, MANY, draw, group
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, on, said
from tests.pathway.room import labels
from tracker.i18n.speak import speaker
from tracker.pathway.career import SENIOR_SIDE, U17, Career
from tracker.pathway.drawing import Box, Drawing, Ink, Line, Mark, Pattern, Sign, Target
from tracker.pathway.funnel import funnel
from tracker.pathway.funnel_chart import behind, funnel_chart
from tracker.pathway.proportions import share
from tracker.pathway.share_bars import SharePanel, ShareRow, share_bars

SAY = speaker("en")
MANY_PLAYERS = cache(group)


def people(through: int, others: int) -> list[Career]:
    """Players of the U-17 side, of whom so many were called up by the senior side later."""
    both = {U17: on(2014, 5, 1), SENIOR_SIDE: on(2019, 5, 1)}
    return [
        career(player, both if player < through else {U17: on(2014, 5, 1)}) for player in range(through + others)
    ]


def drawn(through: int, others: int) -> Drawing:
    return funnel_chart(funnel(people(through, others), (U17, SENIOR_SIDE), AS_OF, THRESHOLDS), THRESHOLDS, SAY)


def bars(drawing: Drawing) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.ink is Ink.BAR]


def texts(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


@given(st.integers(20, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))), st.floats(200, 900))
def test_a_bar_is_as_long_as_its_share_and_the_whisker_is_its_interval(
    counts: tuple[int, int], width: float
) -> None:
    count, of = counts
    held = share(count, of, THRESHOLDS)
    part = share_bars([SharePanel("Title", "Says", (ShareRow("Stage", held),))], THRESHOLDS, SAY, width)
    found = [shape for shape in part.shapes if isinstance(shape, Box) and shape.ink is Ink.BAR]
    assert [box.width for box in found] == pytest.approx([count / of * width] if count else [])
    whisker = next(shape for shape in part.shapes if isinstance(shape, Line) and shape.ink is Ink.TEXT)
    assert (whisker.x1, whisker.x2) == pytest.approx((held.low * width, held.high * width))


def test_both_ways_stand_side_by_side_and_below_each_other_on_a_narrow_screen() -> None:
    wide, narrow = draw("funnel", MANY_PLAYERS(MANY), 720), draw("funnel", MANY_PLAYERS(MANY), 288)
    places = [{label.text: label for label in labels(each)} for each in (wide, narrow)]
    assert places[0]["Forwards"].y == places[0]["Backwards"].y
    assert places[0]["Forwards"].x < places[0]["Backwards"].x
    assert places[1]["Forwards"].y < places[1]["Backwards"].y
    assert places[1]["Forwards"].x == places[1]["Backwards"].x


def test_count_and_share_stand_in_words_at_the_bar() -> None:
    assert "10 of 40 (25%)" in texts(drawn(10, 30))


def test_from_5_to_19_there_are_counts_alone_and_a_dot_for_each() -> None:
    drawing = drawn(3, 5)
    assert "3 of 8" in texts(drawing)
    assert not any("%" in text for text in texts(drawing))
    assert bars(drawing) == []
    signs = [shape.sign for shape in drawing.shapes if isinstance(shape, Mark)]
    # One of each is in the legend.
    assert (signs.count(Sign.DOT), signs.count(Sign.RING)) == (3 + 1, 5 + 1)


def test_fewer_than_5_are_hidden_and_look_alike_whoever_they_are() -> None:
    for through, others in ((0, 4), (4, 0), (1, 1)):
        drawing = drawn(through, others)
        assert texts(drawing).count("hidden, fewer than 5") == 2
        frames = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.pattern is Pattern.HATCHED]
        assert (
            len({(frame.width, frame.hint) for frame in frames[:2]}) == 2
        )  # Of one size; the hints name the stage.
        assert frames[0].width == frames[1].width
        assert not [shape for shape in drawing.shapes if isinstance(shape, Target)]
        assert not [link for link in drawing.table.links if link]


def test_what_is_hidden_says_nothing_of_how_many_there_are() -> None:
    one, other = drawn(0, 4), drawn(0, 2)
    assert one.shapes == other.shapes
    assert one.table == other.table


def test_every_bar_leads_to_the_people_it_counts() -> None:
    held = MANY_PLAYERS(MANY).funnel
    found = behind(held)
    targets = [shape for shape in draw("funnel", MANY_PLAYERS(MANY)).shapes if isinstance(shape, Target)]
    assert [target.link for target in targets] == [
        "forwards-national-2",
        "forwards-national-4",
        "backwards-national-2",
        "backwards-national-4",
    ]
    assert [found[target.link] for target in targets] == [
        *(each.went_on.inside for each in held.prospective),
        *(each.been_there.inside for each in held.retrospective),
    ]
    assert found["forwards-national-2-others"] == held.prospective[0].went_on.outside
    assert targets[0].hint.startswith("U-17 side → Senior call-up: ")


def test_a_bar_that_counts_nobody_leads_nowhere() -> None:
    assert [shape.link for shape in drawn(0, 30).shapes if isinstance(shape, Target)] == []
    assert set(drawn(0, 30).table.links) == {""}


def test_nobody_is_named_behind_a_hidden_bar() -> None:
    assert behind(funnel(people(2, 2), (U17, SENIOR_SIDE), AS_OF, THRESHOLDS)) == {}


def test_the_table_has_the_shares_and_intervals_of_both_ways() -> None:
    held = MANY_PLAYERS(MANY).funnel
    table = draw("funnel", MANY_PLAYERS(MANY)).table
    stages = LADDER[:-1]
    assert [row[:2] for row in table.rows] == [
        (said(stage.name), way) for way in ("Forwards", "Backwards") for stage in stages
    ]
    share_of_first = held.prospective[0].went_on.share
    assert share_of_first.part
    assert table.rows[0][2] == f"{share_of_first.count} of {share_of_first.of} ({share_of_first.part:.1%})"
    assert table.rows[0][3] == f"{share_of_first.low:.1%} to {share_of_first.high:.1%}"
    assert table.links[0] == "forwards-national-2"


def test_the_sentence_says_where_fewest_go_on() -> None:
    assert "Fewest go on after this stage" in drawn(10, 30).description


def test_the_steps_have_a_drawing_of_their_own() -> None:
    held = MANY_PLAYERS(MANY).funnel
    drawing = draw("steps", MANY_PLAYERS(MANY))
    widths = [box.width / 520 for box in bars(drawing)]
    assert widths == pytest.approx([step.went_on.share.part for step in held.steps])
    assert drawing.description == said(held.loss_sentence)
    assert [row[0] for row in drawing.table.rows] == ["U-17 side", "U-20 side"]
