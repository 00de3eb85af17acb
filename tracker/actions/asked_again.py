"""Asking somebody who is signed in for the own password again, and for a code where there is a second factor.

So nobody who finds a browser left open changes how its owner signs in, or erases what cannot be brought back.
"""

from __future__ import annotations

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.actions.account import knows_password
from tracker.actions.second_factor import codes_counted, is_good
from tracker.actions.throttling import Try, own_password_tries
from tracker.actions.verb import Act
from tracker.football.errors import SignInNeededError
from tracker.football.phrase import Phrase, phrase
from tracker.store.tables import User


def password_counted(_command: object, actor: Actor) -> tuple[Try, ...]:
    """The tries of an own password, counted for the person."""
    return own_password_tries(actor.user_id) if actor.user_id is not None else ()


def password_and_code_counted(command: object, actor: Actor) -> tuple[Try, ...]:
    """The tries of both, counted for the person."""
    return password_counted(command, actor) + codes_counted(command, actor)


def own_user(act: Act) -> User:
    """The account of whoever asks.

    Raises:
        SignInNeededError: there is none, as for whoever runs commands on the machine.
    """
    user = act.session.get(User, act.actor.user_id) if act.actor.user_id is not None else None
    if user is None:
        message = "Sign in first; this is about an own account."
        raise SignInNeededError(message)
    return user


def fault_in_password(act: Act, user: User, password: str) -> Phrase | None:
    """That the password is wrong, which is put on record; nothing where it is right."""
    if knows_password(act, user, password):
        return None
    act.record(Event.PASSWORD_REFUSED, "user", user.id)
    return phrase("password-wrong")


def fault_in_password_or_code(act: Act, user: User, password: str, code: str) -> Phrase | None:
    """That the password or the code is wrong, which is put on record; a code that is right is used up."""
    fault = fault_in_password(act, user, password)
    if fault is None and user.totp_since is not None and not is_good(act, user, code):
        return phrase("web-code-refused")
    return fault
