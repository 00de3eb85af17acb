"""Where the way breaks off: a club's and a federation's figures, and the people behind each of them."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.gap_exports import (
    ExportClubPeople,
    ExportFederationPeople,
    export_club_people,
    export_federation_people,
)
from tracker.actions.gap_people import (
    ListClubPeople,
    ListFederationPeople,
    list_club_people,
    list_federation_people,
)
from tracker.actions.gap_places import ListGapPlaces, list_gap_places
from tracker.actions.gap_report import IssueGapReport, issue_gap_report
from tracker.actions.gaps import ViewClub, ViewFederation, view_club, view_federation
from tracker.football.errors import NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.web.door import house
from tracker.web.forms.exports import ListForm
from tracker.web.forms.gaps import SEXES, BehindForm, GapReportForm, GapsForm
from tracker.web.language import language, speak, voice
from tracker.web.page import page
from tracker.web.show.file_answer import LISTS, file_answer, issued_pdf
from tracker.web.show.gap_links import page_address
from tracker.web.show.gap_page import Asked, GapPage, club_page, federation_page, sexes
from tracker.web.show.gap_people import people_page
from tracker.web.show.gap_places import addresses_of, places_page
from tracker.web.show.papers import offered
from tracker.web.task import Do, Task
from tracker.web.twin import Around, twin

task = Task("gaps")

_CLUB = f"/clubs/<int(max={LARGEST_NUMBER}):club_id>/gaps"
_FEDERATION = "/federations/<code>/gaps"


@task.route("/gaps", does=list_gap_places)
def mine(do: Do) -> ResponseReturnValue:
    """The clubs and federations whose figures one may view; where it is one alone, its page."""
    places = do(list_gap_places, ListGapPlaces())
    addresses = addresses_of(places)
    if len(addresses) == 1:
        return redirect(addresses[0], 303)
    return page("tasks/gaps/places.html", shown=places_page(places, voice()))


@task.route(_CLUB, does=view_club)
def club(do: Do, club_id: int) -> ResponseReturnValue:
    """A club's figures, in women's or in men's football."""
    address = url_for("gaps.club", club_id=club_id)
    form = GapsForm(request.args)
    if not form.validate():
        return _refused(form, address)
    found = do(view_club, ViewClub(club_id, form.only, form.as_of.day()))
    asked = Asked(address, form.only, form.as_of.day(), house().library.thresholds, voice())
    return _shown(form, club_page(found, asked))


@task.route(f"{_CLUB}/people", does=list_club_people)
def club_people(do: Do, club_id: int) -> ResponseReturnValue:
    """The players behind one figure of a club."""
    form, sex = _behind()
    given = (form.figure.data or "", form.as_of.day(), form.page.data or 1)
    behind = do(list_club_people, ListClubPeople(club_id, sex, *given))
    address = url_for("gaps.club", club_id=club_id)
    return page("tasks/gaps/people.html", shown=people_page(behind, address, form.as_of.day(), voice()))


@task.route(f"{_CLUB}/people", does=export_club_people, methods=["POST"])
def take_club_people(do: Do, club_id: int) -> ResponseReturnValue:
    """The same players as a file. That they were taken along goes on record, and so never by a link."""
    form, sex = _behind()
    listed = ListClubPeople(club_id, sex, form.figure.data or "", form.as_of.day())
    as_a = ListForm(request.form).as_a
    return file_answer(do(export_club_people, ExportClubPeople(listed, as_a)), LISTS[as_a])


@task.route(_FEDERATION, does=view_federation)
def federation(do: Do, code: str) -> ResponseReturnValue:
    """A federation's figures, in women's or in men's football."""
    address = url_for("gaps.federation", code=code)
    form = GapsForm(request.args)
    if not form.validate():
        return _refused(form, address)
    found = do(view_federation, ViewFederation(code, form.only, form.as_of.day()))
    asked = Asked(address, form.only, form.as_of.day(), house().library.thresholds, voice())
    return _shown(form, federation_page(found, asked), report=holds(do.actor, Permission.GAPS_REPORT))


@task.route(f"{_FEDERATION}/report", does=issue_gap_report, methods=["POST"])
def report(do: Do, code: str) -> ResponseReturnValue:
    """The figures as a report for the board. It is issued with a line in the ledger, and so never by a link."""
    return issued_pdf(do(issue_gap_report, _wanted(code, GapReportForm(request.form))))


@task.route(f"{_FEDERATION}/report/page", does=issue_gap_report, methods=["POST"])
def read_report(do: Do, code: str) -> ResponseReturnValue:
    """The same as a page, issued as the file is."""
    form = GapReportForm(request.form)
    wanted = _wanted(code, form)
    told = do(issue_gap_report, wanted).told()
    back = page_address(url_for("gaps.federation", code=code), wanted.sex, wanted.as_of)
    return twin(told, Around(back, speak(phrase("web-gaps-heading")), url_for("gaps.report", code=code), form.sent))


def _wanted(code: str, form: GapReportForm) -> IssueGapReport:
    """What a form asks for.

    Raises:
        BadInputError: it is none that a page of ours sends.
    """
    form.refuse_unknown()
    sex = SEXES[form.sex.data or ""]
    return IssueGapReport(code, sex, form.language.data or "", form.as_of.day(), form.chosen_paper)


@task.route(f"{_FEDERATION}/people", does=list_federation_people)
def federation_people(do: Do, code: str) -> ResponseReturnValue:
    """The players behind one figure of a federation."""
    form, sex = _behind()
    given = (form.figure.data or "", form.as_of.day(), form.page.data or 1)
    behind = do(list_federation_people, ListFederationPeople(code, sex, *given))
    address = url_for("gaps.federation", code=code)
    return page("tasks/gaps/people.html", shown=people_page(behind, address, form.as_of.day(), voice()))


@task.route(f"{_FEDERATION}/people", does=export_federation_people, methods=["POST"])
def take_federation_people(do: Do, code: str) -> ResponseReturnValue:
    """The same players as a file. That they were taken along goes on record, and so never by a link."""
    form, sex = _behind()
    listed = ListFederationPeople(code, sex, form.figure.data or "", form.as_of.day())
    as_a = ListForm(request.form).as_a
    return file_answer(do(export_federation_people, ExportFederationPeople(listed, as_a)), LISTS[as_a])


def _behind() -> tuple[BehindForm, Sex]:
    """What the address of a figure's people holds.

    Raises:
        NotFoundError: it is no address that a page of ours leads to.
    """
    form = BehindForm(request.args)
    if not form.validate() or form.only is None:
        message = "This address names no figure; follow a bar of the page itself."
        raise NotFoundError(message)
    return form, form.only


def _shown(form: GapsForm, shown: GapPage, *, report: bool = False) -> str:
    """The page, and what a report of it is asked for with where whoever looks may have one made."""
    form.as_of.data = shown.as_of
    form.sex.data = shown.sex
    asked = GapReportForm(as_of=shown.as_of, sex=shown.sex, language=language(), paper="a4") if report else None
    told = {"report": asked, "offered": offered(voice())}
    return page("tasks/gaps/page.html", shown=shown, form=form, sexes=sexes(voice()), **told)


def _refused(form: GapsForm, address: str) -> ResponseReturnValue:
    """The form alone, with what is wrong beside its fields; no figure is on it."""
    form.as_of.data = form.as_of.data or ""
    return page("tasks/gaps/refused.html", form=form, sexes=sexes(voice()), address=address), 400
