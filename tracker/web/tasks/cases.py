"""Correction cases of one player: the list, opening one, its history, and what family and club write to it."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.case import RecordKind
from tracker.access.roles import Role
from tracker.actions.case_answers import AnswerCase, answer_case
from tracker.actions.case_pages import (
    ListCases,
    ListDisputable,
    ReadCase,
    list_cases,
    list_disputable,
    read_case,
)
from tracker.actions.cases import OpenCase, ReplyToCase, WithdrawCase, open_case, reply_to_case, withdraw_case
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.cases import AnswerForm, CaseForm, OpenCaseForm, RecordForm, ReplyForm
from tracker.web.language import refused, speak, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.case import case_page
from tracker.web.show.cases import RecordChoice, cases_page, record_choice
from tracker.web.task import Do, Task

task = Task("cases")

_ALL = f"/players/<int(max={LARGEST_NUMBER}):player_id>/cases"
_ONE = f"{_ALL}/<int(max={LARGEST_NUMBER}):case>"


@task.route(_ALL, does=(list_cases, list_disputable))
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """The cases; for a family also the records of the kind that was chosen."""
    asked = RecordForm(request.args)
    if not asked.validate():
        message = "There is no such kind of record."
        raise NotFoundError(message)
    chosen = _chosen(do, player_id, asked.record.data, asked.number.data)
    form = OpenCaseForm(record=asked.record.data, number=chosen.chosen if chosen else None)
    return _list(do, player_id, form, chosen)


@task.route(_ALL, does=(open_case, list_cases, list_disputable), methods=["POST"])
def begin(do: Do, player_id: int) -> ResponseReturnValue:
    """Open a case; what is wrong stands beside its field."""
    form = OpenCaseForm(request.form)
    if not form.validate():
        if form.record.errors or form.number.errors:
            message = "This cannot be understood; open the page again and choose there."
            raise BadInputError(message)
        return _list(do, player_id, form, _chosen(do, player_id, form.record.data, form.number.data)), 400
    wanted = OpenCase(
        player_id,
        RecordKind(form.record.data),
        form.number.data or 0,
        form.field.data or "",
        form.should_say.data or "",
        form.words.data or "",
    )
    return _done(player_id, do(open_case, wanted), "said-case-opened")


@task.route(_ONE, does=read_case)
def one(do: Do, player_id: int, case: int) -> ResponseReturnValue:
    """A case with its history."""
    return _case(do, player_id, case)


@task.route(f"{_ONE}/answer", does=(answer_case, read_case), methods=["POST"])
def answer(do: Do, player_id: int, case: int) -> ResponseReturnValue:
    """The club's answer; what no file could bring either is said in the words of the import."""
    form = AnswerForm(request.form)
    if not form.validate():
        return _case(do, player_id, case, answering=form), 400
    wanted = AnswerCase(
        player_id,
        case,
        form.version.data or 0,
        form.chosen,
        form.words.data or "",
        form.corrected.data or "",
        bool(form.unknown.data),
        form.kind,
        form.seen_on.day(),
    )
    try:
        do(answer_case, wanted)
    except ChangedMeanwhileError:
        return _case(do, player_id, case, answering=form, wrong=_meanwhile()), 409
    except BadInputError as error:
        return _case(do, player_id, case, answering=form, wrong=refused(error)), error.status
    tell(phrase("said-case-answered", answer=phrase(f"case-status-{form.chosen.value}")))
    # A spell that ended by it may have been the last through which the club sees the player.
    return redirect(url_for("club_cases.every"), 303)


@task.route(f"{_ONE}/reply", does=(reply_to_case, read_case), methods=["POST"])
def reply(do: Do, player_id: int, case: int) -> ResponseReturnValue:
    """More words of the family."""
    form = ReplyForm(request.form)
    if not form.validate():
        return _case(do, player_id, case, replying=form), 400
    try:
        do(reply_to_case, ReplyToCase(player_id, case, form.version.data or 0, form.words.data or ""))
    except ChangedMeanwhileError:
        return _case(do, player_id, case, replying=form, wrong=_meanwhile()), 409
    return _done(player_id, case, "said-case-replied")


@task.route(f"{_ONE}/withdraw", does=(withdraw_case, read_case), methods=["POST"])
def withdraw(do: Do, player_id: int, case: int) -> ResponseReturnValue:
    """Take a case back."""
    form = CaseForm(request.form)
    version = (form.version.data or 0) if form.validate() else 0
    try:
        do(withdraw_case, WithdrawCase(player_id, case, version))
    except ChangedMeanwhileError:
        return _case(do, player_id, case, wrong=_meanwhile()), 409
    return _done(player_id, case, "said-case-withdrawn")


def _chosen(do: Do, player_id: int, record: str | None, number: int | None) -> RecordChoice | None:
    """The records of a kind, if one is named; whoever may not open a case is refused."""
    if not record:
        return None
    offered = do(list_disputable, ListDisputable(player_id, RecordKind(record)))
    found = record_choice(offered, number, voice())
    if found is None:
        message = "There is no such record of this player."
        raise NotFoundError(message)
    return found


def _list(do: Do, player_id: int, form: OpenCaseForm, chosen: RecordChoice | None) -> str:
    listed = do(list_cases, ListCases(player_id))
    shown = cases_page(listed, voice())
    return page("tasks/cases/page.html", cases=shown, form=form, chosen=chosen)


def _case(
    do: Do,
    player_id: int,
    case: int,
    *,
    answering: AnswerForm | None = None,
    replying: ReplyForm | None = None,
    wrong: str = "",
) -> str:
    """The page of a case; what could not be sent stands in its form, or as text where that is gone."""
    found = do(read_case, ReadCase(player_id, case))
    shown = case_page(found, voice(), director=do.actor.role is Role.DIRECTOR)
    answering = answering or AnswerForm(corrected=found.corrected)
    replying = replying or ReplyForm()
    typed = answering.words.data or replying.words.data or ""
    kept = "" if shown.answers or shown.replies else typed
    return page("tasks/cases/one.html", case=shown, answering=answering, replying=replying, wrong=wrong, kept=kept)


def _meanwhile() -> str:
    return speak(phrase("case-meanwhile"))


def _done(player_id: int, case: int, what: str) -> ResponseReturnValue:
    tell(phrase(what))
    return redirect(url_for("cases.one", player_id=player_id, case=case), 303)
