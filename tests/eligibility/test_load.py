"""Loading the catalogue: what stands in the files, what a federation adds, and what is refused."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from tracker.eligibility.competition import Cancellation, Edition, OpenTo, Qualification, Status
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, Confidence, NoLimit, NotHeld, RuleVersion, Squad
from tracker.eligibility.rule_set import Catalogue
from tracker.football.errors import NotFoundError, SettingError

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))

CUP = """
id: {id}
name: {name}
description: A cup of one federation.
sex: women
editions:
  2025:
    year: 2025
    rules:
      - age_limit: none
        minimum_age: none
        confidence: recalled
        source: The cup's own regulations
  autumn:
    year: 2024
    rules:
      - born_on_or_before: 2010-12-31
        overage: not known
        confidence: sourced
        source: The cup's own regulations
        last_checked: 2025-01-31
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def written(folder: Path, *, cup: str = "regional-cup", name: str = "Regional Cup", text: str = CUP) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / f"{cup}.yaml").write_text(text.format(id=cup, name=name), encoding="utf-8")
    return folder


def test_an_edition_carries_everything_its_file_states(catalogue: Catalogue) -> None:
    edition = catalogue.edition("olympic-men", "2024")
    assert (edition.name, edition.year, edition.host, edition.teams) == ("Paris 2024", 2024, "FRA", 16)
    assert (edition.start, edition.end) == (date(2024, 7, 24), date(2024, 8, 9))
    assert edition.squad == Squad(players=18, alternates=4)
    (rule,) = edition.versions
    assert (rule.limit, rule.overage) == (BirthWindow(date(2001, 1, 1)), 3)
    assert (rule.confidence, rule.known_from) == (Confidence.SOURCED, None)
    assert "inside.fifa.com" in rule.source


def test_no_limit_and_no_rule_are_two_different_things(catalogue: Catalogue) -> None:
    assert catalogue.edition("olympic-women", "2024").versions[0].limit == NoLimit(minimum_verified=False)
    assert catalogue.edition("toulon-men", "every").versions[0].limit == NotHeld()


def test_a_cancelled_edition_says_why_and_who_says_so(catalogue: Catalogue) -> None:
    edition = catalogue.edition("concacaf-u20-men", "2020")
    assert edition.status is Status.CANCELLED
    assert edition.cancelled is not None
    assert "COVID-19" in edition.cancelled.note


def test_competitions_come_in_the_order_of_their_ids_and_editions_in_that_of_their_dates(
    catalogue: Catalogue,
) -> None:
    ids = [competition.id for competition in catalogue]
    assert ids == sorted(ids)
    qualifying = catalogue.competition("concacaf-olympic-qualifying-men")
    assert [edition.id for edition in qualifying.editions[-3:]] == ["2015-zones", "2015", "2020"]


def test_a_competition_that_does_not_exist_is_answered_with_the_nearest_ids(catalogue: Catalogue) -> None:
    with pytest.raises(NotFoundError, match=r"no competition 'olympics-men'; the nearest are olympic-men"):
        catalogue.competition("olympics-men")


def test_an_edition_that_does_not_exist_is_answered_with_the_nearest_ids(catalogue: Catalogue) -> None:
    with pytest.raises(NotFoundError, match=r"olympic-men has no edition '2015'; the nearest are .*2016"):
        catalogue.edition("olympic-men", "2015")


def test_where_nothing_is_near_every_id_is_named(catalogue: Catalogue) -> None:
    with pytest.raises(NotFoundError, match=r"there are 2010, 2014\.$"):
        catalogue.edition("youth-olympics", "x")


def test_a_federation_adds_a_competition_from_its_own_folder(tmp_path: Path) -> None:
    added = load_catalogue([written(tmp_path)]).competition("regional-cup")
    assert added.sex is OpenTo.WOMEN
    assert [edition.id for edition in added.editions] == ["autumn", "2025"]
    assert added.editions[0].versions[0].limit == BirthWindow(None, date(2010, 12, 31))
    assert added.editions[0].versions[0].overage is None


def test_a_federation_overrides_a_whole_competition(tmp_path: Path) -> None:
    catalogue = load_catalogue([written(tmp_path, cup="caf-u20-men", name="Our own")])
    assert catalogue.competition("caf-u20-men").name == "Our own"
    assert [edition.id for edition in catalogue.competition("caf-u20-men").editions] == ["autumn", "2025"]


def test_of_two_folders_the_later_one_holds(tmp_path: Path) -> None:
    first, second = written(tmp_path / "a", name="First"), written(tmp_path / "b", name="Second")
    assert load_catalogue([first, second]).competition("regional-cup").name == "Second"
    assert load_catalogue([second, first]).competition("regional-cup").name == "First"


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="no such folder of rule files"):
        load_catalogue([tmp_path / "nowhere"])


@pytest.mark.parametrize("name", ["olympic-men.yml", "olympic-men.json", "rules", "cup.yaml.orig"])
def test_what_would_never_be_read_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(CUP.format(id="cup", name="Cup"), encoding="utf-8")
    with pytest.raises(SettingError, match=rf"{re.escape(name)}: this would never be read; end .* in \.yaml"):
        load_catalogue([tmp_path])


@pytest.mark.parametrize("name", ["age_systems", "quota", "league.yaml"])
def test_a_folder_that_would_never_be_read_is_refused_with_those_that_are(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(SettingError, match=f"{name}: .* read; the folders are age-systems, college-clock, quotas"):
        load_catalogue([tmp_path])


def test_notes_and_the_folders_of_other_rules_may_stand_beside_competitions(tmp_path: Path) -> None:
    for folder in ("age-systems", "college-clock", "quotas", ".git"):
        (tmp_path / folder).mkdir()
    for note in ("README.md", "sources.txt", ".gitignore"):
        (tmp_path / note).write_text("Kept by the federation.", encoding="utf-8")
    assert load_catalogue([written(tmp_path)]).competition("regional-cup").name == "Regional Cup"


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cup.yaml").write_bytes("name: Coupe d'été".encode("latin-1"))
    with pytest.raises(SettingError, match=r"cup\.yaml: the file is not UTF-8 text; save it as UTF-8"):
        load_catalogue([tmp_path])


def test_a_byte_order_mark_from_a_windows_editor_does_no_harm(tmp_path: Path) -> None:
    written(tmp_path, text="\ufeff" + CUP.lstrip())
    assert load_catalogue([tmp_path]).competition("regional-cup").name == "Regional Cup"


def test_a_yaml_tag_runs_nothing(tmp_path: Path) -> None:
    (tmp_path / "cup.yaml").write_text("id: !!python/object/apply:os.getcwd []\n", encoding="utf-8")
    with pytest.raises(SettingError, match="not readable as YAML"):
        load_catalogue([tmp_path])


def test_a_key_merged_in_from_an_anchor_may_be_overridden(tmp_path: Path) -> None:
    merged = CUP.replace("      - age_limit", "      - &all\n        age_limit").replace(
        "      - born_on_or_before: 2010-12-31\n        overage: not known\n",
        "      - <<: *all\n",
    )
    held = load_catalogue([written(tmp_path, text=merged)]).edition("regional-cup", "autumn").versions[0]
    assert (held.limit, held.confidence) == (NoLimit(minimum_verified=True), Confidence.SOURCED)


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_file_is_refused_with_its_place_and_the_remedy(file: Path, tmp_path: Path) -> None:
    content = file.read_text(encoding="utf-8")
    words = content.splitlines()[0].removeprefix("# says: ")
    (tmp_path / file.name).write_text(content, encoding="utf-8")
    with pytest.raises(SettingError) as refused:
        load_catalogue([tmp_path])
    sentence = str(refused.value)
    assert words in sentence
    assert file.name in sentence
    assert "\n" not in sentence


def test_a_value_made_in_code_refuses_what_a_file_may_not_say() -> None:
    limit = BirthWindow(date(2001, 1, 1))
    with pytest.raises(ValueError, match="no source"):
        RuleVersion(None, limit, 0, " ", Confidence.RECALLED)
    with pytest.raises(ValueError, match="overage is -1"):
        RuleVersion(None, limit, -1, "Regulations", Confidence.RECALLED)
    with pytest.raises(ValueError, match="places won are uncited"):
        Qualification("cup/2024", places=2)
    with pytest.raises(ValueError, match="no rule"):
        Edition("2024", "2024", 2024, ())
    rule = RuleVersion(None, limit, 0, "Regulations", Confidence.RECALLED)
    with pytest.raises(ValueError, match="go together"):
        Edition("2024", "2024", 2024, (rule,), cancelled=Cancellation("Called off", "A newspaper"))
