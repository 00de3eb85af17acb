"""Figures from the literature: cited, of the same sex, and never mixed with our own."""

from __future__ import annotations

import pytest
from tests.pathway.cohorts import said, spoken_everywhere
from tracker.football.people import Sex
from tracker.pathway.literature import REFERENCES, Reference, Topic, references


def keys(sex: Sex | None, topic: Topic | None = None) -> set[str]:
    return {each.key for each in references(sex, topic)}


def test_a_men_s_figure_never_stands_beside_women_s() -> None:
    assert keys(Sex.FEMALE) == {"associations", "college-women"}
    assert "college-women" not in keys(Sex.MALE)


def test_beside_nobody_s_figures_stands_nothing() -> None:
    assert keys(None) == set()


def test_where_there_is_no_figure_on_a_topic_nothing_is_shown() -> None:
    assert keys(Sex.FEMALE, Topic.BIRTH_QUARTERS) == set()
    assert keys(Sex.MALE, Topic.BIRTH_QUARTERS) == {"italy"}


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda each: each.key)
def test_every_figure_is_a_sentence_with_its_sample_and_its_source(reference: Reference) -> None:
    assert spoken_everywhere(reference.sentence)
    assert said(reference.sentence).endswith(f"Source: {reference.source}.")
    assert said(reference.sample) in said(reference.sentence)


def test_the_numbers_are_those_that_were_published() -> None:
    told = {each.key: said(each.sentence) for each in REFERENCES}
    assert "15% of U-17, 25% of U-19 and 40% of U-21" in told["five-nations"]
    assert "9,527 men’s internationals" in told["five-nations"]
    assert "24.5% of academy players and 41% of youth internationals" in told["germany"]
    assert "53 of 537 academy players (9.9%)" in told["scottish-academy"]
    assert "between 0.1% and 17.1%" in told["scotland"]
    assert "7.9%" in told["college-women"]


def test_each_figure_has_a_sample_of_its_own() -> None:
    samples = [said(each.sample) for each in REFERENCES]
    assert len(set(samples)) == len(samples)
