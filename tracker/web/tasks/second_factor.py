"""The pages of the second factor: its code on the way in, adding one, recovery codes, and doing without."""

from __future__ import annotations

from typing import TypeVar

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.account import Stage
from tracker.access.actor import VISITOR
from tracker.actions.second_factor import (
    AddSecondFactor,
    ShowCode,
    ViewSecondFactor,
    add_second_factor,
    show_code,
    view_second_factor,
)
from tracker.actions.second_factor_change import (
    RemoveSecondFactor,
    RenewRecoveryCodes,
    remove_second_factor,
    renew_recovery_codes,
)
from tracker.football.phrase import phrase
from tracker.web.door import current_actor, current_arrival
from tracker.web.forms.second_factor import AddForm, CodeForm, RemoveForm
from tracker.web.page import page, page_for
from tracker.web.said import tell
from tracker.web.show.qr import qr_drawing
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way
from tracker.web.way_in import at_the_door, entered, onward, with_token

task = Task("second_factor")

_REFUSED = 401
Given = TypeVar("Given", bound=CodeForm)


@task.route("/sign-in/code", does=show_code)
def ask(do: Do) -> ResponseReturnValue:
    """Ask for the code that comes after the password."""
    del do
    way = safe_way(request.args.get("next"))
    arrival = current_arrival()
    if arrival is None:
        return redirect(url_for("sign_in.form", next=way or None), 303)
    if arrival.stage is not Stage.SECOND_FACTOR:
        return redirect(onward(arrival.actor, arrival.stage, way), 303)
    return page("tasks/sign-in/code.html", form=CodeForm(next=way), refused=False)


@task.route("/sign-in/code", does=show_code, methods=["POST"])
def answer(do: Do) -> ResponseReturnValue:
    """Let a person in by a code."""
    person, token = at_the_door(do)
    form = _given(CodeForm(request.form))
    if not form.validate():
        return page("tasks/sign-in/code.html", form=form, refused=False), 400
    signed_in = person(show_code, ShowCode(token, form.code.data or ""))
    if signed_in is None:
        form.code.data = ""
        return page("tasks/sign-in/code.html", form=form, refused=True), _REFUSED
    return entered(signed_in, form.next.data or "")


@task.route("/account/second-factor", does=view_second_factor)
def manage(do: Do) -> ResponseReturnValue:
    """How it stands with the second factor; where there is none, how to add one."""
    way = safe_way(request.args.get("next"))
    arrival = current_arrival()
    if arrival is not None and arrival.stage is Stage.SECOND_FACTOR:
        return redirect(onward(arrival.actor, arrival.stage, way), 303)
    return _managing(do, AddForm(next=way))


@task.route("/account/second-factor", does=(add_second_factor, view_second_factor), methods=["POST"])
def add(do: Do) -> ResponseReturnValue:
    """Add one by a first code, and show the recovery codes."""
    form = _given(AddForm(request.form))
    if not form.validate():
        return _managing(do, form), 400
    person, token = at_the_door(do)
    asked = AddSecondFactor(token, form.code.data or "", form.password.data or "")
    added = person(add_second_factor, asked)
    if added is None:
        form.code.data = ""
        return _managing(do, form, refused=True), _REFUSED
    way = onward(added.signed_in.actor, added.signed_in.stage, form.next.data or "")
    shown = page_for(added.signed_in.actor, "tasks/sign-in/recovery_codes.html", codes=added.codes, way=way)
    return with_token(shown, added.signed_in)


@task.route(
    "/account/second-factor/recovery-codes", does=(renew_recovery_codes, view_second_factor), methods=["POST"]
)
def renew(do: Do) -> ResponseReturnValue:
    """New recovery codes after a code."""
    form = _given(AddForm(request.form))
    if not form.validate():
        return _managing(do, form), 400
    codes = do(renew_recovery_codes, RenewRecoveryCodes(form.code.data or ""))
    if codes is None:
        form.code.data = ""
        return _managing(do, form, refused=True), _REFUSED
    return page("tasks/sign-in/recovery_codes.html", codes=codes, way=url_for("second_factor.manage"))


@task.route("/account/second-factor/remove", does=(remove_second_factor, view_second_factor), methods=["POST"])
def remove(do: Do) -> ResponseReturnValue:
    """Do without again, after the password and a code."""
    form = RemoveForm(request.form)
    if not form.validate():
        return _managing(do, AddForm(), removing=form), 400
    person, token = at_the_door(do)
    asked = RemoveSecondFactor(token, form.password.data or "", form.code.data or "")
    signed_in = person(remove_second_factor, asked)
    if signed_in is None:
        form.code.data = ""
        return _managing(do, AddForm(), removing=form, refused=True), _REFUSED
    response = entered(signed_in, url_for("second_factor.manage"))
    tell(phrase("web-second-factor-removed"))
    return response


def _managing(do: Do, form: AddForm, *, removing: RemoveForm | None = None, refused: bool = False) -> str:
    person, token = at_the_door(do)
    seen = person(view_second_factor, ViewSecondFactor(token))
    secret, address = seen.offered or ("", "")
    return page(
        "tasks/sign-in/second_factor.html",
        seen=seen,
        form=form,
        removing=removing or RemoveForm(),
        refused=refused,
        with_password=removing is not None or seen.asks_password,
        on_the_way=current_actor() == VISITOR,
        groups=[secret[at : at + 4] for at in range(0, len(secret), 4)],
        qr=qr_drawing(address) if address else None,
    )


def _given(form: Given) -> Given:
    form.next.data = safe_way(form.next.data)
    return form
