"""Guardians and consents as rows, within the scope of whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from sqlalchemy import Select, or_, select

from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def player_named(session: ScopedSession, player_id: int) -> t.PlayerRow | None:
    """A player, if this session may see one of that number."""
    return session.scalar(select(t.PlayerRow).where(t.PlayerRow.id == player_id))


def tie_of(session: ScopedSession, player_id: int, user_id: int | None, *, own: bool) -> t.Guardian | None:
    """What somebody is to a player, as long as it stands: a guardian, or (`own`) the player."""
    row = t.Guardian
    is_self = row.relation == Relation.SELF
    return session.scalar(
        select(row).where(
            row.player_id == player_id,
            row.user_id == user_id,
            is_self if own else ~is_self,
            row.confirmed_at.is_not(None),
            row.ended_at.is_(None),
        )
    )


def guardians_of(session: ScopedSession, player_id: int) -> Sequence[tuple[t.Guardian, t.User]]:
    """Everybody who stands or asks to stand for a player, with the person, in the order in which they came."""
    question = (
        select(t.Guardian, t.User)
        .join(t.User, t.User.id == t.Guardian.user_id)
        .where(t.Guardian.player_id == player_id, t.Guardian.ended_at.is_(None))
        .order_by(t.Guardian.id)
    )
    return [(guardian, user) for guardian, user in session.execute(question)]


def link_named(session: ScopedSession, link_id: int) -> t.Guardian | None:
    """A tie that was not ended, of a player this session may see."""
    return session.scalar(select(t.Guardian).where(t.Guardian.id == link_id, t.Guardian.ended_at.is_(None)))


def waiting_links(session: ScopedSession) -> Sequence[tuple[t.Guardian, t.User, t.PlayerRow]]:
    """The ties that nobody has confirmed or declined, with the person and the player."""
    return [(guardian, user, player) for guardian, user, player in session.execute(_that_wait())]


@cache
def _that_wait() -> Select[t.Guardian, t.User, t.PlayerRow]:
    return (
        select(t.Guardian, t.User, t.PlayerRow)
        .join(t.User, t.User.id == t.Guardian.user_id)
        .join(t.PlayerRow, t.PlayerRow.id == t.Guardian.player_id)
        .where(t.Guardian.confirmed_at.is_(None), t.Guardian.ended_at.is_(None))
        .order_by(t.PlayerRow.name_folded, t.Guardian.id)
    )


def consents_of(session: ScopedSession, player_id: int) -> Sequence[t.Consent]:
    """Everything that was ever agreed to or refused for a player, the latest first."""
    row = t.Consent
    newest = select(row).where(row.player_id == player_id).order_by(row.given_at.desc(), row.id.desc())
    return session.scalars(newest).all()


def standing_consents(session: ScopedSession, player_id: int, purpose: Purpose) -> Sequence[t.Consent]:
    """What was agreed to for a purpose and not taken back."""
    row = t.Consent
    question = select(row).where(row.player_id == player_id, row.purpose == purpose, row.withdrawn_at.is_(None))
    return session.scalars(question.order_by(row.id)).all()


def own_sign_ins(session: ScopedSession, player_id: int) -> Sequence[t.Guardian]:
    """The ties of a player to the own sign-in that were not ended."""
    row = t.Guardian
    question = select(row).where(row.player_id == player_id, row.relation == Relation.SELF, row.ended_at.is_(None))
    return session.scalars(question).all()


def agreed_to_own_sign_in(session: ScopedSession) -> Sequence[t.PlayerRow]:
    """The players whose family agreed to a sign-in of their own and who have none yet."""
    agreed = select(t.Consent.player_id).where(
        t.Consent.purpose == Purpose.OWN_ACCOUNT, t.Consent.withdrawn_at.is_(None)
    )
    have = select(t.Guardian.player_id).where(t.Guardian.relation == Relation.SELF, t.Guardian.ended_at.is_(None))
    row = t.PlayerRow
    question = select(row).where(row.id.in_(agreed), row.id.not_in(have)).order_by(row.name_folded, row.id)
    return session.scalars(question).all()


def clubs_today(session: ScopedSession, player_id: int, day: date) -> Sequence[tuple[str, str | None]]:
    """The clubs a player is registered with on a day, each with the code of its association."""
    spell = t.Registration
    question = (
        select(t.Club.name, t.Federation.code)
        .join(t.Team, t.Team.club_id == t.Club.id)
        .join(spell, spell.team_id == t.Team.id)
        .outerjoin(t.Federation, t.Federation.id == t.Club.federation_id)
        .where(spell.player_id == player_id, spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(t.Club.name)
        .distinct()
    )
    return [(name, code) for name, code in session.execute(question)]


def federations(session: ScopedSession) -> dict[int, str]:
    """Every federation's name by its number, in order of name."""
    return {row.id: row.name for row in session.scalars(select(t.Federation).order_by(t.Federation.name))}


def scouts(session: ScopedSession) -> dict[int, tuple[str, int]]:
    """Every scout's name and federation by the number of the person, in order of name."""
    role = t.RoleBinding
    question = (
        select(t.User.id, t.User.name, role.federation_id)
        .join(role, role.user_id == t.User.id)
        .where(role.role == Role.SCOUT, t.User.active, role.federation_id.is_not(None))
        .order_by(t.User.name, role.id)
    )
    return {number: (name, federation or 0) for number, name, federation in session.execute(question)}


def names_of(session: ScopedSession, numbers: set[int]) -> dict[int, str]:
    """The names of people by their numbers."""
    return {row.id: row.name for row in session.scalars(select(t.User).where(t.User.id.in_(numbers)))}


def coming_of_age(session: ScopedSession, born_by: date) -> Sequence[tuple[t.PlayerRow, t.HandOver | None]]:
    """The players surely born by a day whose record has not been handed over, with what is noted of it.

    They are those who have a family or a sign-in here. Whoever asks holds their rows until the commit, so that
    nobody is told of it twice.
    """
    row, noted = t.PlayerRow, t.HandOver
    have = select(t.Guardian.player_id).where(t.Guardian.confirmed_at.is_not(None), t.Guardian.ended_at.is_(None))
    question = (
        select(row, noted)
        .outerjoin(noted, noted.player_id == row.id)
        .where(row.born_latest <= born_by, row.id.in_(have), noted.handed_at.is_(None))
        .order_by(row.id)
        .with_for_update(of=row)
    )
    return [(player, hand_over) for player, hand_over in session.execute(question)]
