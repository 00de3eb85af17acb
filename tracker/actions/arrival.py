"""How far a browser has come: whom its token stands for, at which stage, and for how long."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from tracker.access.account import Stage
from tracker.access.actor import Actor, Binding
from tracker.access.roles import STAFF, Role
from tracker.access.sight import NOBODY
from tracker.football.errors import BadInputError
from tracker.store import accounts
from tracker.store.engine import Engine
from tracker.store.recognition import Recognised, recognise
from tracker.store.scope import ScopedSession, open_session
from tracker.store.tables import User

IDLE_STAFF, IDLE_PARENT = timedelta(minutes=30), timedelta(hours=12)
LONGEST_STAFF, LONGEST_PARENT = timedelta(hours=12), timedelta(days=30)
#: How long the second factor is waited for once the password was right.
LONGEST_HALF_WAY = timedelta(minutes=10)
_SEEN_AGAIN_AFTER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A person at the door. Before the stage is full, and before a role is taken on, they act as a visitor does."""

    actor: Actor
    stage: Stage

    @property
    def is_in(self) -> bool:
        """Whether this browser is recognised as the person's."""
        return self.stage is Stage.FULL


def arrived(
    engine: Engine, token: str, now: datetime, *, second_factor: bool, attended: bool = True
) -> Arrived | None:
    """Who stands at the door with a token; nobody once it was ended, has lain idle too long or is too old.

    Arguments:
        second_factor: whether staff need one. Who has become staff while signed in is asked for it too.
        attended: whether somebody asked; what a script asks by itself shows nobody to be there.
    """
    with open_session(engine, NOBODY, writes=False) as session:
        found = recognise(session, fingerprint(token))
    if found is None:
        return None
    person, stage = found.person, found.stage
    if stage is Stage.FULL and lacks_second_factor(found.second_factor_since, person.held, needed=second_factor):
        stage = Stage.ENROL
    if _is_over(found, stage, now):
        return None
    if attended and now - found.seen_at > _SEEN_AGAIN_AFTER:
        _note_seen(engine, found.number, now)
    return Arrived(person if stage is Stage.FULL else as_visitor(person), stage)


def lacks_second_factor(since: datetime | None, held: tuple[Binding, ...], *, needed: bool) -> bool:
    """Whether a person sees many children and a password alone would let them in.

    Arguments:
        since: when the person added a second factor.
    """
    return needed and since is None and any(binding.role in STAFF for binding in held)


def as_visitor(person: Actor) -> Actor:
    """The person before they are in: known by number and name, and holding nothing."""
    return Actor(person.user_id, person.name, (Binding(Role.VISITOR),), person.language)


def fingerprint(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()


def move_on(session: ScopedSession, token: str, stages: tuple[Stage, ...], values: dict[str, object]) -> str:
    """Give a browser a new token with its new stage or role: whoever knew the one before holds nothing.

    Raises:
        BadInputError: the browser is not at one of these stages any more.
    """
    fresh = secrets.token_urlsafe(32)
    if not accounts.change_web_session(
        session, fingerprint(token), stages, values | {"token_hash": fingerprint(fresh)}
    ):
        message = "This sign-in has ended; sign in again."
        raise BadInputError(message)
    return fresh


def at_stage(session: ScopedSession, actor: Actor, token: str, *stages: Stage, hold: bool = False) -> User:
    """The person at the door, if the token is theirs and has come so far.

    Arguments:
        hold: let nobody sign the browser out until the commit.

    Raises:
        BadInputError: it is nobody's, somebody else's, or at another stage.
    """
    found = accounts.web_session(session, fingerprint(token), hold=hold)
    if found is None or found[1].id != actor.user_id or found[0].stage not in stages:
        message = "This sign-in has ended; sign in again."
        raise BadInputError(message)
    return found[1]


def _is_over(browser: Recognised, stage: Stage, now: datetime) -> bool:
    idle, longest = _patience(browser.person)
    if stage is Stage.SECOND_FACTOR:
        longest = LONGEST_HALF_WAY
    return now - browser.seen_at > idle or now - browser.began_at > longest


def _patience(actor: Actor) -> tuple[timedelta, timedelta]:
    """How long a browser may lie idle, and how long it stays signed in at all; staff see many children."""
    parent = actor.roles == {Role.PARENT}
    return (IDLE_PARENT, LONGEST_PARENT) if parent else (IDLE_STAFF, LONGEST_STAFF)


def _note_seen(engine: Engine, browser_id: int, now: datetime) -> None:
    with open_session(engine, NOBODY, writes=True) as session, session.begin():
        accounts.note_seen(session, browser_id, now)
