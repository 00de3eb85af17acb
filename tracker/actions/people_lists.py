"""Taking along the lists of people who have a part in the system: who holds which role."""

from __future__ import annotations

from tracker.actions.ending_roles import HeldRole, ListHeldRoles, list_held_roles
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet

_NUMBER = Column("number", "list-head-number", CellKind.NUMBER)
_ROLES = (
    *(_NUMBER, Column("name", "web-head-name"), Column("role", "list-head-role")),
    *(Column("place", "list-head-place"), Column("email", "list-head-email")),
)


@takes_along(like=list_held_roles)
def export_held_roles(act: Act, asked: ListHeldRoles) -> ListSheet:
    """Who holds the roles that one may end."""
    return ListSheet("roles", "list-roles", _ROLES, map(_held, list_held_roles.work(act, asked)))


def _held(one: HeldRole) -> tuple[Cell, ...]:
    return (one.number, one.name, phrase(f"web-role-{one.role.value}"), one.place or None, one.email)
