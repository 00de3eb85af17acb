"""Putting several players into a squad who were ticked in the pool or on a shortlist, and undoing it."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.squad_additions import (
    LookAtTicked,
    PutIntoSquad,
    TakeOutAgain,
    look_at_ticked,
    put_into_squad,
    take_out_again,
)
from tracker.actions.squad_building import ListSquads, list_squads
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.squad_additions import PutInForm
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.squad_additions import asked_again, put_in_phrase, put_in_undo
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way

task = Task("squad_additions")


@task.route("/squads/put-in", does=(put_into_squad, look_at_ticked, list_squads), methods=["POST"])
def put_in(do: Do) -> ResponseReturnValue:
    """Put those who were ticked into a squad, and go back to where one was, or to the squad.

    Where it is refused, they stand on a page with what is wrong, ticked as they were.
    """
    form = PutInForm(request.form)
    if not form.validate():
        return _again(do, form), 400
    try:
        done = do(put_into_squad, PutIntoSquad(form.player.data or (), form.squad.data, form.new))
    except (BadInputError, NotFoundError) as error:
        return _again(do, form, refused(error)), error.status
    tell(put_in_phrase(done), put_in_undo(done))
    return redirect(safe_way(form.next.data) or url_for("squads.one", number=done.number), 303)


@task.route(f"/squads/put-in/<int(max={LARGEST_NUMBER}):number>/out", does=take_out_again, methods=["POST"])
def take_out(do: Do, number: int) -> ResponseReturnValue:
    """Take those out again who were put in together."""
    done = do(take_out_again, TakeOutAgain(number))
    tell(phrase("said-put-in-undone", players=done.players, list=done.name))
    return redirect(url_for("squads.one", number=done.number), 303)


def _again(do: Do, form: PutInForm, wrong: str = "") -> str:
    ticked = do(look_at_ticked, LookAtTicked(form.player.data or ()))
    shown = asked_again(do(list_squads, ListSquads()), form, voice())
    return page("tasks/squad_additions/again.html", into=shown, ticked=ticked, wrong=wrong)
