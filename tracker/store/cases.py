"""Correction cases and their steps as rows, within the scope of whoever asks. Steps are only ever added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Select, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from tracker.access.actor import Actor, Binding
from tracker.access.case import CaseStatus, RecordKind
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.football.errors import BadInputError, ChangedMeanwhileError
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: A director's list ends here; cases that wait for somebody stand before those that are closed.
MOST_LISTED = 200


class StepChangedError(RuntimeError):
    """A step of a case would be changed or taken away; it is not."""


def case_named(session: ScopedSession, player_id: int, case_id: int) -> t.CorrectionCase | None:
    """One case of a player, if this session may see it."""
    row = t.CorrectionCase
    return session.scalar(select(row).where(row.id == case_id, row.player_id == player_id))


def cases_of(session: ScopedSession, player_id: int) -> Sequence[t.CorrectionCase]:
    """The cases of a player, those that are open first, the newest first."""
    row = t.CorrectionCase
    question = select(row).where(row.player_id == player_id)
    return session.scalars(question.order_by(row.closed_at.is_not(None), row.id.desc())).all()


def cases_in_sight(session: ScopedSession) -> Sequence[tuple[t.CorrectionCase, str]]:
    """The cases of everybody in sight, with the player's name: first what waits for the club, last what is closed.

    Of the closed ones no more are given than there is room for.
    """
    return [(case, name) for case, name in session.execute(_in_sight())]


@cache
def _in_sight() -> Select[t.CorrectionCase, str]:
    row = t.CorrectionCase
    waits = row.status != CaseStatus.OPEN
    return (
        select(row, t.PlayerRow.name)
        .join(t.PlayerRow, t.PlayerRow.id == row.player_id)
        .order_by(row.closed_at.is_not(None), waits, row.id.desc())
        .limit(MOST_LISTED)
    )


def steps_of(session: ScopedSession, case_id: int) -> Sequence[tuple[t.CaseStep, str | None]]:
    """The steps of a case in the order in which they were taken, with the name of whoever took each."""
    step = t.CaseStep
    question = (
        select(step, t.User.name)
        .outerjoin(t.User, t.User.id == step.user_id)
        .where(step.case_id == case_id)
        .order_by(step.id)
    )
    return [(one, name) for one, name in session.execute(question)]


def open_cases(session: ScopedSession, player_id: int) -> int:
    """How many cases of a player are not closed."""
    row = t.CorrectionCase
    question = select(func.count()).select_from(row).where(row.player_id == player_id, row.closed_at.is_(None))
    return session.scalar(question) or 0


def open_case_about(
    session: ScopedSession, player_id: int, record: RecordKind, number: int, field: str
) -> t.CorrectionCase | None:
    """The case that is open about the very same, if there is one."""
    row = t.CorrectionCase
    same = (row.record == record, row.record_id == number, row.field == field, row.closed_at.is_(None))
    return session.scalar(select(row).where(row.player_id == player_id, *same).limit(1))


def write_anew(case: t.CorrectionCase) -> None:
    """Let the case be written with the next version, also if nothing of it changed."""
    flag_modified(case, "status")


def keep(session: ScopedSession) -> None:
    """Write what was changed so far.

    Raises:
        ChangedMeanwhileError: somebody else changed one of the rows since they were read; nothing is written.
        BadInputError: another record says the same already.
    """
    try:
        session.flush()
    except StaleDataError as error:
        message = "Somebody else wrote to this case or its record a moment ago; open it again and read that first."
        raise ChangedMeanwhileError(message) from error
    except IntegrityError as error:
        message = "Another record of the player says this already, so nothing was changed."
        raise BadInputError(message) from error


def directors_of(session: ScopedSession, clubs: set[int]) -> Sequence[tuple[t.User, Actor]]:
    """The directors of clubs who have a sign-in, each as the actor they are there."""
    role = t.RoleBinding
    question = (
        select(t.User, role.club_id)
        .join(role, role.user_id == t.User.id)
        .where(role.role == Role.DIRECTOR, role.club_id.in_(sorted(clubs)), t.User.active)
        .order_by(t.User.id, role.club_id)
    )
    return [
        (user, Actor(user.id, user.name, (Binding(Role.DIRECTOR, club_id=club),)))
        for user, club in session.execute(question)
    ]


def family_members(session: ScopedSession, player_id: int) -> Sequence[tuple[t.User, Actor]]:
    """Everybody of a player's family who has a sign-in, each as the actor they are there."""
    tie = t.Guardian
    question = (
        select(t.User, tie.relation)
        .join(tie, tie.user_id == t.User.id)
        .where(tie.player_id == player_id, tie.confirmed_at.is_not(None), tie.ended_at.is_(None), t.User.active)
        .order_by(t.User.id)
    )
    roles = {True: Role.PLAYER, False: Role.PARENT}
    return [
        (user, Actor(user.id, user.name, (Binding(roles[relation is Relation.SELF]),)))
        for user, relation in session.execute(question)
    ]


@event.listens_for(ScopedSession, "before_flush")
def _only_added(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """Steps are read by both sides as what was said, so none is changed; erasing goes past the session.

    Raises:
        StepChangedError: one would be.
    """
    if any(isinstance(row, t.CaseStep) for row in (*session.dirty, *session.deleted)):
        message = "A step of a case would be changed; add another one."
        raise StepChangedError(message)
