"""`docs/rules/index.md` cannot drift: its example loads, and its tables name every key of a rule file."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from tracker.eligibility import load
from tracker.eligibility.decide import decide
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.route_entry import WAY_ON
from tracker.eligibility.rule_entry import RULE
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth

PAGE = (Path(__file__).parents[2] / "docs" / "rules" / "index.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: (\S+) -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)


def section(heading: str) -> set[str]:
    """The keys in the first column of the table under a heading."""
    table = PAGE.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    return {key for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)}


def test_the_example_is_a_rule_file_that_loads_and_answers(tmp_path: Path) -> None:
    ((name, text),) = EXAMPLES
    (tmp_path / name).write_text(text, encoding="utf-8")
    catalogue = load_catalogue([tmp_path])
    cup, edition = catalogue.competition("regional-youth-cup"), catalogue.edition("regional-youth-cup", "2026")
    assert decide(cup, edition, Birth.read("2007"), date(2026, 1, 31)).answer is Answer.TOO_OLD
    assert decide(cup, edition, Birth.read("2007")).answer is Answer.OVERAGE


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("### The competition", load._COMPETITION),
        ("### An edition", load._EDITION),
        ("### A way on", WAY_ON),
        ("### A rule", RULE),
    ],
)
def test_the_tables_name_the_keys_that_the_loader_knows(heading: str, keys: tuple[str, ...]) -> None:
    assert section(heading) == set(keys)


def test_the_table_of_answers_is_complete() -> None:
    assert section("## The answers") == {answer.value for answer in Answer}


def test_the_page_counts_the_catalogue_right() -> None:
    catalogue = load_catalogue()
    counted = f"{len(list(catalogue.editions()))} editions of {len(catalogue.competitions)} competitions"
    assert counted in PAGE
