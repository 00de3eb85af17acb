"""The own shortlists: all of them, one with what is noted of each player, and putting somebody on one."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.bringing_back import BringBackList, bring_back_list
from tracker.actions.shortlist_notes import Noted
from tracker.actions.shortlists import (
    DropShortlist,
    ForgetUnseen,
    KeepOnShortlist,
    ListShortlists,
    NoteOnShortlist,
    OpenShortlist,
    RenameShortlist,
    StartShortlist,
    TakeOffShortlist,
    drop_shortlist,
    forget_unseen,
    keep_on_shortlist,
    list_shortlists,
    note_on_shortlist,
    open_shortlist,
    rename_shortlist,
    start_shortlist,
    take_off_shortlist,
)
from tracker.actions.squad_building import ListSquads, list_squads
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError, TrackerError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind, ListStatus
from tracker.web.forms.shortlists import KeepForm, NewShortlistForm, NoteForm, OnListForm, RenameForm
from tracker.web.language import refused, speak, voice
from tracker.web.page import page
from tracker.web.said import Undo, tell
from tracker.web.show.shortlists import lists_table, shortlist_page
from tracker.web.show.squad_additions import into_squad
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way

task = Task("shortlists")

_ALL = "/shortlists"
_ONE = f"{_ALL}/<int(max={LARGEST_NUMBER}):number>"


@task.route(_ALL, does=list_shortlists)
def every(do: Do) -> ResponseReturnValue:
    """The own lists, and the form for another."""
    return _lists(do, NewShortlistForm())


@task.route(_ALL, does=(start_shortlist, list_shortlists), methods=["POST"])
def start(do: Do) -> ResponseReturnValue:
    """Begin a list; what is wrong with its name stands in the form."""
    form = NewShortlistForm(request.form)
    if not form.validate():
        return _lists(do, form), 400
    try:
        number = do(start_shortlist, StartShortlist(form.name.data or ""))
    except BadInputError as error:
        return _lists(do, form, refused(error)), error.status
    return redirect(url_for("shortlists.one", number=number), 303)


@task.route(f"{_ALL}/keep", does=(keep_on_shortlist, list_shortlists), methods=["POST"])
def keep(do: Do) -> ResponseReturnValue:
    """Put a player on a list or on a new one, and go back to where one was, or to the list."""
    form = KeepForm(request.form)
    if not form.validate():
        raise _no_such()
    wanted = KeepOnShortlist(form.player.data or 0, form.shortlist.data, form.name.data or "")
    try:
        kept = do(keep_on_shortlist, wanted)
    except BadInputError as error:
        return _lists(do, NewShortlistForm(), refused(error)), error.status
    tell(phrase("said-listed", player=kept.player, list=kept.name))
    return redirect(safe_way(form.next.data) or url_for("shortlists.one", number=kept.number), 303)


@task.route(_ONE, does=(open_shortlist, list_squads))
def one(do: Do, number: int) -> ResponseReturnValue:
    """A list with what is noted of each player."""
    return _one(do, number)


@task.route(f"{_ONE}/name", does=(rename_shortlist, open_shortlist, list_squads), methods=["POST"])
def rename(do: Do, number: int) -> ResponseReturnValue:
    """Call the list otherwise."""
    form = RenameForm(request.form)
    if not form.validate():
        return _one(do, number, speak(phrase(_first_fault(form)))), 400
    try:
        do(rename_shortlist, RenameShortlist(number, form.name.data or "", form.version.data or 0))
    except (BadInputError, ChangedMeanwhileError) as error:
        return _one(do, number, refused(error)), error.status
    tell(phrase("said-list-renamed", list=form.name.data or ""))
    return redirect(url_for("shortlists.one", number=number), 303)


@task.route(f"{_ONE}/drop", does=drop_shortlist, methods=["POST"])
def drop(do: Do, number: int) -> ResponseReturnValue:
    """Let the list go; it can be brought back."""
    dropped = do(drop_shortlist, DropShortlist(number))
    tell(phrase("said-list-dropped", list=dropped.name), back_on_lists(dropped.aside))
    return redirect(url_for("shortlists.every"), 303)


@task.route(f"{_ONE}/note", does=(note_on_shortlist, open_shortlist, list_squads), methods=["POST"])
def note(do: Do, number: int) -> ResponseReturnValue:
    """Say something of a player; what is wrong leaves what was typed in the form."""
    form = NoteForm(request.form)
    if not form.validate():
        return _one(do, number, speak(phrase(_first_fault(form))), form), 400
    said = Noted(ListStatus(form.status.data), form.note.data or "")
    wanted = NoteOnShortlist(number, form.player.data or 0, said, form.version.data or 0)
    try:
        named = do(note_on_shortlist, wanted)
    except (BadInputError, ChangedMeanwhileError) as error:
        return _one(do, number, refused(error), form), error.status
    tell(phrase("said-noted", player=named.player))
    return redirect(url_for("shortlists.one", number=number, _anchor=f"player-{wanted.player_id}"), 303)


@task.route(f"{_ONE}/off", does=take_off_shortlist, methods=["POST"])
def off(do: Do, number: int) -> ResponseReturnValue:
    """Take a player off the list, with a way back."""
    form = OnListForm(request.form)
    if not form.validate():
        raise _no_such()
    taken = do(take_off_shortlist, TakeOffShortlist(number, form.player.data or 0))
    tell(phrase("said-taken-off", player=taken.player, list=taken.name), back_on_lists(taken.aside))
    return redirect(url_for("shortlists.one", number=number), 303)


@task.route(f"{_ONE}/forget", does=forget_unseen, methods=["POST"])
def forget(do: Do, number: int) -> ResponseReturnValue:
    """Let go of those whom one may not see any more."""
    tell(phrase("said-unseen-forgotten", count=do(forget_unseen, ForgetUnseen(number))))
    return redirect(url_for("shortlists.one", number=number), 303)


@task.route(f"{_ALL}/put-aside/<int(max={LARGEST_NUMBER}):number>/back", does=bring_back_list, methods=["POST"])
def bring_back(do: Do, number: int) -> ResponseReturnValue:
    """Bring back what was dropped: a list, a squad, or a player on one of them."""
    back = do(bring_back_list, BringBackList(number))
    kind = "list" if back.kind is ListKind.SHORTLIST else "squad"
    tell(phrase(f"said-{'player' if back.player else kind}-back", player=back.player, list=back.name))
    if back.missing:
        tell(phrase("said-back-missing", count=back.missing))
    return redirect(url_for("shortlists.one" if kind == "list" else "squads.one", number=back.number), 303)


def back_on_lists(aside: int | None) -> Undo | None:
    """The button that brings back what was put aside."""
    return Undo(url_for("shortlists.bring_back", number=aside)) if aside is not None else None


def _lists(do: Do, form: NewShortlistForm, wrong: str = "") -> str:
    table = lists_table(do(list_shortlists, ListShortlists()), voice())
    return page("tasks/shortlists/page.html", table=table, form=form, wrong=wrong)


def _one(do: Do, number: int, wrong: str = "", typed: NoteForm | None = None) -> str:
    shown = shortlist_page(do(open_shortlist, OpenShortlist(number)), voice())
    into = into_squad(do(list_squads, ListSquads()), url_for("shortlists.one", number=number), voice())
    return page("tasks/shortlists/one.html", shortlist=shown, into=into, wrong=wrong, typed=typed)


def _first_fault(form: RenameForm | NoteForm) -> str:
    """The code of what is wrong; a value that no page of ours sends is said as such."""
    said = [fault for faults in form.errors.values() for fault in faults if fault.startswith("shortlist-")]
    return said[0] if said else "web-choice-unknown"


def _no_such() -> TrackerError:
    error = NotFoundError("There is no such list or player; the page of lists leads to each of them.")
    error.phrase = phrase("shortlist-none")
    return error
