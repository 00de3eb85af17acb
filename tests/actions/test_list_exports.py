"""A list taken along holds the players of the page, with as much of each as the page tells."""

from __future__ import annotations

import csv
import io
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.gap_exports import ExportClubPeople, export_club_people
from tracker.actions.gap_people import ListClubPeople, list_club_people
from tracker.actions.list_exports import ExportPlayers, export_players
from tracker.actions.players import ListPlayers, list_players
from tracker.football.errors import BadInputError, DeniedError, NotFoundError, TooManyTriesError
from tracker.football.people import Sex
from tracker.importing.csv_sheet import read_csv
from tracker.importing.xlsx_sheet import read_xlsx
from tracker.store import tables as t
from tracker.wiring import House


def rows_of(made: ExportedFile) -> list[dict[str, str]]:
    with made.content:
        text = made.content.read().decode("utf-8-sig")
    assert len(text.encode()) + 3 == made.size
    return list(csv.DictReader(io.StringIO(text, newline="")))


def lines(house: House) -> list[tuple[str, dict[str, Any]]]:
    with Session(house.engine) as session:
        return [
            (line.event, line.details)
            for line in session.scalars(select(t.AuditEvent).where(t.AuditEvent.subject == "list"))
        ]


def test_it_holds_the_players_of_the_page(house: House, cast: Cast) -> None:
    made = house.perform(export_players, ExportPlayers(), cast.director)
    listed = house.perform(list_players, ListPlayers(), cast.director)
    assert [row["name"] for row in rows_of(made)] == [card.name for card in listed.cards]
    assert made.file_name == "players-2026-06-30.csv"


def test_it_holds_those_that_were_searched_for(house: House, cast: Cast) -> None:
    made = house.perform(export_players, ExportPlayers("maya"), OPERATOR)
    assert [row["name"] for row in rows_of(made)] == ["Maya Ferrant"]


def test_a_scout_gets_the_year_of_birth_and_nothing_of_its_day(house: House, cast: Cast) -> None:
    mine = rows_of(house.perform(export_players, ExportPlayers(), cast.scout))
    full = rows_of(house.perform(export_players, ExportPlayers("ilse"), OPERATOR))
    assert [row["name"] for row in mine] == ["Ilse Marchetti"]
    assert mine[0]["born"] == full[0]["born"][:4]
    assert len(full[0]["born"]) > len(mine[0]["born"])


def test_that_it_was_taken_along_is_on_record_with_counts_and_no_name(house: House, cast: Cast) -> None:
    house.perform(export_players, ExportPlayers("maya"), cast.director).content.close()
    assert lines(house) == [("list:export:done", {"list": "players", "rows": 1})]


def test_whoever_took_many_along_waits(house: House, cast: Cast) -> None:
    for _ in range(30):
        house.perform(export_players, ExportPlayers(), cast.director).content.close()
    with pytest.raises(TooManyTriesError):
        house.perform(export_players, ExportPlayers(), cast.director)


def test_a_family_takes_no_list_along(house: House, cast: Cast) -> None:
    with pytest.raises(DeniedError):
        house.perform(export_players, ExportPlayers(), cast.parent)


def test_the_people_behind_a_figure_are_those_of_its_pages(house: House, cast: Cast) -> None:
    asked = ListClubPeople("Harbour Athletic", Sex.FEMALE, "now")
    behind = house.perform(list_club_people, asked, cast.director)
    made = house.perform(export_club_people, ExportClubPeople(asked), cast.director)
    assert [row["name"] for row in rows_of(made)] == [card.name for card in behind.cards] != []
    with pytest.raises(NotFoundError):
        house.perform(export_club_people, ExportClubPeople(asked), cast.other_director)


HOSTILE = (
    "=1+1",
    '-2 "Bo"',
    "@Ann, Lee",
    "'=x",
    "a;+b",
    "\u05d3\u05df \u05db\u05d4\u05df",
    "김\u00a0지우",
    "O'Neill",
)


def test_a_hostile_name_goes_out_harmless_and_comes_in_as_it_was(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        for name in HOSTILE:
            session.add(t.PlayerRow(name=name, name_folded=name.casefold(), sex=Sex.FEMALE))
    made = house.perform(export_players, ExportPlayers(), OPERATOR)
    with made.content:
        content = made.content.read()
    cells = [row[0] for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    names = [row.cells[0] for row in read_csv(content).rows]
    assert set(HOSTILE) <= set(names)


def test_a_workbook_holds_the_rows_of_the_csv_file(house: House, cast: Cast) -> None:
    as_csv = rows_of(house.perform(export_players, ExportPlayers(), cast.director))
    made = house.perform(export_players, ExportPlayers(as_a=ListFormat.XLSX), cast.director)
    with made.content:
        sheet = read_xlsx(made.content.read())
    assert [dict(zip(sheet.header, row.cells, strict=True)) for row in sheet.rows] == as_csv != []
    assert (made.file_name, made.rows) == ("players-2026-06-30.xlsx", len(as_csv))


def test_no_cell_of_a_workbook_is_computed_and_none_would_be_when_edited(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        for name in (*HOSTILE, "https://example.org", "007"):
            session.add(t.PlayerRow(name=name, name_folded=name.casefold(), sex=Sex.FEMALE))
    made = house.perform(export_players, ExportPlayers(as_a=ListFormat.XLSX), OPERATOR)
    with made.content:
        book = openpyxl.load_workbook(made.content)
    cells = {row[0].value: row[0] for row in book["Players"].iter_rows(min_row=2)}
    assert {*HOSTILE, "https://example.org", "007"} <= cells.keys()
    assert {(cell.data_type, cell.hyperlink) for cell in cells.values()} == {("s", None)}
    kept = {name for name, cell in cells.items() if cell.quotePrefix}
    assert kept == {"=1+1", '-2 "Bo"', "@Ann, Lee", "'=x", "a;+b"}


def test_a_list_longer_than_a_sheet_is_refused_and_not_cut_off(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.reports.workbook.MOST_ROWS", 2)
    with pytest.raises(BadInputError, match="take it along as CSV"):
        house.perform(export_players, ExportPlayers(as_a=ListFormat.XLSX), cast.director)
    assert lines(house) == []
