"""The way in: which page comes next for a browser, and the new token it is given there."""

from __future__ import annotations

from dataclasses import replace

from flask import make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from tracker.access.account import Stage
from tracker.access.actor import Actor
from tracker.access.roles import Role
from tracker.actions.account import SignedIn, SignOut, sign_out
from tracker.football.errors import SignInNeededError
from tracker.web.cookies import keep_token, token_in
from tracker.web.door import current_arrival, house
from tracker.web.task import Do

_AT = {Stage.SECOND_FACTOR: "second_factor.ask", Stage.ENROL: "second_factor.manage"}


def onward(actor: Actor, stage: Stage, way: str) -> str:
    """The page that comes next: a step of the way in that is still missing, where one wanted to go, or home."""
    if stage in _AT:
        return url_for(_AT[stage], next=way or None)
    if actor.role is Role.VISITOR:
        return url_for("roles.choose", next=way or None)
    return way or url_for("front.door")


def entered(signed_in: SignedIn, way: str) -> ResponseReturnValue:
    """Send a browser on with the token it holds from now on."""
    return with_token(redirect(onward(signed_in.actor, signed_in.stage, way), 303), signed_in)


def with_token(answer: ResponseReturnValue, signed_in: SignedIn) -> ResponseReturnValue:
    """An answer that gives the browser a new token."""
    # What the forms' cookie held before is another person's, or somebody put it there: it starts anew.
    session.clear()
    response = make_response(answer)
    keep_token(response, signed_in.token, house().settings)
    return response


def at_the_door(do: Do) -> tuple[Do, str]:
    """Act as whoever stands at the door, who may not be in yet, and the token of their browser.

    Raises:
        SignInNeededError: nobody stands there.
    """
    token, arrival = token_in(request, house().settings), current_arrival()
    if token is None or arrival is None:
        message = "Sign in first."
        raise SignInNeededError(message)
    return replace(do, actor=arrival.actor), token


def end_earlier(do: Do) -> None:
    """End what this browser held, however far it had come."""
    token, arrival = token_in(request, house().settings), current_arrival()
    if token and arrival:
        replace(do, actor=arrival.actor)(sign_out, SignOut(token))
