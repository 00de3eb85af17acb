"""Who holds the roles that one answers for, and the button that ends one."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.ending_roles import EndRole, ListHeldRoles, end_role, list_held_roles
from tracker.actions.people_lists import export_held_roles
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.held_roles import held_parts
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("held_roles")
_ALL = "/people/roles"


@task.route(_ALL, does=list_held_roles)
def every(do: Do) -> ResponseReturnValue:
    """The list."""
    held = do(list_held_roles, ListHeldRoles())
    return page("tasks/held_roles/page.html", held=held_parts(held, voice()))


@task.route(f"{_ALL}/export", does=export_held_roles, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file."""
    return taken_along(do, export_held_roles, ListHeldRoles())


@task.route(f"{_ALL}/<int(max={LARGEST_NUMBER}):number>/end", does=end_role, methods=["POST"])
def end(do: Do, number: int) -> ResponseReturnValue:
    """End one."""
    held = do(end_role, EndRole(number))
    tell(phrase("said-role-ended", person=held.name, role=phrase(f"web-role-{held.role.value}")))
    return redirect(url_for("held_roles.every"), 303)
