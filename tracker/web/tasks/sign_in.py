"""Signing in and out. The token goes into a cookie of its own and is good for as long as the house says."""

from __future__ import annotations

from flask import flash, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from tracker.access.actor import VISITOR
from tracker.actions.account import SignedIn, SignIn, SignOut, sign_in, sign_out
from tracker.web.cookies import drop_token, keep_token, token_in
from tracker.web.door import house
from tracker.web.forms.sign_in import SignInForm
from tracker.web.page import page
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way

task = Task("sign_in")


@task.route("/sign-in", does=sign_in)
def form(do: Do) -> ResponseReturnValue:
    """Ask who it is; whoever is signed in goes on at once."""
    way = safe_way(request.args.get("next"))
    if do.actor != VISITOR:
        return redirect(way or url_for("players.all_mine"), 303)
    return page("tasks/sign-in/form.html", form=SignInForm(next=way), refused=False)


@task.route("/sign-in", does=(sign_in, sign_out), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Let a person in, and end what this browser was signed in with before."""
    given = SignInForm(request.form)
    given.next.data = safe_way(given.next.data)
    if not given.validate():
        return page("tasks/sign-in/form.html", form=given, refused=False), 400
    signed_in = do(sign_in, SignIn(given.email.data or "", given.password.data or ""))
    if signed_in is None:
        # One answer for an unknown address and for a wrong password, or the page would tell who has an account.
        return page("tasks/sign-in/form.html", form=given, refused=True), 401
    _end_earlier(do)
    return _entered(signed_in, given.next.data or url_for("players.all_mine"))


@task.route("/sign-out", does=sign_out, methods=["POST"])
def leave(do: Do) -> ResponseReturnValue:
    """End the session here, so that a copy of the cookie opens nothing any more."""
    _end_earlier(do)
    session.clear()
    flash("web-signed-out")
    response = make_response(redirect(url_for("sign_in.form"), 303))
    drop_token(response, house().settings)
    return response


def _end_earlier(do: Do) -> None:
    token = token_in(request, house().settings)
    if token and do.actor != VISITOR:
        do(sign_out, SignOut(token))


def _entered(signed_in: SignedIn, way: str) -> ResponseReturnValue:
    # What the forms' cookie held before is another person's, or somebody put it there: it starts anew.
    session.clear()
    response = make_response(redirect(way, 303))
    keep_token(response, signed_in.token, house().settings)
    return response
