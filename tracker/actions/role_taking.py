"""Taking on a role: a person who holds several acts in one at a time, and switches knowingly."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import Stage
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.account import SignedIn
from tracker.actions.arrival import at_stage, move_on
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.store import accounts


@dataclass(frozen=True, slots=True)
class ListRoles:
    """The token of the browser that asks."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that a person holds: where, and whether they act in it now."""

    role: Role
    places: tuple[str, ...]
    taken: bool


@dataclass(frozen=True, slots=True)
class TakeRole:
    """The role to act in from now on, in this browser."""

    token: str = field(repr=False)
    role: str


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def list_roles(act: Act, command: ListRoles) -> tuple[HeldRole, ...]:
    """The roles a person may choose from."""
    user = at_stage(act.session, act.actor, command.token, Stage.FULL)
    held = accounts.names_bound_to(act.session, accounts.held_by(act.session, user.id))
    return tuple(HeldRole(role, places, role in act.actor.roles) for role, places in held.items())


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.ROLE_TAKEN,))
def take_role(act: Act, command: TakeRole) -> SignedIn:
    """Act in a role that one holds. What is opened from now on is on record in that role.

    Raises:
        NotFoundError: the person does not hold it.
    """
    user = at_stage(act.session, act.actor, command.token, Stage.FULL)
    held = {binding.role.value: binding.role for binding in accounts.held_by(act.session, user.id)}
    role = held.get(command.role)
    if role is None:
        message = "You do not hold this role."
        raise NotFoundError(message)
    act.record(Event.ROLE_TAKEN, "user", user.id, {"role": role.value})
    fresh = move_on(act.session, command.token, (Stage.FULL,), {"role": role})
    return SignedIn(accounts.actor_of(act.session, user, role), fresh)
