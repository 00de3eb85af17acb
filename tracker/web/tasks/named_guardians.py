"""The director's page of guardians whom the club's files named and nobody has invited yet."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.guardianship import Relation
from tracker.actions.named_guardians import (
    ForgetNamed,
    InviteNamed,
    ListUnmatched,
    forget_named_guardian,
    invite_named_guardian,
    list_unmatched_guardians,
)
from tracker.actions.people_lists import export_named_guardians
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.named_guardians import InviteNamedForm, PageForm
from tracker.web.language import language, refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.named_guardians import named_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("named_guardians")
_HERE = "/people/guardians/named"


@task.route(_HERE, does=list_unmatched_guardians)
def listed(do: Do) -> ResponseReturnValue:
    """Who was named."""
    return _page(do)


@task.route(
    f"{_HERE}/<int(max={LARGEST_NUMBER}):number>/invite",
    does=(invite_named_guardian, list_unmatched_guardians),
    methods=["POST"],
)
def send(do: Do, number: int) -> ResponseReturnValue:
    """Invite one of them; what is missing is told on the page."""
    form = InviteNamedForm(request.form)
    relation = Relation(form.relation.data) if form.validate() and form.relation.data else None
    try:
        named = do(invite_named_guardian, InviteNamed(number, relation, language()))
    except BadInputError as error:
        return _page(do, refused(error)), error.status
    tell(phrase("said-invited", address=named.email))
    return redirect(url_for("named_guardians.listed"), 303)


@task.route(f"{_HERE}/export", does=export_named_guardians, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file, all pages of it."""
    return taken_along(do, export_named_guardians, ListUnmatched())


@task.route(f"{_HERE}/<int(max={LARGEST_NUMBER}):number>/forget", does=forget_named_guardian, methods=["POST"])
def forget(do: Do, number: int) -> ResponseReturnValue:
    """Take one off the list."""
    named = do(forget_named_guardian, ForgetNamed(number))
    tell(phrase("said-named-forgotten", guardian=named.name, player=named.player))
    return redirect(url_for("named_guardians.listed"), 303)


def _page(do: Do, wrong: str = "") -> str:
    form = PageForm(request.args)
    wanted = form.page.data if form.validate() and form.page.data else 1
    found = do(list_unmatched_guardians, ListUnmatched(wanted))
    return page("tasks/named_guardians/page.html", named=named_page(found, voice()), wrong=wrong)
