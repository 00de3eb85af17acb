"""`--csv` and `--xlsx`: any list that a command prints, as a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TypeVar

import click

from tracker.access.actor import OPERATOR
from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.taking_along import TakeAlong, Taking
from tracker.cli.values import check_writable, print_json, print_lines, write_pieces
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.reports.csv_file import BYTE_ORDER_MARK
from tracker.wiring import House

Asked = TypeVar("Asked")
STDOUT = "-"


@dataclass(frozen=True, slots=True)
class ListFile:
    """Where a list is written, and as what."""

    path: str
    as_a: ListFormat


def list_files(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command write its list into a file; it is handed `into`, which is nothing where it prints the list."""

    @click.option(
        "--csv", "as_csv", metavar="FILE|-", help="Write the list as CSV; - writes it to standard output."
    )
    @click.option("--xlsx", "as_xlsx", metavar="FILE", help="Write the list as a workbook.")
    @wraps(command)
    def with_files(*, as_csv: str | None, as_xlsx: str | None, **given: object) -> None:
        command(**given, into=_asked_for(as_csv, as_xlsx, in_json=bool(given.get("in_json"))))

    return with_files


def write_list(house: House, taking: Taking[Asked], asked: Asked, into: ListFile, language: str) -> None:
    """Take a list along and write it where it was asked for."""
    made = house.perform(taking, TakeAlong(asked, into.as_a, language), OPERATOR)
    if into.path == STDOUT:
        _print(made)
    else:
        finish(made, Path(into.path), in_json=False, language=language)


def finish(made: ExportedFile, output: Path, *, in_json: bool, language: str) -> None:
    """Write the file where it was asked for, and say how many rows it has."""
    with made.content:
        write_pieces(output, made.content)
    if in_json:
        print_json({"file": str(output), "rows": made.rows, "bytes": made.size})
    else:
        click.echo(speaker(language)(phrase("export-written", file=str(output), rows=made.rows)))


def _asked_for(as_csv: str | None, as_xlsx: str | None, *, in_json: bool) -> ListFile | None:
    if sum((as_csv is not None, as_xlsx is not None, in_json)) > 1:
        message = "A list goes out once; give one of --csv, --xlsx and --json."
        raise BadInputError(message)
    if as_xlsx == STDOUT:
        message = "A workbook is no text to print; give --xlsx the name of a file, such as list.xlsx."
        raise BadInputError(message)
    path = as_csv if as_csv is not None else as_xlsx
    if path is None:
        return None
    if path != STDOUT:
        check_writable(Path(path))
    return ListFile(path, ListFormat.CSV if as_csv is not None else ListFormat.XLSX)


def _print(made: ExportedFile) -> None:
    """The list and nothing else; the mark is for spreadsheets that open a file, not for a program that reads."""
    with made.content:
        content = made.content.read().removeprefix(BYTE_ORDER_MARK.encode())
    if sys.stdout.isatty():
        print_lines(content.decode().splitlines())
    else:
        click.echo(content, nl=False)
