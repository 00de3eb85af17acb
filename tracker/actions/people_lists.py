"""Taking along the lists of people with a part in the system: roles, invitations, and who stands for a child."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tracker.access.guardianship import Relation
from tracker.actions.ending_roles import HeldRole, ListHeldRoles, list_held_roles
from tracker.actions.guardians import KnownGuardian, ListGuardians, list_guardians
from tracker.actions.named_guardians import (
    ListUnmatched,
    UnmatchedGuardian,
    list_unmatched_guardians,
)
from tracker.actions.open_invitations import ListInvitations, SentInvitation, list_invitations
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.football.phrase import Phrase, phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet

_NUMBER = Column("number", "list-head-number", CellKind.NUMBER)
_EMAIL = Column("email", "list-head-email")
_PLAYER, _RELATION = Column("player", "list-head-player"), Column("relation", "list-head-relation")
_ROLE, _PLACE = Column("role", "list-head-role"), Column("place", "list-head-place")
_ROLES = (_NUMBER, Column("name", "web-head-name"), _ROLE, _PLACE, _EMAIL)
_INVITATIONS = (
    *(_NUMBER, _ROLE, _PLACE, _PLAYER, _RELATION, _EMAIL),
    *(Column("sent_on", "list-head-sent-on", CellKind.DAY), Column("sent_by", "list-head-sent-by")),
    Column("good_until", "list-head-good-until", CellKind.DAY),
)
_GUARDIAN = Column("name", "list-head-guardian")
_NAMED = (
    *(_NUMBER, _PLAYER, _GUARDIAN, _RELATION, _EMAIL, Column("phone", "list-head-phone")),
    *(Column("club", "list-head-club"), Column("named_on", "list-head-named-on", CellKind.DAY)),
)
_WAITING = (_PLAYER, _GUARDIAN, _RELATION, _EMAIL)


@takes_along(like=list_held_roles)
def export_held_roles(act: Act, asked: ListHeldRoles) -> ListSheet:
    """Who holds the roles that one may end."""
    return ListSheet("roles", "list-roles", _ROLES, map(_held, list_held_roles.work(act, asked)))


@takes_along(like=list_invitations)
def export_invitations(act: Act, asked: ListInvitations) -> ListSheet:
    """The invitations that are still good, on all pages."""
    return ListSheet("invitations", "invitations-heading", _INVITATIONS, map(_sent, _every_sent(act, asked)))


@takes_along(like=list_unmatched_guardians)
def export_named_guardians(act: Act, asked: ListUnmatched) -> ListSheet:
    """The guardians whom files named and nobody has invited, on all pages."""
    return ListSheet("named-guardians", "list-named-guardians", _NAMED, map(_named, _every_named(act, asked)))


@takes_along(like=list_guardians)
def export_waiting_guardians(act: Act, asked: ListGuardians) -> ListSheet:
    """Who waits for the club to confirm that they stand for a child."""
    waiting = list_guardians.work(act, replace(asked, player_id=None)).waiting
    return ListSheet("waiting-guardians", "people-waiting", _WAITING, map(_waits, waiting))


def _held(one: HeldRole) -> tuple[Cell, ...]:
    return (one.number, one.name, phrase(f"web-role-{one.role.value}"), one.place or None, one.email)


def _sent(one: SentInvitation) -> tuple[Cell, ...]:
    role = phrase(f"web-role-{one.role.value}")
    whose = (one.place or None, one.child or None, _related(one.relation))
    return (one.number, role, *whose, one.email or None, one.sent_on, one.sent_by or None, one.ends_on)


def _named(one: UnmatchedGuardian) -> tuple[Cell, ...]:
    reached = (one.name or None, _related(one.relation), one.email or None, one.phone or None)
    return (one.number, one.player, *reached, one.club or None, one.named_on)


def _waits(one: KnownGuardian) -> tuple[Cell, ...]:
    return (one.player, one.name, _related(one.relation), one.email)


def _related(relation: Relation | None) -> Phrase | None:
    return phrase(f"relation-{relation.value}") if relation else None


def _every_sent(act: Act, asked: ListInvitations) -> Iterator[SentInvitation]:
    before = asked.before
    while True:
        found = list_invitations.work(act, ListInvitations(before))
        yield from found.lines
        before = found.following
        if before is None:
            return


def _every_named(act: Act, asked: ListUnmatched) -> Iterator[UnmatchedGuardian]:
    page = asked.page
    while True:
        found = list_unmatched_guardians.work(act, ListUnmatched(page))
        yield from found.lines
        page += 1
        if page > found.pages:
            return
