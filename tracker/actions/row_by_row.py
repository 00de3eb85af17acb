"""A file looked at row by row: what each row does, whom it may be of, and taking in those that are sound."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.imports import (
    ImportFile,
    OpenedSheet,
    as_own,
    digest,
    keep_answers,
    open_sheet,
    source_named,
)
from tracker.actions.spoken import spoken
from tracker.actions.taking_in import OwnClub, admitted, enter_numbered, known_to, own_club
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.holdings import Known, Ref, Wanted
from tracker.football.in_one_go import in_one_go
from tracker.football.phrase import phrase
from tracker.football.same_person.judge import Answer, compare
from tracker.football.same_person.person import Person
from tracker.importing.faults import MOST_FAULTS_KEPT, Fault
from tracker.importing.propose import wanted_of
from tracker.importing.row_by_row import RowPlan, all_faults, brought_by_row, plan_rows, spread
from tracker.importing.rows import Perhaps, RowOutcome, RowView, rows_shown
from tracker.importing.sheet import Row
from tracker.importing.view import ImportView
from tracker.store.duplicates import candidates
from tracker.store.intake import take_turn
from tracker.store.kept_apart import keep, once_kept_apart
from tracker.store.people_compared import names_of, people_of

#: Longer files are taken in as a whole.
MOST_ROWS = 50_000
#: So many players on record are shown beside a row.
_MOST_PERHAPS = 10
#: So many cells of a row are shown that stand under no heading: enough to see which delimiter went astray.
_MOST_BESIDE = 3


@dataclass(frozen=True, slots=True)
class ImportRows:
    """Which file to take in row by row; `only_sound` leaves out every row that cannot be taken in."""

    file: ImportFile
    only_sound: bool = False


@dataclass(frozen=True, slots=True)
class RowsSeen:
    """A file with every row of it; no rows where it cannot be read, or something has to be said of it first."""

    view: ImportView
    header: tuple[str, ...] = ()
    rows: tuple[RowView, ...] = ()

    @property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows there are of each outcome."""
        return Counter(row.outcome for row in self.rows)

    def only_sound(self) -> RowsSeen:
        """The same, where every other row is left out; as it is where no row can be taken in."""
        others = sum(not row.outcome.sound for row in self.rows)
        if others == len(self.rows):
            return self
        return replace(self, view=replace(self.view, faults=(), fault_count=0, left_out=others))


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A file with the plan of its rows; without one where it cannot be read, or something has to be said first."""

    command: ImportFile
    view: ImportView
    opened: OpenedSheet | None = None
    found: RowPlan | None = None
    own: OwnClub | None = None

    def rows(self, only: RowOutcome | None = None) -> list[tuple[Row, RowOutcome]]:
        """The rows with what each comes to; those of one outcome where it is named."""
        if self.opened is None or self.found is None:
            return []
        return list(rows_shown(self.opened.sheet.rows, self.found.outcomes, only))

    def shown(self, row: Row, outcome: RowOutcome) -> RowView:
        """A row as it is shown."""
        assert self.found is not None, "A row is only there once it is planned."
        assert self.opened is not None, "What is planned was opened."
        number, found = row.number, self.found
        said = (found.faults.get(number, ()), found.changes.get(number, ()), found.perhaps.get(number, ()))
        tickable = outcome.sound or number in self.command.left_out
        cells = row.cells[: len(self.opened.sheet.header) + _MOST_BESIDE]
        return RowView(number, outcome, outcome.sound, tickable, cells, *said)


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def preview_rows(act: Act, command: ImportFile) -> RowsSeen:
    """What each row of a file would do, or what stands in its way; nothing is written.

    Raises:
        BadInputError: the file is too long for it, the source is no name of one, or it is open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
    """
    with in_one_go():
        return _seen(look(act, command))


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.FILE_IMPORTED, Event.PLAYER_KEPT_APART), remembers=True)
def import_rows(act: Act, command: ImportRows) -> RowsSeen:
    """Take in the rows of a file that are not left out, all of them or, where that is asked, those that are sound.

    Raises:
        BadInputError: the file is too long for it, the source is no name of one, or it is open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
        ChangedMeanwhileError: somebody else wrote the same while the file was being taken in.
    """
    take_turn(act.session)
    with in_one_go():
        looked = look(act, command.file)
        if looked.view.acceptable or (command.only_sound and looked.found and not looked.found.of_file):
            return replace(_seen(looked), view=take_sound(act, looked))
        return _seen(looked)


def look(act: Act, command: ImportFile) -> LookedAt:
    """Plan the rows of a file that can be taken in.

    Raises:
        BadInputError: the file is too long for it, the source is no name of one, or it is open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
    """
    own = own_club(act, command.answers.club)
    command = as_own(command, own)
    source = source_named(command.source)
    opened = open_sheet(act, command, all_faults())
    if isinstance(opened, ImportView):
        return LookedAt(command, opened)
    if opened.checked.rows > MOST_ROWS:
        raise spoken(BadInputError, phrase("rows-too-many", most=MOST_ROWS))
    checked = admitted(command.kind, opened.checked, own)
    settled = spread(command.kind, checked, source, command.settled)
    wanted = wanted_of(command.kind, checked, source)
    wanted.players.update(same_as for same_as in settled.values() if same_as is not None)
    known = _with_who_was_kept_apart(act, known_to(act, wanted, own), wanted, settled)
    alike = partial(_alike, act)
    found = plan_rows(command.kind, checked, known, source, settled=settled, alike=alike)
    view = opened.told(command, found.plan)
    faults_told = (*found.of_file, *(fault for row in sorted(found.faults) for fault in found.faults[row]))
    return LookedAt(command, _with_faults(view, faults_told), opened, found, own)


def take_sound(act: Act, looked: LookedAt) -> ImportView:
    """Write the plan of the sound rows; what stands in the way of the others is not the import's fault."""
    assert looked.opened is not None, "Somebody looked at the rows before."
    assert looked.found is not None, "Somebody looked at the rows before."
    left_out = looked.view.left_out + len(looked.found.faults)
    view = replace(looked.view, faults=(), fault_count=0, left_out=left_out)
    plan = looked.found.plan
    if plan.empty:
        return view
    written, refs = enter_numbered(act, view, plan, digest(looked.command), looked.own)
    keep_answers(act, looked.command, looked.opened)
    for row, ref in brought_by_row(plan):
        for perhaps in looked.found.perhaps.get(row, ()):
            _keep_apart(act, perhaps.number, refs[ref])
    for first, second in looked.found.twins:
        _keep_apart(act, refs[first], refs[second])
    return written


def _keep_apart(act: Act, held: int, new: int) -> None:
    for number in (held, new):
        act.record(Event.PLAYER_KEPT_APART, "player", number)
    keep(act.session, (min(held, new), max(held, new)), act.now)


def _seen(looked: LookedAt) -> RowsSeen:
    header = looked.opened.sheet.header if looked.opened else ()
    return RowsSeen(looked.view, header, tuple(looked.shown(*one) for one in looked.rows()))


def _with_faults(view: ImportView, faults: tuple[Fault, ...]) -> ImportView:
    return replace(view, faults=faults[:MOST_FAULTS_KEPT], fault_count=len(faults))


def _with_who_was_kept_apart(act: Act, known: Known, wanted: Wanted, settled: Mapping[int, Ref | None]) -> Known:
    """Also whom somebody once said not to be another: whoever is said to be another again is them."""
    if None not in settled.values():
        return known
    namesakes = {ref for namesake in wanted.namesakes for ref in known.namesakes.get(namesake, ())}
    return replace(known, apart=once_kept_apart(act.session, namesakes))


def _alike(
    act: Act, people: Mapping[int, Person], named: Mapping[int, tuple[Ref, ...]]
) -> dict[int, tuple[Perhaps, ...]]:
    """The players on record whom people may be, those who are surely the same first."""
    rows = list(people)
    found = defaultdict[int, dict[int, None]](dict, {row: dict.fromkeys(refs) for row, refs in named.items()})
    names = list(candidates(act.session, [people[row] for row in rows]))
    known = names_of(act.session, {number for _, number in names})
    for at, number in names:
        if compare(people[rows[at]], known[number]).answer is not Answer.DIFFERENT:
            found[rows[at]][number] = None
    held = people_of(act.session, {number for numbers in found.values() for number in numbers})
    return {row: _compared(people.get(row), held, numbers, named.get(row, ())) for row, numbers in found.items()}


def _compared(
    person: Person | None, held: Mapping[int, Person], numbers: Collection[int], named: tuple[Ref, ...]
) -> tuple[Perhaps, ...]:
    """Those who may be meant, with the evidence; a row that only names somebody has none to hold against them."""
    if person is None:
        return tuple(Perhaps(number, held[number], Answer.PERHAPS, ()) for number in numbers if number in held)
    compared = [(number, compare(person, held[number])) for number in numbers if number in held]
    worth = [
        Perhaps(number, held[number], one.answer, one.evidence)
        for number, one in compared
        if one.answer is not Answer.DIFFERENT or number in named
    ]
    return tuple(sorted(worth, key=lambda one: (one.answer is not Answer.SAME, one.number))[:_MOST_PERHAPS])
