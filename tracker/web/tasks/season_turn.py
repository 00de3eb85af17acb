"""Turning the club's season: choose leagues and systems, see who moves group, decide, and write what was seen."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.season_turn import PlanTurn, TurnView, apply_turn, preview_turn
from tracker.actions.turn_lists import export_turn
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.phrase import phrase
from tracker.web.forms.season_turn import RowForm, SystemForm, TeamForm, TurnForm, kept, planned_in
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.season_turn import turn_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

__all__ = ["RowForm", "SystemForm", "TeamForm", "TurnForm", "task"]

task = Task("season_turn")

_HERE = "/season-turn"


@task.route(_HERE, does=preview_turn)
def look(do: Do) -> ResponseReturnValue:
    """Who moves group, with what is proposed for each; the season is chosen first."""
    return _shown(do, looked=False)


@task.route(f"{_HERE}/preview", does=preview_turn, methods=["POST"])
def preview(do: Do) -> ResponseReturnValue:
    """What the turn writes, as far as it is decided; nothing is written yet."""
    return _shown(do, looked=True)


@task.route(f"{_HERE}/write", does=(apply_turn, preview_turn), methods=["POST"])
def write(do: Do) -> ResponseReturnValue:
    """Write the turn that was seen; where it is another by now, it is shown again."""
    try:
        command = planned_in(request.values)
        view = do(apply_turn, command)
    except ChangedMeanwhileError as error:
        return _page(do(preview_turn, command), looked=True, wrong=refused(error)), error.status
    except (BadInputError, NotFoundError) as error:
        return _refused(do, error)
    if view.file is None or not view.file.batch_id:
        return _page(view, looked=True)
    tell(phrase("turn-done"))
    return redirect(url_for("records_in.one", number=view.file.batch_id), 303)


@task.route(f"{_HERE}/export", does=(export_turn, preview_turn), methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The plan as it stands in the form, as a file."""
    try:
        return taken_along(do, export_turn, planned_in(request.values))
    except (BadInputError, NotFoundError) as error:
        return _refused(do, error)


def _shown(do: Do, *, looked: bool) -> ResponseReturnValue:
    try:
        return _page(do(preview_turn, planned_in(request.values)), looked=looked)
    except (BadInputError, NotFoundError) as error:
        return _refused(do, error)


def _refused(do: Do, error: BadInputError | NotFoundError) -> ResponseReturnValue:
    """What is wrong, over as much of what was said as can be: with the teams and leagues, else with the club alone.

    Whoever directs several clubs is asked which, where none was named.
    """
    for plan in (_without_deeds, _without_anything):
        with suppress(BadInputError, NotFoundError):
            return _page(do(preview_turn, plan()), looked=False, wrong=refused(error)), error.status
    return _page(TurnView("", "", ()), looked=False, wrong=refused(error)), error.status


def _without_deeds() -> PlanTurn:
    return replace(planned_in(request.values), deeds={})


def _without_anything() -> PlanTurn:
    return PlanTurn(club=request.values.get("club", ""))


def _page(view: TurnView, *, looked: bool, wrong: str = "") -> str:
    shown = turn_page(view, kept(request.values), voice(), looked=looked)
    return page("tasks/season-turn/page.html", turn=shown, wrong=wrong)
