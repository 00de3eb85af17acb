"""The pathway strip: the club rail and the national rail over one age axis, with labelled periods between.

The strip is laid out once, in points, and drawn by the web as SVG and by the reports as PDF. The charts of groups
are laid out in the same way, each in a module of its own: `bands_chart`, `funnel_chart`, `incidence_chart`,
`quarters_chart`, `lag_chart` and `turnover_chart`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.football.calendar import ONE_DAY
from tracker.football.ladder import Rail
from tracker.football.phrase import phrase
from tracker.pathway.axis import Axis, axis_for
from tracker.pathway.club_rail import club_rail, lanes, name_of
from tracker.pathway.common_axis import shared_ages
from tracker.pathway.drawing import Anchor, Box, Drawing, Ink, Label, Line, Pattern, Shape
from tracker.pathway.fault_row import fault_row
from tracker.pathway.gap_row import ROW_NAMES, bands, gap_row
from tracker.pathway.in_words import description, table
from tracker.pathway.legend import legend
from tracker.pathway.lettering import width_of
from tracker.pathway.national_rail import lane_name, lane_of, national_rail
from tracker.pathway.scene import GUTTER_SPACE, Part, Say, Scene
from tracker.pathway.story import Story
from tracker.pathway.ticks import grid, ticks

_RIGHT_MARGIN = 9.0
_WIDEST_GUTTER = 0.24
_TITLE = 15.0
_BETWEEN = 10.0
_EMPTY_HEIGHT = 54.0


def strip(story: Story, say: Say, width: float = 520) -> Drawing:
    """A player's pathway as a drawing of a given width, and as tall as what is on record asks for."""
    return _drawn(story, say, width, axis_for(story.timeline, _gutter(story, say, width), width - _RIGHT_MARGIN))


def abreast(stories: Sequence[Story], say: Say, width: float = 520) -> tuple[Drawing, ...]:
    """Several pathways on one age axis, to stand one under the other, each of a player who has a place on it."""
    ages = shared_ages([story.timeline for story in stories])
    gutter = max(_gutter(story, say, width) for story in stories)
    axes = (ages.axis(story.timeline, gutter, width - _RIGHT_MARGIN) for story in stories)
    return tuple(_drawn(story, say, width, axis) for story, axis in zip(stories, axes, strict=True))


def _drawn(story: Story, say: Say, width: float, axis: Axis) -> Drawing:
    timeline = story.timeline
    if not (timeline.episodes or timeline.moments or timeline.faults):
        shapes, height = tuple(_empty(story, say, width)), _EMPTY_HEIGHT
    else:
        shapes, height = _filled(Scene(story, say, axis))
    return Drawing(
        width=width,
        height=height,
        title=say(phrase("path-title", name=story.player.name)),
        description=description(story, say),
        shapes=shapes,
        table=table(story, say),
    )


def _empty(story: Story, say: Say, width: float) -> Iterator[Shape]:
    yield Box(0.5, 0.5, width - 1, _EMPTY_HEIGHT - 1, Ink.GRID, Pattern.OUTLINE, radius=4)
    text = say(phrase("path-nothing-yet"))
    yield Label(width / 2, _EMPTY_HEIGHT / 2 + 3, text, ink=Ink.QUIET_TEXT, anchor=Anchor.MIDDLE)


def _filled(scene: Scene) -> tuple[tuple[Shape, ...], float]:
    club_title = _title(scene, "path-club", 0)
    club = club_rail(scene, club_title.bottom)
    periods = gap_row(scene, club.bottom, Rail.CLUB)
    national_title = _title(scene, "path-national", periods.bottom + _BETWEEN)
    national = national_rail(scene, national_title.bottom)
    between = gap_row(scene, national.bottom, Rail.NATIONAL)
    faults = fault_row(scene, between.bottom)
    axis = ticks(scene, faults.bottom + _BETWEEN)
    keys = legend(scene, axis.bottom + _BETWEEN / 2)
    parts = (club_title, club, periods, national_title, national, between, faults, axis, keys)
    behind = (*bands(scene, club, Rail.CLUB), *bands(scene, national, Rail.NATIONAL))
    ground = (*behind, *grid(scene, club.top, axis.top), *_now(scene, axis.top))
    return (*ground, *(shape for part in parts for shape in part.shapes)), keys.bottom


def _gutter(story: Story, say: Say, width: float) -> float:
    """Room for the names of the lanes, the widest of them within reason."""
    names = [name_of(lane.rung, say) for lane in lanes(story.timeline.episodes)]
    names += [lane_name(lane, say) for lane in {lane_of(moment) for moment in story.timeline.moments}]
    codes = [*ROW_NAMES.values(), "path-age", "path-year", *(["path-faults"] if story.timeline.faults else [])]
    names += [say(phrase(code)) for code in codes]
    return min(max(map(width_of, names)) + GUTTER_SPACE, width * _WIDEST_GUTTER)


def _title(scene: Scene, code: str, top: float) -> Part:
    return Part(top, top + _TITLE, (Label(0, top + 10, scene.say(phrase(code)), size=9.5, bold=True),))


def _now(scene: Scene, bottom: float) -> Iterator[Shape]:
    """The as-of date: an upright line at the end of the pathway, with the day over it."""
    x = scene.axis.x(scene.story.as_of + ONE_DAY)
    yield Line(x, _TITLE - 2, x, bottom, Ink.NOW, weight=1.0)
    text = scene.say(phrase("path-as-of", day=scene.story.as_of))
    yield Label(x, 10, text, anchor=Anchor.END, ink=Ink.QUIET_TEXT)
