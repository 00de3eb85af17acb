"""What a person is told of an import before and after it: counts, changes, faults, and what it brings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tracker.football.holdings import Thing
from tracker.i18n.speak import Speak
from tracker.importing.check import Checked
from tracker.importing.encodings import Candidate
from tracker.importing.faults import Fault
from tracker.importing.kind import Kind
from tracker.importing.mapping.column_view import ColumnView
from tracker.importing.mapping.question import Question
from tracker.importing.plan import Change, Outcome, Plan


@dataclass(frozen=True, slots=True)
class ImportView:
    """What a file comes to. `faults` and `changes` are the first thousand; `fault_count` counts every one.

    `batch_id` is the number under which a file that was taken in is on record. `encodings` is the question which of
    them the file is in, each with rows as they read in it.
    """

    kind: Kind
    file_name: str
    rows: int
    add: int
    change: int
    same: int
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    changes: tuple[Change, ...] = ()
    clubs: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    not_read: tuple[str, ...] = ()
    batch_id: int | None = None
    encodings: tuple[Candidate, ...] = ()
    #: The sheets of a workbook between which somebody has to choose.
    tabs: tuple[str, ...] = ()
    #: How each column is read; empty where every one is headed as the import format heads it.
    columns: tuple[ColumnView, ...] = ()
    questions: tuple[Question, ...] = ()
    #: How many rows are of people who do not play, and so are left out.
    staff: int = 0
    #: How many rows somebody left out.
    left_out: int = 0

    @property
    def acceptable(self) -> bool:
        """Whether the file can be taken in as it is."""
        return not (self.fault_count or self.questions)

    @property
    def written(self) -> bool:
        """Whether it has been taken in and changed something."""
        return self.batch_id is not None

    def as_batch(self, batch_id: int) -> ImportView:
        """The same, once it is written."""
        return replace(self, batch_id=batch_id)


def view_of(kind: Kind, file_name: str, checked: Checked, plan: Plan) -> ImportView:
    """What a plan comes to, before anything is written."""
    return ImportView(
        kind=kind,
        file_name=file_name,
        rows=checked.rows,
        add=plan.outcomes[Outcome.ADD],
        change=plan.outcomes[Outcome.CHANGE],
        same=plan.outcomes[Outcome.SAME],
        faults=plan.faults.in_order(),
        fault_count=plan.faults.count,
        changes=plan.changes,
        clubs=plan.brought.get(Thing.CLUB, ()),
        teams=plan.brought.get(Thing.TEAM, ()),
        sides=plan.brought.get(Thing.SIDE, ()),
        not_read=checked.not_read,
    )


def asked(
    kind: Kind, file_name: str, rows: int, columns: tuple[ColumnView, ...], questions: tuple[Question, ...]
) -> ImportView:
    """What is told of a file of which somebody has to say more before it can be checked."""
    return ImportView(kind, file_name, rows, 0, 0, 0, columns=columns, questions=questions)


def unreadable(
    kind: Kind, file_name: str, fault: Fault, encodings: tuple[Candidate, ...] = (), tabs: tuple[str, ...] = ()
) -> ImportView:
    """What is told of a file that is no sheet, may be in one of several encodings, or has several sheets."""
    return ImportView(kind, file_name, 0, 0, 0, 0, (fault,), 1, encodings=encodings, tabs=tabs)


def as_json(view: ImportView, say: Speak) -> dict[str, Any]:
    """The view as a JSON document, its faults spoken."""
    return {
        "kind": view.kind.value,
        "file": view.file_name,
        "rows": view.rows,
        "add": view.add,
        "change": view.change,
        "same": view.same,
        "fault_count": view.fault_count,
        "faults": [
            {"row": fault.row, "column": fault.column, "code": fault.phrase.code, "text": say(fault.phrase)}
            for fault in view.faults
        ],
        "changes": [
            {"row": change.row, "column": change.column, "old": change.old, "new": change.new}
            for change in view.changes
        ],
        "new": {"clubs": list(view.clubs), "teams": list(view.teams), "sides": list(view.sides)},
        "not_read": list(view.not_read),
        "encodings": [{"name": one.encoding, "rows": list(one.rows)} for one in view.encodings],
        "tabs": list(view.tabs),
        "columns": [column.as_json(say) for column in view.columns],
        "questions": [
            {
                "code": one.phrase.code,
                "text": say(one.phrase),
                "column": one.heading,
                "meanings": [meaning.value for meaning in one.meanings],
                "answers": list(one.answers),
            }
            for one in view.questions
        ],
        "staff": view.staff,
        "left_out": view.left_out,
        "written": view.written,
        "batch": view.batch_id,
    }
