"""What a family shows by a link: the report as a page and as a file, to whoever holds the link, signed in or not.

Nothing here asks who it is, no form of it needs a cookie, and no other page learns the address.
"""

from __future__ import annotations

from flask import Response, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.actor import VISITOR
from tracker.access.throttle import network_of
from tracker.actions.shared_report import IssueShared, OpenShared, issue_shared_report, open_shared
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.reports.imprint import prepared_for
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.web.door import house
from tracker.web.forms.players import languages
from tracker.web.forms.report_links import SharedReportForm
from tracker.web.language import language, speak, voice
from tracker.web.page import page_for
from tracker.web.show.papers import papers
from tracker.web.show.report import report_page
from tracker.web.task import Do, Task
from tracker.web.twin import Around, twin

task = Task("shared")

_PAGE = "text/html; charset=utf-8"


@task.route("/shared/<token>", does=open_shared)
def look(do: Do, token: str) -> ResponseReturnValue:
    """The report as a page."""
    if request.method == "HEAD":
        return _heads(_PAGE)
    try:
        shared = do(open_shared, OpenShared(token, _network()))
    except NotFoundError:
        return _over()
    prepared = prepared_for(Audience.SCOUT, voice(), shared.until)
    shown = report_page(shared.pathway, Audience.SCOUT, prepared, house().library.thresholds, voice())
    asked = SharedReportForm(language=language())
    values = {"report": shown, "asked": asked, "languages": languages(), "papers": papers(voice()), "token": token}
    return page_for(VISITOR, "tasks/shared/page.html", **values)


@task.route("/shared/<token>/report.pdf", does=issue_shared_report)
def report(do: Do, token: str) -> ResponseReturnValue:
    """The report as a file. Whoever holds the link needs no form of ours, and so no cookie, to have it."""
    if request.method == "HEAD":
        return _heads("application/pdf")
    try:
        issued = do(issue_shared_report, _wanted(token))
    except NotFoundError:
        return _over()
    response = Response(issued.content, content_type="application/pdf")
    response.headers.set("Content-Disposition", "attachment", filename=issued.file_name)
    return response


@task.route("/shared/<token>/report", does=issue_shared_report)
def read_report(do: Do, token: str) -> ResponseReturnValue:
    """The report as a page of its own: the same content as the file, issued as that is."""
    if request.method == "HEAD":
        return _heads(_PAGE)
    wanted = _wanted(token)
    try:
        issued = do(issue_shared_report, wanted)
    except NotFoundError:
        return _over()
    back, pdf = url_for("shared.look", token=token), url_for("shared.report", token=token)
    given = {"language": wanted.language, "paper": wanted.paper.name.lower()}
    title = speak(phrase("shared-title"))
    around = Around(back, title, pdf, given, by_link=True, title=title)
    return twin(issued.told(), around, VISITOR)


def _wanted(token: str) -> IssueShared:
    form = SharedReportForm(request.args)
    chosen = form.language.data or language()
    return IssueShared(token, chosen, _network(), Paper.called(form.paper.data or ""))


def _heads(kind: str) -> Response:
    """Nothing is shown to whoever asks for the head alone, so nothing is made for it, and no opening is told.

    It is the same for a link that shows nothing, which is not looked up.
    """
    return Response(content_type=kind)


def _over() -> ResponseReturnValue:
    """One calm sentence, the same for a link that has ended, was taken back or never was."""
    return page_for(VISITOR, "tasks/shared/over.html"), NotFoundError.status


def _network() -> str:
    return network_of(request.remote_addr or "")
