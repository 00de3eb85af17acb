"""Where a box leads in which nothing stands: the steps that fill it, as far as whoever reads it may take them."""

from __future__ import annotations

from flask import request, url_for

from tracker.web.door import current_actor
from tracker.web.help_pages import help_of
from tracker.web.language import say
from tracker.web.task import is_open_to

#: What a link says, and where it leads.
Step = tuple[str, str]


def next_steps(*steps: tuple[str, str]) -> tuple[Step, ...]:
    """Those of the steps, each a sentence's code and a page, that are open to whoever asks; else the help.

    What fills an empty page is often somebody else's to do. Then the help on the task says whose it is.
    """
    actor = current_actor()
    found = tuple((say(code), url_for(endpoint)) for code, endpoint in steps if is_open_to(actor, endpoint))
    return found or (_help(),)


def _help() -> Step:
    found = help_of(request.blueprint)
    if found is None:
        return say("help-heading"), url_for("helping.every")
    return say("help-about", title=say(f"help-{found.name}-title")), url_for("helping.one", topic=found.name)
