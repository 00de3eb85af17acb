"""The national rail drawn: a lane for each age group, and one for the senior side; a mark for each call-up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.call_ups import CallUpKind
from tracker.football.ladder import NationalRung
from tracker.football.phrase import phrase
from tracker.pathway.drawing import Anchor, Box, Ink, Label, Line, Mark, Pattern, Shape, Sign
from tracker.pathway.lettering import SIZE, width_of
from tracker.pathway.scene import Part, Say, Scene
from tracker.pathway.timeline import Moment

EMPTY_ROW = 16.0
MARK = 7.0
_ROW = 13.0
_PAD = 1.5
_CLOSE = 11.0
_CROWD = 3  # So many marks that touch are drawn as one, with their number.
_PILL = 11.0
_INEXACT = 6.0


@dataclass(frozen=True, slots=True)
class Cluster:
    """Call-ups of one kind that stand so close that their marks touch."""

    moments: tuple[Moment, ...]
    first: float
    last: float
    sign: Sign


def national_rail(scene: Scene, top: float) -> Part:
    """The lanes from `top` down, the senior side uppermost."""
    moments = scene.story.timeline.moments
    if not moments:
        return Part(top, top + EMPTY_ROW, scene.instead(top + SIZE + 1, "path-no-national"))
    shapes: list[Shape] = []
    y = top
    for lane in sorted({lane_of(moment) for moment in moments}, reverse=True):
        here = [moment for moment in moments if lane_of(moment) == lane]
        shapes += _lane(scene, lane, here, y)
        y += _height(_rows(scene, here))
    return Part(top, y, tuple(shapes))


def lane_of(moment: Moment) -> int:
    """The senior side is one lane: what became of the call-up is the mark's to say."""
    return min(moment.rung, NationalRung.SENIOR_CALL_UP)


def lane_name(lane: int, say: Say) -> str:
    """The short name of a lane."""
    if lane == NationalRung.SENIOR_CALL_UP:
        return say(phrase("path-senior-side"))
    return say(phrase("rung-national-short", rung=lane))


def _lane(scene: Scene, lane: int, moments: Sequence[Moment], top: float) -> Iterator[Shape]:
    rows = _rows(scene, moments)
    for place, row in enumerate(rows):
        for cluster in row:
            yield from _drawn(scene, cluster, top + _PAD + (place + 0.5) * _ROW)
    bottom = top + _height(rows)
    yield scene.beside((top + bottom) / 2 + 3, lane_name(lane, scene.say))
    yield Line(scene.axis.left, bottom, scene.axis.right, bottom, Ink.GRID)


def _height(rows: Sequence[Sequence[Cluster]]) -> float:
    return len(rows) * _ROW + 2 * _PAD


def _rows(scene: Scene, moments: Sequence[Moment]) -> list[list[Cluster]]:
    """Matches, and call-ups without one: in one row, or in two where they would cover each other."""
    fielded = [*_clusters(scene, moments, Sign.DIAMOND), *_clusters(scene, moments, Sign.DOT)]
    summoned = list(_clusters(scene, moments, Sign.RING))
    if any(_meet(one, other) for one in fielded for other in summoned):
        return [fielded, summoned]
    return [[*summoned, *fielded]]


def _meet(one: Cluster, other: Cluster) -> bool:
    return one.first - MARK < other.last and other.first - MARK < one.last


def sign_of(moment: Moment) -> Sign:
    """A ring for a call-up, a dot for a match with an age-group side, a diamond for a senior cap."""
    if moment.kind is not CallUpKind.FIELDED:
        return Sign.RING
    return Sign.DIAMOND if moment.rung >= NationalRung.SENIOR_CAP else Sign.DOT


def _clusters(scene: Scene, moments: Sequence[Moment], sign: Sign) -> Iterator[Cluster]:
    held: list[Moment] = []
    for moment in sorted((moment for moment in moments if sign_of(moment) is sign), key=_middle):
        x = scene.axis.x(_middle(moment))
        if held and x - scene.axis.x(_middle(held[-1])) > _CLOSE:
            yield _cluster(scene, held, sign)
            held = []
        held.append(moment)
    if held:
        yield _cluster(scene, held, sign)


def _cluster(scene: Scene, moments: Sequence[Moment], sign: Sign) -> Cluster:
    first, last = scene.axis.x(_middle(moments[0])), scene.axis.x(_middle(moments[-1]))
    return Cluster(tuple(moments), first, last, sign)


def _middle(moment: Moment) -> date:
    return moment.when.earliest + (moment.when.latest - moment.when.earliest) / 2


def _drawn(scene: Scene, cluster: Cluster, middle: float) -> Iterator[Shape]:
    for moment in cluster.moments:
        start, end = scene.axis.x(moment.when.earliest), scene.axis.x(moment.when.latest)
        if end - start > _INEXACT:
            yield Line(start, middle, end, middle, Ink.NATIONAL, dashed=True)
    if len(cluster.moments) >= _CROWD or any(moment.caps > 1 for moment in cluster.moments):
        yield from _pill(scene, cluster, middle)
        return
    for moment in cluster.moments:
        x = _inside(scene, scene.axis.x(_middle(moment)), MARK / 2)
        yield Mark(x, middle, MARK, cluster.sign, ink_of(cluster.sign), hint_of(moment, scene.say))


def _pill(scene: Scene, cluster: Cluster, middle: float) -> Iterator[Shape]:
    """Marks that would cover each other, as one shape from the first to the last with their number in it."""
    count = str(_count(cluster))
    width = max(cluster.last - cluster.first + MARK, width_of(count) + MARK)
    x = _inside(scene, (cluster.first + cluster.last) / 2, width / 2)
    hollow = cluster.sign is Sign.RING
    box = (x - width / 2, middle - _PILL / 2, width, _PILL)
    ink = ink_of(cluster.sign)
    yield Box(*box, Ink.PAPER, radius=_PILL / 2)
    pattern = Pattern.OUTLINE if hollow else Pattern.SOLID
    yield Box(*box, ink, pattern, hint=_together(cluster, scene.say), radius=_PILL / 2)
    yield Label(x, middle + 3.1, count, ink=ink if hollow else Ink.PAPER, anchor=Anchor.MIDDLE, bold=not hollow)


def _count(cluster: Cluster) -> int:
    return sum(max(1, moment.caps) for moment in cluster.moments)


def _inside(scene: Scene, x: float, half: float) -> float:
    return max(scene.axis.left + half, min(scene.axis.right - half, x))


def ink_of(sign: Sign) -> Ink:
    """A senior cap is the darkest mark on the rail."""
    return Ink.CAP if sign is Sign.DIAMOND else Ink.NATIONAL


def hint_of(moment: Moment, say: Say) -> str:
    """Everything about a call-up in one line."""
    return say(
        phrase(
            "path-hint-call-up",
            side=moment.side,
            kind=phrase(f"call-up-{moment.kind.value}"),
            count=max(1, moment.caps),
            exact="yes" if moment.when.exact else "no",
            start=moment.when.earliest,
            end=moment.when.latest,
        )
    )


def _together(cluster: Cluster, say: Say) -> str:
    kinds = list(dict.fromkeys(moment.kind for moment in cluster.moments))
    kind = phrase(f"call-up-{kinds[0].value}") if len(kinds) == 1 else phrase("path-call-ups")
    return say(
        phrase(
            "path-hint-call-up",
            side=", ".join(dict.fromkeys(moment.side for moment in cluster.moments)),
            kind=kind,
            count=_count(cluster),
            exact="no",
            start=min(moment.when.earliest for moment in cluster.moments),
            end=max(moment.when.latest for moment in cluster.moments),
        )
    )
