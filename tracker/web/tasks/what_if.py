"""What if a cut-off or the number of places were another? Only asked: nothing is changed and nothing is stored."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.changed_lists import export_what_if
from tracker.actions.ruled import Question
from tracker.actions.what_if import AskWhatIf, ask_what_if
from tracker.eligibility.what_if import Effect, MoveRefusedError
from tracker.web.forms.what_if import PlaceForm, WhatIfForm, movable_editions
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.editions import in_time
from tracker.web.show.what_if import ShownWhatIf, what_if_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("what_if")


@task.route("/what-if", does=ask_what_if)
def ask(do: Do) -> ResponseReturnValue:
    """The question, and below it who would enter and who would leave."""
    form = WhatIfForm(request.args)
    if not any(field.name in request.args for field in form):
        return _page(form)
    if not form.validate():
        return _page(form), 400
    only, after = _place()
    try:
        answer = do(ask_what_if, AskWhatIf(Question(*form.competition_and_edition), form.move, only, after))
    except MoveRefusedError as refusal:
        return _page(form, refused=voice().speak(refusal.said)), 400
    return _page(form, what_if_page(answer, continued=only is not None, voice=voice()))


@task.route("/what-if/export", does=export_what_if, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """Everybody who enters, leaves or is answered otherwise, as a file."""
    form = WhatIfForm(request.form)
    if not form.validate():
        return _page(form), 400
    try:
        return taken_along(do, export_what_if, AskWhatIf(Question(*form.competition_and_edition), form.move))
    except MoveRefusedError as refusal:
        return _page(form, refused=voice().speak(refusal.said)), 400


def _place() -> tuple[Effect | None, int | None]:
    """In which list to go on, and after whom; an address that names no place begins with all of them."""
    form = PlaceForm(request.args)
    if not form.validate():
        return None, None
    return Effect(form.only.data), form.after.data


def _page(form: WhatIfForm, answer: ShownWhatIf | None = None, refused: str = "") -> str:
    given = {field.name: field.data for field in form if field.data}
    shown = {"answer": answer, "refused": refused, "given": given}
    return page("tasks/what-if/ask.html", form=form, editions=in_time(movable_editions(), voice()), **shown)
