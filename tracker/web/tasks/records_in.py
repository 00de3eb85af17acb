"""Records: where a club takes in its lists, takes up again what it left off, and undoes a file in one click."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.drafts import ListDrafts, list_drafts
from tracker.actions.record_lists import export_imports
from tracker.actions.undoing import ListImports, UndoImport, list_imports, undo_import
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.records_in import records_page, refused_page, taken_in_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("records_in")

_ALL = "/records-in"
_ONE = f"{_ALL}/files/<int(max={LARGEST_NUMBER}):number>"


@task.route(_ALL, does=(list_imports, list_drafts))
def hub(do: Do) -> ResponseReturnValue:
    """Every way in, what is begun, and what was taken in."""
    taken, begun = do(list_imports, ListImports()), do(list_drafts, ListDrafts())
    return page("tasks/records-in/page.html", records=records_page(taken, begun, do.house.clock(), voice()))


@task.route(_ONE, does=list_imports)
def one(do: Do, number: int) -> ResponseReturnValue:
    """What came of a file, with the button that undoes it."""
    batch = next((batch for batch in do(list_imports, ListImports()) if batch.number == number), None)
    if batch is None:
        raise _no_such_file(number)
    return page("tasks/records-in/one.html", taken=taken_in_page(batch, do.house.clock(), voice()))


@task.route(f"{_ALL}/files/export", does=export_imports, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list of what was taken in as a file."""
    return taken_along(do, export_imports, ListImports())


@task.route(f"{_ONE}/undo", does=undo_import, methods=["POST"])
def undo(do: Do, number: int) -> ResponseReturnValue:
    """Undo a file, or say what stands in the way."""
    try:
        view = do(undo_import, UndoImport(number))
    except NotFoundError:
        raise _no_such_file(number) from None
    except BadInputError as error:
        return page("tasks/records-in/refused.html", undoing=None, said=refused(error)), error.status
    if view.obstacles:
        return page("tasks/records-in/refused.html", undoing=refused_page(view, voice()), said=""), 409
    tell(phrase("records-in-undone"))
    return redirect(url_for("records_in.one", number=number), 303)


def _no_such_file(number: int) -> NotFoundError:
    message = f"No file of yours was taken in as number {number}."
    error = NotFoundError(message)
    error.phrase = phrase("records-in-no-file", number=str(number))
    return error
