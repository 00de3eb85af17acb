"""The rule set as plain data and its fingerprint: the same for the same rules, another for any other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from copy import copy
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Qualification, Status
from tracker.eligibility.fingerprint import as_plain, fingerprint, rule_set_file
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, Confederation, Confidence, RuleVersion, Squad
from tracker.eligibility.rule_set import Catalogue


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def test_a_fingerprint_is_twelve_hexadecimal_digits(catalogue: Catalogue) -> None:
    assert len(fingerprint(catalogue)) == 12
    assert set(fingerprint(catalogue)) <= set("0123456789abcdef")


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_run_finds_the_same_fingerprint(catalogue: Catalogue, seed: str) -> None:
    asked = (
        "from tracker.eligibility.fingerprint import fingerprint; "
        "from tracker.eligibility.load import load_catalogue; print(fingerprint(load_catalogue()))"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
        env=os.environ | {"PYTHONHASHSEED": seed},
    )
    assert ran.stdout.strip() == fingerprint(catalogue)


def test_the_order_of_keys_in_a_file_does_not_matter(catalogue: Catalogue, tmp_path: Path) -> None:
    write(tmp_path, catalogue, sort_keys=True)
    assert fingerprint(load_catalogue([tmp_path])) == fingerprint(catalogue)


def test_the_plain_rule_set_is_json_and_reads_back_as_the_same_rules(catalogue: Catalogue, tmp_path: Path) -> None:
    """Nothing that a rule states may be left out, or two different rule sets would share a fingerprint."""
    write(tmp_path, catalogue, sort_keys=False)
    assert load_catalogue([tmp_path]) == catalogue


def test_the_file_that_is_handed_out_names_its_fingerprint_and_reads_back_too(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    held = json.loads(rule_set_file(catalogue))
    assert set(held) == {"fingerprint", "competitions"}
    assert held["fingerprint"] == fingerprint(catalogue)
    for competition in held["competitions"]:
        # YAML reads JSON, so a competition of the download is a rule file as it stands.
        (tmp_path / f"{competition['id']}.yaml").write_text(json.dumps(competition), encoding="utf-8")
    assert load_catalogue([tmp_path]) == catalogue


def write(folder: Path, catalogue: Catalogue, *, sort_keys: bool) -> None:
    plain = json.loads(json.dumps(as_plain(catalogue)))
    for competition in plain["competitions"]:
        text = yaml.safe_dump(competition, sort_keys=sort_keys, allow_unicode=True)
        (folder / f"{competition['id']}.yaml").write_text(text, encoding="utf-8")


Change = Callable[[RuleVersion], RuleVersion]


@pytest.mark.parametrize(
    "change",
    [
        lambda rule: replace(rule, overage=2),
        lambda rule: replace(rule, limit=BirthWindow(date(1993, 1, 2))),
        lambda rule: replace(rule, limit=BirthWindow(date(1993, 1, 1), date(2000, 1, 1))),
        lambda rule: replace(rule, source="Another page"),
        lambda rule: replace(rule, note="A word more"),
        lambda rule: replace(rule, known_from=date(2015, 1, 1)),
    ],
    ids=["overage", "cut-off", "younger end", "source", "note", "known from"],
)
def test_any_change_of_a_rule_changes_the_fingerprint(catalogue: Catalogue, change: Change) -> None:
    changed = with_rule(catalogue, "olympic-men", "2016", change)
    assert changed != catalogue
    assert fingerprint(changed) != fingerprint(catalogue)


def with_rule(catalogue: Catalogue, competition: str, edition: str, change: Change) -> Catalogue:
    def edited(held: Edition) -> Edition:
        return replace(held, versions=tuple(map(change, held.versions))) if held.id == edition else held

    def entered(held: Competition) -> Competition:
        return replace(held, editions=tuple(map(edited, held.editions))) if held.id == competition else held

    return Catalogue(tuple(map(entered, catalogue)))


WAY_ON = Qualification("cup/2026", 2, "the two finalists", Confidence.SOURCED, "A page", date(2026, 1, 1))
RULE = RuleVersion(
    known_from=date(2025, 1, 1),
    limit=BirthWindow(date(2003, 1, 1), date(2007, 12, 31)),
    overage=1,
    source="Regulations",
    confidence=Confidence.SOURCED,
    last_checked=date(2026, 1, 1),
    note="A note",
    confederations=(Confederation.CAF,),
    squad=Squad(20, 18, 4, 2, 18),
)
EDITION = Edition(
    *("2025", "Cup 2025", 2025, (RULE,), date(2025, 1, 1), date(2025, 1, 9), "USA", 8, "A league", Squad(21)),
    *(Status.CANCELLED, Cancellation("Called off", "A page"), (WAY_ON,), "A note"),
)
CUP = Competition("cup", "Cup", "A cup.", OpenTo.MEN, (EDITION,), (Confederation.CAF,))


def facts(held: object, name: str = "cup") -> dict[str, object]:
    """Every single thing that a competition states, by the way to it."""
    if isinstance(held, tuple):
        return {key: fact for n, one in enumerate(held) for key, fact in facts(one, f"{name}.{n}").items()}
    if is_dataclass(held) and not isinstance(held, type):
        parts = [facts(getattr(held, field.name), f"{name}.{field.name}") for field in fields(held)]
        return {key: fact for part in parts for key, fact in part.items()}
    return {name: held}


def without(held: object, path: list[str]) -> object:
    """The same value with one fact of it taken out."""
    if not path:
        return None
    if isinstance(held, tuple):
        return tuple(without(one, path[1:]) if n == int(path[0]) else one for n, one in enumerate(held))
    changed = copy(held)
    # A value refuses some of these gaps when it is made; here it is only to be seen that each is noticed.
    object.__setattr__(changed, path[0], without(getattr(held, path[0]), path[1:]))
    return changed


@pytest.mark.parametrize("fact", [name for name, one in facts(CUP).items() if one is not None])
def test_nothing_that_is_stated_may_go_without_changing_the_fingerprint(fact: str) -> None:
    """Another field of a rule, an edition or a way on is covered as soon as it is filled in above."""
    changed = without(CUP, fact.split(".")[1:])
    assert isinstance(changed, Competition)
    assert fingerprint(Catalogue((changed,))) != fingerprint(Catalogue((CUP,)))


def test_the_example_of_that_test_leaves_no_field_out() -> None:
    """But for the second squad, which has only its size."""
    unsaid = {name for name, one in facts(CUP).items() if one in (None, ())}
    squad = "cup.editions.0.squad"
    assert unsaid == {f"{squad}.{name}" for name in ("at_least", "alternates", "goalkeepers", "per_match")}
