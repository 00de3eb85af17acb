"""Ending a role: who has left a club or a federation sees nobody through it from the next request on."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.events import Event
from tracker.access.inviting import ends
from tracker.access.permissions import Permission
from tracker.actions.open_invitations import senders_of
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.store import roles_held
from tracker.store.roles_held import HeldRole

__all__ = ["EndRole", "HeldRole", "ListHeldRoles", "end_role", "list_held_roles"]


@dataclass(frozen=True, slots=True)
class ListHeldRoles:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class EndRole:
    """The number of a role that somebody holds."""

    number: int


@verb(needs=Permission.ROLE_END)
def list_held_roles(act: Act, _command: ListHeldRoles) -> tuple[HeldRole, ...]:
    """The roles that whoever asks may end: those they invite to, and none of their own."""
    return _endable(act)


@verb(needs=Permission.ROLE_END, leaves=(Event.ROLE_ENDED,))
def end_role(act: Act, command: EndRole) -> HeldRole:
    """End a role. All browsers of whoever held it are signed out, and the invitations they sent are good no more.

    Raises:
        NotFoundError: there is no such role, or it is not theirs to end.
    """
    found = _endable(act, command.number)
    if not found:
        message = "There is no such role that is yours to end; the list shows those that are."
        raise NotFoundError(message)
    (held,) = found
    act.record(Event.ROLE_ENDED, "user", held.user_id, {"role": held.role.value})
    roles_held.end_role(act.session, held, act.now)
    return held


def _endable(act: Act, number: int | None = None) -> tuple[HeldRole, ...]:
    """Nobody ends a role of their own, by a slip or by somebody at their browser."""
    found = roles_held.roles_held(act.session, senders_of(act.actor), ends(act.actor.roles), number)
    return tuple(one for one in found if one.user_id != act.actor.user_id)
