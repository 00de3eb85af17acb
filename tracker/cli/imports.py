"""`tracker import`: taking in a file whole, or saying row by row why not."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from tracker.access.actor import OPERATOR
from tracker.actions.bundles import ImportBundle, import_bundle, preview_bundle
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.cli import REFUSED
from tracker.cli.house import opened
from tracker.cli.import_rows import seen, told_by_row, write_marked_copy
from tracker.cli.so_far import so_far
from tracker.cli.values import LANGUAGE, file_at, print_json, read_bytes
from tracker.football.errors import BadInputError
from tracker.i18n.speak import speaker
from tracker.importing.bundle_view import bundle_json, bundle_lines
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import (
    Answers,
    Choices,
    read_columns,
    read_day,
    read_every,
    read_orders,
    read_sexes,
)
from tracker.importing.read_sheet import Reading
from tracker.importing.report import as_lines
from tracker.importing.row_numbers import read_rows, read_settled
from tracker.importing.view import ImportView, as_json

#: A bundle is no kind of sheet: it has its own columns and needs nothing to be said of them.
BUNDLE = "bundle"
#: What may be said of a bundle; everything else is said of sheets.
_OF_BUNDLES = frozenset({"kind", "file", "preview", "in_json", "language"})
KINDS = click.Choice([*(kind.value for kind in Kind), BUNDLE])


@click.command("import")
@click.argument("kind", type=KINDS)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--source", default="file", show_default=True, help="Whose numbers the file's player ids are.")
@click.option("--encoding", default="", help="The encoding of a text file that is not UTF-8.")
@click.option("--tab", default="", help="Which sheet of a workbook is meant.")
@click.option("--column", "columns", multiple=True, help='What a column means: "Geb.=born", or "Geb.=-" for not.')
@click.option("--date-order", "orders", multiple=True, help='dmy, mdy or ymd; of one column, "Geb.=dmy".')
@click.option("--gender", "sexes", multiple=True, help='female or male for all rows; of a word, "M=female".')
@click.option("--club", default="", help="The club of all rows, where the file names none.")
@click.option("--team", default="", help="The team of all rows, where the file names none.")
@click.option("--league", default="", help="The league of all rows, where the file names none.")
@click.option("--season", default="", help="The season of all rows, where the file names none.")
@click.option("--all", "every", multiple=True, help="What a column of the format is in all rows: kind=squad.")
@click.option("--from", "since", default="", help="First day of all spells, where the file has none: 2024-08-01.")
@click.option("--rows", "by_row", is_flag=True, help="Say of each row what it does, or what stands in its way.")
@click.option("--leave-out", multiple=True, metavar="ROWS", help="Rows that are not taken in: 12,15-20.")
@click.option(
    "--only-sound", is_flag=True, help="Leave out every row that cannot be taken in, and take in the rest."
)
@click.option("--row", "settled", multiple=True, metavar="ROW=WHO", help="Who a row is: 12=same:345, 12=another.")
@click.option(
    "--marked-copy",
    type=click.Path(path_type=Path),
    help="Write the sheet with what is wrong in it: OUT.xlsx or .csv.",
)
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def command(
    *,
    kind: str,
    file: Path,
    preview: bool,
    source: str,
    encoding: str,
    tab: str,
    columns: tuple[str, ...],
    orders: tuple[str, ...],
    sexes: tuple[str, ...],
    club: str,
    team: str,
    league: str,
    season: str,
    every: tuple[str, ...],
    since: str,
    by_row: bool,
    leave_out: tuple[str, ...],
    only_sound: bool,
    settled: tuple[str, ...],
    marked_copy: Path | None,
    in_json: bool,
    language: str,
) -> None:
    """Take in FILE, a CSV or XLSX of one kind of records, under whatever headings.

    The whole file is taken in, or none of it; the same file again changes nothing. It says how it read each
    column, and asks where one may mean two things. docs/use/import-files.md says which columns there are, and
    docs/use/row-by-row.md what is said of its rows.
    """
    if kind == BUNDLE:
        _refuse_what_is_said_of_sheets(click.get_current_context())
        _take_in_bundle(file, preview=preview, in_json=in_json, language=language)
        return
    sex, words = read_sexes(sexes)
    said = Choices(read_columns(Kind(kind), columns), read_orders(orders), words)
    first_day = read_day(since) if since else None
    answers = Answers(
        said,
        sex=sex,
        club=club,
        team=team,
        league=league,
        season=season,
        registered_from=first_day,
        every=read_every(Kind(kind), every),
    )
    wanted = ImportFile(
        Kind(kind),
        file.name,
        file_at(file),
        source,
        Reading(encoding, tab),
        answers,
        left_out=read_rows(leave_out),
        settled=read_settled(settled),
    )
    with opened() as house, so_far("rows-so-far", language, silent=in_json) as told:
        if marked_copy:
            write_marked_copy(house, wanted, marked_copy, language=language, silent=in_json)
        wanted = replace(wanted, told=told)
        if by_row or only_sound or settled:
            found = seen(house, wanted, preview=preview, only_sound=only_sound)
            view, outcome = found.view, told_by_row(found, in_json=in_json, language=language)
        else:
            view = house.perform(preview_import if preview else import_file, wanted, OPERATOR)
            outcome = _told_as_a_whole(view, in_json=in_json, language=language)
    _tell(outcome, acceptable=view.acceptable)


def _told_as_a_whole(view: ImportView, *, in_json: bool, language: str) -> dict[str, Any] | list[str]:
    say = speaker(language)
    return as_json(view, say) if in_json else as_lines(view, say)


def _refuse_what_is_said_of_sheets(context: click.Context) -> None:
    """A bundle describes itself, so that whatever is said of its columns or rows would be passed over.

    Raises:
        BadInputError: something was.
    """
    given = [
        option.opts[0]
        for option in context.command.params
        if option.name and option.name not in _OF_BUNDLES and _was_given(context, option.name)
    ]
    if given:
        message = f"A bundle says itself what its columns mean and whose they are; leave out {', '.join(given)}."
        raise BadInputError(message)


def _was_given(context: click.Context, name: str) -> bool:
    return context.get_parameter_source(name) is not ParameterSource.DEFAULT


def _take_in_bundle(file: Path, *, preview: bool, in_json: bool, language: str) -> None:
    wanted = ImportBundle(file.name, read_bytes(file))
    with opened() as house:
        view = house.perform(preview_bundle if preview else import_bundle, wanted, OPERATOR)
    say = speaker(language)
    _tell(bundle_json(view, say) if in_json else bundle_lines(view, say), acceptable=view.acceptable)


def _tell(outcome: dict[str, Any] | list[str], *, acceptable: bool) -> None:
    """Print what came of a file, as data or in lines, and end with status 2 where it is not acceptable."""
    if isinstance(outcome, dict):
        print_json(outcome)
    else:
        click.echo("\n".join(outcome), err=not acceptable)
    if not acceptable:
        sys.exit(REFUSED)
