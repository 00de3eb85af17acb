"""Which way leads to a finals, and is it open to a birth? Open to everybody; nothing is stored."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.rules import TraceRoute, trace_route
from tracker.eligibility.routes.route import Route
from tracker.web.forms.routes import RouteForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.routes import route_page
from tracker.web.task import Do, Task

task = Task("routes")


# An edition's id is a federation's to choose, and may be 2025/26.
@task.route("/routes/<competition>/<path:edition>", does=trace_route)
def trace(do: Do, competition: str, edition: str) -> ResponseReturnValue:
    """The way to an edition, and for a birth what it closes and opens; a birth is only ever in the address."""
    form = RouteForm(request.args)
    if not form.validate():
        return _page(form, do(trace_route, TraceRoute(competition, edition))), 400
    asked = TraceRoute(competition, edition, form.birth, confederation=form.side)
    return _page(form, do(trace_route, asked))


def _page(form: RouteForm, route: Route) -> str:
    return page("tasks/routes/route.html", form=form, shown=route_page(route, voice()))
