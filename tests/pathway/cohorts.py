"""Careers to count: made-up players who reached stages on given days. Nobody is real."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Position, Sex
from tracker.football.phrase import Phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.logic.span import Span
from tracker.pathway.career import (
    SENIOR_FOOTBALL,
    SENIOR_SIDE,
    U17,
    U19_FOOTBALL,
    U20,
    Bridge,
    Career,
    Leaving,
    Stage,
)

THRESHOLDS = Thresholds()
AS_OF = date(2026, 6, 30)
BORN = Birth.read("1998-03-01")


def on(*day: int) -> Span[date]:
    """One day as bounds."""
    return Span(date(*day), date(*day))


def career(player: int, first: Mapping[Stage, Span[date]] | None = None, **facts: Any) -> Career:
    """A man who is 28 on the as-of date, unless said otherwise."""
    return Career(**{"player": player, "sex": Sex.MALE, "birth": BORN, "first": first or {}, **facts})


def of_women(player: int) -> Career:
    """A woman of the same age."""
    return career(player, sex=Sex.FEMALE)


def said(sentence: Phrase, language: str = "en") -> str:
    """A phrase in words."""
    return speaker(language)(sentence)


def spoken_everywhere(sentence: Phrase) -> bool:
    """Whether a phrase is a sentence in every language."""
    return all(len(said(sentence, language)) > 3 for language in LANGUAGES)


def bounds(days: st.SearchStrategy[date]) -> st.SearchStrategy[Span[date]]:
    """A day, or two days that something lies between."""
    return st.builds(lambda one, other: Span(min(one, other), max(one, other)), days, days)


DAYS = st.dates(date(2012, 1, 1), AS_OF)
BIRTHS = st.sampled_from([BORN, Birth.read("1999"), Birth.read("2001-06"), Birth.read("2007-12-24"), None])
STAGES = st.sampled_from([U17, U20, U19_FOOTBALL, SENIOR_FOOTBALL, SENIOR_SIDE])


def careers(**fixed: Any) -> st.SearchStrategy[list[Career]]:
    """Players of one sex with all sorts of records."""
    one = st.builds(
        career,
        st.integers(1, 10_000),
        st.dictionaries(STAGES, bounds(DAYS), max_size=4),
        birth=BIRTHS,
        position=st.sampled_from([None, *Position]),
        seen=st.one_of(st.none(), bounds(DAYS)),
        leaving=st.sampled_from(Leaving),
        clubs=st.dictionaries(st.integers(1, 4), st.integers(1, 6), max_size=3),
        minutes=st.dictionaries(st.integers(6, 9), st.integers(0, 5000), max_size=3),
        by_age=st.lists(st.one_of(st.none(), st.integers(0, 9000)), max_size=33).map(tuple),
        bridges=st.frozensets(st.sampled_from(Bridge)),
        **fixed,
    )
    return st.lists(one, max_size=40, unique_by=lambda each: each.player)
