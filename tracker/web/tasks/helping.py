"""How is this done? A page of help for each task, open to everybody."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tracker.actions.helping import ReadHelp, read_help
from tracker.actions.spoken import spoken
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.web.help_pages import HELPS
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.helping import every_help, help_page
from tracker.web.task import Do, Task

task = Task("helping")


@task.route("/help", does=read_help)
def every(do: Do) -> ResponseReturnValue:
    """Every help page, in groups by who does the task."""
    return page("tasks/helping/list.html", groups=every_help(do(read_help, ReadHelp()), voice()))


@task.route("/help/<topic>", does=read_help)
def one(do: Do, topic: str) -> ResponseReturnValue:
    """The help on one task.

    Raises:
        NotFoundError: there is no such help.
    """
    if topic not in HELPS:
        raise spoken(NotFoundError, phrase("help-none"))
    return page(
        "tasks/helping/one.html", shown=help_page(HELPS[topic], do(read_help, ReadHelp()), do.actor, voice())
    )
