"""A copy of somebody's sheet in which every row that cannot be taken in says why, in the cell that is meant."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePath

from tracker.access.permissions import Permission
from tracker.actions.exported import ExportedFile, ListFormat, ready, spool, written
from tracker.actions.imports import ImportFile
from tracker.actions.kept_drafts import look_at, own_draft
from tracker.actions.row_by_row import LookedAt, look
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.in_one_go import in_one_go
from tracker.football.phrase import phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, Speak, speaker
from tracker.importing.draft_said import said_from_text
from tracker.importing.faults import Fault
from tracker.importing.rows import RowOutcome
from tracker.importing.sheet import Row
from tracker.reports.marked_sheet import MarkedRow, marked_csv, write_marked_workbook

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class MarkSheet:
    """Which file to copy with what is wrong in it, as what, and in which language that is said."""

    file: ImportFile
    form: ListFormat = ListFormat.XLSX
    language: str = DEFAULT_LANGUAGE


@dataclass(frozen=True, slots=True)
class MarkDraft:
    """Which draft's file to copy, and as what; it is said in the language of whoever began it."""

    number: int
    form: ListFormat = ListFormat.XLSX


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def mark_sheet(act: Act, command: MarkSheet) -> ExportedFile:
    """The sheet itself with each fault, question and conflict in its cell; `rows` counts the rows that have one.

    Raises:
        BadInputError: the file cannot be read, or something has to be said of all of it first.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
    """
    with in_one_go():
        return _copied(act, look(act, command.file), command.form, speaker(command.language))


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def mark_draft(act: Act, command: MarkDraft) -> ExportedFile:
    """The same of a file that one began.

    Raises:
        NotFoundError: one began none of this number.
        BadInputError: the file cannot be read, or something has to be said of all of it first.
    """
    kept = own_draft(act, command.number)
    with in_one_go():
        looked = look_at(act, kept, said_from_text(kept.said))
        return _copied(act, looked, command.form, speaker(act.actor.language))


def _copied(act: Act, looked: LookedAt, form: ListFormat, say: Speak) -> ExportedFile:
    if looked.opened is None or looked.found is None or looked.found.of_file:
        raise spoken(BadInputError, phrase("marked-not-yet"))
    header = looked.opened.sheet.header
    rows = [_marked(looked, row, outcome, say) for row, outcome in looked.rows()]
    name = f"{PurePath(looked.command.file_name).stem[:_LONGEST_NAME]}-marked.{form.value}"
    if form is ListFormat.CSV:
        made = written(name, marked_csv(header, rows))
        content, size = made.content, made.size
    else:
        content = spool()
        write_marked_workbook(content, header, rows, title=looked.command.kind.value, made_at=act.now)
        content.seek(0, 2)
        size = ready(name, content, 0).size
    return ExportedFile(name, content, size, sum(bool(row.remarks) for row in rows))


def _marked(looked: LookedAt, row: Row, outcome: RowOutcome, say: Speak) -> MarkedRow:
    assert looked.found is not None, "Somebody looked at the rows before."
    remarks: defaultdict[int, list[str]] = defaultdict(list)
    for fault in looked.found.faults.get(row.number, ()):
        remarks[_place(looked, fault)].append(say(fault.phrase))
    said = {place: " ".join(texts) for place, texts in remarks.items()}
    return MarkedRow(row.number, row.cells, said, outcome is RowOutcome.QUESTION)


def _place(looked: LookedAt, fault: Fault) -> int:
    """The cell that a fault is about: the first of those that it names, or the first of the row."""
    assert looked.opened is not None, "Somebody looked at the rows before."
    header = looked.opened.sheet.header
    named = (fault.column, *fault.column.split(", "))
    return next((header.index(name) for name in named if name in header), 0)
