"""One player: the pathway as of a day, and the report of it."""

from __future__ import annotations

from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.changes import SeeChanges, see_changes
from tracker.actions.merging import FindMerged, find_merged
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.actions.shortlists import ListShortlists, list_shortlists
from tracker.actions.windows import OpenWindows, open_windows
from tracker.football.errors import NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.reports.icalendar import MIME_TYPE
from tracker.reports.paper import Paper
from tracker.reports.windows_calendar import FILE_NAME, windows_calendar
from tracker.web.door import house
from tracker.web.forms.players import AsOfForm, ReportForm, languages
from tracker.web.forms.shortlists import KeepForm
from tracker.web.language import language, speak, voice
from tracker.web.page import page
from tracker.web.show.changes import ShownChanges, shown_changes
from tracker.web.show.papers import papers
from tracker.web.show.player import player_page
from tracker.web.show.player_ways import player_ways
from tracker.web.show.shortlists import PlayersLists, players_lists
from tracker.web.task import Do, Task
from tracker.web.twin import Around, twin

task = Task("player")

_PAGE = "tasks/player/page.html"
_CALENDAR = f"{MIME_TYPE}; charset=utf-8"
_ONE = f"/players/<int(max={LARGEST_NUMBER}):player_id>"


@task.route(_ONE, does=(open_player, find_merged, list_shortlists, see_changes))
def one(do: Do, player_id: int) -> ResponseReturnValue:
    """A player's page. That it was opened goes on record, so a day that cannot be is refused before."""
    form = AsOfForm(request.args)
    if not form.validate():
        return _refused(form, player_id)
    try:
        pathway = do(open_player, OpenPlayer(player_id, form.as_of.day()))
    except NotFoundError:
        # An old link leads to the record of which this one has become part, for whoever may see that.
        kept = do(find_merged, FindMerged(player_id))
        if kept is None:
            raise
        return redirect(url_for("player.one", player_id=kept))
    shown = player_page(pathway, house().library.thresholds, voice())
    form.as_of.data = shown.as_of
    report = ReportForm(as_of=shown.as_of, language=language())
    lists = {"lists": _lists(do, player_id), "keep": KeepForm()}
    ways = player_ways(pathway.story, do.actor, voice())
    told = {"changes": _changes(do, player_id), "may_report": holds(do.actor, Permission.PLAYER_REPORT)}
    return page(
        _PAGE,
        player=shown,
        ways=ways,
        form=form,
        report=report,
        languages=languages(),
        papers=papers(voice()),
        **lists,
        **told,
    )


@task.route(f"{_ONE}/windows.ics", does=open_windows)
def calendar(do: Do, player_id: int) -> ResponseReturnValue:
    """The player's windows as a calendar file, which names neither the player nor the birth."""
    form = AsOfForm(request.args)
    if not form.validate():
        return _refused(form, player_id)
    seen = do(open_windows, OpenWindows(player_id, form.as_of.day()))
    response = Response(windows_calendar(seen.windows, speaker(language()), seen.at), content_type=_CALENDAR)
    response.headers.set("Content-Disposition", "attachment", filename=FILE_NAME)
    return response


@task.route(f"{_ONE}/report", does=issue_player_report, methods=["POST"])
def report(do: Do, player_id: int) -> ResponseReturnValue:
    """The report as a file. It is issued with a line in the ledger, and so never by a link."""
    form = ReportForm(request.form)
    if not form.validate():
        return _refused(form, player_id)
    issued = do(issue_player_report, _wanted(player_id, form))
    response = Response(issued.content, content_type="application/pdf")
    response.headers.set("Content-Disposition", "attachment", filename=issued.file_name)
    return response


@task.route(f"{_ONE}/report/page", does=issue_player_report, methods=["POST"])
def read_report(do: Do, player_id: int) -> ResponseReturnValue:
    """The report as a page: the same content, issued as the file is."""
    form = ReportForm(request.form)
    if not form.validate():
        return _refused(form, player_id)
    told = do(issue_player_report, _wanted(player_id, form)).told()
    back = url_for("report_links.every", player_id=player_id)
    given = {one.name: one.data or "" for one in (form.as_of, form.language, form.paper)}
    pdf = url_for("player.report", player_id=player_id)
    return twin(told, Around(back, speak(phrase("report-page-heading")), pdf, given))


def _wanted(player_id: int, form: ReportForm) -> IssueReport:
    paper = Paper.called(form.paper.data or "")
    return IssueReport(player_id, form.language.data or "", form.as_of.day(), paper=paper)


def _changes(do: Do, player_id: int) -> ShownChanges | None:
    """What changed since one of the family looked last; nobody else is told."""
    if not holds(do.actor, Permission.FAMILY_VIEW):
        return None
    return shown_changes(do(see_changes, SeeChanges(player_id)), player_id, voice())


def _lists(do: Do, player_id: int) -> PlayersLists | None:
    """The own lists of whoever keeps such."""
    if not holds(do.actor, Permission.SHORTLIST_KEEP):
        return None
    return players_lists(do(list_shortlists, ListShortlists(player_id)), player_id)


def _refused(form: AsOfForm, player_id: int) -> ResponseReturnValue:
    """The form alone, with what is wrong beside its fields; nothing of the player is on it."""
    form.as_of.data = form.as_of.data or ""
    address = url_for("player.one", player_id=player_id)
    return page("tasks/player/refused.html", form=form, address=address), 400
