"""The own roster against the competitions ahead and the leagues' age groups, on a page, as a file, and on paper."""

from __future__ import annotations

from flask import request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.roster_audit import IssueRosterAudit, issue_roster_audit
from tracker.actions.roster_matrix import export_matrix, read_matrix
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.web.forms.papers import AuditForm
from tracker.web.forms.roster_matrix import MatrixForm
from tracker.web.language import language, speak, voice
from tracker.web.page import page
from tracker.web.show.file_answer import issued_pdf
from tracker.web.show.papers import offered
from tracker.web.show.roster_matrix import matrix_page, own_clubs
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task
from tracker.web.twin import Around, twin

task = Task("roster_matrix")


@task.route("/roster", does=read_matrix)
def look(do: Do) -> ResponseReturnValue:
    """The table of those who were asked for."""
    form = _read(MatrixForm(request.args))
    found = do(read_matrix, form.asked)
    may_audit = holds(do.actor, Permission.ROSTER_AUDIT)
    return page(
        "tasks/roster-matrix/page.html",
        shown=matrix_page(found, form.asked, voice()),
        form=form,
        audit=AuditForm(language=language(), paper="a4") if may_audit else None,
        offered=offered(voice(), own_clubs(found)),
    )


@task.route("/roster/export", does=export_matrix, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The same table as a file."""
    return taken_along(do, export_matrix, _read(MatrixForm(request.form)).asked)


@task.route("/roster/audit", does=issue_roster_audit, methods=["POST"])
def audit(do: Do) -> ResponseReturnValue:
    """The whole club gone through, as a PDF. It is issued with a line in the ledger, and so never by a link."""
    return issued_pdf(do(issue_roster_audit, _wanted(AuditForm(request.form))))


@task.route("/roster/audit/page", does=issue_roster_audit, methods=["POST"])
def read_audit(do: Do) -> ResponseReturnValue:
    """The same as a page, issued as the file is."""
    form = AuditForm(request.form)
    told = do(issue_roster_audit, _wanted(form)).told()
    back, pdf = url_for("roster_matrix.look"), url_for("roster_matrix.audit")
    return twin(told, Around(back, speak(phrase("matrix-heading")), pdf, form.sent))


def _wanted(form: AuditForm) -> IssueRosterAudit:
    form.refuse_unknown()
    club = "" if form.club.data is None else str(form.club.data)
    return IssueRosterAudit(club, form.language.data or "", form.chosen_paper)


def _read(form: MatrixForm) -> MatrixForm:
    """The form, found valid.

    Raises:
        BadInputError: it is none that the page sends.
    """
    if not form.validate():
        error = BadInputError("This cannot be chosen; open the roster again and choose there.")
        error.phrase = phrase("matrix-unreadable")
        raise error
    return form
