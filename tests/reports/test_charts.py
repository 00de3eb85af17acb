"""Charts on paper: the same words at the same places as the layout says, from the same values as the screen."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from tests.pathway.charted import CHARTS, MANY, SIZES, draw, group
from tracker.pathway.drawing import (
    Area,
    Box,
    Curve,
    Drawing,
    Ink,
    Label,
    Pattern,
    Shape,
    Stroke,
    TableTwin,
    Target,
)  # fmt: skip
from tracker.reports.paper import MEASURE
from tracker.reports.pen import Picture
from tracker.reports.style import INKS

TRIANGLE = ((0.0, 10.0), (40.0, 30.0), (40.0, 90.0))
held = cache(group)


def drawing_of(*shapes: Shape) -> Drawing:
    return Drawing(MEASURE, 100, "", "", shapes, TableTwin((), ()))


def printed(drawing: Drawing) -> bytes:
    """A page of the drawing's size with the drawing on it."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(MEASURE, drawing.height), invariant=1, pageCompression=0)
    picture = Picture(drawing)
    picture.wrap(MEASURE, drawing.height)
    picture.drawOn(canvas, 0, 0)
    canvas.save()
    return target.getvalue()


def operators(drawing: Drawing) -> bytes:
    contents = PdfReader(BytesIO(printed(drawing))).pages[0].get_contents()
    assert contents is not None
    return bytes(contents.get_data())


def spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chart", CHARTS)
def test_its_words_stand_where_the_layout_has_them(chart: str, size: int, language: str) -> None:
    drawing = draw(chart, held(size), MEASURE, language)
    found: list[tuple[str, float]] = []

    def note(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if text.strip():
            found.append((spaced(text), round(place[5] * matrix[3] + matrix[5], 1)))

    PdfReader(BytesIO(printed(drawing))).pages[0].extract_text(visitor_text=note)
    said = " ".join(text for text, _ in found)
    for label in (shape for shape in drawing.shapes if isinstance(shape, Label)):
        assert spaced(label.text) in said, label.text
    heights = {height for _, height in found}
    wanted = {round(drawing.height - label.y, 1) for label in drawing.shapes if isinstance(label, Label)}
    assert all(min(abs(height - other) for other in wanted) < 0.2 for height in heights)


@pytest.mark.parametrize("chart", CHARTS)
def test_its_bars_are_drawn_to_the_layout_s_measure(chart: str) -> None:
    drawing = draw(chart, held(MANY), MEASURE)
    written = operators(drawing).decode("latin-1")
    for box in (shape for shape in drawing.shapes if isinstance(shape, Box) and not shape.radius):
        numbers = (box.x, -box.y - box.height, box.width, box.height)
        assert _written(numbers, written), box


def _written(numbers: tuple[float, ...], written: str) -> bool:
    """Whether a rectangle of these numbers was written, to a hundredth."""
    for found in re.findall(r"(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re", written):
        if all(abs(float(one) - other) < 0.01 for one, other in zip(found, numbers, strict=True)):
            return True
    return False


def test_a_curve_goes_from_point_to_point_and_leaves_the_next_line_whole() -> None:
    written = operators(drawing_of(Curve(TRIANGLE, Ink.CLUB, Stroke.DOTTED), Curve(TRIANGLE, Ink.CLUB)))
    assert written.count(b"0 -10 m 40 -30 l 40 -90 l\nS") == 2
    assert written.index(b"] 0 d") < written.index(b"Q", written.index(b"] 0 d")) < written.rindex(b" m ")


@pytest.mark.parametrize("stroke", Stroke)
def test_each_stroke_is_drawn_in_its_own_way(stroke: Stroke) -> None:
    others = {operators(drawing_of(Curve(TRIANGLE, Ink.CLUB, other))) for other in Stroke if other is not stroke}
    assert operators(drawing_of(Curve(TRIANGLE, Ink.CLUB, stroke))) not in others


def test_an_area_is_filled_and_has_no_edge_of_its_own() -> None:
    written = operators(drawing_of(Area(TRIANGLE, Ink.BAND)))
    assert b"0 -10 m 40 -30 l 40 -90 l h\nf" in written
    assert b"\nS" not in written


@pytest.mark.parametrize("pattern", [Pattern.HATCHED, Pattern.DOTTED])
def test_a_pattern_stays_within_its_area(pattern: Pattern) -> None:
    written = operators(drawing_of(Area(TRIANGLE, Ink.BAND, pattern)))
    assert re.search(rb"0 -10 m 40 -30 l 40 -90 l h\s+W\*?\s+n", written)
    assert written.count(b"0 -10 m 40 -30 l 40 -90 l h") == 1  # Not a second time for an edge.


def test_a_target_leaves_no_mark_on_paper() -> None:
    plain, led = drawing_of(), drawing_of(Target(1, 2, 30, 24, "forwards-1", "U-17: 3 of 8"))
    assert operators(plain) == operators(led)
    assert b"/Annots" not in printed(led)


def test_bands_keep_their_order_of_darkness_in_grey() -> None:
    def grey(ink: Ink) -> float:
        colour = INKS[ink]
        return float(0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue)

    assert grey(Ink.TEXT) < grey(Ink.BAR) < grey(Ink.BAND) - 0.1
    assert grey(Ink.BAND) + 0.08 < grey(Ink.WIDE_BAND) < grey(Ink.PAPER) - 0.06
