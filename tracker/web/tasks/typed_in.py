"""Where records are typed in by hand: the four pages, and what they have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Field, Form

from tracker.actions.team_sheets import OpenTeamSheet, open_team_sheet
from tracker.actions.typed_in import Entered
from tracker.actions.undoing import ListImports, list_imports
from tracker.football.batches import Batch
from tracker.football.phrase import phrase
from tracker.importing.typed import TypedFault
from tracker.web.forms.typed_in import EnteredForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.typed_in import JustEntered, just_entered, ways
from tracker.web.task import Do, Task

task = Task("typed_in")

_HERE = "/type-in"
#: What is said of a form that no page of ours sends.
UNREADABLE = "This cannot be understood; open the page again and choose there."


@task.route(_HERE, does=(open_team_sheet, list_imports))
def choose(do: Do) -> ResponseReturnValue:
    """What can be typed in."""
    do(open_team_sheet, OpenTeamSheet())
    return page("tasks/typed-in/page.html", ways=ways("", voice()), entered=entered_now(do))


def taken_in(entered: Entered, page_of: str, **chosen: Any) -> ResponseReturnValue:
    """Back to the page, which says what was taken in and offers to undo it."""
    number = entered.view.batch_id if entered.view else None
    if number is None:
        tell(phrase("typed-same"))
    return redirect(url_for(page_of, entered=number, **chosen), 303)


def typed_in_rows(rows: Mapping[int, Form]) -> dict[int, dict[str, str]]:
    """What stands in the fields of players' rows, as it was typed."""
    return {player: {field.short_name: _as_typed(field) for field in row} for player, row in rows.items()}


def row_faults(rows: Mapping[int, Form]) -> list[TypedFault]:
    """What is wrong in players' rows by itself, before anything is looked up."""
    return [
        TypedFault(player, field.short_name, phrase(str(field.errors[0])))
        for player, row in rows.items()
        for field in row
        if field.errors
    ]


def _as_typed(field: Field) -> str:
    typed = field.raw_data[0] if field.raw_data else field.data
    return "" if typed is None else str(typed)


def entered_now(do: Do) -> JustEntered | None:
    """What the address says was taken in just now, if it was, and by one's own club."""
    form = EnteredForm(request.args)
    if not form.validate() or form.entered.data is None:
        return None
    batches: tuple[Batch, ...] = do(list_imports, ListImports())
    return just_entered(form.entered.data, batches, voice())
