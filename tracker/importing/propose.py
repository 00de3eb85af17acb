"""From checked records and what is held to the plan of an import."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.football.holdings import Known, Ref, Wanted
from tracker.importing.check import Checked
from tracker.importing.kind import Kind
from tracker.importing.plan import Plan, RowNotes
from tracker.importing.planner import Planner
from tracker.importing.registry import IMPORTABLE

NOTHING_SETTLED: Mapping[int, Ref | None] = MappingProxyType({})


def wanted_of(kind: Kind, checked: Checked, source: str) -> Wanted:
    """What has to be looked up before a plan can be made."""
    return IMPORTABLE[kind].wanted(checked.records, source)


def propose(
    kind: Kind,
    checked: Checked,
    known: Known,
    source: str,
    *,
    settled: Mapping[int, Ref | None] = NOTHING_SETTLED,
    notes: RowNotes | None = None,
) -> Plan:
    """What the records add, change and leave as it is. The faults found on the way join those of the check.

    Arguments:
        settled: by the numbers of rows, the record that somebody said they are of, or that they are of nobody held.
        notes: take up what each row does, where somebody looks at the file row by row.
    """
    planner = Planner(known, source, checked.faults, checked.headings, settled=settled, notes=notes)
    put = IMPORTABLE[kind].put
    for record in checked.records:
        planner.open_row(record.row)
        put(planner, record)
        planner.close_row()
    return planner.finished()
