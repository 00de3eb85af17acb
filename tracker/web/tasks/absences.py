"""Typing in an absence: whose, why, from when and until when."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.absences import NewAbsence, OpenAbsence, enter_absence, open_absence
from tracker.actions.undoing import list_imports
from tracker.football.appearances import AbsenceReason
from tracker.importing.typed import TypedFault
from tracker.web.forms.typed_in import AbsenceForm, WhichPlayerForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.typed_in import JustEntered, ways
from tracker.web.show.typed_lists import absence_page
from tracker.web.task import Do, Task
from tracker.web.tasks.typed_in import entered_now, taken_in

task = Task("absences")

_HERE = "/type-in/absence"


@task.route(_HERE, does=(open_absence, list_imports))
def look(do: Do) -> ResponseReturnValue:
    """The form, and what is on record of the player who is chosen."""
    which = WhichPlayerForm(request.args)
    player = which.player.data if which.validate() else None
    return _shown(do, AbsenceForm(data={"player": player}), player, entered=entered_now(do))


@task.route(_HERE, does=(enter_absence, open_absence), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Take the absence in; what is wrong stands beside its field, and what was typed is kept."""
    form = AbsenceForm(request.form)
    if not form.validate():
        return _shown(do, form, None), 400
    player, first = form.player.data or 0, form.first.day()
    assert first is not None, "The form asks for a day."
    entered = do(enter_absence, NewAbsence(player, AbsenceReason(form.reason.data), first, form.last.day()))
    if entered.faults:
        return _shown(do, form, player, entered.faults), 400
    return taken_in(entered, "absences.look", player=player)


def _shown(
    do: Do,
    form: AbsenceForm,
    player: int | None,
    faults: tuple[TypedFault, ...] = (),
    entered: JustEntered | None = None,
) -> str:
    shown = absence_page(do(open_absence, OpenAbsence(player)), faults, voice())
    values = {"form": form, "shown": shown, "entered": entered}
    return page("tasks/typed-in/absence.html", ways=ways("absences.look", voice()), **values)
