"""Taking in a file: handing it in, answering what it leaves open, looking at every row, and taking it in."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import CombinedMultiDict

from tracker.access.roles import Role
from tracker.actions.drafts import (
    AnswerDraft,
    ApplyDraft,
    DraftView,
    DropDraft,
    OpenDraft,
    SettleRow,
    TickRows,
    answer_draft,
    apply_draft,
    drop_draft,
    open_draft,
    settle_row,
    start_draft,
    tick_rows,
)
from tracker.actions.exported import ListFormat
from tracker.actions.imports import ImportFile
from tracker.actions.marked_copies import MarkDraft, mark_draft
from tracker.actions.telling_kinds import TellKind, tell_kind
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers
from tracker.importing.read_sheet import Reading
from tracker.web.forms.drafts import (
    ColumnsForm,
    EncodingForm,
    FileForm,
    PageForm,
    SettleForm,
    TabForm,
    TicksForm,
    name_of,
)
from tracker.web.forms.said_of_file import said_in
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.draft_columns import columns_page
from tracker.web.show.draft_encodings import candidates_shown
from tracker.web.show.draft_rows import preview_page
from tracker.web.show.file_answer import LISTS, file_answer
from tracker.web.show.records_in import kind_named
from tracker.web.task import Do, Task

task = Task("drafts")
#: What is of several clubs, and so no director's to take in.
_NO_CLUBS = (Kind.LEAGUES, Kind.MOVES)

_NEW = "/records-in/file"
_ONE = f"/records-in/drafts/<int(max={LARGEST_NUMBER}):number>"


@task.route(_NEW, does=start_draft)
def choose(do: Do) -> ResponseReturnValue:
    """The form that takes a file."""
    return _choosing(do, FileForm())


@task.route(_NEW, does=(start_draft, tell_kind), methods=["POST"])
def begin(do: Do) -> ResponseReturnValue:
    """Keep a file as a draft, and lead to what is to be said or seen of it."""
    form = FileForm(CombinedMultiDict((request.files, request.form)))
    if not form.validate():
        return _choosing(do, form), 400
    file, answers = form.file.data, Answers(club=form.club.data or "")
    content = file.read()
    try:
        # Told of every file, so that one which nobody can read is refused before it is kept.
        told = do(tell_kind, TellKind(content))
        kind = Kind(form.kind.data) if form.kind.data else told
        if kind is None:
            form.kind.errors = ["drafts-kind-untold"]
            return _choosing(do, form), 400
        started = do(start_draft, ImportFile(kind, name_of(file), content, answers=answers))
    except BadInputError as error:
        return _choosing(do, form, refused(error)), error.status
    return redirect(url_for("drafts.look", number=started.draft.number), 303)


@task.route(_ONE, does=open_draft)
def look(do: Do, number: int) -> ResponseReturnValue:
    """What comes next: something to say of the file, or its rows."""
    form = PageForm(request.args)
    if not form.validate():
        form = PageForm()
    shown = do(open_draft, OpenDraft(number, form.number, form.outcome))
    if shown.view.encodings:
        return _ask_encoding(shown, EncodingForm())
    if shown.view.tabs:
        return _ask_tab(shown, TabForm())
    if shown.view.questions:
        return _columns(shown, _filled(shown))
    return _preview(shown, form)


@task.route(f"{_ONE}/encoding", does=(answer_draft, open_draft), methods=["POST"])
def say_encoding(do: Do, number: int) -> ResponseReturnValue:
    """Say in which letters the file is written."""
    shown, form = do(open_draft, OpenDraft(number)), EncodingForm(request.form)
    if not form.validate():
        return _ask_encoding(shown, form), 400
    return _said(do, shown, reading=Reading(form.encoding.data or "", shown.draft.reading.tab))


@task.route(f"{_ONE}/sheet", does=(answer_draft, open_draft), methods=["POST"])
def say_tab(do: Do, number: int) -> ResponseReturnValue:
    """Say which sheet of the workbook is meant."""
    shown, form = do(open_draft, OpenDraft(number)), TabForm(request.form)
    if not form.validate():
        return _ask_tab(shown, form), 400
    return _said(do, shown, reading=Reading(shown.draft.reading.encoding, form.tab.data or ""))


@task.route(f"{_ONE}/columns", does=open_draft)
def look_at_columns(do: Do, number: int) -> ResponseReturnValue:
    """How each column is read, to be changed."""
    shown = do(open_draft, OpenDraft(number))
    return _columns(shown, _filled(shown))


@task.route(f"{_ONE}/columns", does=(answer_draft, open_draft), methods=["POST"])
def say_columns(do: Do, number: int) -> ResponseReturnValue:
    """Answer what the file leaves open, and change how its columns are read."""
    shown, form = do(open_draft, OpenDraft(number)), ColumnsForm(request.form)
    if not form.validate():
        return _columns(shown, form), 400
    return _said(do, shown, answers=said_in(form, shown.view.kind, shown.view.columns, shown.draft.answers))


@task.route(f"{_ONE}/ticks", does=tick_rows, methods=["POST"])
def tick(do: Do, number: int) -> ResponseReturnValue:
    """Keep which rows of the page are ticked, and go on to another page or another sort of rows."""
    form = TicksForm(request.form)
    _check(form)
    _keep_ticks(do, number, form)
    return redirect(_on(number), 303)


@task.route(f"{_ONE}/rows", does=(settle_row, tick_rows), methods=["POST"])
def settle(do: Do, number: int) -> ResponseReturnValue:
    """Say of a row that it is of somebody on record, or of another person."""
    form = SettleForm(request.form)
    _check(form)
    _keep_ticks(do, number, form)
    do(settle_row, SettleRow(number, form.row, form.same_as))
    return redirect(f"{_on(number)}#row-{form.row}", 303)


@task.route(f"{_ONE}/take-in", does=(apply_draft, tick_rows), methods=["POST"])
def take_in(do: Do, number: int) -> ResponseReturnValue:
    """Take in the rows that are ticked."""
    form = TicksForm(request.form)
    _check(form)
    _keep_ticks(do, number, form)
    view = do(apply_draft, ApplyDraft(number))
    if view.batch_id is None:
        tell(phrase("drafts-nothing-to-take-in"))
        return redirect(url_for("records_in.hub"), 303)
    tell(phrase("drafts-taken-in"))
    return redirect(url_for("records_in.one", number=view.batch_id), 303)


@task.route(f"{_ONE}/drop", does=drop_draft, methods=["POST"])
def drop(do: Do, number: int) -> ResponseReturnValue:
    """Drop a draft; nothing of the file is kept."""
    name = do(drop_draft, DropDraft(number))
    tell(phrase("said-draft-dropped", file=name) if name else phrase("drafts-dropped"))
    return redirect(url_for("records_in.hub"), 303)


@task.route(f"{_ONE}/marked", does=mark_draft)
def marked(do: Do, number: int) -> ResponseReturnValue:
    """The sheet itself as a workbook, with each fault in its cell."""
    return file_answer(do(mark_draft, MarkDraft(number)), LISTS[ListFormat.XLSX])


def _said(
    do: Do, shown: DraftView, reading: Reading | None = None, answers: Answers | None = None
) -> ResponseReturnValue:
    """Keep what was said of the file; what it then comes to is on the draft's page."""
    draft = shown.draft
    do(answer_draft, AnswerDraft(draft.number, reading or draft.reading, draft.source, answers or draft.answers))
    return redirect(url_for("drafts.look", number=draft.number), 303)


def _keep_ticks(do: Do, number: int, form: TicksForm) -> None:
    if form.ticked or form.unticked:
        do(tick_rows, TickRows(number, form.ticked, form.unticked))


def _on(number: int) -> str:
    """The page of rows that the pressed button names in its address."""
    form = PageForm(request.args)
    if not form.validate():
        form = PageForm()
    return url_for("drafts.look", number=number, page=form.page.data or None, outcome=form.only.data or None)


def _check(form: TicksForm) -> None:
    """Refuse what no page of ours sends.

    Raises:
        BadInputError: it is not what the page offers.
    """
    if not form.validate():
        message = "This cannot be understood; open the page again and choose there."
        raise BadInputError(message)


def _choosing(do: Do, form: FileForm, wrong: str = "") -> str:
    kinds = {kind.value: kind_named(kind.value, voice()) for kind in Kind if kind not in _NO_CLUBS}
    several = sum(binding.role is Role.DIRECTOR for binding in do.actor.bindings) > 1
    megabytes = do.house.settings.largest_file
    values = {"kinds": kinds, "several": several, "megabytes": megabytes, "wrong": wrong}
    return page("tasks/drafts/choose.html", form=form, **values)


def _ask_encoding(shown: DraftView, form: EncodingForm) -> str:
    return page("tasks/drafts/encoding.html", shown=shown, candidates=candidates_shown(shown.view), form=form)


def _ask_tab(shown: DraftView, form: TabForm) -> str:
    return page("tasks/drafts/tab.html", shown=shown, form=form)


def _columns(shown: DraftView, form: ColumnsForm) -> str:
    return page(
        "tasks/drafts/columns.html", columns=columns_page(shown.view, voice()), draft=shown.draft, form=form
    )


def _filled(shown: DraftView) -> ColumnsForm:
    """The form with what was said before."""
    answers = shown.draft.answers
    since = answers.registered_from.isoformat() if answers.registered_from else ""
    sex = answers.sex.value if answers.sex else ""
    given = {"team": answers.team, "league": answers.league, "season": answers.season}
    return ColumnsForm(data={**given, "registered_from": since, "sex": sex})


def _preview(shown: DraftView, form: PageForm) -> str:
    return page("tasks/drafts/preview.html", preview=preview_page(shown, form.outcome, voice()))
