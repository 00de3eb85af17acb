"""The director's page of guardians: who waits to be confirmed, and who stands for a player."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.guardians import (
    ListGuardians,
    MakePrimary,
    SettleGuardian,
    list_guardians,
    make_primary,
    settle_guardian,
)
from tracker.actions.people_lists import export_waiting_guardians
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.sharing import AnswerForm, LinkForm, OfPlayerForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.guardians import guardians_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("guardians")

_HERE = "/people/guardians"


@task.route(_HERE, does=list_guardians)
def waiting(do: Do) -> ResponseReturnValue:
    """Who waits, and one player's guardians."""
    form = OfPlayerForm(request.args)
    player = form.player.data if form.validate() else None
    shown = guardians_page(do(list_guardians, ListGuardians(player)), voice())
    return page("tasks/guardians/page.html", guardians=shown)


@task.route(_HERE, does=settle_guardian, methods=["POST"])
def settle(do: Do) -> ResponseReturnValue:
    """Confirm or decline."""
    form = AnswerForm(request.form)
    if not form.validate():
        raise BadInputError(_UNREADABLE)
    settled = do(settle_guardian, SettleGuardian(form.link.data or 0, form.is_yes))
    what = "said-guardian-confirmed" if form.is_yes else "said-guardian-declined"
    tell(phrase(what, guardian=settled.guardian, player=settled.player))
    return redirect(url_for("guardians.waiting"), 303)


@task.route(f"{_HERE}/export", does=export_waiting_guardians, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list of who waits as a file."""
    return taken_along(do, export_waiting_guardians, ListGuardians())


@task.route(f"{_HERE}/<int(max={LARGEST_NUMBER}):player_id>/primary", does=make_primary, methods=["POST"])
def primary(do: Do, player_id: int) -> ResponseReturnValue:
    """Name another primary guardian."""
    form = LinkForm(request.form)
    if not form.validate():
        raise BadInputError(_UNREADABLE)
    do(make_primary, MakePrimary(player_id, form.link.data or 0))
    tell(phrase("said-primary"))
    return redirect(url_for("guardians.waiting", player=player_id), 303)


_UNREADABLE = "This cannot be understood; open the page again and choose there."
