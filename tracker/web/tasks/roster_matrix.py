"""The own roster against the competitions ahead and the leagues' age groups, on a page and as a file."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.roster_matrix import export_matrix, read_matrix
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.web.forms.roster_matrix import MatrixForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.roster_matrix import matrix_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("roster_matrix")


@task.route("/roster", does=read_matrix)
def look(do: Do) -> ResponseReturnValue:
    """The table of those who were asked for."""
    form = _read(MatrixForm(request.args))
    shown = matrix_page(do(read_matrix, form.asked), form.asked, voice())
    return page("tasks/roster-matrix/page.html", shown=shown, form=form)


@task.route("/roster/export", does=export_matrix, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The same table as a file."""
    return taken_along(do, export_matrix, _read(MatrixForm(request.form)).asked)


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
