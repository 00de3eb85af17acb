"""What one session may see, said twice from one source: as a term for its queries, and as settings for PostgreSQL.

PostgreSQL's row-level security holds the policy of every role as SQL of its own; it only has to be told who acts,
in which roles, bound to what, and on which day. Term and settings are made here together and never apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.access.actor import Actor, Binding
from tracker.access.of_age import youngest_of_age
from tracker.access.policy import (
    counted_players,
    figured_players,
    linked_players,
    registered_players,
    remembered_players,
    visible_players,
    vouched_players,
)
from tracker.access.roles import Role
from tracker.logic.terms import ALWAYS, NEVER, Term

#: Which rows a session is given: one of the seven below, and none where it is empty.
KIND = "tracker.sight"
EVERYBODYS, VISIBLE, COUNTED, REGISTERED = "everybody", "visible", "counted", "registered"
REMEMBERED, LINKED, VOUCHED = "remembered", "linked", "vouched"
#: The hash of the token that a visitor came with.
LINK = "tracker.link"
#: The code of an issued report.
CODE = "tracker.code"
USER, DAY, OF_AGE = "tracker.user", "tracker.day", "tracker.of_age"
#: What was found once in a transaction is kept there for its other statements.
SEEN = "tracker.seen"


def setting_of(role: Role) -> str:
    """The setting that says whether a role is taken on, and for which clubs, teams or federations."""
    return f"tracker.as_{role.value}"


#: The roles through which somebody sees players; whoever runs commands on the machine sees all.
SEEING = (Role.PARENT, Role.PLAYER, Role.COACH, Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.ADMINISTRATOR)
SETTINGS = (KIND, LINK, CODE, USER, DAY, OF_AGE, SEEN, *(setting_of(role) for role in SEEING))


@dataclass(frozen=True, slots=True)
class Sight:
    """The players that a session may see, and what PostgreSQL is told so that it gives no others."""

    term: Term
    told: tuple[tuple[str, str], ...] = ()

    @property
    def settings(self) -> dict[str, str]:
        """Every setting by its name, the empty ones too, so that nothing is left from whoever came before."""
        return dict.fromkeys(SETTINGS, "") | dict(self.told)


EVERYBODY = Sight(ALWAYS, ((KIND, EVERYBODYS),))
#: For sessions that begin before anybody is known.
NOBODY = Sight(NEVER)


def sight_of(term: Term) -> Sight:
    """A bare term as a sight: everybody for `ALWAYS`; PostgreSQL is told nothing of any other and gives nothing."""
    return EVERYBODY if term == ALWAYS else Sight(term)


def visible_to(actor: Actor, day: date) -> Sight:
    """What an actor may see on a day."""
    term = visible_players(actor, day)
    return EVERYBODY if term == ALWAYS else Sight(term, tuple(_told(VISIBLE, actor, day)))


def figured_by(actor: Actor, day: date) -> Sight:
    """Whom figures about many may be made of on a day.

    PostgreSQL gives the queries all whom the actor sees; their term leaves out who refused to be counted.
    """
    return Sight(figured_players(actor, day), visible_to(actor, day).told)


def counted_by(actor: Actor, day: date) -> Sight:
    """Whom figures of a director's own club may count on a day."""
    return Sight(counted_players(actor, day), tuple(_told(COUNTED, actor, day)))


def registered_by(actor: Actor, day: date) -> Sight:
    """Whom an actor may confirm guardians for on a day: all the director's club registers, or all in sight."""
    if actor.role is not Role.DIRECTOR:
        return visible_to(actor, day)
    return Sight(registered_players(actor, day), tuple(_told(REGISTERED, actor, day)))


def remembered_by(actor: Actor, day: date) -> Sight:
    """Whom a director's own club has registered at any time, or all in sight of anybody else."""
    if actor.role is not Role.DIRECTOR:
        return visible_to(actor, day)
    return Sight(remembered_players(actor, day), tuple(_told(REMEMBERED, actor, day)))


def linked_by(mark: str, day: date) -> Sight:
    """The one player whose report a link shows on a day, whoever follows it; nobody where it is not good."""
    return Sight(linked_players(mark, day), ((KIND, LINKED), (LINK, mark), *_told_of(day)))


def vouched_for(code: str) -> Sight:
    """The one player of an issued report, to see whether it still holds; nobody where the family refused it."""
    return Sight(vouched_players(code), ((KIND, VOUCHED), (CODE, code)))


def _told(kind: str, actor: Actor, day: date) -> Iterator[tuple[str, str]]:
    yield KIND, kind
    yield USER, "" if actor.user_id is None else str(actor.user_id)
    yield from _told_of(day)
    for role in SEEING:
        held = [binding for binding in actor.bindings if binding.role is role]
        # Parents, players and administrators are bound to nothing here; 0 is no row's number.
        yield setting_of(role), ",".join(str(bound_to(binding) or 0) for binding in held)


def _told_of(day: date) -> Iterator[tuple[str, str]]:
    yield DAY, day.isoformat()
    yield OF_AGE, youngest_of_age(day).isoformat()


def bound_to(binding: Binding) -> int | None:
    """The one thing to which the policy of its role looks."""
    match binding.role:
        case Role.COACH:
            return binding.team_id
        case Role.DIRECTOR:
            return binding.club_id
        case Role.SCOUT | Role.OFFICER:
            return binding.federation_id
        case _:
            return None
