"""The club rail drawn: a lane for each rung, the highest on top, and a bar with a name for each episode."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from tracker.football.calendar import clipped
from tracker.football.ladder import ClubRung, Rail
from tracker.football.phrase import phrase
from tracker.football.spells import Nature
from tracker.pathway.drawing import Box, Ink, Label, Line, Pattern, Shape
from tracker.pathway.episodes import Episode
from tracker.pathway.lettering import cut, width_of
from tracker.pathway.scene import Part, Say, Scene
from tracker.pathway.story import GapKind

ROW = 22.0
UNUSED_LANE = 11.5
_NAME_LINE = 10.0
_BAR = 6.0
_VISITING_BAR = 2.5
_LEAST_BAR = 2.5
_BETWEEN = 5.0
_EDGE = 3.0
#: One who moves is often on both teams' books for some days; that is no overlap worth a row of its own.
_HANDOVER = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Lane:
    """A rung (`None` for a level that is not on record) with its episodes in rows that do not overlap."""

    rung: int | None
    rows: tuple[tuple[Episode, ...], ...]

    @property
    def height(self) -> float:
        """A rung nobody was on keeps its step on the ladder, but no room for names."""
        return len(self.rows) * ROW or UNUSED_LANE


def lanes(episodes: Sequence[Episode]) -> tuple[Lane, ...]:
    """From the highest rung reached to the lowest, and last the episodes whose level is not on record."""
    rungs = [episode.rung for episode in episodes if episode.rung is not None]
    steps: list[int | None] = list(range(max(rungs), min(rungs) - 1, -1)) if rungs else []
    if any(episode.rung is None for episode in episodes):
        steps.append(None)
    return tuple(Lane(rung, _rows([each for each in episodes if each.rung == rung])) for rung in steps)


def _rows(episodes: Sequence[Episode]) -> tuple[tuple[Episode, ...], ...]:
    """Registrations before visits, each in the first row where it overlaps with nothing."""
    rows: list[list[Episode]] = []
    for episode in sorted(episodes, key=lambda each: (not each.registered, each.window)):
        free = next((row for row in rows if not any(_overlap(episode, other) for other in row)), None)
        if free is None:
            rows.append([episode])
        else:
            free.append(episode)
    return tuple(tuple(sorted(row, key=lambda each: each.window)) for row in rows)


def _overlap(one: Episode, other: Episode) -> bool:
    shared = min(one.window.end, other.window.end) - max(one.window.start, other.window.start)
    return shared > _HANDOVER


def club_rail(scene: Scene, top: float) -> Part:
    """The lanes from `top` down with everything in them."""
    episodes = scene.story.timeline.episodes
    if not episodes:
        return Part(top, top + ROW, scene.instead(top + _NAME_LINE, "path-no-club"))
    shapes: list[Shape] = []
    y = top
    for lane in lanes(episodes):
        shapes += _lane(scene, lane, y)
        y += lane.height
    return Part(top, y, tuple(shapes))


def _lane(scene: Scene, lane: Lane, y: float) -> Iterator[Shape]:
    axis = scene.axis
    floor = y + lane.height
    yield Line(axis.left, floor, axis.right, floor, Ink.GRID)
    middle = y + (ROW - 5 if lane.rows else UNUSED_LANE - 2.5)
    yield scene.beside(middle, name_of(lane.rung, scene.say))
    for place, row in enumerate(lane.rows):
        yield from _names(scene, row, y + place * ROW)
        for episode in row:
            yield _bar(scene, episode, y + place * ROW)
            yield from _spaces(scene, episode, y + place * ROW)


def name_of(rung: int | None, say: Say) -> str:
    """The short name of a club rung."""
    return say(phrase("path-level-unknown") if rung is None else phrase("rung-club-short", rung=rung))


def _bar(scene: Scene, episode: Episode, y: float) -> Box:
    start, end = scene.axis.across(episode.window)
    height = _BAR if episode.registered else _VISITING_BAR
    width = max(end - start - 0.6, _LEAST_BAR)
    loan = episode.nature is Nature.LOAN
    return Box(
        x=min(start, scene.axis.right - width),
        y=y + _NAME_LINE + 3 + (_BAR - height) / 2,
        width=width,
        height=height,
        ink=Ink.LOAN if loan else ink_of(episode.rung),
        pattern=Pattern.OUTLINE if loan else Pattern.SOLID,
        hint=hint_of(episode, scene.say),
        radius=min(2.0, height / 2),
    )


def _spaces(scene: Scene, episode: Episode, y: float) -> Iterator[Box]:
    """Where a quiet period lies, the bar itself gives way to a dotted space."""
    quiet = (label for label in scene.labels(Rail.CLUB) if label.gap.kind is GapKind.QUIET and episode.registered)
    for label in quiet:
        for window in clipped(label.days, episode.window.start, episode.window.end):
            start, end = scene.axis.across(window)
            place = (start, y + _NAME_LINE + 3, max(end - start - 0.6, _LEAST_BAR), _BAR)
            yield Box(*place, Ink.PAPER)
            yield Box(*place, Ink.GAP, Pattern.DOTTED, hint=scene.say(label.gap.sentence))


def ink_of(rung: int | None) -> Ink:
    """The higher the level, the darker the bar."""
    if rung is None or rung < ClubRung.BRIDGE:
        return Ink.CLUB
    return Ink.CLUB_BRIDGE if rung == ClubRung.BRIDGE else Ink.CLUB_SENIOR


def hint_of(episode: Episode, say: Say) -> str:
    """Everything about an episode in one line."""
    return say(
        phrase(
            "path-hint-episode",
            team=episode.team,
            kind=phrase(kind_of(episode)),
            level=phrase("rung-club", rung=episode.rung) if episode.rung else phrase("rung-club-unknown"),
            start=episode.window.start,
            end=episode.window.end,
            open="yes" if episode.open else "no",
        )
    )


def kind_of(episode: Episode) -> str:
    """The code of the phrase that says how the player belonged to the team."""
    if not episode.registered:
        return "path-visiting"
    return "path-loan" if episode.nature is Nature.LOAN else "path-registered"


def _names(scene: Scene, row: Sequence[Episode], y: float) -> Iterator[Label]:
    """A name over each bar, as long as the room to the next one; neighbours of one name share it."""
    free = scene.axis.left
    named = [(name, next(run)) for name, run in groupby(row, key=lambda episode: _name(episode, scene.say))]
    for place, (text, episode) in enumerate(named):
        start = max(free, scene.axis.across(episode.window)[0])
        following = named[place + 1 : place + 2]
        end = scene.axis.x(following[0][1].window.start) - _BETWEEN if following else scene.axis.right - _EDGE
        if not following:
            start = max(free, min(start, end - width_of(text)))
        shown = cut(text, end - start)
        if shown:
            yield Label(start, y + _NAME_LINE, shown, hint=text)
            free = start + width_of(shown) + _BETWEEN


def _name(episode: Episode, say: Say) -> str:
    if episode.nature is Nature.LOAN:
        return say(phrase("path-name-loan", team=episode.team))
    return episode.team
