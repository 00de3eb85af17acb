"""Signing in and out. A browser holds a random token; the database holds only its hash and can end it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from threading import BoundedSemaphore
from typing import Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tracker.access.account import Stage
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.arrival import LONGEST_PARENT, as_visitor, fingerprint, lacks_second_factor
from tracker.actions.throttling import Try, sign_in_tries
from tracker.actions.verb import Act, verb
from tracker.store import accounts
from tracker.store.tables import User, WebSession

#: OWASP's minimum for argon2id: enough for an attacker, and not more memory than a small server has.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
#: How many passwords are looked at at once: each takes 19 MiB, and many sign-ins together shall not take all.
HASHING = BoundedSemaphore(4)
_NOBODYS_HASH = _HASHER.hash(secrets.token_hex())

LONGEST_PASSWORD = 200
_LONGEST_AGENT, _LONGEST_NETWORK = 200, 40


def hashed(password: str) -> str:
    """What is kept of a password."""
    with HASHING:
        return _HASHER.hash(password)


def matches(kept: str, password: str) -> bool:
    """Whether this is the password of which that is kept."""
    try:
        with HASHING:
            return _HASHER.verify(kept, password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False


def knows_password(act: Act, user: User, password: str) -> bool:
    """Whether this is the password of an account, and was not changed while it was looked at."""
    return matches(user.password_hash, password) and accounts.is_as_read(act.session, user)


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a person types to sign in, what their browser calls itself, and the network it is in."""

    email: str
    password: str = field(repr=False)
    agent: str = ""
    network: str = ""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, how far they have come, and the token their browser keeps."""

    actor: Actor
    token: str = field(repr=False)
    stage: Stage = Stage.FULL


@dataclass(frozen=True, slots=True)
class SignOut:
    """The token of the browser that is signed out."""

    token: str = field(repr=False)


def _counted(command: SignIn, _actor: Actor) -> tuple[Try, ...]:
    return sign_in_tries(command.email, command.network)


@verb(
    needs=Permission.ACCOUNT_SIGN_IN,
    leaves=(Event.ACCOUNT_SIGNED_IN, Event.ACCOUNT_SIGN_IN_BEGUN, Event.ACCOUNT_SIGN_IN_FAILED),
    tries=_counted,
)
def sign_in(act: Act, command: SignIn) -> SignedIn | None:
    """Let a person in, or nobody: a wrong password and an unknown address are the same answer in the same time.

    Who has a second factor, or needs one, is on the way in only.
    """
    user = accounts.user_by_email(act.session, command.email)
    right = matches(user.password_hash if user else _NOBODYS_HASH, command.password)
    if user is None or not right or not accounts.is_as_read(act.session, user):
        act.record(Event.ACCOUNT_SIGN_IN_FAILED, "user", user.id if user else None)
        return None
    act.spare_try()
    person = accounts.actor_of(act.session, user)
    stage = _stage_of(user, person, act)
    act.record(
        Event.ACCOUNT_SIGNED_IN if stage is Stage.FULL else Event.ACCOUNT_SIGN_IN_BEGUN,
        "user",
        user.id,
    )
    if _HASHER.check_needs_rehash(user.password_hash):
        user.password_hash = hashed(command.password)
    return arrive(act, person, stage, command)


class Knock(Protocol):
    """What every way in tells of the browser: what it calls itself, and the network it is in."""

    @property
    def agent(self) -> str:
        """What the browser calls itself."""

    @property
    def network(self) -> str:
        """The network it is in."""


def arrive(act: Act, person: Actor, stage: Stage, command: Knock) -> SignedIn:
    """Let a browser be the person's from now on, as far as it has come."""
    assert person.user_id is not None
    accounts.end_stale_web_sessions(act.session, person.user_id, act.now - LONGEST_PARENT)
    token = secrets.token_urlsafe(32)
    act.session.add(
        WebSession(
            token_hash=fingerprint(token),
            user_id=person.user_id,
            began_at=act.now,
            seen_at=act.now,
            stage=stage,
            agent=command.agent[:_LONGEST_AGENT],
            network=command.network[:_LONGEST_NETWORK],
        )
    )
    return SignedIn(person if stage is Stage.FULL else as_visitor(person), token, stage)


def _stage_of(user: User, person: Actor, act: Act) -> Stage:
    """How far the right password alone brings somebody."""
    if user.totp_since is not None:
        return Stage.SECOND_FACTOR
    lacks = lacks_second_factor(user.totp_since, person.held, needed=act.office.second_factor)
    return Stage.ENROL if lacks else Stage.FULL


@verb(needs=Permission.ACCOUNT_SIGN_OUT, leaves=(Event.ACCOUNT_SIGNED_OUT,))
def sign_out(act: Act, command: SignOut) -> None:
    """End a browser's session here, also one half-way in, so that a copy of its cookie opens nothing any more."""
    act.record(Event.ACCOUNT_SIGNED_OUT, "user", act.actor.user_id)
    accounts.end_web_session(act.session, fingerprint(command.token))
