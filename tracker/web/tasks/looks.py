"""Who looked at a player's record, for the family."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.looks import AfterLook, ListLooks, list_looks
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.looks import LooksForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.looks import looks_page
from tracker.web.task import Do, Task

task = Task("looks")


@task.route(f"/players/<int(max={LARGEST_NUMBER}):player_id>/looks", does=list_looks)
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """A page of the list, from a place in it."""
    after = _place(LooksForm(request.args))
    listed = do(list_looks, ListLooks(player_id, after))
    return page("tasks/looks/page.html", looks=looks_page(listed, voice(), continued=after is not None))


def _place(form: LooksForm) -> AfterLook | None:
    """Where to go on; an address that names no place in the list begins at its start."""
    if not form.validate():
        return None
    day = form.day.day()
    return AfterLook(day, form.person.data or 0, form.role.data or "") if day else None
