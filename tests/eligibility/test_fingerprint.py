"""The rule set as plain data and its fingerprint: the same for the same rules, another for any other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.fingerprint import as_plain, fingerprint
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, RuleVersion
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
