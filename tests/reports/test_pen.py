"""The pen puts on paper what a drawing says, and the picture of minutes says what the rows say."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from tests.reports.invented import MINUTES, drawn_strip, minutes_row
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.pathway.drawing import (
    Box,
    Drawing,
    Ink,
    Label,
    Line,
    Mark,
    Pattern,
    Shape,
    Sign,
    TableTwin,
)  # fmt: skip
from tracker.reports.minutes_bars import minutes_bars
from tracker.reports.paper import MEASURE
from tracker.reports.pen import Picture
from tracker.reports.style import INKS, SMALLEST
from tracker.reports.voice import Voice

VOICE = Voice(speaker("en"), "en")


def drawing_of(*shapes: Shape, width: float = MEASURE) -> Drawing:
    """A drawing of some shapes, a hundred points high."""
    return Drawing(width, 100, "", "", shapes, TableTwin((), ()))


def drawn(*shapes: Shape, width: float = MEASURE) -> bytes:
    """What the pen wrote: the operators of the page."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(MEASURE, 100), invariant=1, pageCompression=0)
    picture = Picture(drawing_of(*shapes, width=width))
    picture.wrap(MEASURE, 100)
    picture.drawOn(canvas, 0, 0)
    canvas.save()
    contents = PdfReader(BytesIO(target.getvalue())).pages[0].get_contents()
    assert contents is not None
    return bytes(contents.get_data())


def test_every_ink_has_a_colour() -> None:
    assert set(INKS) == set(Ink)


def test_ink_keeps_its_order_of_darkness_in_grey() -> None:
    """A report is often copied on a machine without colours; neighbouring shades must stay apart."""

    def grey(ink: Ink) -> float:
        colour = INKS[ink]
        return float(0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue)

    greys = [grey(ink) for ink in (Ink.CLUB_SENIOR, Ink.CLUB_BRIDGE, Ink.CLUB, Ink.LANE, Ink.PAPER)]
    assert all(paler - darker > 0.04 for darker, paler in pairwise(greys))
    assert grey(Ink.NATIONAL) - grey(Ink.CAP) > 0.15


def test_no_ink_is_red() -> None:
    assert not [ink for ink, colour in INKS.items() if colour.red > colour.green + 0.25 and colour.red > 0.6]


@pytest.mark.parametrize("sign", Sign)
def test_each_sign_is_drawn_in_its_own_way(sign: Sign) -> None:
    others = {drawn(Mark(50, 50, 9, other, Ink.CAP)) for other in Sign if other is not sign}
    assert drawn(Mark(50, 50, 9, sign, Ink.CAP)) not in others


@pytest.mark.parametrize("pattern", Pattern)
def test_each_pattern_is_filled_in_its_own_way(pattern: Pattern) -> None:
    others = {drawn(Box(9, 9, 80, 20, Ink.CLUB, other)) for other in Pattern if other is not pattern}
    assert drawn(Box(9, 9, 80, 20, Ink.CLUB, pattern)) not in others


def test_y_grows_downwards() -> None:
    written = drawn(Line(0, 10, 40, 30, Ink.AXIS))
    assert b"1 0 0 1 0 100 cm" in written
    assert b"0 -10 m 40 -30 l" in written


def test_a_dashed_line_leaves_the_next_one_whole() -> None:
    written = drawn(Line(0, 1, 9, 1, Ink.NOW, dashed=True), Line(0, 5, 9, 5, Ink.NOW))
    assert written.index(b"[2.5 2.5] 0 d") < written.index(b"[] 0 d") < written.index(b"0 -5 m")


def test_a_drawing_wider_than_the_measure_is_scaled_but_its_letters_are_not() -> None:
    picture = Picture(drawing_of(width=2 * MEASURE))
    assert picture.wrap(MEASURE, 100) == (MEASURE, 50)
    written = drawn(Label(0, 10, "Ann", SMALLEST), width=2 * MEASURE)
    assert f"{2 * SMALLEST:g} Tf".encode() in written


def test_a_drawing_uses_every_kind_of_shape() -> None:
    assert {type(shape) for shape in drawn_strip().shapes} == {Box, Line, Mark, Label}


def boxes(shapes: Sequence[Shape], ink: Ink) -> list[Box]:
    """The bars of one ink; the keys of the legend are as high as wide."""
    return [
        shape for shape in shapes if isinstance(shape, Box) and shape.ink is ink and shape.width != shape.height
    ]


def test_bars_are_as_long_as_their_minutes() -> None:
    bars = boxes(minutes_bars(MINUTES, VOICE).shapes, Ink.CLUB)
    units = {round(bar.width / minutes, 6) for bar, minutes in zip(bars, (840, 1714, 2011), strict=True)}
    assert len(units) == 1


def test_levels_of_a_season_stand_side_by_side_in_one_bar() -> None:
    shapes = minutes_bars(MINUTES, VOICE).shapes
    bridge, senior = boxes(shapes, Ink.CLUB_BRIDGE)[1], boxes(shapes, Ink.CLUB_SENIOR)[0]
    assert bridge.y == senior.y
    assert bridge.x + bridge.width == pytest.approx(senior.x)


def test_the_legend_names_only_the_levels_that_were_played() -> None:
    said = [shape.text for shape in minutes_bars(MINUTES[:2], VOICE).shapes if isinstance(shape, Label)]
    assert VOICE.say("bars-youth") in said
    assert VOICE.say("bars-senior") not in said


def test_a_season_of_unknown_level_is_an_outline() -> None:
    row = minutes_row("2024/25", None, "Quarry Town", 10, 700)
    (bar,) = boxes(minutes_bars([row], VOICE).shapes, Ink.AXIS)
    assert bar.pattern is Pattern.OUTLINE


def test_nothing_but_unknown_minutes_can_be_drawn() -> None:
    shapes = minutes_bars([minutes_row("2021/22", 2, "Quarry Town", 4, None, 0)], VOICE).shapes
    assert VOICE.speak(phrase("report-bars-not-recorded")) in [one.text for one in shapes if isinstance(one, Label)]
    assert not boxes(shapes, Ink.CLUB)


def test_no_bar_and_no_label_leaves_the_measure() -> None:
    shapes = minutes_bars(MINUTES, VOICE).shapes
    assert all(shape.x + shape.width <= MEASURE for shape in shapes if isinstance(shape, Box))
