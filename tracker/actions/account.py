"""Signing in and out. A browser holds a random token; the database holds only its hash and can end it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.verb import Act, verb
from tracker.logic.terms import NEVER
from tracker.store import accounts
from tracker.store.engine import Engine
from tracker.store.scope import open_session
from tracker.store.tables import WebSession

#: OWASP's minimum for argon2id: enough for an attacker, and not more memory than a small server has.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
_NOBODYS_HASH = _HASHER.hash(secrets.token_hex())

LONGEST_PASSWORD = 200
IDLE_STAFF, IDLE_PARENT = timedelta(minutes=30), timedelta(hours=12)
LONGEST_STAFF, LONGEST_PARENT = timedelta(hours=12), timedelta(days=30)
_SEEN_AGAIN_AFTER = timedelta(minutes=1)


def hashed(password: str) -> str:
    """What is kept of a password."""
    return _HASHER.hash(password)


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a person types to sign in."""

    email: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, and the token their browser keeps."""

    actor: Actor
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignOut:
    """The token of the browser that is signed out."""

    token: str = field(repr=False)


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.ACCOUNT_SIGNED_IN, Event.ACCOUNT_SIGN_IN_FAILED))
def sign_in(act: Act, command: SignIn) -> SignedIn | None:
    """Let a person in, or nobody: a wrong password and an unknown address are the same answer in the same time."""
    user = accounts.user_by_email(act.session, command.email)
    if not _matches(user.password_hash if user else _NOBODYS_HASH, command.password) or user is None:
        act.record(Event.ACCOUNT_SIGN_IN_FAILED, "user", user.id if user else None)
        return None
    act.record(Event.ACCOUNT_SIGNED_IN, "user", user.id)
    if _HASHER.check_needs_rehash(user.password_hash):
        user.password_hash = hashed(command.password)
    accounts.end_stale_web_sessions(act.session, user.id, act.now - LONGEST_PARENT)
    token = secrets.token_urlsafe(32)
    act.session.add(WebSession(token_hash=_fingerprint(token), user_id=user.id, began_at=act.now, seen_at=act.now))
    return SignedIn(accounts.actor_of(act.session, user), token)


@verb(needs=Permission.ACCOUNT_SIGN_OUT, leaves=(Event.ACCOUNT_SIGNED_OUT,))
def sign_out(act: Act, command: SignOut) -> None:
    """End a browser's session here, so that a copy of its cookie opens nothing any more."""
    act.record(Event.ACCOUNT_SIGNED_OUT, "user", act.actor.user_id)
    accounts.end_web_session(act.session, _fingerprint(command.token))


def recognise(engine: Engine, token: str, now: datetime) -> Actor | None:
    """Who holds a token; nobody once it was ended, has lain idle too long or is too old."""
    with open_session(engine, NEVER, writes=False) as session:
        found = accounts.web_session(session, _fingerprint(token))
        if found is None:
            return None
        browser, user = found
        actor = accounts.actor_of(session, user, browser.role)
    idle, longest = _patience(actor)
    if now - browser.seen_at > idle or now - browser.began_at > longest:
        return None
    if now - browser.seen_at > _SEEN_AGAIN_AFTER:
        _note_seen(engine, browser.id, now)
    return actor


def _patience(actor: Actor) -> tuple[timedelta, timedelta]:
    """How long a browser may lie idle, and how long it stays signed in at all; staff see many children."""
    parent = actor.roles == {Role.PARENT}
    return (IDLE_PARENT, LONGEST_PARENT) if parent else (IDLE_STAFF, LONGEST_STAFF)


def _note_seen(engine: Engine, browser_id: int, now: datetime) -> None:
    with open_session(engine, NEVER, writes=True) as session, session.begin():
        browser = session.get(WebSession, browser_id)
        if browser is not None:
            browser.seen_at = now


def _matches(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False


def _fingerprint(token: str) -> str:
    return sha256(token.encode()).hexdigest()
