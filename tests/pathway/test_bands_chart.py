"""The age benchmark drawn: bands in order, no line where too few are left, and a table with the same numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from tests.pathway.charted import MANY, Group, draw, group, group_of
from tests.pathway.cohorts import BORN, THRESHOLDS, career, on, said
from tests.pathway.room import labels, overlapping, room_of
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.ages import GRID, day_of
from tracker.pathway.bands_chart import bands_chart
from tracker.pathway.bands_in_words import OwnLine
from tracker.pathway.career import SENIOR_SIDE, U19_FOOTBALL, Career, Leaving
from tracker.pathway.chart_words import number
from tracker.pathway.drawing import Area, Box, Curve, Drawing, Ink, Mark, Sign, Stroke

SAY = speaker("en")
MANY_PLAYERS = cache(group)


def pool(count: int, ages: int = len(GRID), start: int = 1, **facts: object) -> list[Career]:
    """Players watched for so many ages of the grid, with 100 minutes more each than the one before."""
    rows = [
        career(player, {U19_FOOTBALL: on(2015, 9, 1)}, by_age=(100 * player,) * ages)
        for player in range(start, start + count)
    ]
    return [replace(row, **facts) for row in rows]  # type: ignore[arg-type]


def drawn(people: list[Career], own: OwnLine | None = None, width: float = 520) -> Drawing:
    return bands_chart(group_of(tuple(people)).benchmark, THRESHOLDS, SAY, width, own)


def areas(drawing: Drawing, ink: Ink) -> list[Area]:
    return [shape for shape in drawing.shapes if isinstance(shape, Area) and shape.ink is ink]


def curves(drawing: Drawing, ink: Ink, stroke: Stroke) -> list[Curve]:
    """The curves of a look, but for the samples of the legend, which are short and level."""
    found = [shape for shape in drawing.shapes if isinstance(shape, Curve) and shape.ink is ink]
    return [
        curve for curve in found if curve.stroke is stroke and round(curve.points[-1][0] - curve.points[0][0]) != 16
    ]


def texts(drawing: Drawing) -> str:
    return " ".join(label.text for label in labels(drawing))


def test_the_bands_lie_in_order_at_every_age() -> None:
    drawing = draw("bands", MANY_PLAYERS(MANY))
    (wide,), (half,) = areas(drawing, Ink.WIDE_BAND), areas(drawing, Ink.BAND)
    (median,) = curves(drawing, Ink.TEXT, Stroke.SOLID)
    count = len(median.points)
    lower, upper = wide.points[:count], wide.points[: count - 1 : -1]
    inner, outer = half.points[:count], half.points[: count - 1 : -1]
    for p10, p25, p50, p75, p90 in zip(lower, inner, median.points, outer, upper, strict=True):
        assert p10[0] == p25[0] == p50[0] == p75[0] == p90[0]
        assert p10[1] >= p25[1] >= p50[1] >= p75[1] >= p90[1]  # Downwards is less.


def test_minutes_are_drawn_to_one_scale() -> None:
    drawing = drawn(pool(21))
    (median,) = curves(drawing, Ink.TEXT, Stroke.SOLID)
    (wide,) = areas(drawing, Ink.WIDE_BAND)
    zero = max(y for curve in curves(drawing, Ink.AXIS, Stroke.SOLID) for _, y in curve.points)
    foot = next(label.y - 3 for label in labels(drawing) if label.text == "0")
    assert zero < foot
    p10, p50 = foot - wide.points[0][1], foot - median.points[0][1]
    assert p50 / p10 == pytest.approx(1100 / 300)


def test_no_line_crosses_an_age_with_fewer_than_20() -> None:
    people = [*pool(19), *pool(2, ages=5, start=20)]
    drawing = drawn(people)
    end = max(x for x, _ in areas(drawing, Ink.WIDE_BAND)[0].points)
    ages = {label.text: label.x for label in labels(drawing) if label.text in ("15", "16", "17")}
    assert end == pytest.approx(ages["16"])
    assert "too few players" in texts(drawing)
    assert "No line where fewer than 20 players can be compared" in texts(drawing)


@pytest.mark.parametrize("ages", [5, 15, 24, 27, 30])
def test_words_in_place_of_a_line_never_lie_on_the_names_of_lines(ages: int) -> None:
    assert overlapping(drawn([*pool(19), *pool(2, ages=ages, start=20)], width=520)) == []
    assert overlapping(drawn([*pool(19), *pool(2, ages=ages, start=20)], width=900)) == []


def test_a_hole_in_the_middle_parts_the_bands() -> None:
    hole = (100,) * 8 + (None,) * 4 + (100,) * 21
    people = [*pool(15), *pool(10, start=16, by_age=hole)]
    drawing = drawn(people)
    assert len(areas(drawing, Ink.BAND)) == len(areas(drawing, Ink.WIDE_BAND)) == 2
    (first, second) = areas(drawing, Ink.BAND)
    assert max(x for x, _ in first.points) < min(x for x, _ in second.points)


def test_an_age_that_stands_alone_is_still_seen() -> None:
    people = pool(20, ages=1)
    (band,) = areas(drawn(people), Ink.BAND)
    assert max(x for x, _ in band.points) > min(x for x, _ in band.points)


def test_survivors_are_dotted_counted_and_said_to_be_survivors_only() -> None:
    senior = {U19_FOOTBALL: on(2015, 9, 1), SENIOR_SIDE: on(2020, 1, 1)}
    drawing = drawn([*pool(42), *pool(6, start=43, first=senior)])
    (line,) = curves(drawing, Ink.NATIONAL, Stroke.DOTTED)
    assert len(line.points) == len(GRID)
    assert "survivors only" in texts(drawing)
    assert "Grey band: middle half of 48 players" in texts(drawing)
    key = "Dotted: those who later became internationals, 6 players – survivors only"
    assert key in texts(drawing)


def test_survivors_have_no_line_where_the_pool_has_none() -> None:
    senior = {U19_FOOTBALL: on(2015, 9, 1), SENIOR_SIDE: on(2020, 1, 1)}
    drawing = drawn([*pool(15, ages=9), *pool(6, start=43, first=senior)])
    (line,) = curves(drawing, Ink.NATIONAL, Stroke.DOTTED)
    assert len(line.points) == 9


def test_too_few_survivors_have_neither_line_nor_key() -> None:
    senior = {U19_FOOTBALL: on(2015, 9, 1), SENIOR_SIDE: on(2020, 1, 1)}
    drawing = drawn([*pool(42), *pool(4, start=43, first=senior)])
    assert curves(drawing, Ink.NATIONAL, Stroke.DOTTED) == []
    assert "Dotted" not in texts(drawing)
    assert "Too few players later reached" in drawing.description


class TestOnesOwnLine:
    OWN = OwnLine("Maya Lindqvist", (0, 120, None, 400, 900))

    def test_it_is_drawn_over_the_bands_with_a_mark_and_a_name_at_its_end(self) -> None:
        drawing = drawn(pool(30), self.OWN)
        first, second = curves(drawing, Ink.CLUB_SENIOR, Stroke.SOLID)
        (mark,) = [shape for shape in drawing.shapes if isinstance(shape, Mark)]
        assert (mark.x, mark.y) == second.points[-1]
        assert mark.sign is Sign.DOT
        assert first.points[-1][0] < second.points[0][0]
        assert "Maya Lindqvist" in [label.text for label in labels(drawing) if label.bold]

    @pytest.mark.parametrize("width", [320, 520, 700])
    @pytest.mark.parametrize("known", [3, 9, 15])
    def test_its_name_hides_nothing_of_the_bands(self, width: float, known: int) -> None:
        drawing = drawn(pool(30), OwnLine("Maya Lindqvist", (100,) * known), width)
        (name,) = [label for label in labels(drawing) if label.bold]
        left, _, right, _ = room_of(name)
        (wide,) = areas(drawing, Ink.WIDE_BAND)
        under = [y for x, y in wide.points if left <= x <= right]
        grounds = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.x < name.x < shape.x + 4]
        assert under
        assert all(ground.y + ground.height <= min(under) for ground in grounds)

    def test_it_is_drawn_alone_where_there_is_nobody_to_compare_with(self) -> None:
        drawing = drawn(pool(7), self.OWN)
        assert curves(drawing, Ink.CLUB_SENIOR, Stroke.SOLID)
        assert not areas(drawing, Ink.BAND)
        assert drawing.description.startswith("Too few players to compare: 7 on record")

    def test_its_table_is_then_the_line_alone(self) -> None:
        table = drawn(pool(7), self.OWN).table
        assert table.heads == ("Age", "Maya Lindqvist")
        assert table.rows == (("15", "0"), ("15.25", "120"), ("15.75", "400"), ("16", "900"))

    def test_minutes_above_everybody_else_s_stay_in_the_field(self) -> None:
        drawing = drawn(pool(30), OwnLine("Maya", (90_000,)))
        assert all(label.y > 0 for label in labels(drawing))
        assert "100,000" in texts(drawing)

    def test_of_nothing_known_there_is_no_line(self) -> None:
        drawing = drawn(pool(7), OwnLine("Maya", (None, None)))
        assert texts(drawing) == drawing.description


class TestTheTable:
    def test_it_has_the_lines_of_every_age_as_they_were_worked_out(self) -> None:
        held: Group = MANY_PLAYERS(MANY)
        rows = draw("bands", held).table.rows
        assert len(rows) == len(GRID)
        for row, mark in zip(rows, held.benchmark.marks, strict=True):
            assert mark.lines
            lines = (mark.lines.p10, mark.lines.p25, mark.lines.p50, mark.lines.p75, mark.lines.p90)
            assert row[0] == f"{mark.age:g}"
            assert row[2:7] == tuple(said(number(line)) for line in lines)
            assert row[7] == said(number(mark.survivors or 0))

    def test_an_age_of_too_few_says_so_and_hides_a_count_below_five(self) -> None:
        people = [*pool(4), *pool(20, ages=1, start=5)]
        rows = drawn(people).table.rows
        assert rows[0][1] == "24"
        assert rows[1][1:] == ("fewer than 5", *["too few players"] * 6)

    def test_it_says_of_how_many_the_minutes_are_known(self) -> None:
        people = [*pool(20), *pool(2, start=21, by_age=(None,))]
        assert drawn(people).table.rows[0][1] == "20 of 22"

    def test_it_says_no_more_of_a_few_by_saying_how_many_are_unknown(self) -> None:
        people = [*pool(20, ages=1), *pool(3, start=21), *pool(2, start=31, by_age=(0, None))]
        assert [row[1] for row in drawn(people).table.rows[:2]] == ["25", "fewer than 5"]

    def test_ones_own_minutes_stand_in_the_last_column(self) -> None:
        table = drawn(pool(30), TestOnesOwnLine.OWN).table
        assert table.heads[-1] == "Maya Lindqvist"
        assert [row[-1] for row in table.rows[:6]] == ["0", "120", "—", "400", "900", "—"]


def test_who_left_the_game_stays_in_the_bands() -> None:
    gone = Span(day_of(BORN.earliest, 16), day_of(BORN.earliest, 17))
    people = pool(30, ages=8, seen=gone, leaving=Leaving.STOPPED)
    ends = [x for x, _ in areas(drawn(people), Ink.BAND)[0].points]
    ages = {label.text: label.x for label in labels(drawn(people)) if label.text == "23"}
    assert max(ends) == pytest.approx(ages["23"])
