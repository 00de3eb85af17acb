"""What a person is told of an import: in the lines of a terminal, as JSON, in every language."""

from __future__ import annotations

import json

import pytest
from tests.importing.files import checked, sheet
from tests.importing.held import held_for
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.importing.csv_sheet import read_csv
from tracker.importing.faults import UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.propose import propose
from tracker.importing.report import MOST_LINES, as_lines
from tracker.importing.view import ImportView, as_json, unreadable, view_of

NEW = {"id": "31", "name": "Dora Finch", "sex": "female", "club": "Harbour", "registered_from": "2024-08-01"}
HELD = {"id": "7", "name": "Ada Marsh", "sex": "female", "born": "2008-05-17", "foot": "left", "Jersey": "9"}


def view(*rows: dict[str, str]) -> ImportView:
    """What is told of a file of players."""
    content = sheet(*rows)
    found = checked(Kind.PLAYERS, content)
    plan = propose(Kind.PLAYERS, found, held_for(Kind.PLAYERS, content), "file")
    return view_of(Kind.PLAYERS, "players.csv", found, plan)


def test_a_preview_is_told_in_lines() -> None:
    assert as_lines(view(NEW, HELD), speaker("en")) == [
        "players.csv: 2 rows",
        "  add 1, change 1, same 0",
        "  1 new club: Harbour",
        "  1 new team: Harbour: Harbour",
        "  1 column is not read: Jersey",
        "    row 3, foot: left added",
        "This is a preview; nothing has been written.",
    ]


def test_faults_are_told_in_the_order_of_the_rows_and_then_the_refusal() -> None:
    lines = as_lines(view({**NEW, "sex": "girl"}, NEW, NEW), speaker("en"))
    assert lines[2:] == [
        "  1 new club: Harbour",
        "  1 new team: Harbour: Harbour",
        "  2 faults:",
        "    row 2, sex: “girl” is none of the words allowed here: female, male.",
        "    row 4: Row 3 is about the same already: put it all into one row and delete the other.",
        "Nothing is written until the whole file is right.",
    ]


def test_many_faults_are_cut_off_with_their_number() -> None:
    lines = as_lines(view(*({**NEW, "id": str(number), "sex": "girl"} for number in range(100))), speaker("en"))
    assert len([line for line in lines if "girl" in line]) == MOST_LINES
    assert "    … and 60 more" in lines


def test_what_is_written_or_needs_no_writing_is_said() -> None:
    say = speaker("en")
    assert as_lines(view(NEW).as_batch(12), say)[-1] == "Taken in as import 12."
    same = {name: cell for name, cell in HELD.items() if name not in ("foot", "Jersey")}
    assert as_lines(view(same), say)[-1] == "Nothing to change: all of it is held already."


def test_a_file_that_is_no_sheet_is_told_of_by_its_fault() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_csv(b"")
    lines = as_lines(unreadable(Kind.PLAYERS, "players.csv", caught.value.fault), speaker("en"))
    assert "    The file is empty: it needs a heading and rows under it." in lines


def test_json_has_the_same_with_codes() -> None:
    told = as_json(view({**NEW, "sex": "girl"}, HELD), speaker("en"))
    assert json.loads(json.dumps(told)) == told
    assert told == {
        "kind": "players",
        "file": "players.csv",
        "rows": 2,
        "add": 0,
        "change": 1,
        "same": 0,
        "fault_count": 1,
        "faults": [
            {
                "row": 2,
                "column": "sex",
                "code": "import-choice",
                "text": "“girl” is none of the words allowed here: female, male.",
            }
        ],
        "changes": [{"row": 3, "column": "foot", "old": "", "new": "left"}],
        "new": {"clubs": [], "teams": [], "sides": []},
        "not_read": ["Jersey"],
        "encodings": [],
        "tabs": [],
        "columns": [],
        "questions": [],
        "staff": 0,
        "left_out": 0,
        "written": False,
        "batch": None,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_it(language: str) -> None:
    told = [view(NEW, HELD), view(NEW, NEW, {**NEW, "sex": "x"}), view(NEW).as_batch(3)]
    assert all(as_lines(each, speaker(language)) for each in told)
