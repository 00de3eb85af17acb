"""The funnel drawn: bars as long as their shares, whiskers at the interval, nothing to read from what is hidden."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.charted import LADDER, MANY, draw, group
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, on, said
from tests.pathway.room import labels
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.career import SENIOR_SIDE, U17, Career
from tracker.pathway.chart_words import interval_of
from tracker.pathway.drawing import Box, Drawing, Ink, Line, Mark, Pattern, Sign, Target
from tracker.pathway.funnel import funnel
from tracker.pathway.funnel_chart import behind, funnel_chart
from tracker.pathway.proportions import share
from tracker.pathway.share_bars import SharePanel, share_bars
from tracker.pathway.share_row import LEAST_WIDE, ShareRow

SAY = speaker("en")
MANY_PLAYERS = cache(group)


def people(through: int, others: int) -> list[Career]:
    """Players of the U-17 side, of whom so many were called up by the senior side later."""
    both = {U17: on(2014, 5, 1), SENIOR_SIDE: on(2019, 5, 1)}
    return [
        career(player, both if player < through else {U17: on(2014, 5, 1)}) for player in range(through + others)
    ]


def people_known(count: int) -> list[Career]:
    """Players on record from U-17 age on, though not with the U-17 side, who were called up by the senior side."""
    senior, whole = {SENIOR_SIDE: on(2020, 5, 1)}, Span(date(2013, 1, 1), AS_OF)
    return [career(2000 + number, senior, seen=whole) for number in range(count)]


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


def leading(drawing: Drawing) -> list[Target]:
    return [shape for shape in drawing.shapes if isinstance(shape, Target)]


def test_every_part_of_a_bar_leads_to_the_people_in_it() -> None:
    held = MANY_PLAYERS(MANY).funnel
    found = behind(held)
    targets = leading(draw("funnel", MANY_PLAYERS(MANY)))
    names = [f"{way}-national-{rung}" for way in ("forwards", "backwards") for rung in (2, 4)]
    portions = [*(each.went_on for each in held.prospective), *(each.been_there for each in held.retrospective)]
    expected: dict[str, tuple[int, ...]] = {}
    for name, portion in zip(names, portions, strict=True):
        expected |= {name: portion.inside, f"{name}-others": portion.outside}
    assert {target.link: found[target.link] for target in targets} == {
        link: players for link, players in expected.items() if players
    }
    assert targets[0].hint.startswith("U-17 side → Senior call-up: ")
    assert re.fullmatch(r"U-17 side: \d+ players who did not go on", targets[1].hint)


def test_the_parts_of_a_bar_lie_side_by_side_and_leave_room_for_a_finger() -> None:
    inside, outside = (target for target in leading(drawn(1, 399)) if target.link.startswith("forwards"))
    assert inside.x + inside.width == pytest.approx(outside.x)
    assert inside.width >= LEAST_WIDE
    assert inside.width + outside.width == pytest.approx((520 - 30) / 2)


def test_a_part_with_nobody_in_it_leads_nowhere() -> None:
    assert [target.link for target in leading(drawn(0, 30))] == ["forwards-national-2-others"]
    assert set(drawn(0, 30).table.links) == {""}
    assert set(behind(funnel(people(0, 30), (U17, SENIOR_SIDE), AS_OF, THRESHOLDS))) == {
        "forwards-national-2-others",
        "step-national-2-others",
    }


@pytest.mark.parametrize(("through", "open_", "others"), [(10, 5, 25), (3, 2, 4)])
def test_of_whom_it_cannot_be_told_a_bar_has_a_part_of_its_own(through: int, open_: int, others: int) -> None:
    """The two seasons of the open ones overlap, so that nobody knows which came first."""
    year = Span(date(2014, 7, 1), date(2015, 6, 30))
    some = [career(1000 + number, {U17: year, SENIOR_SIDE: year}) for number in range(open_)]
    found = funnel([*people(through, others), *some], (U17, SENIOR_SIDE), AS_OF, THRESHOLDS)
    drawing = funnel_chart(found, THRESHOLDS, SAY, 288)
    of = through + open_ + others
    share = found.prospective[0].share
    assert any(text.startswith(f"{through} to {through + open_} of {of}") for text in texts(drawing))
    forwards = {target.link: target for target in leading(drawing) if target.link.startswith("forwards")}
    assert list(forwards) == [f"forwards-national-2{part}" for part in ("", "-unordered", "-others")]
    assert behind(found)["forwards-national-2-unordered"] == tuple(range(1000, 1000 + open_))
    if share.least.whole:
        sure, perhaps = bars(drawing)[:2]
        assert (sure.pattern, perhaps.pattern) == (Pattern.SOLID, Pattern.HATCHED)
        assert sure.width == pytest.approx(through / of * 288)
        assert (perhaps.x, perhaps.width) == pytest.approx((sure.width, open_ / of * 288))
        whisker = next(shape for shape in drawing.shapes if isinstance(shape, Line) and shape.ink is Ink.TEXT)
        assert (whisker.x1, whisker.x2) == pytest.approx((share.interval.low * 288, share.interval.high * 288))
        assert drawing.table.rows[0][3] == said(interval_of(share.interval))
    else:
        signs = [shape.sign for shape in drawing.shapes if isinstance(shape, Mark)]
        assert signs.count(Sign.TRIANGLE) == open_ + 1


def test_of_whom_no_records_are_of_that_time_looking_back_has_a_part_of_its_own() -> None:
    late = Span(date(2019, 1, 1), AS_OF)
    some = [career(1000 + number, {SENIOR_SIDE: on(2020, 5, 1)}, seen=late) for number in range(6)]
    found = funnel([*people(10, 5), *some, *people_known(8)], (U17, SENIOR_SIDE), AS_OF, THRESHOLDS)
    drawing = funnel_chart(found, THRESHOLDS, SAY, 700)
    hints = {target.link: target.hint for target in leading(drawing) if target.link.startswith("backwards")}
    assert (
        hints["backwards-national-2-unobserved"] == "U-17 side: 6 players of whom we hold no records of that time"
    )
    assert hints["backwards-national-2-others"] == (
        "U-17 side: 8 players with records of that time, and none of this stage"
    )
    assert behind(found)["backwards-national-2-unobserved"] == tuple(range(1000, 1006))
    assert "may have been there: no records of that time" in " ".join(texts(drawing))
    assert not any("order" in text for text in texts(drawing))
    assert drawing.table.rows[1][2] == "10 to 16 of 24 (41.7%\u00a0to\u00a066.7%)"


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
    held = MANY_PLAYERS(MANY).funnel
    assert held.largest_loss
    said_of_steps = draw("steps", MANY_PLAYERS(MANY)).description
    assert said_of_steps == f"Fewest go on after this stage: {said(held.largest_loss.start.name)}."
    assert "Fewest go on" not in draw("funnel", MANY_PLAYERS(MANY)).description


def test_the_steps_have_a_drawing_of_their_own() -> None:
    held = MANY_PLAYERS(MANY).funnel
    drawing = draw("steps", MANY_PLAYERS(MANY))
    widths = [box.width / 520 for box in bars(drawing)]
    assert widths == pytest.approx([step.went_on.share.part for step in held.steps])
    assert [row[0] for row in drawing.table.rows] == ["U-17 side", "U-20 side"]
