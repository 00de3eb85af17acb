"""Every edition of the project's fact sheet stands in the catalogue with the same values."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from tracker.eligibility.competition import Edition, OpenTo
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, Confederation, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue

SHEET = Path(__file__).parents[3] / "shared" / "facts" / "competitions.csv"

pytestmark = pytest.mark.skipif(
    not SHEET.exists(), reason="The fact sheet ../shared/facts/competitions.csv is missing."
)

Row = dict[str, str]


def sheet() -> list[Row]:
    if not SHEET.exists():
        return []
    with SHEET.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def named(row: Row) -> str:
    return f"{row['id']} {row['edition_id']}"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def newest(edition: Edition) -> RuleVersion:
    (found,) = edition.rules_on()
    return found


def test_the_sheet_and_the_catalogue_hold_the_same_editions(catalogue: Catalogue) -> None:
    held = {f"{competition.id} {edition.id}" for competition, edition in catalogue.editions()}
    assert held == {named(row) for row in sheet()}


ONE_RULE = [row for row in sheet() if not row["notes"].startswith("PER-CONFEDERATION")]


@pytest.mark.parametrize("row", ONE_RULE, ids=named)
def test_an_edition_has_the_window_and_places_of_the_sheet(row: Row, catalogue: Catalogue) -> None:
    rule = newest(catalogue.edition(row["id"], row["edition_id"]))
    first, last = day(row["born_on_or_after"]), day(row["born_on_or_before"])
    if first or last:
        assert rule.limit == BirthWindow(first, last)
    elif "No UPPER age limit" in row["notes"]:
        assert rule.limit == NoLimit(minimum_verified="MINIMUM age applied is NOT verified" not in row["notes"])
    else:
        assert rule.limit == NotHeld()
    places = row["overage_allowed"]
    assert rule.overage == (int(places) if places.isdigit() else None)
    assert rule.confidence is Confidence(row["confidence"])


@pytest.mark.parametrize("row", [row for row in sheet() if row not in ONE_RULE], ids=named)
def test_an_edition_with_a_rule_for_each_confederation_has_the_ages_of_the_sheet(
    row: Row, catalogue: Catalogue
) -> None:
    for confederation, age in re.findall(r"(CONCACAF|CONMEBOL) U-(\d+)", row["notes"]):
        edition = catalogue.edition(row["id"], row["edition_id"])
        (rule,) = edition.rules_on(confederation=Confederation(confederation))
        assert rule.limit == BirthWindow(date(int(row["year"]) - int(age), 1, 1))
        assert (rule.overage, rule.provisional) == (int(row["overage_allowed"]), True)


@pytest.mark.parametrize("row", sheet(), ids=named)
def test_an_edition_has_the_days_and_teams_of_the_sheet(row: Row, catalogue: Catalogue) -> None:
    competition, edition = catalogue.competition(row["id"]), catalogue.edition(row["id"], row["edition_id"])
    assert competition.sex is OpenTo(row["gender"])
    assert (edition.start, edition.end) == (day(row["start"]), day(row["end"]))
    assert edition.year == (int(row["year"]) if row["year"] else None)
    assert edition.host == (row["host"] if row["host"] not in ("", "various") else None)
    assert edition.teams == (sum(map(int, row["teams"].split("+"))) if row["teams"] else None)
    assert (edition.cancelled is not None) is row["notes"].startswith("CANCELLED")


@pytest.mark.parametrize("row", sheet(), ids=named)
def test_an_edition_has_the_squad_of_the_sheet(row: Row, catalogue: Catalogue) -> None:
    edition = catalogue.edition(row["id"], row["edition_id"])
    squad = edition.squad_by(edition.versions[-1])
    stated = re.match(
        r"(?:(\d+)-)?(\d+)(?: \+ (\d+)? ?alternates)?(?: \((\d+) (GK|per match)\))?", row["squad_size"]
    )
    if stated is None:
        assert squad is None
        return
    assert squad is not None
    least, most, alternates, number, kind = stated.groups()
    assert (squad.players, squad.at_least, squad.alternates) == (int(most), whole(least), whole(alternates))
    assert squad.per_match == (whole(number) if kind == "per match" else None)
    if kind == "GK":
        assert squad.goalkeepers == whole(number)


def whole(text: str | None) -> int | None:
    return int(text) if text else None


def test_no_note_of_the_sheet_is_copied(catalogue: Catalogue) -> None:
    """Facts carry over, the words are ours; a very short note, such as one label, may be the same."""
    for row in sheet():
        edition = catalogue.edition(row["id"], row["edition_id"])
        notes = " ".join(filter(None, (edition.note, *(rule.note for rule in edition.versions))))
        for sentence in re.split(r"[.;:]\s+", row["notes"]):
            assert len(sentence) < 40 or sentence not in notes, named(row)
