"""Taking in a file: seeing what it comes to, and writing it whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256

from tracker.access.erased import ERASED, mark_of_number, mark_of_person
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.holdings import IsErased, nobody_erased
from tracker.football.people import Birth, Sex, folded
from tracker.importing.cells import scheme
from tracker.importing.check import check_laid
from tracker.importing.encodings import UnsureEncodingError
from tracker.importing.faults import UnfitCellError, UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.many import in_one_go
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, as_text, fingerprint, from_text
from tracker.importing.mapping.column_view import column_views
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.sheet_mapping import SheetMapping, map_sheet
from tracker.importing.plan import Plan
from tracker.importing.propose import DEFAULT_SOURCE, propose, wanted_of
from tracker.importing.read_sheet import AS_IT_IS, Reading, read_sheet
from tracker.importing.sheet import Sheet
from tracker.importing.view import ImportView, asked, unreadable, view_of
from tracker.importing.xlsx_sheet import UnsureTabError
from tracker.store.erasing import tombstones
from tracker.store.intake import apply, known_for, take_turn
from tracker.store.sheet_choices import choices_for, keep_choices
from tracker.store.tables import ImportBatch

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Which file to take in, whose numbers the player ids in it are, and what it does not say of itself.

    `answers` say what its columns mean and what holds of all its rows, as far as it does not say so.
    """

    kind: Kind
    file_name: str
    content: bytes
    source: str = DEFAULT_SOURCE
    reading: Reading = AS_IT_IS
    answers: Answers = NO_ANSWERS


@verb(needs=Permission.ROSTER_IMPORT)
def preview_import(act: Act, command: ImportFile) -> ImportView:
    """What taking in the file would add and change, or all that is wrong with it; nothing is written.

    Raises:
        BadInputError: the source is no name that a source can have.
    """
    with in_one_go():
        return _proposed(act, command).view


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.FILE_IMPORTED,))
def import_file(act: Act, command: ImportFile) -> ImportView:
    """Take in the whole file, or nothing of it where anything is wrong.

    A file of which all is held already writes nothing, and so leaves no line in the ledger.

    Raises:
        BadInputError: the source is no name that a source can have.
        ChangedMeanwhileError: somebody else wrote the same while the file was being taken in.
    """
    take_turn(act.session)
    with in_one_go():
        proposed = _proposed(act, command)
        view, plan = proposed.view, proposed.plan
        if plan is None or plan.faults.count or plan.empty:
            return view
        batch = _batch(act, command, view)
        counts = {"add": view.add, "change": view.change, "same": view.same}
        act.record(Event.FILE_IMPORTED, "import", None, {"kind": command.kind.value, **counts})
        act.session.add(batch)
        act.session.flush()
        apply(act.session, plan.delivery, batch.id)
        if proposed.mapping and command.answers.said:
            _keep(act, command, proposed.mapping)
    return view.as_batch(batch.id)


def _batch(act: Act, command: ImportFile, view: ImportView) -> ImportBatch:
    return ImportBatch(
        kind=command.kind.value,
        file_name=command.file_name[-_LONGEST_NAME:],
        sha256=sha256(command.content).hexdigest(),
        at=act.now,
        user_id=act.actor.user_id,
        added=view.add,
        changed=view.change,
        same=view.same,
    )


@dataclass(frozen=True, slots=True)
class _Proposed:
    """What a file comes to; without a plan where it cannot be read, or where something has to be said first."""

    view: ImportView
    mapping: SheetMapping | None = None
    plan: Plan | None = None


def _proposed(act: Act, command: ImportFile) -> _Proposed:
    source = _source(command.source)
    try:
        sheet = read_sheet(command.content, command.reading)
        mapping = map_sheet(command.kind, sheet, act.day, _with_what_is_remembered(act, command, sheet.header))
    except UnsureEncodingError as error:
        return _Proposed(unreadable(command.kind, command.file_name, error.fault, error.candidates))
    except UnsureTabError as error:
        return _Proposed(unreadable(command.kind, command.file_name, error.fault, tabs=error.tabs))
    except UnreadableError as error:
        return _Proposed(unreadable(command.kind, command.file_name, error.fault))
    columns = column_views(mapping)
    if mapping.questions:
        return _Proposed(
            asked(command.kind, command.file_name, _rows_in(sheet), columns, mapping.questions), mapping
        )
    left_out = LeftOut()
    checked = check_laid(command.kind, lay(mapping, sheet, left_out), act.day)
    known = replace(known_for(act.session, wanted_of(command.kind, checked, source)), is_erased=who_is_erased(act))
    plan = propose(command.kind, checked, known, source)
    view = view_of(command.kind, command.file_name, checked, plan)
    return _Proposed(replace(view, columns=columns, staff=left_out.staff), mapping, plan)


def _rows_in(sheet: Sheet) -> int:
    """How many rows there are, as far as they can be read."""
    count = 0
    with suppress(UnreadableError):
        for _ in sheet.rows:
            count += 1
    return count


def _with_what_is_remembered(act: Act, command: ImportFile, header: tuple[str, ...]) -> Answers:
    """The answers, with those that were given for the club's last file with the same headings."""
    kept = choices_for(act.session, folded(command.answers.club), command.kind.value, fingerprint(header))
    return replace(command.answers, remembered=from_text(kept)) if kept else command.answers


def _keep(act: Act, command: ImportFile, mapping: SheetMapping) -> None:
    place = (folded(command.answers.club)[:_LONGEST_NAME], command.kind.value, fingerprint(mapping.header))
    keep_choices(act.session, *place, choices=as_text(mapping.choices), at=act.now)


def who_is_erased(act: Act) -> IsErased:
    """Who is recognised by the marks of those whose records were erased."""
    marks = frozenset(mark for _, some in tombstones(act.session).values() for mark in some)
    if not marks:
        return nobody_erased
    seals = partial(act.office.keys.seals, ERASED)

    def is_erased(name: str, sex: Sex, born: Birth | None, number: tuple[str, str] | None) -> bool:
        own = mark_of_number(seals, *number) if number else ()
        return not marks.isdisjoint((*mark_of_person(seals, name, sex, born), *own))

    return is_erased


def _source(name: str) -> str:
    try:
        return scheme(name)
    except UnfitCellError:
        message = (
            f"{name!r} cannot name a source of numbers; use a letter, then letters, digits, . - or _, as in fifa."
        )
        raise BadInputError(message) from None
