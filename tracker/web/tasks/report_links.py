"""A player's report before it is issued, and the links by which the family shows it to others."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.report_preview import PreviewReport, preview_report
from tracker.actions.shared_links import (
    ListSharedLinks,
    ShareReport,
    TakeBackSharedLink,
    list_shared_links,
    share_report,
    take_back_shared_link,
)
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.reports.imprint import prepared_for
from tracker.web.door import house
from tracker.web.forms.players import AsOfForm, ReportForm, languages
from tracker.web.forms.report_links import LinkForm, lengths
from tracker.web.language import language, refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.papers import papers
from tracker.web.show.report import report_page
from tracker.web.show.report_links import LinksPart, links_part, made_link
from tracker.web.task import Do, Task

task = Task("report_links")

_ONE = f"/players/<int(max={LARGEST_NUMBER}):player_id>/report"


@task.route(_ONE, does=(preview_report, list_shared_links))
def every(do: Do, player_id: int) -> ResponseReturnValue:
    """What the report says, how to get it, and for a family its links. A day that cannot be is refused before."""
    form = AsOfForm(request.args)
    if not form.validate():
        form.as_of.data = form.as_of.data or ""
        address = url_for("report_links.every", player_id=player_id)
        return page("tasks/player/refused.html", form=form, address=address), 400
    return _shown(do, player_id, form, LinkForm())


@task.route(f"{_ONE}/links", does=(share_report, preview_report, list_shared_links), methods=["POST"])
def make(do: Do, player_id: int) -> ResponseReturnValue:
    """Make a link and show it, this once; what is wrong with it stands in the form, which keeps what was typed.

    The page is answered at once and not by leading on, so that the link stands in no address and waits nowhere.
    """
    given = LinkForm(request.form)
    if not given.validate():
        return _shown(do, player_id, AsOfForm(), given), 400
    try:
        wanted = ShareReport(player_id, given.for_whom.data or "", given.chosen_days, given.once.data or "")
        made = do(share_report, wanted)
    except BadInputError as error:
        return _shown(do, player_id, AsOfForm(), given, refused(error)), error.status
    return page("tasks/report_links/made.html", made=made_link(made, voice()), player_id=player_id)


@task.route(
    f"{_ONE}/links/<int(max={LARGEST_NUMBER}):number>/take-back", does=take_back_shared_link, methods=["POST"]
)
def take_back(do: Do, player_id: int, number: int) -> ResponseReturnValue:
    """Take a link back."""
    for_whom = do(take_back_shared_link, TakeBackSharedLink(player_id, number))
    tell(phrase("shared-taken-back", person=for_whom))
    return redirect(url_for("report_links.every", player_id=player_id), 303)


def _shown(do: Do, player_id: int, form: AsOfForm, given: LinkForm, wrong: str = "") -> str:
    found = do(preview_report, PreviewReport(player_id, form.as_of.day()))
    prepared = prepared_for(found.audience, voice())
    shown = report_page(found.pathway, found.audience, prepared, house().library.thresholds, voice())
    form.as_of.data = shown.player.as_of
    asked = ReportForm(as_of=shown.player.as_of, language=language())
    forms = {
        "form": form,
        "asked": asked,
        "languages": languages(),
        "papers": papers(voice()),
        "given": given,
        "lengths": lengths(),
    }
    return page("tasks/report_links/page.html", report=shown, links=_links(do, player_id), wrong=wrong, **forms)


def _links(do: Do, player_id: int) -> LinksPart | None:
    """The links, for a family; nobody else shares a report by one."""
    if not holds(do.actor, Permission.REPORT_SHARE):
        return None
    return links_part(do(list_shared_links, ListSharedLinks(player_id)), voice())
