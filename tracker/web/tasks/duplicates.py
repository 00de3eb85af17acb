"""Who is perhaps recorded twice: the list, two records side by side, and saying that they are one, or two."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.duplicates import (
    LONGEST_LIST,
    AskAgain,
    KeepApart,
    ListDuplicates,
    ask_again,
    keep_apart,
    list_duplicates,
)
from tracker.actions.merging import (
    ListMerges,
    MergePlayers,
    OpenPair,
    UndoMerge,
    list_merges,
    merge_players,
    open_pair,
    undo_merge,
)
from tracker.actions.record_lists import export_duplicates, export_merges
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import Phrase, phrase
from tracker.web.forms.duplicates import JoinForm, PairForm
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import Undo, tell
from tracker.web.show.duplicates import duplicates_page, pair_page, parting_refused
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("duplicates")

_ALL = "/records-in/duplicates"
#: So many pairs stand on a page.
ON_A_PAGE = 50


@task.route(_ALL, does=(list_duplicates, list_merges))
def every(do: Do) -> ResponseReturnValue:
    """Who is perhaps recorded twice, and what was put together and can be undone."""
    found = do(list_duplicates, ListDuplicates(ON_A_PAGE))
    merges = do(list_merges, ListMerges())
    shown = duplicates_page(found, merges, voice())
    return page("tasks/duplicates/page.html", duplicates=shown)


@task.route(f"{_ALL}/export", does=export_duplicates, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list of pairs as a file; it goes on where the page ends."""
    return taken_along(do, export_duplicates, ListDuplicates(LONGEST_LIST))


@task.route(f"{_ALL}/merges/export", does=export_merges, methods=["POST"])
def take_merges(do: Do) -> ResponseReturnValue:
    """The list of what was put together as a file."""
    return taken_along(do, export_merges, ListMerges())


@task.route(f"{_ALL}/pair", does=open_pair)
def pair(do: Do) -> ResponseReturnValue:
    """Two records side by side, with what speaks for one person and what for two."""
    return _pair(do, PairForm(request.args))


@task.route(f"{_ALL}/join", does=(merge_players, open_pair), methods=["POST"])
def join(do: Do) -> ResponseReturnValue:
    """Put two records together, or say why not."""
    form = JoinForm(request.form)
    if not form.validate() or form.keep.data not in (form.one.data, form.other.data):
        raise _no_pair()
    keep = int(form.keep.data or 0)
    try:
        view = do(merge_players, MergePlayers(keep, form.gone, form.name_of.data, form.birth_of.data))
    except BadInputError as error:
        return _pair(do, form, wrong=refused(error)), error.status
    if view.faults:
        return _pair(do, form, view.faults), 409
    assert view.merge is not None, "What has no faults was put together."
    tell(phrase("duplicates-joined"), Undo(url_for("duplicates.part", number=view.merge.number)))
    return redirect(url_for("duplicates.every"), 303)


@task.route(f"{_ALL}/apart", does=keep_apart, methods=["POST"])
def apart(do: Do) -> ResponseReturnValue:
    """Say that two records are of two people; it can be taken back on the page of the two."""
    one, other = _numbers()
    do(keep_apart, KeepApart(one, other))
    tell(phrase("duplicates-are-two"), Undo(url_for("duplicates.again"), {"one": one, "other": other}))
    return redirect(url_for("duplicates.every"), 303)


@task.route(f"{_ALL}/again", does=ask_again, methods=["POST"])
def again(do: Do) -> ResponseReturnValue:
    """Take back that two records are of two people."""
    one, other = _numbers()
    do(ask_again, AskAgain(one, other))
    return redirect(url_for("duplicates.pair", one=one, other=other), 303)


@task.route(f"{_ALL}/<int(max={LARGEST_NUMBER}):number>/part", does=undo_merge, methods=["POST"])
def part(do: Do, number: int) -> ResponseReturnValue:
    """Part two records again, or say what stands in the way."""
    try:
        view = do(undo_merge, UndoMerge(number))
    except BadInputError as error:
        return page("tasks/duplicates/refused.html", said=refused(error), reasons=()), error.status
    if view.obstacles:
        said, reasons = parting_refused(view, voice())
        return page("tasks/duplicates/refused.html", said=said, reasons=reasons), 409
    tell(phrase("duplicates-parted"))
    return redirect(url_for("duplicates.every"), 303)


def _pair(do: Do, form: PairForm, faults: tuple[Phrase, ...] = (), wrong: str = "") -> str:
    if not form.validate():
        raise _no_pair()
    try:
        view = do(open_pair, OpenPair(form.one.data or 0, form.other.data or 0))
    except BadInputError:
        raise _no_pair() from None
    shown = pair_page(view, faults or view.faults, voice())
    proposed = JoinForm(data={"keep": view.keep, "name_of": view.name_of, "birth_of": view.birth_of})
    asked = form if isinstance(form, JoinForm) else proposed
    return page("tasks/duplicates/pair.html", pair=shown, form=asked, wrong=wrong)


def _numbers() -> tuple[int, int]:
    form = PairForm(request.form)
    if not form.validate():
        raise _no_pair()
    return form.one.data or 0, form.other.data or 0


def _no_pair() -> NotFoundError:
    """One answer for what are no two numbers; that of two that nobody has is the verb's."""
    error = NotFoundError("These are no two records; the page of duplicates leads to each pair.")
    error.phrase = phrase("duplicates-no-pair")
    return error
