"""The squads that a lawyer can read: files of `squad_cases/`, by edition, and all come out as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.eligibility.squads.judge import judge_squad
from tracker.football.people import Birth

CASES = sorted((Path(__file__).parent / "squad_cases").glob("*.yaml"))
KEYS = {
    *("name", "source", "squad", "younger", "older", "alternates", "replaced"),
    *("breaches", "questions", "days"),
}
PLAYER = {"player", "born", "status", "since", "until", "recalled"}


@dataclass(frozen=True)
class Case:
    """One squad, or those of it who are known, and what was written down for it.

    `younger` is how many more there were whose births are within age; `older` how many take a place.
    """

    competition: str
    edition: str
    stated: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.edition}: {self.stated['name']}"

    @property
    def entries(self) -> list[Entry]:
        named = [_entry(player) for player in self.stated["squad"]]
        others = (f"Younger {number}" for number in range(self.stated.get("younger", 0)))
        born = Birth.read(str(int(self.edition) - 20))
        return named + [Entry(name, born) for name in others]

    def listed(self, key: str) -> list[str]:
        """What the case says under a key, which is nothing where the key is not there."""
        return list(map(str, self.stated.get(key, [])))


def _entry(stated: dict[str, Any]) -> Entry:
    assert set(stated) <= PLAYER
    born, status = str(stated["born"]), stated.get("status")
    return Entry(
        stated["player"],
        None if born == "unknown" else Birth.read(born),
        status=ListStatus(status) if status else None,
        since=stated.get("since"),
        until=stated.get("until"),
    )


def cases() -> Iterator[Case]:
    for file in CASES:
        held = yaml.safe_load(file.read_text(encoding="utf-8"))
        yield from (Case(held["competition"], str(held["edition"]), stated) for stated in held["cases"])


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_squad_comes_out_as_it_was_written(case: Case, catalogue: Catalogue) -> None:
    assert set(case.stated) <= KEYS
    competition = catalogue.competition(case.competition)
    edition = catalogue.edition(case.competition, case.edition)
    found = judge_squad(competition, edition, case.entries)
    assert len(found.overage) == case.stated["older"]
    assert len(found.within_age) == case.stated.get("younger", 0)
    assert [breach.code.value for breach in found.breaches] == case.listed("breaches")
    assert [question.code.value for question in found.questions] == case.listed("questions")
    assert list(found.alternates) == case.listed("alternates")
    assert list(found.replaced) == case.listed("replaced")
    if "days" in case.stated:
        assert [str(day) for breach in found.breaches for day in breach.on] == case.listed("days")


def test_no_case_stands_twice_and_every_edition_has_some() -> None:
    names = [str(case) for case in cases()]
    assert len(names) == len(set(names))
    assert {case.edition for case in cases()} == {"2008", "2012", "2016", "2024"}
