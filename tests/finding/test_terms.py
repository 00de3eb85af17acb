"""A question as terms: each thing it narrows by is a condition of its own, and the unknown is not found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.finding.made_up import BUCKETS, pooled_players, questions
from tracker.finding.facets import Choice, Facet
from tracker.finding.pooled import Pooled, answer_of, choice_of
from tracker.finding.question import Filter, Holds, Part, Question
from tracker.finding.terms import failing, matches, terms_of
from tracker.logic.span import Span

PLAIN = Question("olympics-men", "2028")
DAY = date(2006, 5, 17)
PLAYER = Pooled(
    player=7,
    sex="male",
    position="defender",
    born=Span(DAY, DAY),
    quarter=2,
    nationalities=("USA", "MEX", "CAN"),
    club=3,
    national_rung=4,
    called_up_on=date(2025, 3, 1),
    caps=2,
    minutes=(1500, 1200, 900, 450, 90, 0),
    coverage=74,
    evidence=1,
)


def why_not(asked: Question, player: Pooled = PLAYER) -> tuple[Part, ...]:
    return failing(asked, player, BUCKETS)


@pytest.mark.parametrize(
    ("change", "keeps_out"),
    [
        ({"born_from": DAY, "born_to": DAY}, None),
        ({"born_from": date(2006, 5, 18)}, Filter.BORN_FROM),
        ({"born_to": date(2006, 5, 16)}, Filter.BORN_TO),
        ({"minutes": 900}, None),
        ({"minutes": 901}, Filter.MINUTES),
        ({"minutes": 450, "minutes_rung": 7}, None),
        ({"minutes": 451, "minutes_rung": 7}, Filter.MINUTES),
        ({"minutes": 1500, "minutes_rung": 4}, None),
        ({"minutes": 1, "minutes_rung": 9}, Filter.MINUTES),
        ({"national_from": 4}, None),
        ({"national_from": 5}, Filter.NATIONAL_FROM),
        ({"caps_from": 2}, None),
        ({"caps_from": 3}, Filter.CAPS),
        ({"called_since": date(2025, 3, 1)}, None),
        ({"called_since": date(2025, 3, 2)}, Filter.CALLED_SINCE),
        ({"coverage_from": 74}, None),
        ({"coverage_from": 75}, Filter.COVERAGE),
        ({"nationality": "USA"}, None),
        ({"nationality": "CAN"}, None),
        ({"nationality": "FRA"}, Filter.NATIONALITY),
        ({"nationality": "USA", "holds": Holds.ONLY}, Filter.NATIONALITY),
        ({"nationality": "MEX", "holds": Holds.SECOND}, None),
        ({"nationality": "CAN", "holds": Holds.SECOND}, None),
        ({"nationality": "USA", "holds": Holds.SECOND}, Filter.NATIONALITY),
    ],
)
def test_a_filter_keeps_out_who_is_beyond_it(change: dict[str, object], keeps_out: Part | None) -> None:
    assert why_not(replace(PLAIN, **change)) == ((keeps_out,) if keeps_out else ())  # type: ignore[arg-type]


def test_an_only_nationality_is_the_only_one() -> None:
    asked = replace(PLAIN, nationality="USA", holds=Holds.ONLY)
    assert why_not(asked, replace(PLAYER, nationalities=("USA",))) == ()
    assert why_not(asked, replace(PLAYER, nationalities=("MEX",))) == (Filter.NATIONALITY,)
    assert why_not(asked, replace(PLAYER, nationalities=())) == (Filter.NATIONALITY,)


@pytest.mark.parametrize(
    ("facet", "choices", "found"),
    [
        (Facet.ANSWER, ("within_age",), True),
        (Facet.ANSWER, ("overage", "cannot_tell"), False),
        (Facet.POSITION, ("forward", "defender"), True),
        (Facet.POSITION, (None,), False),
        (Facet.FOOT, ("left",), False),
        (Facet.FOOT, (None,), True),
        (Facet.FOOT, ("left", None), True),
        (Facet.BIRTH_YEAR, (2006,), True),
        (Facet.QUARTER, (1, 3, 4), False),
        (Facet.CLUB, (3,), True),
        (Facet.REGION, (None,), True),
        (Facet.NATIONAL_RUNG, (4, 5), True),
        (Facet.LEAGUE_RUNG, (8,), False),
        (Facet.GAP, (None,), True),
        (Facet.COVERAGE, (50,), True),
        (Facet.COVERAGE, (75,), False),
        (Facet.EVIDENCE, (1,), True),
        (Facet.CONSENT, ("not_shared",), True),
    ],
)
def test_a_choice_takes_in_who_stands_there(facet: Facet, choices: tuple[Choice, ...], found: bool) -> None:
    assert matches(PLAIN.choosing(facet, choices), PLAYER, BUCKETS) is found


def test_a_birth_that_straddles_a_day_is_not_found_on_either_side() -> None:
    year = replace(PLAYER, born=Span(date(2006, 1, 1), date(2006, 12, 31)))
    assert why_not(replace(PLAIN, born_from=DAY), year) == (Filter.BORN_FROM,)
    assert why_not(replace(PLAIN, born_to=DAY), year) == (Filter.BORN_TO,)
    assert why_not(replace(PLAIN, born_from=date(2006, 1, 1), born_to=date(2006, 12, 31)), year) == ()


def test_what_is_not_on_record_is_not_found() -> None:
    blank = Pooled(player=8, sex="female")
    asked = replace(PLAIN, born_from=DAY, minutes=1, called_since=DAY, coverage_from=0, nationality="USA")
    asked = replace(asked, national_from=1)
    assert set(why_not(asked, blank)) == set(terms_of(asked))
    assert answer_of(blank, BUCKETS) == "cannot_tell"


def test_words_keep_out_whom_they_do_not_name() -> None:
    asked = replace(PLAIN, words="ana")
    assert failing(asked, PLAYER, BUCKETS, named=False) == (Filter.WORDS,)
    assert failing(asked, PLAYER, BUCKETS, named=True) == ()


@given(questions(), pooled_players())
def test_what_keeps_a_player_out_is_what_lets_them_in_when_left_out(asked: Question, player: Pooled) -> None:
    kept_out = failing(asked, player, BUCKETS, named=False)
    for part in terms_of(asked):
        assert failing(asked.without(part), player, BUCKETS, named=False) == tuple(
            one for one in kept_out if one is not part
        )


@given(pooled_players(), st.sampled_from(Facet))
def test_every_player_stands_at_exactly_one_choice_of_each_facet(player: Pooled, facet: Facet) -> None:
    choice = choice_of(player, facet, BUCKETS)
    assert matches(PLAIN.choosing(facet, (choice,)), player, BUCKETS)
    others: tuple[Choice, ...] = tuple(one for one in ("within_age", "overage", "too_young") if one != choice)
    if facet is Facet.ANSWER:
        assert not matches(PLAIN.choosing(facet, others), player, BUCKETS)
