"""From checked records and what is held to the plan of an import."""

from __future__ import annotations

from tracker.football.holdings import Known, Wanted
from tracker.importing.check import Checked
from tracker.importing.kind import Kind
from tracker.importing.plan import Plan
from tracker.importing.planner import Planner
from tracker.importing.registry import IMPORTABLE

#: Whose numbers a file's are, where neither the file nor the person who takes it in says so.
DEFAULT_SOURCE = "file"


def wanted_of(kind: Kind, checked: Checked, source: str) -> Wanted:
    """What has to be looked up before a plan can be made."""
    return IMPORTABLE[kind].wanted(checked.records, source)


def propose(kind: Kind, checked: Checked, known: Known, source: str) -> Plan:
    """What the records add, change and leave as it is. The faults found on the way join those of the check."""
    planner = Planner(known, source, checked.faults, checked.headings)
    put = IMPORTABLE[kind].put
    for record in checked.records:
        planner.open_row(record.row)
        put(planner, record)
        planner.close_row()
    return planner.finished()
