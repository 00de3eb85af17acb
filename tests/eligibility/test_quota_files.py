"""The quota files: what the package holds, what a federation adds, what is refused, and the cases of each rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from tracker.eligibility.quotas import load as load_quotas_room
from tracker.eligibility.quotas.line import Line, Minutes
from tracker.eligibility.quotas.load import load_quotas
from tracker.eligibility.quotas.rule import AbsenceCredit, Band, Blank, QuotaRule
from tracker.eligibility.quotas.shown import bounds
from tracker.eligibility.quotas.tally import QuotaVerdict, tally
from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.football.errors import NotFoundError, SettingError
from tracker.football.people import Birth, Sex
from tracker.importing.quota_sheet import HEADINGS

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken_quotas").glob("*.yaml"))
CASES = sorted((HERE / "quota_cases").glob("*.yaml"))
QUOTAS = load_quotas()
PAGE = (HERE.parents[1] / "docs" / "rules" / "quotas.md").read_text(encoding="utf-8")

OWN = """
id: {id}
name: Our own quota
description: The quota of one federation.
sex: women
editions:
  spring:
    season: 2026
    period: The spring rounds.
    start: 2026-03-01
    end: 2026-06-30
    rules:
      - bands:
          - {{born_on_or_before: 2011-12-31, weight: 100}}
        required: 500
        most_per_match: none
        absence_credit: none
        confidence: recalled
        source: Our regulations
"""


def own(folder: Path, identity: str = "our-quota") -> Path:
    (folder / "quotas").mkdir()
    (folder / "quotas" / f"{identity}.yaml").write_text(OWN.format(id=identity), encoding="utf-8")
    return folder


def test_an_edition_carries_everything_its_file_states() -> None:
    edition = QUOTAS.rule("liga-mx-minors").edition("2025-26")
    rule = edition.versions[-1]
    assert (edition.season, rule.known_from) == ("2025-26", date(2025, 5, 28))
    assert rule.bands == (Band(BirthWindow(date(2003, 1, 1)), 100),)
    assert (rule.required, rule.most_per_match) == (1170, 225)
    assert rule.absence_credit == AbsenceCredit(None, None, 180)
    assert (rule.confidence, rule.provisional) == (Confidence.SOURCED, False)
    assert rule.condition == "Players formed in Mexico."


def test_none_and_not_known_are_two_different_things(tmp_path: Path) -> None:
    held = load_quotas([own(tmp_path)]).rule("our-quota").editions[0].versions[0]
    assert (held.most_per_match, held.absence_credit) == (Blank.NONE, Blank.NONE)
    assert QUOTAS.rule("liga-mx-femenil-minors").edition("2019-20").versions[0].most_per_match is Blank.NOT_KNOWN


def test_a_federation_adds_a_quota_and_overrides_one(tmp_path: Path) -> None:
    added = load_quotas([own(tmp_path)])
    assert added.rule("our-quota").sex is Sex.FEMALE
    assert len(added.rules) == len(QUOTAS.rules) + 1
    (tmp_path / "other").mkdir()
    overridden = load_quotas([own(tmp_path / "other", "liga-mx-minors")])
    assert [edition.id for edition in overridden.rule("liga-mx-minors").editions] == ["spring"]
    assert len(overridden.rules) == len(QUOTAS.rules)


def test_a_folder_of_rules_without_quotas_changes_nothing(tmp_path: Path) -> None:
    assert load_quotas([tmp_path]) == QUOTAS


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "quotas").write_text("", encoding="utf-8")
    with pytest.raises(SettingError, match="this is a file; make it a folder"):
        load_quotas([tmp_path])


def test_a_rule_file_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "quotas" / "league.yaml").mkdir(parents=True)
    with pytest.raises(SettingError, match=r"league\.yaml: rules in this folder would never be read"):
        load_quotas([tmp_path])


def test_what_is_not_held_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="no quota 'liga-mx-minor'; the nearest are liga-mx-minors"):
        QUOTAS.rule("liga-mx-minor")
    with pytest.raises(NotFoundError, match="liga-mx-minors has no edition 'apertura-2023'; the nearest"):
        QUOTAS.rule("liga-mx-minors").edition("apertura-2023")
    with pytest.raises(NotFoundError, match="there are 2020, 2021, 2022"):
        QUOTAS.rule("canadian-premier-league-u21").edition("x")


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_file_is_refused_with_its_place_and_the_remedy(file: Path, tmp_path: Path) -> None:
    content = file.read_text(encoding="utf-8")
    words = content.splitlines()[0].removeprefix("# says: ")
    (tmp_path / "quotas").mkdir()
    (tmp_path / "quotas" / file.name).write_text(content, encoding="utf-8")
    with pytest.raises(SettingError) as refused:
        load_quotas([tmp_path])
    sentence = str(refused.value)
    assert words in sentence
    assert file.name in sentence
    assert "\n" not in sentence


@dataclass(frozen=True)
class Case:
    """A club's lines and what was written down that they come to."""

    rule: str
    stated: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.rule}: {self.stated['name']}"


KEYS = {"name", "edition", "as_of", "lines", "verdict", "credited", "shortfall", "missing"}


def cases() -> Iterator[Case]:
    for file in CASES:
        held = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert held["rule"] == file.stem
        yield from (Case(file.stem, stated) for stated in held["cases"])


def line(number: int, stated: dict[str, Any]) -> Line:
    known = {key: None if value == "unknown" else value for key, value in stated.items()}
    first, _, last = str(known["born"]).partition("/")
    nationality = known.get("nationality")
    return Line(
        player=stated.get("player", f"Player {number}"),
        born=Birth(Birth.read(first).earliest, Birth.read(last or first).latest) if known["born"] else None,
        minutes=known["minutes"],
        nationalities=tuple(nationality.split(";")) if nationality else None,
        appearances=known.get("appearances"),
        absences=known.get("absences"),
        match=known.get("match"),
    )


def shown(minutes: Minutes) -> list[object]:
    lower, upper = bounds(minutes)
    return [lower, "open" if upper is None else upper]


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_case_comes_out_as_it_was_written(case: Case) -> None:
    assert set(case.stated) <= KEYS
    rule = QUOTAS.rule(case.rule)
    lines = [line(number, stated) for number, stated in enumerate(case.stated["lines"])]
    found = tally(rule, rule.edition(str(case.stated["edition"])), lines, case.stated.get("as_of"))
    assert found.verdict.value == case.stated["verdict"]
    assert shown(found.credited) == case.stated["credited"]
    assert list(found.missing) == case.stated.get("missing", [])
    if "shortfall" in case.stated:
        assert found.shortfall is not None
        assert shown(found.shortfall) == case.stated["shortfall"]


@pytest.mark.parametrize("rule", QUOTAS.rules, ids=lambda rule: rule.id)
def test_each_rule_has_a_case_of_yes_of_no_and_of_cannot_tell(rule: QuotaRule) -> None:
    verdicts = {case.stated["verdict"] for case in cases() if case.rule == rule.id}
    wanted = {verdict.value for verdict in QuotaVerdict} - {QuotaVerdict.NO_REQUIREMENT_HELD.value}
    assert verdicts >= wanted, f"tests/eligibility/quota_cases/{rule.id}.yaml lacks {wanted - verdicts}."


def test_no_case_stands_twice_and_each_belongs_to_a_rule() -> None:
    names = [str(case) for case in cases()]
    assert len(names) == len(set(names))
    assert {file.stem for file in CASES} == {rule.id for rule in QUOTAS.rules}


def test_a_band_made_in_code_refuses_what_a_file_may_not_say() -> None:
    with pytest.raises(ValueError, match="weight is 101"):
        Band(BirthWindow(date(2005, 1, 1)), 101)
    assert Band(BirthWindow(date(2005, 1, 1)), 200, "Counted double.").weight == Fraction(200)


def told(heading: str) -> set[str]:
    """The keys in the first column of the table under a heading of the page."""
    table = PAGE.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    return {key for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)}


def test_the_example_of_the_page_is_a_rule_file_that_loads_and_answers(tmp_path: Path) -> None:
    ((name, text),) = re.findall(r"<!-- example: (\S+) -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "quotas").mkdir()
    (tmp_path / "quotas" / name).write_text(text, encoding="utf-8")
    rule = load_quotas([tmp_path]).rule("regional-youth-minutes")
    lines = [Line("Ana Bell", Birth.read("2008"), 630, ("CAN",), absences=3)]
    assert tally(rule, rule.editions[0], lines).verdict is QuotaVerdict.MET


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("### The quota", load_quotas_room._QUOTA),
        ("### An edition", load_quotas_room._EDITION),
        ("### A rule", load_quotas_room._RULE),
        ("### A band", load_quotas_room._BAND),
        ("### An absence credit", load_quotas_room._CREDIT),
    ],
)
def test_the_tables_of_the_page_name_the_keys_that_the_loader_knows(heading: str, keys: tuple[str, ...]) -> None:
    assert told(heading) == set(keys)


def test_the_tables_of_the_page_name_every_verdict_and_column() -> None:
    assert told("## The answer") == {verdict.value for verdict in QuotaVerdict}
    assert told("## The file") == set(HEADINGS)
