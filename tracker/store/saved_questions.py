"""Questions about the pool that people keep. Each statement asks for those of one keeper alone.

Who was in an answer is written by number and read only beside the pool (`tracker.store.answers_compared`), so that
nobody is told of a player whom they may not see any more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from tracker.store import tables as t
from tracker.store.finding import find_all
from tracker.store.finding_shape import Asked
from tracker.store.scope import ScopedSession

_QUESTION, _SEEN = t.SavedQuestion, t.SavedQuestionPlayer


def questions_of(session: ScopedSession, keeper: int | None) -> Sequence[t.SavedQuestion]:
    """What somebody keeps, the last worked with first; of nobody, what whoever runs the installation keeps."""
    asked = select(_QUESTION).where(_own(keeper))
    return session.scalars(asked.order_by(_QUESTION.changed_at.desc(), _QUESTION.id.desc())).all()


def question_of(
    session: ScopedSession, keeper: int | None, number: int, *, hold: bool = False
) -> t.SavedQuestion | None:
    """One of somebody's questions; nothing where they keep none of this number.

    Arguments:
        hold: whether nobody else may change it until the commit.
    """
    asked = select(_QUESTION).where(_QUESTION.id == number, _own(keeper))
    return session.scalars(asked.with_for_update() if hold else asked).one_or_none()


def named_by(session: ScopedSession, keeper: int | None, marks: Collection[str]) -> int | None:
    """The number of somebody's question whose name bears one of these marks, if there is one."""
    return session.scalar(select(_QUESTION.id).where(_QUESTION.mark.in_(marks), _own(keeper)).limit(1))


def how_many(session: ScopedSession, keeper: int | None) -> int:
    """How many questions somebody keeps."""
    return session.scalar(select(func.count(_QUESTION.id)).where(_own(keeper))) or 0


def write_named(session: ScopedSession, row: t.SavedQuestion) -> bool:
    """Write a question with its name; not where the keeper gave the name to another one in this moment."""
    session.add(row)
    try:
        session.flush()
    except IntegrityError:
        return False
    return True


def forget_question(session: ScopedSession, number: int) -> None:
    """Let a question go with whom it found."""
    forget_seen(session, number)
    session.connection().execute(delete(_QUESTION).where(_QUESTION.id == number))
    session.expire_all()


def forget_seen(session: ScopedSession, number: int) -> None:
    """Let go of whom a question found, also of those whom its keeper may not see any more."""
    with session.past_row_security():
        session.connection().execute(delete(_SEEN).where(_SEEN.question_id == number))


def keep_seen(session: ScopedSession, number: int, asked: Asked) -> None:
    """Keep all who are in an answer now as those whom the keeper of the question has seen."""
    forget_seen(session, number)
    for numbers in find_all(session, asked):
        _add_seen(session, number, numbers)


def _add_seen(session: ScopedSession, number: int, players: Iterable[int]) -> None:
    rows = [{"question_id": number, "player_id": player} for player in players]
    session.connection().execute(insert(_SEEN), rows)


def _own(keeper: int | None) -> ColumnElement[bool]:
    return _QUESTION.user_id.is_(None) if keeper is None else _QUESTION.user_id == keeper
