"""A file looked at row by row: what each row comes to, whom it may be of, and that only sound rows are taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, select
from tests.actions.test_imports import everything, ledger
from tests.importing import one_of_each as file
from tests.importing.files import table
from tests.importing.one_of_each import HEADING, held, one_of_each
from tracker.access.actor import OPERATOR
from tracker.actions import row_by_row
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.row_by_row import ImportRows, RowsSeen, import_rows, preview_rows
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.importing.rows import RowOutcome, RowView
from tracker.store import tables as t
from tracker.wiring import House

SOUND = {file.ADD, file.CHANGE, file.SAME}


def command(content: bytes, **rest: Any) -> ImportFile:
    """A file of players."""
    return ImportFile(Kind.PLAYERS, "players.csv", content, **rest)


def seen(house: House, content: bytes, **rest: Any) -> dict[int, RowView]:
    """Its rows as they are shown, by their numbers."""
    return {row.number: row for row in house.perform(preview_rows, command(content, **rest), OPERATOR).rows}


def take_in(house: House, content: bytes, *, only_sound: bool = True, **rest: Any) -> RowsSeen:
    """Take in its rows."""
    return house.perform(import_rows, ImportRows(command(content, **rest), only_sound), OPERATOR)


def players(engine: Engine) -> dict[str, int]:
    """The players on record, by the numbers that a file gave them."""
    row = t.IdentifierRow.__table__.c
    with engine.connect() as connection:
        return dict(map(tuple, connection.execute(select(row.value, row.player_id))))


def apart(engine: Engine) -> set[tuple[int, int]]:
    """Who is kept apart from whom."""
    row = t.KeptApart.__table__.c
    with engine.connect() as connection:
        return {(one, other) for one, other in connection.execute(select(row.player_id, row.other))}


@pytest.fixture
def known(house: House) -> House:
    """A house in which the five players are on record."""
    assert house.perform(import_file, command(held()), OPERATOR).add == len(file.HELD)
    return house


def test_each_row_comes_to_what_it_says_and_nothing_is_written(known: House, engine: Engine) -> None:
    before = everything(engine), ledger(engine)
    rows = seen(known, one_of_each())
    assert [row.outcome for row in rows.values()] == [outcome for outcome, _ in file.ROWS]
    assert [row.cells for row in rows.values()] == [tuple(cells) for _, cells in file.ROWS]
    assert {number for number, row in rows.items() if row.ticked} == SOUND
    assert (everything(engine), ledger(engine)) == before


#: One girl under two numbers, one whose twin has another name, and one of whom only the year is known.
TWICE = table(
    (
        ("id", "name", "sex", "born", "club", "team", "registered_from"),
        ("71", "Runa Vale", "female", "2009-04-02", "Harbour Athletic", "Under 17", "2024-08-01"),
        ("72", "RUNA VALE", "female", "2009-04-02", "Harbour Athletic", "Under 17", "2024-08-01"),
        ("72", "RUNA VALE", "female", "2009-04-02", "Harbour Athletic", "Under 17", "2025-08-01"),
        ("73", "Rina Vale", "female", "2009-04-02", "Harbour Athletic", "Under 17", "2024-08-01"),
        ("74", "Tove Vale", "female", "2009", "Harbour Athletic", "Under 17", "2024-08-01"),
        ("75", "Tove Vale", "female", "2009", "Harbour Athletic", "Under 17", "2024-08-01"),
    )
)


def test_somebody_whom_a_file_names_under_two_numbers_is_asked_about(house: House, engine: Engine) -> None:
    rows = seen(house, TWICE)
    asked = {number: row.faults[0].phrase for number, row in rows.items() if row.faults}
    assert asked == dict.fromkeys((3, 4), phrase("import-twice-in-file", first="2"))
    assert {rows[number].outcome for number in (3, 4)} == {RowOutcome.QUESTION}
    assert all(rows[number].may_be_another for number in (3, 4))
    assert take_in(house, TWICE).view.left_out == 2
    assert sorted(players(engine)) == ["71", "73", "74", "75"]


def test_of_whom_it_is_said_that_they_are_two_nobody_asks_again(house: House, engine: Engine) -> None:
    assert take_in(house, TWICE, only_sound=False, settled={3: None}).view.written
    numbers = players(engine)
    assert sorted(numbers) == ["71", "72", "73", "74", "75"]
    assert (numbers["71"], numbers["72"]) in apart(engine)
    assert all(row.outcome is RowOutcome.SAME for row in seen(house, TWICE).values())


def test_a_row_tells_what_it_changes_and_why_it_cannot_be_taken_in(known: House) -> None:
    rows = seen(known, one_of_each())
    (change,) = rows[file.CHANGE].changes
    assert (change.old, change.new) == ("2008-05-17", "2008-05-18")
    codes = {number: [fault.phrase.code for fault in row.faults] for number, row in rows.items() if row.faults}
    assert codes == {
        file.CONFLICT: ["import-sex-differs"],
        file.ALIKE: ["import-players-alike"],
        file.PERHAPS: ["import-perhaps-held"],
        file.FAULT: ["import-born-later"],
        file.VAGUE: ["import-player-perhaps"],
    }


def test_a_question_shows_whom_the_row_may_be_of_with_the_evidence(known: House, engine: Engine) -> None:
    rows, numbers = seen(known, one_of_each()), players(engine)
    asked = {number: {one.number for one in row.perhaps} for number, row in rows.items() if row.perhaps}
    assert asked == {
        file.ALIKE: {numbers["9"], numbers["10"]},
        file.PERHAPS: {numbers["8"]},
        file.VAGUE: {numbers["11"]},
    }
    (jennifer,) = rows[file.PERHAPS].perhaps
    assert {one.code for one in jennifer.evidence} >= {"name-short-form", "birth-same", "club-same"}


def test_only_the_sound_rows_are_taken_in_as_one_batch(known: House, engine: Engine) -> None:
    lines, files = ledger(engine)
    view = take_in(known, one_of_each()).view
    assert (view.add, view.change, view.same, view.left_out) == (1, 1, 1, 5)
    assert view.acceptable
    assert ledger(engine) == (lines + 1, files + 1)
    assert set(players(engine)) == {"7", "8", "9", "10", "11", "30"}


def test_a_file_with_any_other_row_is_refused_whole_where_nobody_asked_for_the_sound_ones(
    known: House, engine: Engine
) -> None:
    before = everything(engine), ledger(engine)
    view = take_in(known, one_of_each(), only_sound=False).view
    assert (view.acceptable, view.written, view.fault_count) == (False, False, 5)
    assert (everything(engine), ledger(engine)) == before


def test_what_was_left_out_is_not_taken_in_and_does_not_stand_in_the_way(known: House, engine: Engine) -> None:
    unsound = frozenset(range(2, 2 + len(file.ROWS))) - SOUND
    rows = seen(known, one_of_each(), left_out=unsound | {file.ADD})
    assert {number for number, row in rows.items() if row.outcome is RowOutcome.LEFT_OUT} == unsound | {file.ADD}
    assert all(row.tickable for row in rows.values())
    view = known.perform(import_file, command(one_of_each(), left_out=unsound | {file.ADD}), OPERATOR)
    assert (view.add, view.change, view.written, view.left_out) == (0, 1, True, 6)
    assert "30" not in players(engine)
    beyond = known.perform(import_file, command(one_of_each(), left_out=frozenset(range(3, 500))), OPERATOR)
    assert (beyond.add, beyond.left_out) == (1, 7), "Only rows that are there can be left out."
    assert "30" in players(engine)


def test_the_same_file_again_plans_nothing(known: House, engine: Engine) -> None:
    take_in(known, one_of_each())
    before = everything(engine), ledger(engine)
    again = take_in(known, one_of_each())
    assert (again.view.add, again.view.change, again.view.written) == (0, 0, False)
    assert [row.outcome for row in again.rows if row.ticked] == [RowOutcome.SAME] * 3
    assert (everything(engine), ledger(engine)) == before


def settled(numbers: Mapping[str, int]) -> dict[int, int | None]:
    """Jen is Jennifer, the first Kim is meant, and the Rosa of whom little is known is another one."""
    return {file.PERHAPS: numbers["8"], file.ALIKE: numbers["9"], file.VAGUE: None}


def test_a_row_that_was_said_to_be_of_somebody_corrects_that_record(known: House, engine: Engine) -> None:
    numbers = players(engine)
    view = take_in(known, one_of_each(), settled=settled(numbers)).view
    assert (view.add, view.left_out) == (3, 2), "Enid, one more spell of Jen, and the other Rosa."
    assert players(engine)["31"] == numbers["8"], "The number of the row is one more of hers."
    with engine.connect() as connection:
        row = t.PlayerRow.__table__.c
        assert connection.scalar(select(row.name).where(row.id == numbers["8"])) == "Jen Poole"


def test_a_row_that_was_said_to_be_of_another_adds_one_and_nobody_asks_again(known: House, engine: Engine) -> None:
    numbers = players(engine)
    take_in(known, one_of_each(), settled=settled(numbers))
    with engine.connect() as connection:
        row = t.PlayerRow.__table__.c
        rosas = sorted(connection.scalars(select(row.id).where(row.name == "Rosa Lind")))
    assert rosas[0] == numbers["11"]
    assert apart(engine) == {(rosas[0], rosas[1])}


def test_the_same_file_again_with_what_was_said_of_it_plans_nothing(known: House, engine: Engine) -> None:
    said = settled(players(engine))
    assert take_in(known, one_of_each(), settled=said).view.written
    before = everything(engine), ledger(engine)
    again = take_in(known, one_of_each(), settled=said)
    assert (again.view.add, again.view.change, again.view.written) == (0, 0, False)
    sound = {row.number: row.outcome for row in again.rows if row.ticked}
    assert sound == dict.fromkeys((*SOUND, file.ALIKE, file.PERHAPS, file.VAGUE), RowOutcome.SAME)
    assert (everything(engine), ledger(engine)) == before


def test_what_is_said_of_a_row_holds_for_every_row_of_the_same_person(known: House, engine: Engine) -> None:
    jen = ("31", "Jen Poole", "female", "2007-03-04")
    spells = table([HEADING, (*jen, "Harbour", "2024-08-01"), (*jen, "Hill", "2025-08-01")])
    assert {row.outcome for row in seen(known, spells).values()} == {RowOutcome.QUESTION}
    rows = seen(known, spells, settled={3: players(engine)["8"]})
    assert {row.outcome for row in rows.values()} == {RowOutcome.ADD}
    assert [change.column for change in rows[2].changes] == ["id", "name"], (
        "The spell is hers under her new number."
    )
    assert take_in(known, spells, only_sound=False, settled={3: None}).view.written
    assert players(engine)["31"] != players(engine)["8"]


def test_another_of_whom_all_is_alike_needs_a_number(known: House, engine: Engine) -> None:
    """Nothing in the row would tell the two apart, and the same file would add a third the next time."""
    rows = seen(known, one_of_each(), settled={file.ALIKE: None})
    assert [fault.phrase.code for fault in rows[file.ALIKE].faults] == ["import-another-needs-number"]
    assert rows[file.ALIKE].outcome is RowOutcome.QUESTION


def test_a_row_cannot_be_said_to_be_of_somebody_who_is_not_there_or_of_the_other_sex(known: House) -> None:
    rows = seen(known, one_of_each(), settled={file.PERHAPS: 999_999})
    assert [fault.phrase.code for fault in rows[file.PERHAPS].faults] == ["import-settled-unknown"]
    boys = table([HEADING, ("40", "Jen Poole", "male", "2007-03-04", "", "")])
    (row,) = seen(known, boys, settled={2: players(known.engine)["8"]}).values()
    assert row.outcome is RowOutcome.CONFLICT


def test_a_row_that_is_wrong_beside_a_row_that_is_out_is_looked_at_alone(known: House) -> None:
    twice = table(
        [
            HEADING,
            # The birth lies after the spell, so the row is out, and the next is not about the same any more.
            ("40", "Una Pike", "female", "2025-01-01", "Harbour", "2024-08-01"),
            ("40", "Una Pike", "female", "2009-01-01", "Harbour", "2024-08-01"),
        ]
    )
    assert [row.outcome for row in seen(known, twice).values()] == [RowOutcome.FAULT, RowOutcome.ADD]


def test_nothing_of_a_row_that_is_out_is_written(known: House, engine: Engine) -> None:
    """Its player and its club would be there before it is found that the spell cannot be."""
    late = table(
        [HEADING, ("40", "Una Pike", "female", "2025-01-01", "Farm", "2024-08-01"), ("11", *file.HELD[4][1:])]
    )
    view = take_in(known, late).view
    assert (view.written, view.clubs) == (False, ())
    assert "40" not in players(engine)


def test_a_file_that_is_too_long_is_taken_in_as_a_whole(
    sqlite_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_by_row, "MOST_ROWS", 3)
    with pytest.raises(BadInputError, match="too many to look at one by one"):
        seen(sqlite_house, held())


def test_a_row_that_names_one_of_two_asks_which_and_is_told(known: House, engine: Engine) -> None:
    rows = table(
        [("name", "sex", "from", "to", "reason"), ("Kim Vale", "female", "2026-01-01", "2026-01-20", "unavailable")]
    )
    file_of = ImportFile(Kind.ABSENCES, "absences.csv", rows)
    (row,) = known.perform(preview_rows, file_of, OPERATOR).rows
    numbers = players(engine)
    assert (row.outcome, {one.number for one in row.perhaps}) == (
        RowOutcome.QUESTION,
        {numbers["9"], numbers["10"]},
    )
    said = ImportRows(replace(file_of, settled={2: numbers["10"]}))
    assert known.perform(import_rows, said, OPERATOR).view.add == 1
    with engine.connect() as connection:
        assert connection.scalars(select(t.AbsenceRow.__table__.c.player_id)).all() == [numbers["10"]]
    assert not known.perform(import_rows, said, OPERATOR).view.written
    nobody = replace(file_of, settled={2: None})
    (row,) = known.perform(preview_rows, nobody, OPERATOR).rows
    assert [fault.phrase.code for fault in row.faults] == ["import-player-nobody"], "Such rows bring nobody."
