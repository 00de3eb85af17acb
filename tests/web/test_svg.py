"""The pen that draws on the screen: every shape once, readable without colour and by those who do not look."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.invented import drawn_strip
from tracker.pathway.drawing import Box, Drawing, Ink, Label, Line, Mark, Pattern, Sign, TableTwin
from tracker.web.assets import FOLDER
from tracker.web.svg import svg


def drawing(*shapes: Box | Line | Mark | Label) -> Drawing:
    return Drawing(100, 50, "A title", "A sentence", shapes, TableTwin((), ()))


def drawn(*shapes: Box | Line | Mark | Label) -> ElementTree.Element:
    """The root of the picture; what is no XML raises."""
    return ElementTree.fromstring(svg(drawing(*shapes), "one"))


def test_every_shape_is_drawn_once() -> None:
    strip = drawn_strip()
    root = ElementTree.fromstring(svg(strip, "one"))
    kinds = {Box: ("rect",), Line: ("line",), Mark: ("circle", "path"), Label: ("text",)}
    for kind, names in kinds.items():
        count = sum(isinstance(shape, kind) for shape in strip.shapes)
        drawn = [child for child in root if child.tag in names and "clip-path" not in child.attrib]
        assert count == len(drawn), kind.__name__


def test_the_picture_is_named_and_told() -> None:
    root = drawn()
    assert root.get("role") == "img"
    assert root.get("viewBox") == "0 0 100 50"
    named = {child.get("id"): child.text for child in root}
    assert [named[name] for name in (root.get("aria-labelledby") or "").split()] == ["A title", "A sentence"]


def test_two_pictures_on_a_page_share_no_id() -> None:
    ids = [
        set(re.findall(r'id="([^"]+)"', svg(drawing(Box(0, 0, 9, 9, Ink.GAP, Pattern.HATCHED)), name)))
        for name in ("narrow", "wide")
    ]
    assert ids[0]
    assert not ids[0] & ids[1]


@pytest.mark.parametrize("pattern", [one for one in Pattern if one not in (Pattern.SOLID, Pattern.OUTLINE)])
def test_a_pattern_is_lines_in_its_own_ink_that_end_at_the_edge(pattern: Pattern) -> None:
    root = drawn(Box(0, 0, 9, 9, Ink.RECORD_GAP, pattern, radius=2))
    lines, edge, box = root.find("path"), root.find("clipPath"), root.find("rect")
    assert lines is not None
    assert edge is not None
    assert box is not None
    assert lines.get("class") == "ink-record-gap drawn"
    assert lines.get("clip-path") == f"url(#{edge.get('id')})"
    assert {key: value for key, value in box.items() if key != "class"} == dict(edge[0].items())


@pytest.mark.parametrize("pattern", [Pattern.SOLID, Pattern.OUTLINE])
def test_what_has_no_pattern_is_cut_by_nothing(pattern: Pattern) -> None:
    root = drawn(Box(0, 0, 9, 9, Ink.RECORD_GAP, pattern))
    assert [child.tag for child in root] == ["title", "desc", "rect"]


@pytest.mark.parametrize("sign", Sign)
def test_a_mark_says_what_it_is_to_whoever_points_at_it(sign: Sign) -> None:
    root = drawn(Mark(10, 10, 8, sign, Ink.CAP, "Played"))
    assert [title.text for title in root.iterfind("./*/title")] == ["Played"]


def test_a_picture_has_no_style_of_its_own() -> None:
    assert "style" not in svg(drawn_strip(), "one")


def test_every_ink_has_a_colour_in_light_and_in_dark() -> None:
    sheet = (FOLDER / "tracker.css").read_text(encoding="utf-8")
    for ink in Ink:
        name = f"ink-{ink.value.replace('_', '-')}"
        found = re.search(rf"\.{name} {{ --shape: var\((--[a-z-]+)\); }}", sheet)
        assert found, f"tracker.css has no line for .{name}."
        assert sheet.count(f"{found.group(1)}: #") >= 2, f"{found.group(1)} needs a light and a dark value."


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_taken_for_markup(text: str, hint: str) -> None:
    page = svg(drawing(Label(0, 0, text, hint=hint), Box(0, 0, 1, 1, Ink.CLUB, hint=hint)), "one")
    without = re.sub(r"<(?:/?(?:svg|title|desc|text|rect)\b)[^<>]*>", "", page)
    assert "<" not in without
    assert ">" not in without
