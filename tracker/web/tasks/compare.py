"""Up to three players beside each other on one age axis."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.comparing import ComparePlayers, compare_players
from tracker.actions.players import FindPlayer, find_player
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.web.forms.compare import CompareForm
from tracker.web.language import refused, speak, voice
from tracker.web.page import page
from tracker.web.show.compare import compare_page
from tracker.web.task import Do, Task

task = Task("compare")


@task.route("/compare", does=(compare_players, find_player))
def look(do: Do) -> ResponseReturnValue:
    """The players that the address names; somebody to add is found first, and becomes part of the address."""
    form = CompareForm(request.args)
    if not form.validate():
        return _page((), speak(phrase("compare-address"))), 400
    players = form.player.data or ()
    if form.add.data:
        return _with_one_more(do, players, form.add.data)
    return _shown(do, players) if players else _page(())


@task.route("/compare", does=compare_players, methods=["POST"])
def beside(do: Do) -> ResponseReturnValue:
    """Lead to those who were ticked in a list beside each other, by the address that names them."""
    del do
    form = CompareForm(request.form)
    form.validate()
    return redirect(url_for("compare.look", player=tuple(dict.fromkeys(form.player.data or ()))), 303)


def _with_one_more(do: Do, players: tuple[int, ...], written: str) -> ResponseReturnValue:
    try:
        found = do(find_player, FindPlayer(written))
    except (BadInputError, NotFoundError) as error:
        said = speak(phrase("compare-nobody" if isinstance(error, NotFoundError) else "compare-several"))
        return _page(players, said), error.status
    return redirect(url_for("compare.look", player=tuple(dict.fromkeys((*players, found)))), 303)


def _shown(do: Do, players: tuple[int, ...]) -> ResponseReturnValue:
    try:
        stories = do(compare_players, ComparePlayers(players))
    except BadInputError as error:
        return _page((), refused(error)), error.status
    return page("tasks/compare/page.html", shown=compare_page(stories, voice()), players=players, wrong="")


def _page(players: tuple[int, ...], wrong: str = "") -> str:
    return page("tasks/compare/page.html", shown=None, players=players, wrong=wrong)
