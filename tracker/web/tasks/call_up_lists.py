"""Typing in a call-up list: a side, its days, and a kind for each player who was called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.call_up_lists import (
    CalledPlayer,
    CallUpList,
    OpenCallUpList,
    enter_call_up_list,
    open_call_up_list,
)
from tracker.actions.undoing import list_imports
from tracker.football.phrase import phrase
from tracker.importing.typed import TypedFault
from tracker.web.forms.typed_in import CalledForm, CallUpListForm, WhichCallUpsForm, players_in, prefix_of
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.typed_in import JustEntered, ways
from tracker.web.show.typed_lists import call_ups_page
from tracker.web.task import Do, Task
from tracker.web.tasks.typed_in import entered_now, row_faults, taken_in, typed_in_rows

task = Task("call_up_lists")

_HERE = "/type-in/call-ups"
Rows = Mapping[int, CalledForm]


@task.route(_HERE, does=(open_call_up_list, list_imports))
def look(do: Do) -> ResponseReturnValue:
    """The list to fill in, for the players of one team or of the whole club."""
    which = WhichCallUpsForm(request.args)
    team = which.team.data if which.validate() else None
    return _shown(do, CallUpListForm(), {}, team=team, entered=entered_now(do))


@task.route(_HERE, does=(enter_call_up_list, open_call_up_list), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Take the list in; what is wrong stands beside its field, and what was typed is kept."""
    form = CallUpListForm(request.form)
    rows = {player: CalledForm(request.form, prefix=prefix_of(player)) for player in players_in(request.form)}
    faults = [] if all([form.validate(), *(row.validate() for row in rows.values())]) else row_faults(rows)
    faults += [
        TypedFault(player, "kind", phrase("typed-no-kind"))
        for player, row in rows.items()
        if not row.kind.data and row.minutes.data is not None
    ]
    if faults or form.errors:
        return _shown(do, form, rows, faults), 400
    entered = do(enter_call_up_list, _list(form, rows))
    if entered.faults:
        return _shown(do, form, rows, entered.faults), 400
    return taken_in(entered, "call_up_lists.look")


def _list(form: CallUpListForm, rows: Rows) -> CallUpList:
    first = form.first.day()
    assert first is not None, "The form asks for a day."
    called = tuple(CalledPlayer(player, row.chosen, row.minutes.data) for player, row in rows.items() if row.chosen)
    names = ((form.association.data or "").upper(), form.category.data or "")
    words = (form.competition.data or "", form.opponent.data or "")
    return CallUpList(*names, first, form.last.day() or first, *words, form.is_official, called)


def _shown(
    do: Do,
    form: CallUpListForm,
    rows: Rows,
    faults: Sequence[TypedFault] = (),
    team: int | None = None,
    entered: JustEntered | None = None,
) -> str:
    beside = do(open_call_up_list, OpenCallUpList(team, frozenset(rows)))
    if not form.association.data and not form.errors:
        form.association.data = beside.association
    which = WhichCallUpsForm(data={"team": beside.team.id if beside.team else None})
    shown = call_ups_page(beside, typed_in_rows(rows), faults, voice())
    values = {"form": form, "which": which, "shown": shown, "entered": entered}
    return page("tasks/typed-in/call-ups.html", ways=ways("call_up_lists.look", voice()), **values)
