"""The house on its rules: each is cited, dated and in order, and each file has cases that could prove it wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from itertools import product
from pathlib import Path

import pytest
import yaml
from tracker.eligibility.competition import Competition
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, Confederation, Confidence, NoLimit, NotHeld
from tracker.eligibility.verdict import Answer

CASES = Path(__file__).parents[1] / "eligibility" / "cases"
COMPETITIONS = load_catalogue().competitions

#: What counts as a yes, a no and an open answer of a rule that divides births by a window.
YES = {Answer.WITHIN_AGE}
NO = {Answer.OVERAGE, Answer.TOO_OLD, Answer.TOO_YOUNG}
OPEN = {Answer.CANNOT_TELL}


def answers_in_cases(competition: Competition) -> set[Answer]:
    file = CASES / f"{competition.id}.yaml"
    assert file.exists(), f"{competition.id} has no cases; write tests/eligibility/cases/{competition.id}.yaml."
    return {Answer(case["answer"]) for case in yaml.safe_load(file.read_text(encoding="utf-8"))["cases"]}


def each(competition: Competition) -> str:
    return competition.id


@pytest.mark.parametrize("competition", COMPETITIONS, ids=each)
def test_each_rule_is_cited_and_its_citation_dated_where_it_is_firm(competition: Competition) -> None:
    for edition in competition.editions:
        for rule in edition.versions:
            place = f"{competition.id}.yaml, edition {edition.id}"
            assert rule.source.strip(), f"{place}: the rule is uncited; add source."
            dated = rule.last_checked is not None
            assert dated or rule.confidence is Confidence.RECALLED, (
                f"{place}: add last_checked, or call it recalled."
            )


@pytest.mark.parametrize("competition", COMPETITIONS, ids=each)
def test_each_day_has_one_rule_at_most_for_a_side(competition: Competition) -> None:
    for edition in competition.editions:
        days = {date.min, *(rule.known_from for rule in edition.versions if rule.known_from)}
        for day, confederation in product(days, Confederation):
            rules = edition.rules_on(day, confederation)
            place = f"{competition.id}.yaml, edition {edition.id}, on {day} for {confederation.value}"
            assert len(rules) <= 1, f"{place}: there are {len(rules)} rules; leave one."


@pytest.mark.parametrize("competition", COMPETITIONS, ids=each)
def test_each_rule_file_has_a_case_for_every_answer_its_rules_can_give(competition: Competition) -> None:
    answers = answers_in_cases(competition)
    limits = [rule.limit for edition in competition.editions for rule in edition.versions]
    wanted = {"a yes": YES, "a no": NO, "a cannot tell": OPEN} if has(limits, BirthWindow) else {}
    if has(limits, NoLimit):
        wanted["no age limit"] = {Answer.NO_AGE_LIMIT}
    if has(limits, NotHeld):
        wanted["no rule held"] = {Answer.NO_RULE_HELD}
    for kind, choices in wanted.items():
        assert answers & choices, f"tests/eligibility/cases/{competition.id}.yaml has no case for {kind}; add one."


def has(limits: Sequence[object], kind: type) -> bool:
    return any(isinstance(limit, kind) for limit in limits)


def test_every_file_of_cases_belongs_to_a_competition() -> None:
    held = {competition.id for competition in COMPETITIONS}
    stray = {file.stem for file in CASES.glob("*.yaml")} - held
    assert not stray, f"tests/eligibility/cases/: no competition {', '.join(stray)}; rename the file after one."


def test_every_file_in_the_catalogue_folder_is_a_rule_file() -> None:
    stray = [file.name for file in (files("tracker.eligibility") / "catalogue").iterdir() if file.is_file()]
    stray = [name for name in stray if not name.endswith(".yaml")]
    assert not stray, f"tracker/eligibility/catalogue/ would pass over {', '.join(stray)}; end the name in .yaml."
