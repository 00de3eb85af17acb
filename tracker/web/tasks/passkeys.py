"""Passkeys: adding and removing one's own, and the way in with one. A script of ours asks the device."""

from __future__ import annotations

import secrets

from flask import redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from tracker.access.throttle import network_of
from tracker.actions.account import sign_out
from tracker.actions.passkey_challenges import Asked
from tracker.actions.passkeys import (
    AddPasskey,
    BeginPasskey,
    BeginPasskeySignIn,
    RemovePasskey,
    SignInWithPasskey,
    add_passkey,
    begin_passkey,
    begin_passkey_sign_in,
    remove_passkey,
    sign_in_with_passkey,
)
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import Phrase, phrase
from tracker.web.cookies import token_in
from tracker.web.door import house
from tracker.web.forms.passkeys import AddPasskeyForm, BeginPasskeyForm, PasskeySignInForm, RemovePasskeyForm
from tracker.web.language import voice
from tracker.web.said import tell
from tracker.web.task import Do, Task
from tracker.web.way_back import safe_way
from tracker.web.way_in import end_earlier, entered

task = Task("passkeys")

#: Beside the forms' token: a word of this browser that each of its challenges is drawn from.
_BROWSER = "passkey"
_REFUSED = 401


@task.route("/account/passkeys/challenge", does=begin_passkey, methods=["POST"])
def ask_to_add(do: Do) -> ResponseReturnValue:
    """Hand out a challenge for a new passkey, after password and code."""
    given = BeginPasskeyForm(request.form, prefix="passkey-")
    if not given.validate():
        code = next(error for errors in given.errors.values() for error in errors)
        return _told(phrase(str(code)), 400)
    asked = do(begin_passkey, BeginPasskey(_token(), given.password.data or "", given.code.data or ""))
    return _told(asked, _REFUSED) if isinstance(asked, Phrase) else _handed_out(asked)


@task.route("/account/passkeys", does=add_passkey, methods=["POST"])
def add(do: Do) -> ResponseReturnValue:
    """Add the passkey that a device made."""
    given = AddPasskeyForm(request.form, prefix="passkey-")
    if not given.validate():
        return _back("passkey-not-added")
    made = AddPasskey(_token(), given.ticket.data or "", given.answer.data or "", given.name.data or "")
    fault = do(add_passkey, made)
    return _back(fault.code if fault else "web-passkey-added")


@task.route(f"/account/passkeys/<int(max={LARGEST_NUMBER}):number>/remove", does=remove_passkey, methods=["POST"])
def remove(do: Do, number: int) -> ResponseReturnValue:
    """Remove one, after the password."""
    given = RemovePasskeyForm(request.form, prefix=f"passkey-{number}-")
    if not given.validate():
        return _back("web-password-missing")
    fault = do(remove_passkey, RemovePasskey(number, given.password.data or ""))
    return _back(fault.code if fault else "web-passkey-removed")


@task.route("/sign-in/passkey/challenge", does=begin_passkey_sign_in, methods=["POST"])
def ask_to_show(do: Do) -> ResponseReturnValue:
    """Hand out a challenge for whichever passkey the device has."""
    session[_BROWSER] = session.get(_BROWSER) or secrets.token_urlsafe(32)
    return _handed_out(do(begin_passkey_sign_in, BeginPasskeySignIn(session[_BROWSER])))


@task.route("/sign-in/passkey", does=(sign_in_with_passkey, sign_out), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Let a person in, and end what this browser was signed in with before."""
    given = PasskeySignInForm(request.form)
    way = safe_way(given.next.data)
    browser = session.get(_BROWSER) or ""
    network = network_of(request.remote_addr or "")
    signed_in = None
    if given.validate() and browser:
        shown = SignInWithPasskey(
            browser, given.ticket.data or "", given.answer.data or "", request.user_agent.string, network
        )
        signed_in = do(sign_in_with_passkey, shown)
    if signed_in is None:
        tell(phrase("web-passkey-refused"))
        return redirect(url_for("sign_in.form", next=way or None), 303)
    end_earlier(do)
    return entered(signed_in, way)


def _handed_out(asked: Asked) -> ResponseReturnValue:
    return {"options": asked.options, "ticket": asked.ticket}


def _told(fault: Phrase, status: int) -> ResponseReturnValue:
    return {"fault": voice().speak(fault)}, status


def _back(message: str) -> ResponseReturnValue:
    tell(phrase(message))
    return redirect(url_for("own_account.mine", _anchor="passkeys"), 303)


def _token() -> str:
    return token_in(request, house().settings) or ""
