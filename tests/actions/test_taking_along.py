"""Any list that can be taken along: in what it is headed, what stands in its cells, and what goes on record."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.ending_roles import ListHeldRoles, list_held_roles
from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.people_lists import export_held_roles
from tracker.actions.record_lists import export_imports
from tracker.actions.taking_along import TakeAlong
from tracker.actions.undoing import ListImports
from tracker.football.errors import DeniedError, TooManyTriesError
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.importing.kind import Kind
from tracker.reports.csv_file import list_lines
from tracker.reports.list_sheet import CellKind, Column, ListSheet
from tracker.reports.workbook import write_workbook
from tracker.store import tables as t
from tracker.wiring import House

LISTED = ListSheet(
    "made-up",
    "list-roles",
    (
        Column("name", "web-head-name"),
        Column("count", "list-head-number", CellKind.NUMBER),
        Column("day", "duplicates-born", CellKind.DAY),
    ),
    (
        ("=cmd|'/c calc'!A1", 3, date(2008, 5, 17)),
        ("+1", 1.5, "2008-05"),
        ("-1", 0, date(1899, 12, 31)),
        (phrase("web-role-scout"), None, None),
    ),
)


def rows_of(made: ExportedFile) -> list[list[str]]:
    with made.content:
        text = made.content.read().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def on_record(house: House) -> list[dict[str, object]]:
    with Session(house.engine) as session:
        return [
            line.details
            for line in session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "list:export:done"))
        ]


def value_of(cell: Any) -> object:
    return cell.value.date() if isinstance(cell.value, datetime) else cell.value


def book_of(listed: ListSheet, language: str = "en") -> openpyxl.Workbook:
    content = io.BytesIO()
    write_workbook(content, listed, speaker(language), made_at=NOW)
    return openpyxl.load_workbook(content)


def test_a_csv_file_computes_nothing_and_writes_days_and_numbers_plainly() -> None:
    lines = b"".join(list_lines(LISTED, speaker("fr"))).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(lines, newline=""))) == [
        ["Nom", "Numéro", "Naissance"],
        ["'=cmd|'/c calc'!A1", "3", "2008-05-17"],
        ["'+1", "1.5", "2008-05"],
        ["'-1", "0", "1899-12-31"],
        ["Recruteur", "", ""],
    ]


def test_in_a_workbook_numbers_are_numbers_and_days_are_days_and_nothing_is_computed() -> None:
    sheet = book_of(LISTED)["Roles"]
    cells = [[(value_of(cell), cell.data_type) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert cells == [
        [("=cmd|'/c calc'!A1", "s"), (3, "n"), (date(2008, 5, 17), "d")],
        [("+1", "s"), (1.5, "n"), ("2008-05", "s")],
        [("-1", "s"), (0, "n"), ("1899-12-31", "s")],
        [("Scout", "s"), (None, "n"), (None, "n")],
    ]
    assert [sheet.cell(row, 1).quotePrefix for row in range(2, 6)] == [True, True, True, False]
    assert sheet.cell(2, 3).number_format == "yyyy-mm-dd"


def test_the_heading_stays_in_sight_over_columns_that_can_be_read() -> None:
    sheet = book_of(LISTED)["Roles"]
    assert sheet.freeze_panes == "A2"
    assert [(cell.font.b, cell.alignment.horizontal) for cell in sheet[1]] == [
        (True, None),
        (True, "right"),
        (True, None),
    ]
    widths = [sheet.column_dimensions[letter].width for letter in "ABC"]
    assert [int(width) for width in widths] == [19, 10, 12]
    assert sheet.auto_filter.ref == "A1:C5"


def test_a_sheet_is_called_what_every_spreadsheet_takes() -> None:
    long = ListSheet("made-up", "duplicates-heading", (Column("name"),), ())
    assert all(len(book_of(long, language).sheetnames[0]) <= 31 for language in LANGUAGES)
    question = ListSheet("made-up", "duplicates-decide", (Column("name"),), ())
    assert not set("[]:*?/\\") & set(book_of(question).sheetnames[0])


def test_it_holds_what_the_page_shows_in_the_language_of_the_page(house: House, cast: Cast) -> None:
    held = house.perform(list_held_roles, ListHeldRoles(), cast.director)
    made = house.perform(export_held_roles, TakeAlong(ListHeldRoles(), language="es"), cast.director)
    head, *rows = rows_of(made)
    assert head == ["Número", "Nombre", "Función", "Dónde", "Dirección"]
    assert [(row[1], row[4]) for row in rows] == [(one.name, one.email) for one in held] != []
    assert made.file_name == "roles-2026-06-30.csv"


def test_that_a_list_was_taken_along_is_on_record_with_counts_alone(house: House, cast: Cast) -> None:
    made = house.perform(export_held_roles, TakeAlong(ListHeldRoles()), cast.director)
    made.content.close()
    assert on_record(house) == [{"list": "roles", "rows": made.rows}]


def test_whoever_may_not_look_at_a_list_may_not_take_it_along(house: House, cast: Cast) -> None:
    for nobody in (cast.parent, cast.scout):
        with pytest.raises(DeniedError):
            house.perform(export_held_roles, TakeAlong(ListHeldRoles()), nobody)
    assert on_record(house) == []


def test_all_lists_are_counted_together(house: House, cast: Cast) -> None:
    for _ in range(15):
        house.perform(export_held_roles, TakeAlong(ListHeldRoles()), cast.director).content.close()
        house.perform(export_imports, TakeAlong(ListImports()), cast.director).content.close()
    with pytest.raises(TooManyTriesError):
        house.perform(export_imports, TakeAlong(ListImports()), cast.director)


def test_a_director_takes_along_the_files_of_the_own_club_alone(house: House, cast: Cast) -> None:
    sheet = b"name,sex,born\nAda Marsh,female,2008-05-17\n"
    house.perform(import_file, ImportFile(Kind.PLAYERS, "=ours.csv", sheet), OPERATOR)
    assert len(rows_of(house.perform(export_imports, TakeAlong(ListImports()), cast.director))) == 1
    made = house.perform(export_imports, TakeAlong(ListImports(), ListFormat.XLSX), OPERATOR)
    with made.content:
        row = next(openpyxl.load_workbook(made.content)["Taken in"].iter_rows(min_row=2))
    kind = "Players and their registrations"
    assert [value_of(cell) for cell in row[1:4]] == ["=ours.csv", kind, date(2026, 6, 30)]
    assert [value_of(cell) for cell in row[4:]] == [1, 0, 0, date(2026, 7, 30), None]
