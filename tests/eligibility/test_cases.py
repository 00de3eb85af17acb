"""The cases that a lawyer can read: one file of `cases/` for each competition, and all come out as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tracker.eligibility.decide import decide
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue
from tracker.football.people import Birth

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
KEYS = {"name", "edition", "born", "as_of", "confederation", "answer", "provisional", "missing", "reasons"}


@dataclass(frozen=True)
class Case:
    """One question and the answer that was written down for it."""

    competition: str
    stated: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.competition}: {self.stated['name']}"

    @property
    def born(self) -> Birth | None:
        text = str(self.stated["born"])
        if text == "unknown":
            return None
        first, _, last = text.partition("/")
        return Birth(Birth.read(first).earliest, Birth.read(last or first).latest)

    @property
    def confederation(self) -> Confederation | None:
        stated = self.stated.get("confederation")
        return Confederation(stated) if stated else None

    @property
    def as_of(self) -> date | None:
        found = self.stated.get("as_of")
        assert found is None or isinstance(found, date)
        return found


def cases() -> Iterator[Case]:
    for file in CASES:
        held = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert held["competition"] == file.stem
        yield from (Case(file.stem, stated) for stated in held["cases"])


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_case_comes_out_as_it_was_written(case: Case, catalogue: Catalogue) -> None:
    assert set(case.stated) <= KEYS
    competition = catalogue.competition(case.competition)
    edition = catalogue.edition(case.competition, str(case.stated["edition"]))
    verdict = decide(competition, edition, case.born, case.as_of, case.confederation)
    assert verdict.answer.value == case.stated["answer"]
    assert verdict.provisional is case.stated.get("provisional", verdict.provisional)
    assert list(verdict.missing) == case.stated.get("missing", [])
    codes = {reason.phrase.code for reason in verdict.reasons}
    assert codes >= set(case.stated.get("reasons", []))


def test_no_case_stands_twice() -> None:
    names = [str(case) for case in cases()]
    assert len(names) == len(set(names))
