"""The cases that a league's registrar can read: one file for each age system, and all come out as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tracker.eligibility.age_groups.groups import GroupAnswer, groups_in
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.football.people import Birth

CASES = sorted((Path(__file__).parent / "age_group_cases").glob("*.yaml"))
KEYS = {"name", "season", "born", "as_of", "answer", "groups", "before", "after", "provisional", "missing"}
SAID = {"reasons", "without"}


@dataclass(frozen=True)
class Case:
    """One question and the answer that was written down for it."""

    system: str
    stated: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.system}: {self.stated['name']}"

    @property
    def born(self) -> Birth:
        first, _, last = str(self.stated["born"]).partition("/")
        return Birth(Birth.read(first).earliest, Birth.read(last or first).latest)

    @property
    def as_of(self) -> date | None:
        found = self.stated.get("as_of")
        assert found is None or isinstance(found, date)
        return found

    def answer(self, systems: AgeSystems) -> GroupAnswer:
        season = SeasonName.read(str(self.stated["season"]))
        (found,) = groups_in(systems.system(self.system), self.born, season, self.as_of)
        return found


def cases() -> Iterator[Case]:
    for file in CASES:
        held = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert held["system"] == file.stem
        yield from (Case(file.stem, stated) for stated in held["cases"])


@pytest.fixture(scope="module")
def systems() -> AgeSystems:
    return load_age_systems()


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_case_comes_out_as_it_was_written(case: Case, systems: AgeSystems) -> None:
    assert set(case.stated) <= KEYS | SAID
    answer = case.answer(systems)
    assert answer.placing.value == case.stated["answer"]
    assert list(answer.names) == case.stated["groups"]
    assert list(answer.missing) == case.stated.get("missing", [])
    assert answer.provisional is case.stated.get("provisional", answer.provisional)
    for beside, known in (("before", answer.before), ("after", answer.after)):
        assert list(known.groups) == case.stated.get(beside, list(known.groups)), beside
    codes = {reason.phrase.code for reason in answer.reasons}
    assert codes >= set(case.stated.get("reasons", []))
    assert not codes & set(case.stated.get("without", []))


def test_no_case_stands_twice() -> None:
    names = [str(case) for case in cases()]
    assert len(names) == len(set(names))


def test_every_system_has_its_cases_and_every_file_of_cases_its_system(systems: AgeSystems) -> None:
    assert {file.stem for file in CASES} == {system.id for system in systems}


def test_every_answer_occurs_in_some_case() -> None:
    assert {case.stated["answer"] for case in cases()} == {placing.value for placing in Placing}
