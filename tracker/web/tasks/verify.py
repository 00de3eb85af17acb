"""Verifying a report: the code from its pages goes in, and what the register may tell of it comes out.

Whoever holds a report may ask, signed in or not. The code is part of the address, as a phone reads it from a page,
and nothing of a child is.
"""

from __future__ import annotations

from flask import Response, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.throttle import network_of
from tracker.actions.verifying import VerifyReport, verify_report
from tracker.football.errors import NotFoundError
from tracker.football.issued import read_code
from tracker.web.forms.verify import VerifyForm
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.show.verified import verified_page
from tracker.web.task import Do, Task

task = Task("verify")

_ASK = "tasks/verify/ask.html"


@task.route("/verify", does=verify_report)
def ask(do: Do) -> ResponseReturnValue:
    """The form; what is typed into it leads to the page of that code."""
    del do
    form = VerifyForm(request.args)
    if "code" not in request.args:
        return page(_ASK, form=form, wrong="")
    if not form.validate():
        return page(_ASK, form=form, wrong=""), 400
    return redirect(url_for("verify.one", report=read_code(form.code.data or "")), 303)


@task.route("/verify/<report>", does=verify_report)
def one(do: Do, report: str) -> ResponseReturnValue:
    """What is told of the report of a code; for whoever asks for the head alone nothing is looked up."""
    if request.method == "HEAD":
        return _unlisted(Response(content_type="text/html; charset=utf-8"))
    code = read_code(report)
    if code and code != report:
        return redirect(url_for("verify.one", report=code), 301)
    try:
        found = do(verify_report, VerifyReport(report, network_of(request.remote_addr or "")))
    except NotFoundError as none:
        said = page(_ASK, form=VerifyForm(data={"code": report}), wrong=refused(none))
        return _unlisted(make_response(said, none.status))
    return _unlisted(make_response(page("tasks/verify/one.html", shown=verified_page(found, voice()))))


def _unlisted(response: Response) -> Response:
    """No search finds the page of a report, wherever somebody wrote its address."""
    response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response
