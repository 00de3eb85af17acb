"""Lists as clubs and vendors have them: every column is what it is, every doubt asked, every row read right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.importing.files import DAY, table
from tests.importing.other_shapes import answers_of
from tracker.importing.check import Checked, check_laid
from tracker.importing.contacts import Kin
from tracker.importing.csv_sheet import read_csv
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.sheet_mapping import SheetMapping, map_sheet

ROSTERS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "rosters.yaml").read_text(encoding="utf-8")
)
_ASKED = "mapping-ask-"


def mapped(rows: list[list[str]], answers: Answers = NO_ANSWERS) -> SheetMapping:
    """What the columns of some rows mean."""
    return map_sheet(Kind.PLAYERS, read_csv(table(rows)), DAY, answers)


def taken_in(rows: list[list[str]], answers: Answers) -> Checked:
    """What the rows say once the questions are answered."""
    sheet = read_csv(table(rows))
    return check_laid(Kind.PLAYERS, lay(map_sheet(Kind.PLAYERS, sheet, DAY, answers), sheet, LeftOut()), DAY)


@pytest.mark.parametrize("roster", ROSTERS)
def test_every_column_is_what_it_is_and_every_doubt_is_asked(roster: str) -> None:
    expected = ROSTERS[roster]
    mapping = mapped(expected["rows"])
    own = [guess for guess in mapping.guesses if guess.meaning is not Meaning.GUARDIAN]
    taken = {guess.heading: guess.meaning.value for guess in own if guess.taken and guess.meaning}
    assert taken == expected["taken"]
    asked = [f"{one.phrase.code.removeprefix(_ASKED)} {one.heading}".strip() for one in mapping.questions]
    assert asked == expected.get("asked", [])


@pytest.mark.parametrize("roster", [name for name, given in ROSTERS.items() if "guardians" in given])
def test_a_guardians_column_is_known_with_whose_it_is(roster: str) -> None:
    guardians = {
        guess.heading: [guess.heard.guardian, guess.heard.part.value]
        for guess in mapped(ROSTERS[roster]["rows"]).guesses
        if guess.heard.part
    }
    assert guardians == {heading: [str(who), what] for heading, (who, what) in ROSTERS[roster]["guardians"].items()}


@pytest.mark.parametrize("roster", [name for name, given in ROSTERS.items() if "guardians" in given])
def test_a_guardians_column_is_taken_in_beside_the_player(roster: str) -> None:
    slots = dict[str, str]()
    for guess in mapped(ROSTERS[roster]["rows"]).guesses:
        if guess.heard.part:
            taken = guess.taken or guess.feeds
            assert taken.startswith(("guardian1_", "guardian2_")), guess.heading
            slots.setdefault(guess.heard.guardian, taken.partition("_")[0])
            assert taken.startswith(slots[guess.heard.guardian])
    assert len(set(slots.values())) == len(slots)


def test_two_parents_are_two_and_each_has_a_name() -> None:
    checked = taken_in(
        [
            ["Name", "Gender", "P1 First Name", "P1 Last Name", "P1 E-mail", "Father", "Father Phone", "P3 Name"],
            ["Ada Marsh", "F", "Ina", "Marsh", "Ina@Example.org", "Olle Vik", "555 0101", "Third"],
            ["Ben Rowe", "M", "", "", "", "", "", ""],
        ],
        NO_ANSWERS,
    )
    assert checked.faults.in_order() == ()
    ada, ben = checked.records
    assert ben.contacts == ()
    (_, ina), (_, third) = ada.contacts
    assert (ina.name, ina.email, ina.relation) == ("Ina Marsh", "ina@example.org", None)
    assert (third.name, third.phone) == ("Third", None)


def test_mother_and_father_are_kept_as_what_they_are() -> None:
    checked = taken_in(
        [
            ["Name", "Gender", "Mother", "Mother E-mail", "Father", "Father Phone"],
            ["Ada Marsh", "F", "Ina Marsh", "ina@example.org", "Olle Vik", "555 0101"],
        ],
        NO_ANSWERS,
    )
    assert [(one.name, one.relation, one.phone) for _, one in checked.records[0].contacts] == [
        ("Olle Vik", Kin.FATHER, "555 0101"),
        ("Ina Marsh", Kin.MOTHER, None),
    ]


@pytest.mark.parametrize(
    "roster", [name for name, given in ROSTERS.items() if {"names", "births", "sexes", "numbers"} & set(given)]
)
def test_its_rows_are_read_as_they_are_meant(roster: str) -> None:
    expected = ROSTERS[roster]
    checked = taken_in(expected["rows"], answers_of(Kind.PLAYERS, expected.get("answers", {})))
    assert checked.faults.in_order() == ()
    read = {
        "names": [record.name for record in checked.records],
        "births": [str(record.born) if record.born else None for record in checked.records],
        "sexes": [record.sex.value for record in checked.records],
        "numbers": [record.id for record in checked.records],
    }
    assert {what: read[what] for what in read if what in expected} == {
        what: expected[what] for what in read if what in expected
    }
