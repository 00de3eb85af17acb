"""Several verbs that only read, done one after the other for one page.

Each is done as it would be alone: its own permission is asked, and what it leaves in the ledger is held against
what it declares. They are done by one person at one moment, so those that see the same players read over one
session, and who these are is found once. Nothing that was read is kept when the last is done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from tracker.access.actor import Actor
from tracker.access.sight import Sight
from tracker.actions.verb import (
    Library,
    Office,
    Verb,
    act_over,
    check_ledger,
    check_permission,
    seconds_of,
    sight_for,
)
from tracker.store.engine import Engine
from tracker.store.ledger import recorded
from tracker.store.scope import ScopedSession, open_session

Command = TypeVar("Command")
Answer = TypeVar("Answer")


class NotReadingError(RuntimeError):
    """A verb that does more than read was to be done among others."""


class Reading:
    """Does verbs that only read for one person at one moment, over one session for as long as they see the same.

    There is never a second session beside the first, in which a reader could wait for a writer who waits for the
    first. So verbs with the same sight are best asked for in a row.
    """

    def __init__(self, actor: Actor, now: datetime, engine: Engine, library: Library, office: Office) -> None:
        self._actor = actor
        self._now = now
        self._engine = engine
        self._library = library
        self._office = office
        self._sight: Callable[[Actor, date], Sight] | None = None
        self._session: ScopedSession | None = None

    def __call__(self, verb: Verb[Command, Answer], command: Command) -> Answer:
        """Do one of them.

        Raises:
            SignInNeededError: nobody is signed in and a visitor may not do this.
            DeniedError: none of the actor's roles may do this.
            NotReadingError: the verb may write, is counted, or sees by a link.
        """
        check_permission(verb, self._actor)
        if verb.leaves or verb.tries or verb.by_link:
            message = f"The verb {verb.name} does more than read; it is done alone."
            raise NotReadingError(message)
        session = self._seeing(sight_for(verb, command))
        answer = verb.work(act_over(session, verb, self._actor, self._now, self._library, self._office), command)
        session.flush()
        check_ledger(verb, recorded(session))
        return answer

    def _seeing(self, sight: Callable[[Actor, date], Sight]) -> ScopedSession:
        """The session of those who are seen so; another one is ended first."""
        if self._session is None or self._sight is not sight:
            self.close()
            whom = sight(self._actor, self._now.date())
            seconds = seconds_of(self._actor, self._office)
            self._session, self._sight = open_session(self._engine, whom, writes=False, seconds=seconds), sight
        return self._session

    def close(self) -> None:
        """Let the session go with all that was read; nothing was written that could be committed."""
        if self._session is not None:
            self._session.close()
        self._session = None
