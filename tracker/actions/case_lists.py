"""Taking along the list of a club's correction cases."""

from __future__ import annotations

from tracker.actions.case_fields import field_named, field_phrase
from tracker.actions.case_pages import CaseLine, ListClubCases, list_club_cases
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet

_CASES = (
    *(Column("number", "list-head-number", CellKind.NUMBER), Column("player", "list-head-player")),
    *(Column("record", "dispute-head-record"), Column("field", "dispute-head-field")),
    *(Column("status", "cases-head-status"), Column("opened", "cases-head-opened", CellKind.DAY)),
)


@takes_along(like=list_club_cases)
def export_club_cases(act: Act, asked: ListClubCases) -> ListSheet:
    """The cases of the director's club, those that wait for it first; what was written in them stays with them."""
    return ListSheet("cases", "cases-list", _CASES, map(_case, list_club_cases.work(act, asked)))


def _case(one: CaseLine) -> tuple[Cell, ...]:
    record = phrase(f"case-record-{one.record.value.replace('_', '-')}")
    field = field_phrase(field_named(one.record, one.field))
    return (one.id, one.player, record, field, phrase(f"case-status-{one.status.value}"), one.opened_on)
