"""The allegiance cases that a lawyer can read: published careers and every row of the table."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tracker.eligibility.allegiance.answer import Fielding, Verdict
from tracker.eligibility.allegiance.career import Question
from tracker.eligibility.allegiance.decide import decide
from tracker.eligibility.allegiance.read import read_career
from tracker.eligibility.allegiance.shown import as_json
from tracker.i18n.speak import LANGUAGES, speaker

FOLDER = Path(__file__).parent / "allegiance_cases"
KEYS = {
    *("name", "rule", "file", "association", "day", "competition"),
    *("answer", "may_be_fielded", "provisional", "reasons", "missing", "why", "source"),
}
#: The answers that a row of the table can give; each has a case.
GIVES = {
    "R0": {"eligible", "not_eligible", "eligible_after_change", "cannot_tell"},
    "R1": {"eligible", "not_eligible", "cannot_tell"},
    "R1b": {"not_eligible"},
    "R2": {"eligible", "not_eligible", "eligible_after_change", "cannot_tell"},
    "R2b": {"eligible_after_change"},
    "R2c": {"eligible"},
    "R2d": {"cannot_tell", "not_eligible"},
    "R3": {"eligible", "not_eligible", "cannot_tell"},
    "R3b": {"eligible", "not_eligible", "cannot_tell"},
    "R4": {"eligible", "not_eligible", "cannot_tell"},
    "R4b": {"eligible", "not_eligible", "cannot_tell"},
    "R4c": {"eligible", "cannot_tell"},
    "R5": {"not_eligible", "cannot_tell"},
    "R6": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R7": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R8": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R8b": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R8c": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R8d": {"not_eligible", "eligible_after_change", "cannot_tell"},
    "R9": {"eligible", "not_eligible", "eligible_after_change", "cannot_tell"},
    "R9b": {"eligible", "not_eligible", "eligible_after_change", "cannot_tell"},
    "R9c": {"eligible", "not_eligible", "eligible_after_change", "cannot_tell"},
    "R9d": {"eligible", "not_eligible", "cannot_tell"},
    "versions": {"eligible", "cannot_tell"},
}


@dataclass(frozen=True)
class Case:
    """One question about one career and the answer that was written down for it."""

    stated: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.stated['rule']}: {self.stated['name']}"

    @property
    def verdict(self) -> Verdict:
        content = json.dumps(self.stated["file"], default=date.isoformat).encode()
        question = Question(self.stated["association"], self.stated["day"], self.stated.get("competition"))
        return decide(read_career(content), question)

    @property
    def fielding(self) -> str:
        stated = self.stated.get("may_be_fielded")
        if stated:
            return str(stated)
        return {"eligible": "yes", "cannot_tell": ""}.get(self.stated["answer"], "no")


def cases() -> Iterator[Case]:
    for file in sorted(FOLDER.glob("*.yaml")):
        held = yaml.safe_load(file.read_text(encoding="utf-8"))
        yield from (Case(stated) for stated in held["cases"])


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_case_comes_out_as_it_was_written(case: Case) -> None:
    assert set(case.stated) <= KEYS
    verdict = case.verdict
    codes = {ground.phrase.code for ground in verdict.reasons}
    assert verdict.answer.value == case.stated["answer"], codes
    assert verdict.may_be_fielded.value == (case.fielding or verdict.may_be_fielded.value)
    assert verdict.provisional is case.stated.get("provisional", verdict.provisional)
    assert list(verdict.missing) == case.stated.get("missing", list(verdict.missing))
    assert codes >= set(case.stated.get("reasons", []))
    assert (verdict.answer.value == "cannot_tell") is bool(verdict.missing)


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_case_is_answered_in_every_language(case: Case) -> None:
    verdict = case.verdict
    for language in LANGUAGES:
        shown = as_json(verdict, speaker(language))
        assert all(reason["text"] for reason in shown["reasons"])  # type: ignore[attr-defined]


def test_no_case_stands_twice() -> None:
    names = [str(case) for case in cases()]
    assert len(names) == len(set(names))


def test_every_row_of_the_table_has_a_case_for_each_answer_it_can_give() -> None:
    given: dict[str, set[str]] = defaultdict(set)
    for case in cases():
        given[case.stated["rule"]].add(case.stated["answer"])
    lacking = {rule: answers - given[rule] for rule, answers in GIVES.items() if answers - given[rule]}
    assert not lacking
    assert set(given) == set(GIVES)


def test_after_a_change_alone_means_no_for_the_day() -> None:
    waiting = [case for case in cases() if case.stated["answer"] == "eligible_after_change"]
    assert {case.verdict.may_be_fielded for case in waiting} == {Fielding.NO}
