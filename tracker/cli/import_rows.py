"""`tracker import --rows`: a file looked at row by row, in lines, as data, or as a copy that says what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.exported import ListFormat
from tracker.actions.imports import ImportFile
from tracker.actions.marked_copies import MarkSheet, mark_sheet
from tracker.actions.row_by_row import ImportRows, RowsSeen, import_rows, preview_rows
from tracker.cli.values import check_writable, write_pieces
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.importing.report import as_lines
from tracker.importing.row_report import rows_as_json, rows_as_lines
from tracker.importing.view import as_json
from tracker.wiring import House


def seen(house: House, wanted: ImportFile, *, preview: bool, only_sound: bool) -> RowsSeen:
    """The rows of a file, as they would be taken in or as they were."""
    if not preview:
        return house.perform(import_rows, ImportRows(wanted, only_sound), OPERATOR)
    found = house.perform(preview_rows, wanted, OPERATOR)
    return found.only_sound() if only_sound else found


def told_by_row(found: RowsSeen, *, in_json: bool, language: str) -> dict[str, Any] | list[str]:
    """What is printed of the rows."""
    say = speaker(language)
    if in_json:
        return {**as_json(found.view, say), **rows_as_json(found.rows, found.counts, say)}
    return as_lines(found.view, say, rows_as_lines(found.rows, say))


def write_marked_copy(house: House, wanted: ImportFile, path: Path, *, language: str, silent: bool) -> None:
    """Write the sheet itself with what is wrong in it.

    Raises:
        BadInputError: the path cannot be written to or says no format, or the file cannot be looked at row by row.
    """
    check_writable(path)
    try:
        form = ListFormat(path.suffix.removeprefix(".").lower())
    except ValueError:
        message = f"A copy is written as CSV or XLSX; give {path} an ending that says which."
        raise BadInputError(message) from None
    made = house.perform(mark_sheet, MarkSheet(wanted, form, language), OPERATOR)
    with made.content as content:
        write_pieces(path, content)
    if not silent:
        click.echo(speaker(language)(phrase("marked-written", file=str(path), count=made.rows)))
