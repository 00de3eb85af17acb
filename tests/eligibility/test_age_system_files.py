"""Age systems as files: what a federation adds, what is refused and how, and a page that cannot drift."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from tracker.eligibility.age_groups import load as loader
from tracker.eligibility.age_groups import load_college
from tracker.eligibility.age_groups.groups import groups_of
from tracker.eligibility.age_groups.in_force import Seasons
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.system import AgeRule, AgeSystem, Grouping, Label
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.eligibility.rule import Confidence
from tracker.football.calendar import CutOff
from tracker.football.errors import NotFoundError, SettingError
from tracker.football.people import Birth
from tracker.logic.span import Span

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken_age_systems").glob("*.yaml"))
BROKEN_CLOCKS = sorted((HERE / "broken_college_clocks").glob("*.yaml"))
PAGE = (HERE.parents[1] / "docs" / "rules" / "age-groups.md").read_text(encoding="utf-8")

LEAGUE = """
id: {id}
name: {name}
description: The youth league of one region.
rules:
  - cut_off: 04-01
    label: season_start
    confidence: recalled
    source: The league's handbook
"""


@pytest.fixture(scope="module")
def systems() -> AgeSystems:
    return load_age_systems()


def written(rules: Path, *, league: str = "regional-league", name: str = "Regional League") -> Path:
    folder = rules / "age-systems"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{league}.yaml").write_text(LEAGUE.format(id=league, name=name), encoding="utf-8")
    return rules


def test_a_rule_carries_everything_its_file_states(systems: AgeSystems) -> None:
    announced, newest = systems.system("us-youth-soccer").rules[-2:]
    assert newest.groupings == (Grouping(CutOff(8, 1), Label.SEASON_START),)
    assert (newest.seasons, newest.lowest, newest.highest) == (Seasons(2026), 6, 20)
    assert newest.known_from == Span(date(2025, 6, 1), date(2025, 6, 30))
    assert announced.known_from == Span(date(2025, 3, 5), date(2025, 3, 5))
    assert (newest.confidence, newest.last_checked is None) == (Confidence.SOURCED, False)
    assert "ohio-soccer.org" in str(newest.source)


def test_systems_come_in_the_order_of_their_ids(systems: AgeSystems) -> None:
    ids = [system.id for system in systems]
    assert ids == sorted(ids)


def test_every_file_of_the_package_is_read(systems: AgeSystems) -> None:
    names = {file.name for file in (files("tracker.eligibility.age_groups") / "age_systems").iterdir()}
    assert names == {f"{system.id}.yaml" for system in systems}


def test_a_federation_adds_a_system_from_its_own_folder(tmp_path: Path) -> None:
    added = load_age_systems([written(tmp_path)]).system("regional-league")
    assert groups_of(added, Birth.read("2013-04-01"), 2026).names == ("U-13",)
    assert groups_of(added, Birth.read("2013-03-31"), 2026).names == ("U-14",)


def test_a_federation_overrides_a_whole_system(tmp_path: Path) -> None:
    held = load_age_systems([written(tmp_path, league="england-fa", name="Our own")])
    assert held.system("england-fa").name == "Our own"
    assert len(held.system("england-fa").rules) == 1


def test_of_two_folders_the_later_one_holds(tmp_path: Path) -> None:
    first, second = written(tmp_path / "a", name="First"), written(tmp_path / "b", name="Second")
    assert load_age_systems([first, second]).system("regional-league").name == "Second"
    assert load_age_systems([second, first]).system("regional-league").name == "First"


def test_a_folder_of_rules_need_not_hold_age_systems(tmp_path: Path, systems: AgeSystems) -> None:
    assert load_age_systems([tmp_path]) == systems


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "age-systems").write_text("", encoding="utf-8")
    with pytest.raises(SettingError, match="this is a file; make it a folder of rule files"):
        load_age_systems([tmp_path])


def test_a_system_file_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "age-systems" / "league.yaml").mkdir(parents=True)
    with pytest.raises(SettingError, match=r"league\.yaml: rules in this folder would never be read"):
        load_age_systems([tmp_path])


def test_a_system_that_does_not_exist_is_answered_with_the_nearest_ids(systems: AgeSystems) -> None:
    with pytest.raises(NotFoundError, match=r"no age system 'us-youth'; the nearest are us-youth-soccer"):
        systems.system("us-youth")
    with pytest.raises(NotFoundError, match=r"there are ayso, calendar-year, .*us-youth-soccer\.$"):
        systems.system("x")


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_file_is_refused_with_its_place_and_the_remedy(file: Path, tmp_path: Path) -> None:
    content = file.read_text(encoding="utf-8")
    (tmp_path / "age-systems").mkdir()
    (tmp_path / "age-systems" / file.name).write_text(content, encoding="utf-8")
    _assert_refused(content, tmp_path, file.name)


@pytest.mark.parametrize("file", BROKEN_CLOCKS, ids=lambda file: file.stem)
def test_a_broken_clock_is_refused_with_its_place_and_the_remedy(file: Path, tmp_path: Path) -> None:
    content = file.read_text(encoding="utf-8")
    (tmp_path / "college-clock").mkdir()
    (tmp_path / "college-clock" / "ncaa-division-1.yaml").write_text(content, encoding="utf-8")
    _assert_refused(content, tmp_path, "ncaa-division-1.yaml")


def _assert_refused(content: str, folder: Path, name: str) -> None:
    words = content.splitlines()[0].removeprefix("# says: ")
    with pytest.raises(SettingError) as refused:
        load_age_systems([folder])
    sentence = str(refused.value)
    assert words in sentence
    assert name in sentence
    assert "\n" not in sentence


def test_a_system_made_in_code_refuses_what_a_file_may_not_say() -> None:
    with pytest.raises(ValueError, match="there is no rule"):
        AgeSystem("league", "League", ())
    rule = AgeRule(Seasons(), None, (Grouping(CutOff(8, 1), Label.SEASON_START),), None, Confidence.SOURCED)
    with pytest.raises(ValueError, match="overlap in a season"):
        AgeSystem("league", "League", (rule, rule))


def test_the_example_on_the_page_loads_and_answers(tmp_path: Path) -> None:
    ((name, text),) = re.findall(r"<!-- example: (\S+) -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "age-systems").mkdir()
    (tmp_path / "age-systems" / name).write_text(text, encoding="utf-8")
    league = load_age_systems([tmp_path]).system("regional-league")
    assert groups_of(league, Birth.read("2013"), 2023).names == ("U-11",)
    assert groups_of(league, Birth.read("2013"), 2024).placing is Placing.CANNOT_TELL


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("### The system", set(loader._SYSTEM)),
        ("### A rule", set(loader._RULE) | set(loader._BAND)),
        (
            "### A rule of the clock",
            set(load_college._RULE) | set(load_college._BY_AGE) | set(load_college._BY_SEASONS),
        ),
    ],
)
def test_the_tables_on_the_page_name_the_keys_that_the_loader_knows(heading: str, keys: set[str]) -> None:
    table = PAGE.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    assert keys <= set(re.findall(r"`(\w+)`", table))


def test_the_page_names_every_answer() -> None:
    table = PAGE.split("## The answers\n", 1)[1].split("\n#", 1)[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == {placing.value for placing in Placing}
