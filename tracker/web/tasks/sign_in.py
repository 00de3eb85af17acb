"""Signing in and out. The token goes into a cookie of its own and is good for as long as the house says."""

from __future__ import annotations

from flask import make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from tracker.access.throttle import network_of
from tracker.actions.account import SignIn, sign_in, sign_out
from tracker.actions.passkey_answers import site_at
from tracker.football.phrase import phrase
from tracker.web.cookies import drop_token
from tracker.web.door import current_arrival, house
from tracker.web.forms.sign_in import SignInForm
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way
from tracker.web.way_in import end_earlier, entered, onward

task = Task("sign_in")


@task.route("/sign-in", does=sign_in)
def form(do: Do) -> ResponseReturnValue:
    """Ask who it is; whoever has come further goes on from there."""
    del do
    way = safe_way(request.args.get("next"))
    arrival = current_arrival()
    if arrival is not None:
        return redirect(onward(arrival.actor, arrival.stage, way), 303)
    return _asked(SignInForm(next=way))


@task.route("/sign-in", does=(sign_in, sign_out), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Let a person in, and end what this browser was signed in with before."""
    given = SignInForm(request.form)
    given.next.data = safe_way(given.next.data)
    if not given.validate():
        return _asked(given), 400
    typed = SignIn(given.email.data or "", given.password.data or "", request.user_agent.string, _network())
    signed_in = do(sign_in, typed)
    if signed_in is None:
        # One answer for an unknown address and for a wrong password, or the page would tell who has an account.
        return _asked(given, refused=True), 401
    end_earlier(do)
    return entered(signed_in, given.next.data or "")


@task.route("/sign-out", does=sign_out, methods=["POST"])
def leave(do: Do) -> ResponseReturnValue:
    """End the session here, so that a copy of the cookie opens nothing any more."""
    end_earlier(do)
    session.clear()
    tell(phrase("web-signed-out"))
    response = make_response(redirect(url_for("sign_in.form"), 303))
    drop_token(response, house().settings)
    return response


def _asked(form: SignInForm, *, refused: bool = False) -> str:
    offered = site_at(house().settings.address) is not None
    return page("tasks/sign-in/form.html", form=form, refused=refused, passkeys=offered)


def _network() -> str:
    return network_of(request.remote_addr or "")
