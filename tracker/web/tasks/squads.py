"""Building squads: all of one's own, one with its counts and its verdict, and taking it along."""

from __future__ import annotations

from flask import Response, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.players import FindPlayer, find_player
from tracker.actions.shortlists import (
    DropShortlist,
    ForgetUnseen,
    ListShortlists,
    drop_shortlist,
    forget_unseen,
    list_shortlists,
)
from tracker.actions.squad_building import (
    ListSquads,
    SetSquad,
    StartSquad,
    list_squads,
    open_squad,
    set_squad,
    start_squad,
)
from tracker.actions.squad_counts import as_json
from tracker.actions.squad_papers import PrintSquad, export_squad, print_squad
from tracker.actions.squad_view import OpenSquad
from tracker.actions.taking_along import TakeAlong
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.reports.paper import Paper
from tracker.web.forms.eligibility import editions
from tracker.web.forms.exports import ListForm
from tracker.web.forms.players import languages
from tracker.web.forms.squads import AddForm, BesideForm, NewSquadForm, SquadReportForm, StateForm, parts_in
from tracker.web.language import language, refused, speak, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.editions import in_time
from tracker.web.show.file_answer import LISTS, file_answer
from tracker.web.show.papers import papers
from tracker.web.show.squads import squad_page, squads_table
from tracker.web.task import Do, Task
from tracker.web.tasks.shortlists import back_on_lists
from tracker.web.twin import Around, twin

task = Task("squads")

_ALL = "/squads"
_ONE = f"{_ALL}/<int(max={LARGEST_NUMBER}):number>"


@task.route(_ALL, does=list_squads)
def every(do: Do) -> ResponseReturnValue:
    """The own squads, and the form for another."""
    return _squads(do, NewSquadForm())


@task.route(_ALL, does=(start_squad, list_squads), methods=["POST"])
def start(do: Do) -> ResponseReturnValue:
    """Begin a squad; what is wrong stands in the form."""
    form = NewSquadForm(request.form)
    if not form.validate():
        return _squads(do, form), 400
    try:
        number = do(start_squad, StartSquad(form.name.data or "", *form.competition_and_edition))
    except BadInputError as error:
        return _squads(do, form, refused(error)), error.status
    return redirect(url_for("squads.one", number=number), 303)


@task.route(_ONE, does=(open_squad, list_shortlists))
def one(do: Do, number: int) -> ResponseReturnValue:
    """A squad as it stands, or as it would if what the address says were said; nothing is kept of that."""
    parts = parts_in(request.args)
    if parts is None:
        return _one(do, number, wrong=speak(phrase("web-choice-unknown"))), 400
    return _one(do, number, parts)


@task.route(_ONE, does=(set_squad, open_squad, list_shortlists), methods=["POST"])
def save(do: Do, number: int) -> ResponseReturnValue:
    """Say where players stand to the squad."""
    parts = parts_in(request.form)
    if parts is None:
        return _one(do, number, wrong=speak(phrase("web-choice-unknown"))), 400
    return _saved(do, number, parts, StateForm(request.form).state.data or "")


@task.route(f"{_ONE}/add", does=(set_squad, find_player, open_squad, list_shortlists), methods=["POST"])
def add(do: Do, number: int) -> ResponseReturnValue:
    """Add somebody by number or name."""
    form = AddForm(request.form)
    if not form.validate():
        return _one(do, number, wrong=speak(phrase("compare-nobody"))), 400
    try:
        found = do(find_player, FindPlayer(form.add.data or ""))
    except (BadInputError, NotFoundError) as error:
        said = speak(phrase("compare-nobody" if isinstance(error, NotFoundError) else "compare-several"))
        return _one(do, number, wrong=said), error.status
    return _saved(do, number, {found: ListStatus.ACTIVE})


@task.route(f"{_ONE}/verdict.json", does=open_squad)
def counts(do: Do, number: int) -> ResponseReturnValue:
    """The counts of a squad as data; it names nobody."""
    return jsonify(as_json(do(open_squad, OpenSquad(number))))


@task.route(f"{_ONE}/report", does=print_squad, methods=["POST"])
def report(do: Do, number: int) -> ResponseReturnValue:
    """The verdict as a PDF. That it left goes on record, and so never by a link."""
    made = do(print_squad, _wanted(number, SquadReportForm(request.form)))
    response = Response(made.content, content_type="application/pdf")
    response.headers.set("Content-Disposition", "attachment", filename=made.file_name)
    return response


@task.route(f"{_ONE}/report/page", does=print_squad, methods=["POST"])
def read_report(do: Do, number: int) -> ResponseReturnValue:
    """The verdict as a page: the same content, on record as the file is."""
    form = SquadReportForm(request.form)
    told = do(print_squad, _wanted(number, form)).told
    given = {one.name: one.data or "" for one in form}
    back, pdf = url_for("squads.one", number=number), url_for("squads.report", number=number)
    return twin(told, Around(back, told.furniture.name, pdf, given))


@task.route(f"{_ONE}/export", does=export_squad, methods=["POST"])
def take_along(do: Do, number: int) -> ResponseReturnValue:
    """The list of the squad as a file. That it was taken along goes on record, and so never by a link."""
    as_a = ListForm(request.form).as_a
    return file_answer(do(export_squad, TakeAlong(OpenSquad(number), as_a, language())), LISTS[as_a])


@task.route(f"{_ONE}/forget", does=(forget_unseen, open_squad), methods=["POST"])
def forget(do: Do, number: int) -> ResponseReturnValue:
    """Let go of those whom one may not see any more."""
    tell(phrase("said-unseen-forgotten", count=do(forget_unseen, ForgetUnseen(number))))
    return redirect(url_for("squads.one", number=number), 303)


@task.route(f"{_ONE}/drop", does=drop_shortlist, methods=["POST"])
def drop(do: Do, number: int) -> ResponseReturnValue:
    """Let the squad go; it can be brought back."""
    dropped = do(drop_shortlist, DropShortlist(number))
    tell(phrase("said-squad-dropped", list=dropped.name), back_on_lists(dropped.aside))
    return redirect(url_for("squads.every"), 303)


def _wanted(number: int, form: SquadReportForm) -> PrintSquad:
    return PrintSquad(number, form.language.data or "", Paper.called(form.paper.data or ""))


def _saved(
    do: Do, number: int, parts: dict[int, ListStatus | None], state: str | None = None
) -> ResponseReturnValue:
    try:
        do(set_squad, SetSquad(number, parts, state))
    except (BadInputError, ChangedMeanwhileError) as error:
        return _one(do, number, wrong=refused(error)), error.status
    tell(phrase("said-squad-saved"))
    return redirect(url_for("squads.one", number=number, beside=_beside()), 303)


def _beside() -> int | None:
    form = BesideForm(request.args)
    return form.beside.data if form.validate() else None


def _squads(do: Do, form: NewSquadForm, wrong: str = "") -> str:
    spoken = voice()
    table, offered = squads_table(do(list_squads, ListSquads()), spoken), in_time(editions(), spoken)
    return page("tasks/squads/page.html", table=table, form=form, editions=offered, wrong=wrong)


def _one(do: Do, number: int, parts: dict[int, ListStatus | None] | None = None, wrong: str = "") -> str:
    beside = _beside()
    squad = do(open_squad, OpenSquad(number, beside, parts or {}))
    lists = do(list_shortlists, ListShortlists())
    told = {"form": BesideForm(request.args), "add": AddForm(), "report": SquadReportForm(language=language())}
    shown = squad_page(squad, lists, voice())
    return page(
        "tasks/squads/one.html",
        squad=shown,
        beside=beside,
        wrong=wrong,
        typed=bool(parts),
        # Who counts before saving has still read what was read before.
        state=StateForm(request.args).state.data if parts and "state" in request.args else squad.state,
        languages=languages(),
        papers=papers(voice()),
        **told,
    )
