"""The list of the players one may see, with a search by name, a page at a time."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.club_exports import ExportClub, export_club
from tracker.actions.list_exports import ExportPlayers, export_players
from tracker.actions.players import ListPlayers, list_players
from tracker.web.forms.exports import ListForm
from tracker.web.forms.players import SearchForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.file_answer import LISTS, ZIP, file_answer
from tracker.web.show.roster import roster_page
from tracker.web.task import Do, Task

task = Task("players")


@task.route("/players", does=list_players)
def all_mine(do: Do) -> ResponseReturnValue:
    """A page of the list, from a place in it."""
    form = SearchForm(request.args)
    listed = do(list_players, ListPlayers(form.q.data or "", form.after.data if form.validate() else None))
    shown = roster_page(listed, do.actor, voice())
    takes_along = holds(do.actor, Permission.LIST_EXPORT) and bool(listed.cards)
    ways = {"takes_along": takes_along, "takes_club": holds(do.actor, Permission.CLUB_EXPORT)}
    ways["reads_roster"] = holds(do.actor, Permission.ROSTER_READ) and bool(listed.cards)
    ways["orders_reports"] = holds(do.actor, Permission.REPORT_ORDER) and bool(listed.cards)
    ways["types_in"] = holds(do.actor, Permission.RECORDS_TYPE_IN)
    return page("tasks/players/list.html", roster=shown, form=form, **ways)


@task.route("/players/export", does=export_players, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file. That it was taken along goes on record, and so never by a link."""
    form, as_a = SearchForm(request.form), ListForm(request.form).as_a
    form.validate()
    return file_answer(do(export_players, ExportPlayers(form.q.data or "", as_a=as_a)), LISTS[as_a])


@task.route("/players/export/club", does=export_club, methods=["POST"])
def take_club(do: Do) -> ResponseReturnValue:
    """All football records of the director's own club as a bundle. It goes on record, and so never by a link."""
    return file_answer(do(export_club, ExportClub()), ZIP)
