"""Files that somebody began to take in: each belongs to whoever began it, and nobody else finds it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, select

from tracker.football.drafts import DraftOwner, KeptDraft
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

_ROW = t.ImportDraft


def drafts_of(session: ScopedSession, owner: DraftOwner) -> tuple[KeptDraft, ...]:
    """The drafts of one owner without their files, the newest first."""
    columns = (_ROW.id, _ROW.kind, _ROW.file_name, _ROW.begun_at, _ROW.said, _ROW.club_id)
    found = session.execute(select(*columns).where(_is_of(owner)).order_by(_ROW.id.desc()))
    return tuple(KeptDraft(*row) for row in found)


def draft_of(session: ScopedSession, owner: DraftOwner, number: int, *, hold: bool = False) -> KeptDraft | None:
    """One of an owner's drafts; nothing where the owner has none of this number.

    Arguments:
        hold: whether nobody else may change it until the commit.
    """
    columns = (_ROW.id, _ROW.kind, _ROW.file_name, _ROW.begun_at, _ROW.said, _ROW.club_id, _ROW.content)
    asked = select(*columns).where(_ROW.id == number, _is_of(owner))
    found = session.execute(asked.with_for_update() if hold else asked).one_or_none()
    return KeptDraft(*found) if found else None


def add_draft(
    session: ScopedSession,
    *,
    user_id: int | None,
    club_id: int | None,
    kind: str,
    file_name: str,
    content: str,
    said: str,
    at: datetime,
) -> int:
    """Keep a file as a draft, and give its number."""
    row = t.ImportDraft(
        user_id=user_id,
        club_id=club_id,
        kind=kind,
        file_name=file_name,
        content=content,
        said=said,
        begun_at=at,
    )
    session.add(row)
    session.flush()
    return row.id


def keep_said(session: ScopedSession, number: int, said: str) -> None:
    """Keep what is now said of a draft's file."""
    row = session.get(t.ImportDraft, number)
    assert row is not None, "Whoever calls has found the draft."
    row.said = said
    session.flush()


def drop(session: ScopedSession, number: int) -> None:
    """Let a draft go with its file."""
    session.execute(delete(_ROW).where(_ROW.id == number))


def drop_where_a_child_may_be(session: ScopedSession, player_id: int) -> int:
    """Let the drafts go of every club that ever registered a player, and those of the operator.

    Nobody can look into the files for one child. Whoever calls has found the player within the scope first.
    """
    spell = t.Registration
    asked = select(t.Team.club_id).join(spell, spell.team_id == t.Team.id).where(spell.player_id == player_id)
    with session.past_row_security():
        connection = session.connection()
        clubs = set(connection.scalars(asked))
        may_hold = or_(_ROW.club_id.in_(clubs), _ROW.club_id.is_(None))
        return connection.execute(delete(_ROW).where(may_hold)).rowcount


def _is_of(owner: DraftOwner) -> ColumnElement[bool]:
    if owner.user_id is None:
        return and_(_ROW.user_id.is_(None), _ROW.club_id.is_(None))
    return and_(_ROW.user_id == owner.user_id, _ROW.club_id.in_(owner.clubs))
