"""Taking in files through the verbs: whole or not at all, once, with one line in the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, func, inspect, select
from tests.importing.files import sheet
from tests.people import Cast
from tracker.access.actor import OPERATOR, VISITOR
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.football.errors import BadInputError, DeniedError, SignInNeededError
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.wiring import House

PAGE = Path(__file__).parents[2] / "docs" / "use" / "import-files.md"
#: Every table that an import may write to; the ledger aside.
_LEDGER = ("audit_events", "ledger_head", "import_batches", "import_additions", "import_corrections")
RECORDS = [table for table in Base.metadata.sorted_tables if table.name not in _LEDGER]

LEAGUE = {
    "league": "Northern U19",
    "sex": "female",
    "season": "2024-25",
    "starts": "2024-08-15",
    "ends": "2025-05-31",
    "rung": "4",
    "cut_off": "08-01",
    "federation": "USA",
}
ADA = {
    "id": "17",
    "name": "Ada Marsh",
    "sex": "female",
    "born": "2008-05",
    "nationalities": "USA;MEX",
    "position": "forward",
    "foot": "left",
    "club": "Harbour",
    "team": "U19",
    "registered_from": "2024-08-01",
    "registered_until": "2025-06-30",
    "nature": "loan",
    "exit_reason": "loan_ended",
    "destination": "Hill",
    "league": "Northern U19",
    "season": "2024-25",
}
MATCH = {
    "player": "17",
    "club": "Harbour",
    "team": "U19",
    "date": "2025-03-01",
    "opponent": "Vale",
    "competition": "Cup",
    "competitive": "no",
    "selection": "started",
    "minutes": "78",
    "league": "Northern U19",
    "season": "2024-25",
}
TOTAL = {"player": "17", "club": "Harbour", "team": "U19", "appearances": "21"} | {
    name: MATCH[name] for name in ("league", "season")
}
CALL_UP = {
    "player": "17",
    "association": "USA",
    "category": "U-17",
    "date": "2025-02",
    "kind": "fielded",
    "matches": "3",
    "official": "yes",
    "competition": "CONCACAF U-17",
    "opponent": "MEX",
    "minutes": "180",
}
FILES = [
    (Kind.LEAGUES, sheet(LEAGUE)),
    (Kind.PLAYERS, sheet(ADA)),
    (Kind.APPEARANCES, sheet(MATCH, TOTAL)),
    (Kind.CALL_UPS, sheet(CALL_UP)),
]


def take_in(house: House, kind: Kind, content: bytes, **rest: Any) -> ImportView:
    """Import a file."""
    return house.perform(import_file, ImportFile(kind, "a file.csv", content, **rest), OPERATOR)


def preview(house: House, kind: Kind, content: bytes) -> ImportView:
    """Preview a file."""
    return house.perform(preview_import, ImportFile(kind, "a file.csv", content), OPERATOR)


def take_in_all(house: House) -> None:
    """Import one file of each kind."""
    for kind, content in FILES:
        assert take_in(house, kind, content).written


def everything(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all records."""
    with engine.connect() as connection:
        return {table.name: sorted(map(tuple, connection.execute(select(table))), key=repr) for table in RECORDS}


def row_of(engine: Engine, table: type[Base]) -> dict[str, Any]:
    """The one row of a table, as its columns."""
    columns = inspect(table).local_table
    with engine.connect() as connection:
        return dict(connection.execute(select(columns)).mappings().one())


def ledger(engine: Engine) -> tuple[int, int]:
    """How many lines the ledger has, and how many files are on record as taken in."""
    with engine.connect() as connection:
        lines = connection.scalar(select(func.count()).select_from(t.AuditEvent.__table__))
        files = connection.scalar(select(func.count()).select_from(t.ImportBatch.__table__))
    assert lines is not None
    assert files is not None
    return lines, files


def test_a_file_of_each_kind_is_written_as_it_says(house: House, engine: Engine) -> None:
    take_in_all(house)
    season = row_of(engine, t.LeagueSeason)
    assert (season["label"], season["rung"], season["cut_off_month"], season["cut_off_day"]) == ("2024-25", 4, 8, 1)
    player = row_of(engine, t.PlayerRow)
    assert (player["name"], player["name_folded"], player["sex"].value) == ("Ada Marsh", "ada marsh", "female")
    assert (str(player["born_earliest"]), str(player["born_latest"])) == ("2008-05-01", "2008-05-31")
    assert (player["position"].value, player["foot"].value, player["version"]) == ("forward", "left", 1)
    spell = row_of(engine, t.Registration)
    assert (str(spell["starts"]), str(spell["ends"]), spell["nature"].value) == ("2024-08-01", "2025-06-30", "loan")
    assert (spell["exit_reason"].value, spell["destination"], spell["version"]) == ("loan_ended", "Hill", 1)
    fixture = row_of(engine, t.FixtureRow)
    assert (fixture["opponent"], fixture["opponent_folded"], fixture["competition"]) == ("Vale", "vale", "Cup")
    assert (fixture["competitive"], fixture["league_season_id"]) == (False, season["id"])
    line = row_of(engine, t.AppearanceRow)
    assert (line["selection"].value, line["minutes"], line["player_id"]) == ("started", 78, player["id"])
    total = row_of(engine, t.SeasonTotalRow)
    assert (total["appearances"], total["minutes"], total["team_id"]) == (21, None, spell["team_id"])
    call_up = row_of(engine, t.CallUpRow)
    assert (str(call_up["earliest"]), str(call_up["latest"])) == ("2025-02-01", "2025-02-28")
    assert (call_up["kind"].value, call_up["matches"], call_up["official"]) == ("fielded", 3, True)
    side = row_of(engine, t.NationalSideRow)
    assert (side["category"], side["rung"]) == ("U-17", 2)
    assert row_of(engine, t.TeamInSeason) == {"team_id": spell["team_id"], "league_season_id": season["id"]}
    identifier = row_of(engine, t.IdentifierRow)
    assert (identifier["scheme"], identifier["value"]) == ("file", "17")


def test_the_same_files_again_change_nothing_and_leave_no_line(house: House, engine: Engine) -> None:
    take_in_all(house)
    before, lines = everything(engine), ledger(engine)
    for kind, content in FILES:
        view = take_in(house, kind, content)
        assert (view.add, view.change, view.same, view.written) == (0, 0, view.rows, False)
    assert (everything(engine), ledger(engine)) == (before, lines)


def test_a_preview_says_what_the_import_then_does_and_writes_nothing(house: House, engine: Engine) -> None:
    for kind, content in FILES:
        before = everything(engine), ledger(engine)
        foreseen = preview(house, kind, content)
        assert (everything(engine), ledger(engine)) == before
        assert foreseen.as_batch(1) == take_in(house, kind, content).as_batch(1)


def test_each_file_leaves_one_line_and_one_batch_with_its_hash(house: House, engine: Engine) -> None:
    take_in(house, *FILES[0])
    assert ledger(engine) == (1, 1)
    batch = row_of(engine, t.ImportBatch)
    assert (batch["kind"], batch["file_name"], batch["added"]) == ("leagues", "a file.csv", 1)
    assert len(batch["sha256"]) == 64
    line = row_of(engine, t.AuditEvent)
    assert (line["event"], line["role"], line["details"]) == (
        "file:import:done",
        "operator",
        {"kind": "leagues", "add": 1, "change": 0, "same": 0},
    )


def test_a_correction_is_written_and_counts_the_version(house: House, engine: Engine) -> None:
    take_in_all(house)
    corrected = {**ADA, "name": "Áda Marsh", "born": "2008-05-17", "foot": "", "exit_reason": "transfer"}
    view = take_in(house, Kind.PLAYERS, sheet(corrected))
    assert [(change.column, change.old, change.new) for change in view.changes] == [
        ("name", "Ada Marsh", "Áda Marsh"),
        ("born", "2008-05", "2008-05-17"),
        ("exit_reason", "loan_ended", "transfer"),
    ]
    player, spell = row_of(engine, t.PlayerRow), row_of(engine, t.Registration)
    assert (player["name"], str(player["born_latest"]), player["version"]) == ("Áda Marsh", "2008-05-17", 2)
    assert player["foot"].value == "left", "An empty cell erases nothing."
    assert (spell["exit_reason"].value, spell["version"]) == ("transfer", 2)


def test_one_bad_row_and_nothing_of_the_file_is_written(house: House, engine: Engine) -> None:
    take_in(house, *FILES[0])
    before = everything(engine), ledger(engine)
    view = take_in(house, Kind.PLAYERS, sheet(ADA, {**ADA, "id": "18", "name": "Enid Poole", "born": "2027"}))
    assert (view.acceptable, view.written, view.fault_count) == (False, False, 1)
    assert (everything(engine), ledger(engine)) == before


def test_a_file_that_is_no_sheet_is_answered_with_its_fault(house: House) -> None:
    view = take_in(house, Kind.PLAYERS, b"\x89PNG\x00")
    assert [fault.phrase.code for fault in view.faults] == ["import-file-no-text"]


def test_names_and_numbers_are_found_in_what_another_file_brought(house: House, engine: Engine) -> None:
    take_in_all(house)
    nameless = {name: value for name, value in ADA.items() if name not in ("id", "registered_until")}
    view = take_in(house, Kind.PLAYERS, sheet({**nameless, "registered_from": "2025-07-01", "team": "First"}))
    assert (view.add, view.teams) == (1, ("Harbour: First",))
    assert row_of(engine, t.PlayerRow)["name"] == "Ada Marsh"


def test_a_source_of_its_own_keeps_the_numbers_of_two_lists_apart(house: House, engine: Engine) -> None:
    take_in(house, Kind.PLAYERS, b"id,name,sex\n1,Ada Marsh,female\n", source="harbour")
    view = take_in(house, Kind.PLAYERS, b"id,name,sex\n1,Enid Poole,female\n", source="Hill")
    assert view.add == 1
    clash = take_in(house, Kind.PLAYERS, b"id,name,sex\n1,Enid Poole,female\n", source="harbour")
    assert [fault.phrase.code for fault in clash.faults] == ["import-number-of-another"]


def test_a_source_that_can_be_none_is_refused(house: House) -> None:
    with pytest.raises(BadInputError, match="'my list' cannot name a source"):
        take_in(house, *FILES[1], source="my list")


def test_only_the_operator_takes_in_files(house: House, cast: Cast) -> None:
    wanted = ImportFile(Kind.PLAYERS, "a file.csv", FILES[1][1])
    with pytest.raises(SignInNeededError):
        house.perform(preview_import, wanted, VISITOR)
    for actor in (cast.parent, cast.other_parent):
        with pytest.raises(DeniedError):
            house.perform(import_file, wanted, actor)


def test_what_others_wrote_by_hand_stays_beside_what_is_imported(house: House, engine: Engine, cast: Cast) -> None:
    before = everything(engine)
    take_in_all(house)
    after = everything(engine)
    assert all(set(map(repr, before[name])) <= set(map(repr, after[name])) for name in before)


def test_the_files_of_the_help_page_can_be_taken_in(house: House) -> None:
    samples = re.findall(r"```csv\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(samples) == len(Kind)
    for kind, sample in zip(Kind, samples, strict=True):
        view = take_in(house, kind, sample.encode())
        assert (view.faults, view.not_read, view.written) == ((), (), True)


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """The statements that are run meanwhile."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def test_a_longer_file_asks_the_database_no_more_often(sqlite_house: House) -> None:
    take_in(sqlite_house, Kind.PLAYERS, sheet({**ADA, "league": "", "season": ""}))
    asked = []
    for count in (20, 2000):
        rows = [{**ADA, "id": f"{count}-{number}", "league": "", "season": ""} for number in range(count)]
        with counting(sqlite_house.engine) as statements:
            assert take_in(sqlite_house, Kind.PLAYERS, sheet(*rows)).add == count
        asked.append(len(statements))
    assert asked[0] == asked[1]
