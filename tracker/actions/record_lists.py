"""Taking along the lists of records as such: files taken in, clubs, who is recorded twice, what was joined."""

from __future__ import annotations

from tracker.actions.clubs import ListClubs, list_clubs
from tracker.actions.duplicates import Candidate, ListDuplicates, Record, list_duplicates
from tracker.actions.merging import KnownMerge, ListMerges, list_merges
from tracker.actions.taking_along import takes_along
from tracker.actions.undoing import UNDO_FOR, ListImports, list_imports
from tracker.actions.verb import Act
from tracker.football.batches import Batch
from tracker.football.clubs import HeldClub
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell

_NUMBER = Column("number", "list-head-number", CellKind.NUMBER)
_UNDO_UNTIL = Column("undo_until", "list-head-undo-until", CellKind.DAY)
_IMPORTS = (
    *(_NUMBER, Column("file", "list-head-file"), Column("kind", "list-head-kind")),
    Column("taken_in", "list-head-taken-in", CellKind.DAY),
    *(Column(name, f"records-in-{name}", CellKind.NUMBER) for name in ("added", "changed", "same")),
    *(_UNDO_UNTIL, Column("undone", "list-head-undone", CellKind.DAY)),
)
_CLUBS = (_NUMBER, Column("club", "list-head-club"), Column("association", "list-head-association"))
_DUPLICATES = (
    Column("answer", "list-head-answer"),
    *(Column("one_number", "list-head-one-number", CellKind.NUMBER), Column("one_name", "list-head-one-name")),
    Column("one_born", "list-head-one-born", CellKind.DAY),
    *(
        Column("other_number", "list-head-other-number", CellKind.NUMBER),
        Column("other_name", "list-head-other-name"),
    ),
    *(Column("other_born", "list-head-other-born", CellKind.DAY), Column("evidence", "duplicates-evidence")),
)
_MERGES = (
    *(_NUMBER, Column("kept", "list-head-kept", CellKind.NUMBER), Column("name", "web-head-name")),
    *(Column("gone", "list-head-gone", CellKind.NUMBER), Column("at", "list-head-merged-on", CellKind.DAY)),
    _UNDO_UNTIL,
)


@takes_along(like=list_imports)
def export_imports(act: Act, asked: ListImports) -> ListSheet:
    """The files that were taken in, with what came of each and until when it can be undone."""
    found = list_imports.work(act, asked)
    return ListSheet("imports", "records-in-taken", _IMPORTS, (_batch(one, act) for one in found))


@takes_along(like=list_clubs)
def export_clubs(act: Act, asked: ListClubs) -> ListSheet:
    """All clubs, each with its association where that is known."""
    return ListSheet("clubs", "list-clubs", _CLUBS, map(_club, list_clubs.work(act, asked)))


@takes_along(like=list_duplicates)
def export_duplicates(act: Act, asked: ListDuplicates) -> ListSheet:
    """Who is perhaps recorded twice, the surest first, with what speaks for it and against it."""
    found = list_duplicates.work(act, asked).found
    return ListSheet("duplicates", "duplicates-heading", _DUPLICATES, map(_pair, found))


@takes_along(like=list_merges)
def export_merges(act: Act, asked: ListMerges) -> ListSheet:
    """What was put together and can still be undone."""
    return ListSheet("merges", "list-merges", _MERGES, map(_merge, list_merges.work(act, asked)))


def _batch(one: Batch, act: Act) -> tuple[Cell, ...]:
    last = one.at + UNDO_FOR
    until = last.date() if one.undone_at is None and act.now <= last else None
    undone = one.undone_at.date() if one.undone_at else None
    kind = phrase(f"kind-of-file-{one.kind}")
    return (one.number, one.file_name, kind, one.at.date(), one.added, one.changed, one.same, until, undone)


def _club(one: HeldClub) -> tuple[Cell, ...]:
    return (one.number, one.name, one.association)


def _pair(one: Candidate) -> tuple[Cell, ...]:
    answer = phrase(f"duplicates-answer-{one.comparison.answer.value}")
    return (
        answer,
        *_record(one.one),
        *_record(one.other),
        tuple(piece.phrase for piece in one.comparison.evidence),
    )


def _record(one: Record) -> tuple[Cell, ...]:
    return (one.number, one.person.name, birth_cell(one.person.born))


def _merge(one: KnownMerge) -> tuple[Cell, ...]:
    return (one.merge.number, one.merge.kept, one.name, one.merge.gone, one.merge.at.date(), one.until)
