"""The front door: wherever each role is at home, and which age group a child is in for whoever is not signed in."""

from __future__ import annotations

from collections.abc import Mapping

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.access.roles import Role
from tracker.actions.how_old import ask_how_old
from tracker.web.door import current_arrival
from tracker.web.task import Do, Task
from tracker.web.way_in import onward

task = Task("front")

#: The page that each role begins its day with. Whoever runs the machine has no browser.
HOMES: Mapping[Role, str] = {
    Role.VISITOR: "how_old.look",
    Role.PARENT: "children.mine",
    Role.PLAYER: "children.mine",
    Role.COACH: "today.mine",
    Role.DIRECTOR: "today.mine",
    Role.SCOUT: "pool.find",
    Role.OFFICER: "gaps.mine",
    Role.ADMINISTRATOR: "administration.home",
}


@task.route("/", does=ask_how_old)
def door(do: Do) -> ResponseReturnValue:
    """Lead everybody home, and whoever is only half-way in to the step that is missing."""
    arrival = current_arrival()
    if arrival is not None and (not arrival.is_in or do.actor.role is Role.VISITOR):
        return redirect(onward(arrival.actor, arrival.stage, ""), 303)
    return redirect(url_for(HOMES[do.actor.role]), 303)
