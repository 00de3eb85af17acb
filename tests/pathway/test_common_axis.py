"""Several pathways on one age axis: the same age stands at the same place, whoever was born when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.reports.invented import STORY
from tracker.football.calendar import Window
from tracker.football.people import Birth
from tracker.i18n.speak import speaker
from tracker.pathway.axis import AgeScale, birthday
from tracker.pathway.common_axis import has_place, shared_ages
from tracker.pathway.drawing import Drawing, Ink, Line
from tracker.pathway.layout import abreast
from tracker.pathway.story import Story
from tracker.pathway.timeline import Timeline

AS_OF = date(2026, 3, 1)
LEFT, RIGHT = 100.0, 500.0


def timeline(birth: Birth | None, first: date, as_of: date = AS_OF) -> Timeline:
    """A pathway that begins on a day."""
    story = STORY.timeline
    episode = replace(story.episodes[0], window=Window(first, as_of))
    return replace(story, as_of=as_of, birth=birth, episodes=(episode,), moments=())


def told(birth: str) -> Story:
    """The invented career as that of somebody born otherwise."""
    born = Birth.read(birth)
    return replace(STORY, player=replace(STORY.player, birth=born), timeline=replace(STORY.timeline, birth=born))


births = st.dates(date(1996, 1, 1), date(2010, 12, 31))


@given(one=births, other=births, age=st.integers(14, 16))
def test_the_same_birthday_stands_at_the_same_place(one: date, other: date, age: int) -> None:
    lines = [timeline(Birth(born, born), birthday(born, born.year + 13)) for born in (one, other)]
    ages = shared_ages(lines)
    places = [
        ages.axis(line, LEFT, RIGHT).x(birthday(born, born.year + age))
        for line, born in zip(lines, (one, other), strict=True)
    ]
    assert abs(places[0] - places[1]) < (RIGHT - LEFT) / 365


@given(births=st.lists(births, min_size=1, max_size=3), started=st.integers(8, 15))
def test_every_day_of_every_pathway_is_on_the_axis(births: list[date], started: int) -> None:
    lines = [timeline(Birth(born, born), birthday(born, born.year + started)) for born in births]
    ages = shared_ages(lines)
    for line in lines:
        axis = ages.axis(line, LEFT, RIGHT)
        assert axis.first <= line.episodes[0].window.start
        assert axis.last > line.as_of


def test_where_one_day_is_not_known_nobody_s_is_drawn() -> None:
    known, year = Birth.read("2007-11-23"), Birth.read("2006")
    lines = [timeline(known, date(2021, 8, 1)), timeline(year, date(2020, 8, 1))]
    ages = shared_ages(lines)
    assert not ages.exact
    axes = [ages.axis(line, LEFT, RIGHT) for line in lines]
    assert [axis.scale for axis in axes] == [AgeScale.YEARS, AgeScale.YEARS]
    assert [axis.first.month for axis in axes] == [1, 1]
    assert axes[0].birth == known.year_only


def test_the_drawing_is_the_same_for_every_day_of_birth_of_a_year_that_may_not_be_known() -> None:
    say = speaker("en")
    drawn = {abreast([told(born), told("2006")], say)[0].shapes for born in ("2007-01-02", "2007-11-23")}
    assert len(drawn) == 1


def test_who_may_be_born_in_two_years_has_no_place() -> None:
    across = Birth(date(2006, 8, 1), date(2007, 7, 31))
    places = [has_place(timeline(birth, date(2020, 1, 1))) for birth in (None, across, Birth.read("2006"))]
    assert places == [False, False, True]


def test_a_younger_player_s_pathway_ends_before_the_edge() -> None:
    older, younger = abreast([told("2003-05-01"), told("2009-05-01")], speaker("en"))
    assert older.width == younger.width
    assert now(younger) < now(older) - 50


def now(drawing: Drawing) -> float:
    """Where the upright line of the as-of date stands."""
    (line,) = (shape for shape in drawing.shapes if isinstance(shape, Line) and shape.ink is Ink.NOW)
    return line.x1
