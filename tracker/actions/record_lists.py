"""Taking along the lists of what was taken in: which files there were."""

from __future__ import annotations

from tracker.actions.taking_along import takes_along
from tracker.actions.undoing import UNDO_FOR, ListImports, list_imports
from tracker.actions.verb import Act
from tracker.football.batches import Batch
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet

_NUMBER = Column("number", "list-head-number", CellKind.NUMBER)
_IMPORTS = (
    *(_NUMBER, Column("file", "list-head-file"), Column("kind", "list-head-kind")),
    Column("taken_in", "list-head-taken-in", CellKind.DAY),
    *(Column(name, f"records-in-{name}", CellKind.NUMBER) for name in ("added", "changed", "same")),
    Column("undo_until", "list-head-undo-until", CellKind.DAY),
    Column("undone", "list-head-undone", CellKind.DAY),
)


@takes_along(like=list_imports)
def export_imports(act: Act, asked: ListImports) -> ListSheet:
    """The files that were taken in, with what came of each and until when it can be undone."""
    found = list_imports.work(act, asked)
    return ListSheet("imports", "records-in-taken", _IMPORTS, (_batch(one, act) for one in found))


def _batch(one: Batch, act: Act) -> tuple[Cell, ...]:
    last = (one.at + UNDO_FOR).date()
    until = last if one.undone_at is None and act.now <= one.at + UNDO_FOR else None
    undone = one.undone_at.date() if one.undone_at else None
    kind = phrase(f"kind-of-file-{one.kind}")
    return (one.number, one.file_name, kind, one.at.date(), one.added, one.changed, one.same, until, undone)
