"""Taking in a file: seeing what it comes to, and writing it whole or not at all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.file_in_parts import OfMany, in_parts
from tracker.actions.spoken import spoken
from tracker.actions.taking_in import (
    OwnClub,
    batch_values,
    enter,
    own_club,
    planned,
    put_on_record,
    who_is_erased,
)
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.holdings import OWN_SCHEME
from tracker.football.in_one_go import in_one_go
from tracker.football.people import folded
from tracker.importing.cells import scheme
from tracker.importing.check import Checked, check_laid
from tracker.importing.content import Content, pieces
from tracker.importing.encodings import UnsureEncodingError
from tracker.importing.faults import Faults, UnfitCellError, UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, as_text, fingerprint, from_text
from tracker.importing.mapping.column_view import ColumnView, column_views
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import Layout, LeftOut
from tracker.importing.mapping.sheet_mapping import SheetMapping, map_sheet
from tracker.importing.plan import Plan
from tracker.importing.read_sheet import AS_IT_IS, Reading, read_sheet
from tracker.importing.sheet import Counted, Sheet, Told, Without
from tracker.importing.source import DEFAULT_SOURCE
from tracker.importing.view import ImportView, asked, unreadable, view_of
from tracker.importing.xlsx_sheet import UnsureTabError
from tracker.store.intake import take_turn
from tracker.store.sheet_choices import choices_for, keep_choices

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Which file to take in, whose numbers the player ids in it are, and what it does not say of itself.

    `answers` say what its columns mean and what holds of all its rows, as far as it does not say so. The rows in
    `left_out` are not taken in. `settled` says of rows which player on record they are of, or that they are of
    another person; whoever looks row by row (`tracker.actions.row_by_row`) heeds it.
    """

    kind: Kind
    file_name: str
    content: Content
    source: str = DEFAULT_SOURCE
    reading: Reading = AS_IT_IS
    answers: Answers = NO_ANSWERS
    left_out: frozenset[int] = frozenset()
    settled: Mapping[int, int | None] = field(default_factory=dict)
    #: Told how many rows were read, for whoever waits at a terminal.
    told: Told | None = None


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def preview_import(act: Act, command: ImportFile) -> ImportView:
    """What taking in the file would add and change, or all that is wrong with it; nothing is written.

    Raises:
        BadInputError: the source is no name that a source can have, or it is open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
    """
    own = own_club(act, command.answers.club)
    with in_one_go():
        return _proposed(act, as_own(command, own), own).view


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.FILE_IMPORTED,), remembers=True)
def import_file(act: Act, command: ImportFile) -> ImportView:
    """Take in the whole file, or nothing of it where anything is wrong.

    A file of which all is held already writes nothing, and so leaves no line in the ledger.

    Raises:
        BadInputError: the source is no name that a source can have, or it is open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
        ChangedMeanwhileError: somebody else wrote the same while the file was being taken in.
    """
    take_turn(act.session)
    own = own_club(act, command.answers.club)
    command = as_own(command, own)
    with in_one_go():
        proposed = _proposed(act, command, own, writes=True)
        view, plan = proposed.view, proposed.plan
        if proposed.opened is None or plan is None or plan.faults.count or plan.empty:
            return view
        written = put_on_record(act, view) if view.written else enter(act, view, plan, digest(command), own)
        keep_answers(act, command, proposed.opened)
    return written


def digest(command: ImportFile) -> str:
    """By what the same file is known again.

    Raises:
        BadInputError: somebody changed the file while it was read.
    """
    found = sha256()
    try:
        for piece in pieces(command.content):
            found.update(piece)
    except UnreadableError as error:
        raise spoken(BadInputError, error.fault.phrase) from None
    return found.hexdigest()


@dataclass(frozen=True, slots=True)
class _Proposed:
    """What a file comes to; without a plan where it cannot be read, or where something has to be said first."""

    view: ImportView
    opened: OpenedSheet | None = None
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """A file of which it is known how it is read: its sheet, what its columns mean, and what its rows say."""

    sheet: Sheet
    mapping: SheetMapping
    columns: tuple[ColumnView, ...]
    checked: Checked
    staff: int

    def told(self, command: ImportFile, plan: Plan) -> ImportView:
        """What is told of a plan for it."""
        view = view_of(command.kind, command.file_name, self.checked, plan)
        left_out = _rows_in(self.sheet, command.left_out) if command.left_out else 0
        return replace(view, columns=self.columns, staff=self.staff, left_out=left_out)


def as_own(command: ImportFile, own: OwnClub | None) -> ImportFile:
    """The file of a director's own club: its rows are the club's where they name none, and so are its numbers."""
    if own is None:
        return command
    source = own.source if command.source == DEFAULT_SOURCE else command.source
    return replace(command, source=source, answers=replace(command.answers, club=own.name))


def _proposed(act: Act, command: ImportFile, own: OwnClub | None, *, writes: bool = False) -> _Proposed:
    source = source_named(command.source)
    laid = _lay_out(act, command)
    if isinstance(laid, ImportView):
        return _Proposed(laid)
    many = _of_many(act, command, laid.layout, source, own, writes=writes)
    if many is not None:
        opened = laid.opened(many.checked)
        return _Proposed(replace(opened.told(command, many.plan), batch_id=many.batch_id), opened, many.plan)
    opened = laid.opened(check_laid(command.kind, laid.counted(command.told), act.day))
    plan = planned(act, command.kind, opened.checked, source, own)
    return _Proposed(opened.told(command, plan), opened, plan)


def _of_many(
    act: Act, command: ImportFile, layout: Layout, source: str, own: OwnClub | None, *, writes: bool
) -> OfMany | None:
    """What a large file of players comes to, part by part; nothing where a file is planned as a whole.

    A director's file is never so large, and its rows are held against more than who is in sight.
    """
    if own is not None:
        return None
    many = in_parts(act, command.kind, layout, source, partial(who_is_erased, act), command.told)
    if many is None:
        return None
    if not writes:
        return many.look_at(act)
    return many.write(act, batch_values(act, command.kind.value, command.file_name, digest(command), own))


def open_sheet(act: Act, command: ImportFile, faults: Faults | None = None) -> OpenedSheet | ImportView:
    """The sheet of a file, or what is told where it cannot be read, or where something has to be said first.

    Arguments:
        faults: takes up what is wrong with its cells, where somebody wants to keep more than the first of it.
    """
    laid = _lay_out(act, command)
    if isinstance(laid, ImportView):
        return laid
    return laid.opened(check_laid(command.kind, laid.counted(command.told), act.day, faults))


@dataclass(frozen=True, slots=True)
class _Laid:
    """A file of which it is known how it is read, before its rows are."""

    sheet: Sheet
    mapping: SheetMapping
    columns: tuple[ColumnView, ...]
    layout: Layout
    left_out: LeftOut

    def opened(self, checked: Checked) -> OpenedSheet:
        """The same with what its rows say."""
        return OpenedSheet(self.sheet, self.mapping, self.columns, checked, self.left_out.staff)

    def counted(self, told: Told | None) -> Layout:
        """The same where somebody may be told how far it is read."""
        sheet = self.layout.sheet
        return replace(self.layout, sheet=replace(sheet, rows=Counted(sheet.rows, told))) if told else self.layout


def _lay_out(act: Act, command: ImportFile) -> _Laid | ImportView:
    try:
        sheet = read_sheet(command.content, command.reading)
        mapping = map_sheet(command.kind, sheet, act.day, _with_what_is_remembered(act, command, sheet.header))
    except UnsureEncodingError as error:
        return unreadable(command.kind, command.file_name, error.fault, error.candidates)
    except UnsureTabError as error:
        return unreadable(command.kind, command.file_name, error.fault, tabs=error.tabs)
    except UnreadableError as error:
        return unreadable(command.kind, command.file_name, error.fault)
    columns = column_views(mapping)
    if mapping.questions:
        return asked(command.kind, command.file_name, _rows_in(sheet), columns, mapping.questions)
    left_out = LeftOut()
    taken = Sheet(sheet.header, Without(sheet.rows, command.left_out)) if command.left_out else sheet
    return _Laid(sheet, mapping, columns, lay(mapping, taken, left_out), left_out)


def _rows_in(sheet: Sheet, numbered: Collection[int] | None = None) -> int:
    """How many rows there are, or of some numbers, as far as they can be read."""
    count = 0
    with suppress(UnreadableError):
        for row in sheet.rows:
            count += numbered is None or row.number in numbered
    return count


def _with_what_is_remembered(act: Act, command: ImportFile, header: tuple[str, ...]) -> Answers:
    """The answers, with those that were given for the club's last file with the same headings."""
    kept = choices_for(act.session, folded(command.answers.club), command.kind.value, fingerprint(header))
    return replace(command.answers, remembered=from_text(kept)) if kept else command.answers


def keep_answers(act: Act, command: ImportFile, opened: OpenedSheet) -> None:
    """Remember what was said of the columns of a file that is taken in."""
    if command.answers.said:
        mapping = opened.mapping
        place = (folded(command.answers.club)[:_LONGEST_NAME], command.kind.value, fingerprint(mapping.header))
        keep_choices(act.session, *place, choices=as_text(mapping.choices), at=act.now)


def source_named(name: str) -> str:
    """The name of a source of numbers as it is kept.

    Raises:
        BadInputError: it is no name that a source can have.
    """
    try:
        given_by = scheme(name)
    except UnfitCellError:
        message = (
            f"{name!r} cannot name a source of numbers; use a letter, then letters, digits, . - or _, as in fifa."
        )
        raise BadInputError(message) from None
    if given_by == OWN_SCHEME:
        message = f"{OWN_SCHEME!r} names the numbers of this installation itself; a file's need another name."
        raise BadInputError(message)
    return given_by
