"""Taking out everything that is held on a player, and having it erased."""

from __future__ import annotations

from flask import Response, make_response, request
from flask.typing import ResponseReturnValue

from tracker.access.actor import VISITOR
from tracker.actions.erasing import EraseRecords, OpenErasure, erase_records, open_erasure
from tracker.actions.take_out import OpenRecords, TakeOutRecords, open_records, take_out_records
from tracker.football.errors import BadInputError, UnsentError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import Phrase, phrase
from tracker.web.cookies import drop_token, token_in
from tracker.web.door import current_actor, house
from tracker.web.forms.records import EraseForm
from tracker.web.page import page, page_for
from tracker.web.show.account import wrong
from tracker.web.task import Do, Task

task = Task("records")

_ONE = f"/players/<int(max={LARGEST_NUMBER}):player_id>/records"


@task.route(_ONE, does=open_records)
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """The page that says what the file holds, with the button."""
    return page("tasks/records/page.html", held=do(open_records, OpenRecords(player_id)))


@task.route(_ONE, does=take_out_records, methods=["POST"])
def take(do: Do, player_id: int) -> ResponseReturnValue:
    """The file. That it was taken out goes on record, and so never by a link."""
    taken = do(take_out_records, TakeOutRecords(player_id))
    response = Response(taken.content, content_type="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename=taken.file_name)
    return response


@task.route(f"{_ONE}/erase", does=open_erasure)
def before_erasing(do: Do, player_id: int) -> ResponseReturnValue:
    """What goes and what stays, the file offered first, and the form that erases."""
    return _before(do, player_id, EraseForm())


@task.route(f"{_ONE}/erase", does=(erase_records, open_erasure), methods=["POST"])
def erase(do: Do, player_id: int) -> ResponseReturnValue:
    """Erase everything, after the name, the password and a code where there is a second factor."""
    form = EraseForm(request.form)
    if not form.validate():
        return _before(do, player_id, form), 400
    asked = EraseRecords(player_id, form.name.data or "", form.password.data or "", form.code.data or "")
    try:
        erased = do(erase_records, asked)
    except BadInputError:
        wrong(form.name, phrase("erase-name-wrong"))
        return _before(do, player_id, form), 400
    except UnsentError:
        # It is done all the same; who could not be told is in the log.
        return _after(own_sign_in_went=do.house.recognise(_token()) is None)
    if isinstance(erased, Phrase):
        wrong(form.password if erased.code == "password-wrong" else form.code, erased)
        return _before(do, player_id, form), 400
    return _after(own_sign_in_went=erased.own_sign_in_went)


def _before(do: Do, player_id: int, form: EraseForm) -> str:
    return page("tasks/records/erase.html", asked=do(open_erasure, OpenErasure(player_id)), form=form)


def _after(*, own_sign_in_went: bool) -> ResponseReturnValue:
    """A page that says it is done. Whose sign-in went too is nobody here any more."""
    who = VISITOR if own_sign_in_went else current_actor()
    response = make_response(page_for(who, "tasks/records/erased.html", own_sign_in_went=own_sign_in_went))
    if own_sign_in_went:
        drop_token(response, house().settings)
    return response


def _token() -> str:
    return token_in(request, house().settings) or ""
