"""An administrator says why, and then opens one child's record until the day ends."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.family import no_such_player
from tracker.actions.inspecting import AskToInspect, StateReason, ask_to_inspect, state_reason
from tracker.football.phrase import phrase
from tracker.web.forms.inspecting import ReasonForm
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.task import Do, Task

task = Task("inspecting")


@task.route("/inspect", does=ask_to_inspect)
def ask(do: Do) -> ResponseReturnValue:
    """Ask whose record is to be opened, and why."""
    do(ask_to_inspect, AskToInspect())
    return page("tasks/inspecting/page.html", form=ReasonForm())


@task.route("/inspect", does=state_reason, methods=["POST"])
def state(do: Do) -> ResponseReturnValue:
    """Keep the reason and go to the record; of a number that nobody has, the same is told as to any stranger."""
    given = ReasonForm(request.form)
    if not given.validate():
        return page("tasks/inspecting/page.html", form=given), 400
    number = given.number
    if not do(state_reason, StateReason(number, given.reason.data or "")):
        raise no_such_player(number)
    tell(phrase("web-inspect-stated"))
    return redirect(url_for("player.one", player_id=number), 303)
