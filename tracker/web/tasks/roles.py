"""Taking on a role: which of them after signing in, and another one later by the masthead."""

from __future__ import annotations

from flask import redirect, request
from flask.typing import ResponseReturnValue

from tracker.actions.role_taking import ListRoles, TakeRole, list_roles, take_role
from tracker.football.errors import SignInNeededError
from tracker.web.door import current_arrival
from tracker.web.forms.second_factor import RoleForm
from tracker.web.page import page
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way
from tracker.web.way_in import at_the_door, entered, onward

task = Task("roles")


@task.route("/role", does=list_roles)
def choose(do: Do) -> ResponseReturnValue:
    """Ask in which role a person goes on."""
    way = safe_way(request.args.get("next"))
    arrival = current_arrival()
    if arrival is not None and not arrival.is_in:
        return redirect(onward(arrival.actor, arrival.stage, way), 303)
    person, token = at_the_door(do)
    return page("tasks/sign-in/role.html", roles=person(list_roles, ListRoles(token)), form=RoleForm(next=way))


@task.route("/role", does=take_role, methods=["POST"])
def take(do: Do) -> ResponseReturnValue:
    """Go on in a role, with a new token."""
    form = RoleForm(request.form)
    person, token = at_the_door(do)
    arrival = current_arrival()
    if arrival is None or not arrival.is_in:
        message = "Sign in first."
        raise SignInNeededError(message)
    signed_in = person(take_role, TakeRole(token, form.role.data or ""))
    return entered(signed_in, safe_way(form.next.data))
