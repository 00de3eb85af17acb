"""Summaries come back as they were made, within the scope of the session, and say how old they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tracker.access.sight import visible_to
from tracker.demo.federation import Detail, federation
from tracker.football.people import Birth, Position, Sex
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS
from tracker.pathway.career import Leaving
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_rows import Measure
from tracker.store.bulk import load
from tracker.store.careers import load_careers, load_summaries, summarised_on
from tracker.store.scope import open_session
from tracker.store.summaries import rebuild, refresh
from tracker.store.summary_look_ups import look_ups
from tracker.store.summary_reading import everybody


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (Detail.MATCHES, lambda each: each.gap and each.last_at_level),
        (Detail.TOTALS, lambda each: None in each.by_age),
        (Detail.TOTALS, lambda each: each.milestones.settled and each.milestones.settled[1] is None),
        (Detail.TOTALS, lambda each: each.bridges and each.trained and each.milestones.cap),
    ],
    ids=[
        "with a gap that goes on",
        "with minutes that are not known",
        "who may have settled",
        "who went all the way",
    ],
)
def test_summaries_come_back_as_they_were_made(
    engine: Engine, detail: Detail, told: Callable[[Summary], object]
) -> None:
    load(engine, federation(1, 300, day=TODAY, detail=detail))
    in_season = Measure(date(2026, 4, 10))
    with engine.begin() as connection:
        assert rebuild(connection, in_season) == 300
        made = list(scan(everybody(connection), look_ups(connection, in_season.as_of), in_season))
    with open_session(engine, ALWAYS, writes=False) as session:
        assert [summary for summary, _ in load_summaries(session)] == made
        some = [summary for summary, _ in load_summaries(session, [250, 3, 77, 9_999])]
    assert some == [made[2], made[76], made[249]]
    assert any(told(each) for each in made), "Nobody in the federation has what this test is about."


def test_a_cohort_counts_those_in_scope_only(engine: Engine, cast: Cast) -> None:
    with open_session(engine, visible_to(cast.director, NOW.date()), writes=False) as session:
        careers = {career.player: career for career in load_careers(session)}
        assert summarised_on(session) == Span(TODAY, TODAY)
        assert list(load_careers(session, [cast.noor])) == []
    assert set(careers) == {cast.maya, cast.ilse}
    maya = careers[cast.maya]
    assert (maya.sex, maya.position) == (Sex.FEMALE, Position.MIDFIELDER)
    assert (maya.birth, maya.leaving) == (Birth.read("2008-03-14"), Leaving.PLAYING)
    assert maya.clubs == {cast.harbour: 1}


def test_the_age_of_summaries_is_that_of_the_oldest(engine: Engine, cast: Cast) -> None:
    later = TODAY + timedelta(days=3)
    with engine.begin() as connection:
        refresh(connection, [cast.ilse], Measure(later))
    with open_session(engine, ALWAYS, writes=False) as session:
        assert summarised_on(session) == Span(TODAY, later)


def test_nobody_has_no_age(engine: Engine) -> None:
    with open_session(engine, ALWAYS, writes=False) as session:
        assert summarised_on(session) is None
        assert list(load_careers(session)) == []
