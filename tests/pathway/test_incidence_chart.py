"""The time to the debut drawn: stairs that never fall, the space between the bounds, readings, numbers watched."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from tests.pathway.charted import MANY, draw, group
from tests.pathway.cohorts import THRESHOLDS, career
from tests.pathway.room import labels
from tracker.football.people import Birth
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.ages import birthday
from tracker.pathway.career import SENIOR_FOOTBALL, Career, Leaving
from tracker.pathway.debut import time_to_debut
from tracker.pathway.drawing import Area, Curve, Drawing, Ink, Line, Mark, Pattern, Sign, Stroke
from tracker.pathway.incidence_chart import incidence_chart

SAY = speaker("en")
MANY_PLAYERS = cache(group)
BORN = date(2000, 3, 1)


def watched(player: int, until: int, debut: int | None = None, leaving: Leaving = Leaving.PLAYING) -> Career:
    """A player seen from the 15th birthday to another one."""
    first = {SENIOR_FOOTBALL: Span(birthday(BORN, debut), birthday(BORN, debut))} if debut else {}
    seen = Span(birthday(BORN, 15), birthday(BORN, until))
    return career(player, first, birth=Birth(BORN, BORN), seen=seen, leaving=leaving)


def players(debuts: int = 10, playing: int = 10, stopped: int = 0, lost: int = 0, until: int = 24) -> list[Career]:
    """Debuts on the 20th birthday; endings on the 18th, but for those who are still playing."""
    return [
        *(watched(number, until, 20) for number in range(debuts)),
        *(watched(100 + number, until) for number in range(playing)),
        *(watched(200 + number, 18, leaving=Leaving.STOPPED) for number in range(stopped)),
        *(watched(300 + number, 18, leaving=Leaving.NOT_KNOWN) for number in range(lost)),
    ]


def drawn(people: list[Career], width: float = 520) -> Drawing:
    return incidence_chart(time_to_debut(people, THRESHOLDS), THRESHOLDS, SAY, width)


def stairs(drawing: Drawing, ink: Ink) -> list[Curve]:
    return [shape for shape in drawing.shapes if isinstance(shape, Curve) and shape.ink is ink]


def areas(drawing: Drawing) -> dict[Ink, Area]:
    return {shape.ink: shape for shape in drawing.shapes if isinstance(shape, Area)}


def texts(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


def level(drawing: Drawing, text: str) -> float:
    """The height of a grid line by its number."""
    return next(label.y - 3 for label in labels(drawing) if label.text == text)


def test_stairs_rise_and_never_fall() -> None:
    for ink in (Ink.CLUB_SENIOR, Ink.ABSENCE):
        for curve in stairs(draw("incidence", MANY_PLAYERS(MANY)), ink):
            across, down = zip(*curve.points, strict=True)
            assert list(across) == sorted(across)
            assert list(down) == sorted(down, reverse=True)


def test_a_debut_lifts_the_curve_at_its_age_to_its_share() -> None:
    drawing = drawn(players())
    (curve,) = stairs(drawing, Ink.CLUB_SENIOR)
    ages = {label.text: label.x for label in labels(drawing) if label.text in ("20", "23")}
    assert (curve.points[-2][0], curve.points[-1][0]) == pytest.approx((ages["20"], ages["23"]))
    assert curve.points[-1][1] == pytest.approx((level(drawing, "40%") + level(drawing, "60%")) / 2)


def test_between_the_bounds_lies_a_patterned_area_of_its_own() -> None:
    drawing = drawn(players(lost=10))
    found = areas(drawing)
    assert (found[Ink.CLUB_SENIOR].pattern, found[Ink.ABSENCE].pattern) == (Pattern.HATCHED, Pattern.DOTTED)
    for ink, strokes in ((Ink.CLUB_SENIOR, Stroke.SOLID), (Ink.ABSENCE, Stroke.DASHED)):
        low, high = sorted(stairs(drawing, ink), key=lambda curve: -curve.points[-1][1])
        assert low.points[-1][1] > high.points[-1][1]
        assert {low.stroke, high.stroke} == {strokes}
        assert set(found[ink].points) == {*low.points, *high.points}


def test_where_every_ending_is_explained_there_is_one_line_and_no_area() -> None:
    drawing = drawn(players(stopped=10))
    assert areas(drawing) == {}
    assert len(stairs(drawing, Ink.CLUB_SENIOR)) == len(stairs(drawing, Ink.ABSENCE)) == 1
    assert not any("between the two lines" in text for text in texts(drawing))


def test_the_lines_are_named_at_their_ends() -> None:
    assert {"Senior debut", "Left the game"} <= set(texts(drawn(players(lost=10))))


def test_it_is_read_at_four_ages_with_marks_and_intervals() -> None:
    found = time_to_debut(players(debuts=20, playing=20, lost=20), THRESHOLDS)
    drawing = incidence_chart(found, THRESHOLDS, SAY)
    marks = [shape for shape in drawing.shapes if isinstance(shape, Mark) and shape.sign is Sign.DIAMOND]
    drawn_at = sum(len({reading.least, reading.most}) for reading in found.readings)
    assert len(marks) == drawn_at + len(found.readings)  # Each reading has a sample in the legend.
    whiskers = [
        line for line in drawing.shapes if isinstance(line, Line) and line.ink is Ink.TEXT and line.x1 == line.x2
    ]
    assert (
        len(whiskers) == sum(reading.interval is not None for reading in found.readings) + 2
    )  # and two stops there.
    words = " ".join(texts(drawing))
    for reading in found.readings:
        assert f"Debut by {reading.age}: {reading.least:.0%}" in words


def test_beyond_the_last_age_that_enough_were_watched_up_to_nothing_is_drawn() -> None:
    late = [watched(600, 22, 22), watched(601, 23)]
    drawing = drawn([*players(until=21), *late])
    (curve,) = stairs(drawing, Ink.CLUB_SENIOR)
    ages = {label.text: label.x for label in labels(drawing) if label.text in ("21", "23")}
    assert curve.points[-1][0] == pytest.approx(ages["21"])
    assert max(x for x, _ in curve.points) < ages["23"]
    assert max(x for x, _ in curve.points) == curve.points[-1][0]
    assert "Debut by 23: too few players" in texts(drawing)
    assert drawing.table.rows[-1][2:] == ("too few players",) * 3


def test_how_many_are_still_watched_stands_under_each_age() -> None:
    drawing = drawn(players(debuts=1000, playing=500))
    under = {label.text: label.x for label in labels(drawing) if label.text in ("1,500", "500", "20", "23")}
    assert under["500"] in [label.x for label in labels(drawing) if label.text in ("21", "22", "23")]
    assert sum(text == "1,500" for text in texts(drawing)) == 5  # From 16 to 20, whose debuts come on the day.


def test_a_handful_still_watched_is_not_counted() -> None:
    drawing = drawn([*players(debuts=10, playing=30, until=21), *(watched(500 + n, 24) for n in range(3))])
    assert "fewer than 5" in texts(drawing)
    assert drawing.table.rows[-1][1] == "fewer than 5"


def test_of_fewer_than_20_there_are_words() -> None:
    assert drawn(players(4, 3)).description == (
        "Too few players to say when debuts come: 7 were watched long enough, and 20 are needed."
    )
    assert "fewer than 5 were watched" in drawn(players(2, 2)).description


def test_the_table_has_the_bounds_of_every_birthday() -> None:
    rows = drawn(players(debuts=20, playing=20, lost=20)).table.rows
    assert [row[0] for row in rows] == ["16", "17", "18", "19", "20", "21", "22", "23"]
    found = time_to_debut(players(debuts=20, playing=20, lost=20), THRESHOLDS)
    reading = found.readings[1]
    assert reading.interval
    assert rows[4][1:4] == (
        "40",
        f"{reading.least:.0%} to {reading.most:.0%}",
        f"{reading.interval.low:.1%} to {reading.interval.high:.1%}",
    )
    assert rows[4][4] == "0% to 33%"
