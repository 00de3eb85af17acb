"""Charts on the screen: what the layout says, in SVG that can be read, followed and understood without colours."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.charted import CHARTS, FEW, MANY, SIZES, draw, group
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
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
from tracker.reports.voice import Voice
from tracker.web.assets import FOLDER
from tracker.web.show.chart import shown_chart
from tracker.web.svg import Links, svg

VOICE = Voice(speaker("en"), "en")
TRIANGLE = ((0.0, 0.0), (10.0, 0.0), (10.0, 5.5))
held = cache(group)


def drawing(*shapes: Shape) -> Drawing:
    return Drawing(100, 50, "A title", "A sentence", shapes, TableTwin((), ()))


def drawn(*shapes: Shape, links: Links | None = None) -> ElementTree.Element:
    """The root of the picture; what is no XML raises."""
    return ElementTree.fromstring(svg(drawing(*shapes), "one", links))


def number(text: str | None) -> float:
    return float(text or "nan")


@pytest.mark.parametrize("width", [288, 720])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chart", CHARTS)
def test_its_words_and_places_are_those_of_the_layout(chart: str, size: int, width: int) -> None:
    layout = draw(chart, held(size), width)
    root = ElementTree.fromstring(svg(layout, "one"))
    labels = [shape for shape in layout.shapes if isinstance(shape, Label)]
    shown = [child for child in root if child.tag == "text"]
    assert [(child.text or child[-1].tail) for child in shown] == [label.text for label in labels]
    for child, label in zip(shown, labels, strict=True):
        assert (number(child.get("x")), number(child.get("y"))) == pytest.approx((label.x, label.y), abs=0.006)
    boxes = [shape for shape in layout.shapes if isinstance(shape, Box)]
    rectangles = [child for child in root if child.tag == "rect" and child.get("class") != "target"]
    for child, box in zip(rectangles, boxes, strict=True):
        place = [number(child.get(name)) for name in ("x", "y", "width", "height")]
        assert place == pytest.approx([box.x, box.y, box.width, box.height], abs=0.006)
    lines = [shape for shape in layout.shapes if isinstance(shape, Area | Curve)]
    for child, line in zip((child for child in root if child.tag in ("polygon", "polyline")), lines, strict=True):
        points = [float(each) for each in re.split("[ ,]", child.get("points", ""))]
        assert points == pytest.approx([each for point in line.points for each in point], abs=0.006)


def test_an_area_is_a_polygon_with_its_pattern() -> None:
    root = drawn(Area(TRIANGLE, Ink.BAND, Pattern.HATCHED))
    (area,) = root.findall("polygon")
    edge = root.find("clipPath/polygon")
    assert edge is not None
    assert area.get("points") == edge.get("points") == "0,0 10,0 10,5.5"
    assert drawn(Area(TRIANGLE, Ink.BAND)).find("polygon").get("class") == "ink-band filled"  # type: ignore[union-attr]


@pytest.mark.parametrize("stroke", Stroke)
def test_a_curve_is_told_from_others_by_its_stroke(stroke: Stroke) -> None:
    curve = drawn(Curve(TRIANGLE, Ink.CLUB, stroke)).find("polyline")
    others = [drawn(Curve(TRIANGLE, Ink.CLUB, other)).find("polyline") for other in Stroke if other is not stroke]
    assert curve is not None
    assert curve.get("fill") == "none"
    assert curve.attrib not in [other.attrib for other in others if other is not None]


class TestLinks:
    TARGET = Target(1, 2, 30, 24, "forwards-1", "U-17: 3 of 8")

    def test_a_target_leads_to_the_address_of_its_name(self) -> None:
        root = drawn(self.TARGET, links=lambda link: f"/people?behind={link}&page=1")
        (link,) = root.findall("a")
        assert link.get("href") == "/people?behind=forwards-1&page=1"
        assert link.get("aria-label") == "U-17: 3 of 8"
        assert root.get("role") == "group"

    def test_one_without_an_address_is_a_hint_and_no_link(self) -> None:
        root = drawn(self.TARGET, links=lambda link: "")
        assert root.findall("a") == []
        assert [title.text for title in root.iterfind("rect/title")] == ["U-17: 3 of 8"]
        assert root.get("role") == "img"
        assert drawn(self.TARGET).findall("a") == []

    def test_it_lies_over_what_it_leads_from(self) -> None:
        root = drawn(self.TARGET, Box(1, 2, 9, 9, Ink.BAR), links=lambda link: "/")
        assert [child.tag for child in root][-2:] == ["rect", "a"]

    @given(st.text(max_size=40), st.text(max_size=40))
    def test_no_address_and_no_hint_is_taken_for_markup(self, address: str, hint: str) -> None:
        page = svg(drawing(Target(0, 0, 9, 9, "x", hint)), "one", lambda _: address)
        assert "<" not in re.sub(r"<(?:/?(?:svg|title|desc|a|rect)\b)[^<>]*>", "", page)


class TestTheShownChart:
    def test_the_first_cell_of_a_row_leads_where_its_bar_leads(self) -> None:
        chart = shown_chart(
            "f", lambda width: draw("funnel", held(MANY), width), VOICE, links=lambda link: f"/{link}"
        )
        assert chart.table
        addresses = [row[0].address for row in chart.table.rows]
        assert addresses == [f"/{link}" for link in chart.wide.table.links]
        assert chart.leads

    def test_without_addresses_nothing_leads_anywhere(self) -> None:
        chart = shown_chart("f", lambda width: draw("funnel", held(MANY), width), VOICE)
        assert chart.table
        assert not any(cell.address for row in chart.table.rows for cell in row)
        assert not chart.leads

    def test_it_is_drawn_narrow_and_wide_with_one_table_and_notes_in_words(self) -> None:
        left_out = held(MANY).funnel.left_out
        chart = shown_chart("f", lambda width: draw("funnel", held(MANY), width), VOICE, left_out)
        assert chart.narrow.width < chart.wide.width
        assert chart.narrow.table == chart.wide.table
        assert chart.notes == tuple(VOICE.speak(each) for each in left_out)
        assert chart.table
        assert chart.table.caption == VOICE.speak(phrase("chart-table-of", title=chart.title))

    def test_of_nobody_there_is_no_table(self) -> None:
        assert shown_chart("f", lambda width: draw("funnel", held(0), width), VOICE).table is None


@pytest.mark.parametrize("size", [MANY, FEW])
@pytest.mark.parametrize("chart", CHARTS)
def test_both_widths_say_the_same_table(chart: str, size: int) -> None:
    assert draw(chart, held(size), 288).table == draw(chart, held(size), 720).table


@pytest.mark.parametrize("chart", CHARTS)
def test_no_two_kinds_of_surface_differ_by_colour_alone(chart: str) -> None:
    """Bars of one ink share one pattern or differ in it; only the two bands, nested and named, are both solid."""
    surfaces = {
        (shape.ink, shape.pattern)
        for shape in draw(chart, held(MANY)).shapes
        if isinstance(shape, Box | Area) and shape.ink not in (Ink.LANE, Ink.PAPER, Ink.GRID)
    }
    solid = {ink for ink, pattern in surfaces if pattern is Pattern.SOLID}
    assert len(solid) == 1 or solid in ({Ink.BAND, Ink.WIDE_BAND}, set())
    patterns = [pattern for _, pattern in surfaces if pattern is not Pattern.SOLID]
    assert len(patterns) == len(set(patterns))


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1])
def test_what_is_drawn_stands_out_from_the_page_in_light_and_in_dark(scheme: int) -> None:
    sheet = (FOLDER / "tracker.css").read_text(encoding="utf-8")

    def colour(name: str) -> str:
        return str(re.findall(rf"^ +--{name}: (#[0-9a-f]{{6}});", sheet, flags=re.MULTILINE)[scheme])

    for ink in ("bar", "club-senior", "absence", "national"):
        assert contrast(colour(f"ink-{ink}"), colour("card")) >= 3, ink
    assert contrast(colour("ink"), colour("ink-band")) >= 3
    assert contrast(colour("ink-band"), colour("ink-wide-band")) >= 1.25
    assert contrast(colour("ink-wide-band"), colour("card")) >= 1.15
