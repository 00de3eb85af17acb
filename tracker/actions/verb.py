"""A verb: something a person can do. It names its permission and what it leaves in the ledger.

`perform` is the only way to do it: permission first, then one session whose scope is the actor's policy, the
work, the summaries of the players it touched, a check that the ledger tells exactly what was declared, and one
commit. Raising undoes everything. Letters go out after the commit, so that none tells of what did not happen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, Generic, TypeVar

from tracker.access.actor import VISITOR, Actor
from tracker.access.events import Event
from tracker.access.keys import Keys
from tracker.access.permissions import Permission, holds
from tracker.access.retention import Schedule, load_schedule
from tracker.access.roles import Role
from tracker.access.sight import (
    Sight,
    counted_by,
    figured_by,
    linked_by,
    registered_by,
    remembered_by,
    visible_to,
    vouched_for,
)
from tracker.actions import throttling
from tracker.actions.arrival import fingerprint
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.eligibility.quotas.rule import Quotas
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue
from tracker.football.errors import DeniedError, SignInNeededError, UnsentError
from tracker.football.ladder import Ladder
from tracker.football.limits import HOME_ASSOCIATION, Thresholds
from tracker.football.phrase import phrase
from tracker.post.letter import Letter, Post
from tracker.post.outbox import Outbox
from tracker.store.engine import Engine
from tracker.store.erasing import compact
from tracker.store.ledger import Happening, head_after, record, recorded, seal_lines
from tracker.store.ledger_heads import NotedHeads
from tracker.store.noted_erasures import NotedErasures
from tracker.store.scope import ScopedSession, open_beside, open_session
from tracker.store.summaries import Measure, keep_fresh

Command = TypeVar("Command")
Answer = TypeVar("Answer")
_log = logging.getLogger("tracker.actions")

#: What the key is for that seals the lines of the ledger.
LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Library:
    """What every act may look things up in: the rules, the ladder and the thresholds in force."""

    catalogue: Catalogue
    ladder: Ladder = field(default_factory=Ladder)
    thresholds: Thresholds = field(default_factory=Thresholds)
    #: The confederation whose championships stand on a player's page, beside those of the world.
    confederation: Confederation = Confederation.CONCACAF
    #: The association for which the pool says whether each player may play for it.
    association: str = HOME_ASSOCIATION
    #: The age groups of every body held and the college clock; the package's own where nobody hands in others.
    age_systems: AgeSystems = field(default_factory=load_age_systems)
    quotas: Quotas = field(default_factory=Quotas)
    #: How long what is held on people is kept.
    retention: Schedule = field(default_factory=load_schedule)

    def measure(self, day: date) -> Measure:
        """What records are held against on a day."""
        return Measure(day, self.thresholds, self.ladder, self.association)


@dataclass(frozen=True, slots=True)
class Office:
    """What an installation has beside its rules.

    Arguments:
        keys: what it seals, recognises and hides with.
        post: how letters leave it.
        address: where its pages are, such as `https://tracker.example.org`; links in letters begin with it.
        second_factor: whether staff need one to be let in.
        statement_seconds: how long the database may work for whoever is no operator; 0 is for ever.
        heads: where the heads of the ledger are noted outside the database, if they are.
        erasures: where it is noted outside the database who was erased, if it is.
        outbox: the folder in which letters lie that nobody passed on, if there is one.
        owner_database: PostgreSQL's database as the owner of the tables, where this process was given it.
    """

    keys: Keys
    post: Post
    address: str
    second_factor: bool = True
    statement_seconds: int = 0
    heads: NotedHeads | None = None
    erasures: NotedErasures | None = None
    outbox: Outbox | None = None
    owner_database: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Act:
    """One person doing one thing at one moment, with the session that belongs to it."""

    verb: str
    actor: Actor
    now: datetime
    session: ScopedSession
    library: Library
    office: Office
    #: Opens a session over those whom figures may count though the actor may not see them, if the verb `counts`.
    counting: Callable[[], ScopedSession] | None = None
    #: Opens a session over all whom the actor's club ever registered, if the verb `remembers`.
    remembering: Callable[[], ScopedSession] | None = None
    #: Opens a session over the player of an issued report, by its code, if the verb `vouches`.
    vouching: Callable[[str], ScopedSession] | None = None
    letters: list[Letter] = field(default_factory=list)
    #: Letters that only tell what was done; the answer does not wait for whether they could be sent.
    notices: list[Letter] = field(default_factory=list)
    #: The tries that were counted for this act and stay counted.
    tries: list[Try] = field(default_factory=list)
    #: What is done once all of it is committed, in this order.
    later: list[Callable[[], object]] = field(default_factory=list)

    @property
    def day(self) -> date:
        """The day on which it is done."""
        return self.now.date()

    def send(self, letter: Letter) -> None:
        """Let a letter go out once what it tells of is done for good."""
        self.letters.append(letter)

    def tell(self, letter: Letter) -> None:
        """Let a letter go out in the same way whose failing is written down and refuses nothing."""
        self.notices.append(letter)

    def afterwards(self, deed: Callable[[], object]) -> None:
        """Let something be done outside the database once all of this is done for good."""
        self.later.append(deed)

    def compact_afterwards(self) -> None:
        """Let the database be rewritten once this is done for good, so that nothing deleted is left in it."""
        engine = self.session.get_bind().engine
        self.later.append(partial(compact, engine, self.office.owner_database))

    def spare_try(self, what: str = "") -> None:
        """Let this try not count: it was no failure. Where it says what, only that is not counted."""
        self.tries[:] = [one for one in self.tries if what and one.what != what]

    def record(
        self, event: Event, subject: str, subject_id: int | None = None, details: dict[str, str | int] | None = None
    ) -> None:
        """Put an event on record; to be called before the rows it tells of are flushed."""
        record(self.session, self.actor, self.now, self.verb, Happening(event, subject, subject_id, details))


@dataclass(frozen=True, slots=True)
class Verb(Generic[Command, Answer]):
    """A deed with its declarations. `leaves` are the events it may leave; a verb without any only reads.

    One that gives `figures` about many is done as if whoever refused to be counted were not there. One that
    `registers` says who stands for a player: a director does it for all whom the club registers, also where the
    family refused the club's use, and it may tell nothing of them but their names.
    One that `remembers` may look up whom the actor's own club has ever registered, so that a list does not bring
    them twice, and may tell nothing of those who are out of sight.
    One that `counts` may add up players whom the actor may not see, and must name none of them. One with `tries`
    may be done so often and no more, counted over all processes; see `tracker.actions.throttling`.
    One that `vouches` may look up the player of an issued report by its code, and may tell of that player no more
    than whether the report still holds.
    One that is done `by_link` sees the player whose family made the link, as long as it is good, and nobody else;
    whoever does it is nobody, signed in or not, and is on record as a visitor.
    """

    name: str
    needs: Permission
    leaves: tuple[Event, ...]
    work: Callable[[Act, Command], Answer]
    counts: bool = False
    tries: Callable[[Command, Actor], tuple[Try, ...]] | None = None
    figures: bool = False
    registers: bool = False
    remembers: bool = False
    #: The token of the link in a command.
    by_link: Callable[[Command], str] | None = None
    vouches: bool = False


class UndeclaredError(RuntimeError):
    """A verb left other events in the ledger than it declares."""


#: Every verb by its name, for the tests of the house and for the doors.
VERBS: dict[str, Verb[object, object]] = {}


def verb(
    *,
    needs: Permission,
    leaves: tuple[Event, ...] = (),
    counts: bool = False,
    figures: bool = False,
    registers: bool = False,
    remembers: bool = False,
    tries: Callable[[Any, Actor], tuple[Try, ...]] | None = None,
    by_link: Callable[[Any], str] | None = None,
    vouches: bool = False,
) -> Callable[[Callable[[Act, Command], Answer]], Verb[Command, Answer]]:
    """Declare a function to be a verb; a verb without a permission cannot be written."""

    def declare(work: Callable[[Act, Command], Answer]) -> Verb[Command, Answer]:
        made = Verb(
            work.__name__, needs, leaves, work, counts, tries, figures, registers, remembers, by_link, vouches
        )
        assert made.name not in VERBS, f"There are two verbs called {made.name}."
        VERBS[made.name] = made  # type: ignore[assignment]
        return made

    return declare


def perform(
    verb: Verb[Command, Answer],
    command: Command,
    *,
    actor: Actor,
    now: datetime,
    engine: Engine,
    library: Library,
    office: Office,
) -> Answer:
    """Do it, or refuse and change nothing.

    Raises:
        SignInNeededError: nobody is signed in and a visitor may not do this.
        DeniedError: none of the actor's roles may do this.
        TooManyTriesError: it was tried too often for now.
        UnsentError: it is done, and a letter about it could not be sent.
    """
    check_permission(verb, actor)
    if verb.by_link:
        actor = VISITOR
    tries = verb.tries(command, actor) if verb.tries else ()
    throttling.take(engine, office.keys, tries, now)
    sight = sight_for(verb, command)(actor, now.date())
    seconds = seconds_of(actor, office)
    with open_session(engine, sight, writes=bool(verb.leaves), seconds=seconds) as session, session.begin():
        seal_lines(session, partial(office.keys.seal, LEDGER))
        act = act_over(session, verb, actor, now, library, office)
        act.tries.extend(tries)
        answer = verb.work(act, command)
        session.flush()
        keep_fresh(session, library.measure(now.date()))
        check_ledger(verb, recorded(session))
    head = head_after(session)
    if head and office.heads:
        office.heads.note(head, now)
    for deed in act.later:
        deed()
    throttling.give_back(engine, office.keys, tuple(one for one in tries if one not in act.tries), now)
    _send(act, office.post)
    return answer


def seconds_of(actor: Actor, office: Office) -> int:
    """How long the database may work for somebody."""
    # A command on the machine may work through everybody; nobody waits for it at a page.
    return 0 if actor.role is Role.OPERATOR else office.statement_seconds


def act_over(
    session: ScopedSession,
    verb: Verb[Command, Answer],
    actor: Actor,
    now: datetime,
    library: Library,
    office: Office,
) -> Act:
    """The act in which a verb is done over a session, with the looks past its scope that the verb declares."""
    beside = partial(open_beside, session, seconds=seconds_of(actor, office))
    past = (
        partial(beside, counted_by(actor, now.date())) if verb.counts else None,
        partial(beside, remembered_by(actor, now.date())) if verb.remembers else None,
        (lambda code: beside(vouched_for(code))) if verb.vouches else None,
    )
    return Act(verb.name, actor, now, session, library, office, *past)


def sight_for(verb: Verb[Command, Answer], command: Command) -> Callable[[Actor, date], Sight]:
    """What says whom somebody sees who does a verb."""
    if verb.by_link:
        mark = fingerprint(verb.by_link(command))
        return lambda _actor, day: linked_by(mark, day)
    if verb.registers:
        return registered_by
    return figured_by if verb.figures else visible_to


def _send(act: Act, post: Post) -> None:
    """Let every letter go out that can.

    Raises:
        UnsentError: one could not that somebody waits for; what it tells of is done all the same.
    """
    for notice in act.notices:
        _is_sent(notice, post)
    sent = [_is_sent(letter, post) for letter in act.letters]
    if not all(sent):
        message = "It is done, but the letter could not be sent; whoever runs this installation can find out why."
        raise UnsentError(message)


def _is_sent(letter: Letter, post: Post) -> bool:
    try:
        post(letter)
    except OSError as error:
        # The cause may name an address or hold what a server said of it, so only its kind is written down.
        _log.error("A letter could not be sent (%s).", type(error).__name__)
        return False
    return True


def check_permission(verb: Verb[Command, Answer], actor: Actor) -> None:
    """Refuse whoever holds no role that may do this."""
    if holds(actor, verb.needs):
        return
    # Who is known and has taken on no role yet is asked at the door as well.
    if actor.role is Role.VISITOR:
        message = "Sign in first; this is for people with an account."
        raise SignInNeededError(message)
    raise spoken(DeniedError, phrase("refused-role"))


def check_ledger(verb: Verb[Command, Answer], events: tuple[Event, ...]) -> None:
    """Refuse what a verb left that it does not declare.

    Raises:
        UndeclaredError: it left another event.
    """
    undeclared = sorted(event.value for event in set(events) - set(verb.leaves))
    if undeclared:
        message = f"The verb {verb.name} left {', '.join(undeclared)} in the ledger; declare it in its `leaves`."
        raise UndeclaredError(message)
