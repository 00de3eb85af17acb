"""Who may invite whom, and end whose role: each is handed on and taken away by whoever answers for it."""

from __future__ import annotations

from tracker.access.roles import STAFF, Role

#: A club's director invites coaches, and the parents and players of the club; a federation's officer its clubs'
#: directors, its scouts and officers. An administrator sees no child, and invites nobody who sees a club's.
INVITES: dict[Role, frozenset[Role]] = {
    Role.DIRECTOR: frozenset({Role.COACH, Role.PARENT, Role.PLAYER}),
    Role.OFFICER: frozenset({Role.DIRECTOR, Role.SCOUT, Role.OFFICER}),
    Role.ADMINISTRATOR: frozenset({Role.ADMINISTRATOR, Role.OFFICER}),
    Role.OPERATOR: frozenset({Role.ADMINISTRATOR, Role.OFFICER, Role.DIRECTOR, Role.SCOUT}),
}


#: Who becomes one of a child's family by it; where the letter went is known to the club alone.
FAMILY = frozenset({Role.PARENT, Role.PLAYER})


def ends(roles: frozenset[Role]) -> frozenset[Role]:
    """The roles of staff that somebody takes away from others: those they invite to, and the operator every one."""
    if Role.OPERATOR in roles:
        return STAFF
    return STAFF & frozenset(invited for role in roles for invited in INVITES.get(role, ()))


def may_invite(inviting: frozenset[Role], invited: Role) -> bool:
    """Whether one of these roles invites to that one."""
    return any(invited in INVITES.get(role, ()) for role in inviting)
