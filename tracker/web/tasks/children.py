"""A family's home: a card for each child, or for the player's own record."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tracker.actions.children import ListChildren, my_children
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.children import children_page
from tracker.web.task import Do, Task

task = Task("children")


@task.route("/children", does=my_children)
def mine(do: Do) -> ResponseReturnValue:
    """The cards. Reading them is not opening a record, and leaves no line."""
    shown = children_page(do(my_children, ListChildren()), do.actor, voice())
    return page("tasks/children/page.html", children=shown)
