"""Births and rules that nobody wrote, close to the days on which an answer becomes another."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.decide import decide
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import (
    AgeLimit,
    BirthWindow,
    Confederation,
    Confidence,
    NoLimit,
    NotHeld,
    RuleVersion,
)
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth

EDITIONS = list(load_catalogue().editions())
#: Every side an edition may be asked about, and the one of which nothing is known.
SIDES = (None, *Confederation)


def _cut_offs() -> list[date]:
    """Every day that a rule of the catalogue names: answers change there and nowhere else."""
    limits = [version.limit for _, edition in EDITIONS for version in edition.versions]
    windows = [limit for limit in limits if isinstance(limit, BirthWindow)]
    ends = [end for window in windows for end in (window.born_on_or_after, window.born_on_or_before)]
    return sorted({end for end in ends if end})


CUT_OFFS = _cut_offs()
_NEAR = st.builds(
    lambda day, days: day + timedelta(days=days), st.sampled_from(CUT_OFFS), st.sampled_from([-366, -1, 0, 1, 40])
)
DAYS = _NEAR | st.dates(date(1960, 1, 1), date(2015, 12, 31))


@st.composite
def births(draw: st.DrawFn) -> Birth | None:
    """A birth known to the day, the month or the year, between any two days, or not at all."""
    day = draw(DAYS)
    known = draw(st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y", "between", "nothing"]))
    if known == "nothing":
        return None
    length = draw(st.sampled_from([1, 365]) | st.integers(0, 1200)) if known == "between" else 0
    return Birth(day, day + timedelta(days=length)) if known == "between" else Birth.read(day.strftime(known))


@st.composite
def limits(draw: st.DrawFn) -> AgeLimit:
    """A window with either end open, with both closed, or of a single day; no limit; none held."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    windows = [BirthWindow(first), BirthWindow(None, last), BirthWindow(first, last), BirthWindow(first, first)]
    every: list[AgeLimit] = [*windows, NoLimit(minimum_verified=False), NotHeld()]
    return draw(st.sampled_from(every))


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    """An edition with a rule for all sides, for some and the rest, or for some and for nobody else."""
    asia, others = (Confederation.AFC,), (Confederation.CAF, Confederation.OFC)
    groups = draw(st.sampled_from([((),), ((), asia), (asia, others), (asia, others, ())]))
    known = (None, date(2020, 1, 1))[: draw(st.integers(1, 2))]
    return Edition("e", "E", 2024, tuple(_version(draw, day, sides) for sides in groups for day in known))


def _version(draw: st.DrawFn, known_from: date | None, sides: tuple[Confederation, ...]) -> RuleVersion:
    places = draw(st.none() | st.integers(0, 3))
    return RuleVersion(known_from, draw(limits()), places, "Made up", Confidence.SOURCED, confederations=sides)


def decided(
    edition: Edition, born: Birth | None, side: Confederation | None = None, as_of: date | None = None
) -> Answer:
    """What a page would answer."""
    competition = Competition("c", "C", "A cup.", OpenTo.BOTH, (edition,))
    return decide(competition, edition, born, as_of, side).answer
