"""Everything that a pool can be narrowed by has words in every language, and why somebody is not found is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from tests.finding.made_up import BUCKETS, pooled_players, questions
from tests.finding.test_terms import PLAIN, PLAYER
from tracker.finding.facets import CHOICES, Choice, Facet, Listed
from tracker.finding.pooled import Pooled
from tracker.finding.question import Filter, Holds, Part, Question
from tracker.finding.spoken import asks, choice_phrase, part_phrase, why_not
from tracker.finding.terms import terms_of
from tracker.i18n.speak import LANGUAGES, speaker

PARTS: list[Part] = [*Facet, *Filter]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_and_every_choice_has_words_of_its_own(language: str) -> None:
    speak = speaker(language)
    names = [speak(part_phrase(part)) for part in PARTS]
    assert len(set(names)) == len(names)
    for facet, kind in CHOICES.items():
        choices: list[Choice] = [*kind.choices] if isinstance(kind, Listed) else [2008]
        choices += [None] if kind.admits(None) else []
        said = [speak(choice_phrase(facet, choice)) for choice in choices]
        assert len(set(said)) == len(said), facet


def test_a_club_is_named_and_a_year_is_no_amount() -> None:
    speak = speaker("en")
    assert speak(choice_phrase(Facet.CLUB, 1200, "Harbour FC")) == "Harbour FC"
    assert speak(choice_phrase(Facet.BIRTH_YEAR, 2008)) == "2008"


def reasons(**change: object) -> list[str]:
    asked = Question("olympics-men", "2028", **change)  # type: ignore[arg-type]
    return [speaker("en")(reason) for _, reason in why_not(asked, PLAYER, BUCKETS, "Ana Test").reasons]


def test_a_reason_says_what_is_on_record_and_what_was_asked() -> None:
    assert reasons(minutes=1000, minutes_rung=8) == [
        "90 minutes are surely on record in the last year at “Senior top tier” or higher; you ask for 1,000."
    ]
    assert reasons(nationality="FRA", holds=Holds.ANY) == [
        "On record are the nationalities USA, MEX, CAN; you ask for FRA."
    ]
    assert reasons(nationality="USA", holds=Holds.ONLY)[0].endswith("you ask for USA as the only one.")
    assert reasons(born_from=date(2007, 1, 1)) == [
        "Born between May 17, 2006 and May 17, 2006; you ask for January 1, 2007 or later."
    ]
    assert reasons(chosen=((Facet.FOOT, ("left",)),)) == [
        "Stronger foot: “Not on record” is not among what you chose."
    ]
    assert reasons(national_from=6) == [
        "Highest national side on record: “U-20 side”; you ask for “Senior call-up” or higher."
    ]


def test_who_was_never_called_up_is_told_so() -> None:
    answer = why_not(Question("olympics-men", "2028", national_from=1), Pooled(8, "male"), BUCKETS, "Bea Test")
    assert [speaker("en")(reason) for _, reason in answer.reasons] == [
        "Highest national side on record: “No call-up on record”; you ask for “U-14 to U-16 side” or higher."
    ]


def test_the_least_call_up_is_asked_for_by_the_name_of_its_rung() -> None:
    speak = speaker("en")
    asked = asks(Question("olympics-men", "2028", national_from=4), {})
    assert [(speak(part_phrase(part)), *map(speak, said)) for part, said in asked] == [
        ("Called up at least to", "U-20 side")
    ]


def test_whoever_is_found_has_no_reason_against_them() -> None:
    assert why_not(PLAIN, PLAYER, BUCKETS, "Ana Test").reasons == ()


@given(questions(), pooled_players())
def test_whatever_keeps_somebody_out_can_be_said(asked: Question, player: Pooled) -> None:
    answer = why_not(asked, player, BUCKETS, "Ana Test", named=False)
    assert {part for part, _ in answer.reasons} <= set(terms_of(asked))
    for language in LANGUAGES:
        assert all(speaker(language)(reason) for _, reason in answer.reasons)
