"""A forgotten password: a letter is asked for, and its link lets a new one be set."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.throttle import network_of
from tracker.actions.passwords import (
    AskReset,
    LookAtReset,
    ResetPassword,
    ask_reset,
    look_at_reset,
    reset_password,
)
from tracker.football.phrase import phrase
from tracker.web.forms.accounts import ForgottenForm, ResetForm
from tracker.web.language import language
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.account import wrong
from tracker.web.task import Do, Task

task = Task("passwords")


@task.route("/password/forgotten", does=ask_reset)
def forgotten(do: Do) -> ResponseReturnValue:
    """Ask for the address."""
    del do
    return page("tasks/passwords/forgotten.html", form=ForgottenForm(), sent=False)


@task.route("/password/forgotten", does=ask_reset, methods=["POST"])
def ask(do: Do) -> ResponseReturnValue:
    """Send a letter; the page is the same whether anybody has the address or not."""
    given = ForgottenForm(request.form)
    if not given.validate():
        return page("tasks/passwords/forgotten.html", form=given, sent=False), 400
    do(ask_reset, AskReset(given.email.data or "", network_of(request.remote_addr or ""), language()))
    return page("tasks/passwords/forgotten.html", form=ForgottenForm(), sent=True)


@task.route("/password/reset/<token>", does=look_at_reset)
def look(do: Do, token: str) -> ResponseReturnValue:
    """Ask for a new password; looking uses nothing up."""
    do(look_at_reset, LookAtReset(token))
    return page("tasks/passwords/reset.html", form=ResetForm(), token=token)


@task.route("/password/reset/<token>", does=(reset_password, look_at_reset), methods=["POST"])
def reset(do: Do, token: str) -> ResponseReturnValue:
    """Set it. Nobody is signed in thereby, so the second factor is asked for as ever."""
    do(look_at_reset, LookAtReset(token))
    given = ResetForm(request.form)
    if given.validate():
        fault = do(reset_password, ResetPassword(token, given.password.data or ""))
        if not fault:
            tell(phrase("web-reset-done"))
            return redirect(url_for("sign_in.form"), 303)
        wrong(given.password, fault)
    return page("tasks/passwords/reset.html", form=given, token=token), 400
