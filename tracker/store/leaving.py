"""Players who left: of whom nothing is on record since a day, and whether their family was told of what follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.access.events import Event
from tracker.store import tables as t
from tracker.store.base import UtcTime
from tracker.store.retaining import end_of
from tracker.store.scope import NARROWED, ScopedSession

Days = list[tuple[Select[Any], InstrumentedAttribute[Any]]]


def left_by(session: ScopedSession, last_day: date, told_by: date, at_most: int | None = None) -> Sequence[int]:
    """The players who left on a day or before, and of whom the family was told by another, since."""
    return session.scalars(_left_and_told(last_day, told_by).limit(at_most)).all()


def left_by_counted(session: ScopedSession, last_day: date, told_by: date) -> int:
    """How many they are of all who are held; it says nothing of any of them."""
    return _counted(session, _left_and_told(last_day, told_by))


def hold(session: ScopedSession, players: Sequence[int]) -> None:
    """Let nothing be written that hangs on these players until the commit; wait for whoever is writing it."""
    row = t.PlayerRow
    session.execute(select(row.id).where(row.id.in_(players)).order_by(row.id).with_for_update()).all()


def to_be_told(session: ScopedSession, last_day: date) -> Sequence[int]:
    """The players who will have left by a day, and of whom the family was not told since."""
    return session.scalars(_left_untold(last_day)).all()


def to_be_told_counted(session: ScopedSession, last_day: date) -> int:
    """How many they are of all who are held; it says nothing of any of them."""
    return _counted(session, _left_untold(last_day))


def undated(session: ScopedSession) -> int:
    """How many players have nothing on record that bears a day, so that nobody can say when they left."""
    return _counted(session, select(t.PlayerRow.id).where(~or_(*_ever(_football()), *_ever(_family()))))


def _counted(session: ScopedSession, question: Select[Any]) -> int:
    counting = select(func.count()).select_from(question.order_by(None).subquery())
    return session.scalar(counting, execution_options={NARROWED: True}) or 0


def _left_and_told(last_day: date, told_by: date) -> Select[Any]:
    told = exists(_told(end_of(last_day)).where(t.AuditEvent.at < end_of(told_by)))
    return _left(last_day).where(told)


def _left_untold(last_day: date) -> Select[Any]:
    return _left(last_day).where(~exists(_told(end_of(last_day))))


def _told(after: datetime) -> Select[Any]:
    line = t.AuditEvent
    about = (line.subject == "player", line.subject_id == t.PlayerRow.id)
    return select(line.id).where(line.event == Event.END_NOTICED.value, *about, line.at >= after)


def _left(last_day: date) -> Select[Any]:
    """Players whose football ended on a day or before; of whom there is none, whose family's last word was then.

    Whoever has an open case waits for its answer.
    """
    player, case = t.PlayerRow, t.CorrectionCase
    case_open = exists().where(case.player_id == player.id, case.closed_at.is_(None))
    football, family = _football(), _family()
    played = and_(or_(*_ever(football)), ~or_(*_since(football, last_day)))
    known = and_(~or_(*_ever(football)), or_(*_ever(family)), ~or_(*_since(family, last_day)))
    return select(player.id).where(~case_open, or_(played, known)).order_by(player.id)


def _ever(days: Days) -> list[ColumnElement[bool]]:
    return [exists(question) for question, _ in days]


def _since(days: Days, last_day: date) -> list[ColumnElement[bool]]:
    """Whether something goes on or happened after a day."""
    return [exists(question.where(or_(day.is_(None), _after(day, last_day)))) for question, day in days]


def _after(day: InstrumentedAttribute[Any], last_day: date) -> ColumnElement[bool]:
    return day >= end_of(last_day) if isinstance(day.type, UtcTime) else day > last_day


def _football() -> Days:
    """What a player did, with the day on which it ended; none where it goes on."""
    player, line, total = t.PlayerRow.id, t.AppearanceRow, t.SeasonTotalRow
    lines = select(line.id).join(t.FixtureRow, t.FixtureRow.id == line.fixture_id).where(line.player_id == player)
    totals = select(total.id).join(t.LeagueSeason, t.LeagueSeason.id == total.league_season_id)
    return [
        (select(t.Registration.id).where(t.Registration.player_id == player), t.Registration.ends),
        (lines, t.FixtureRow.played_on),
        (totals.where(total.player_id == player), t.LeagueSeason.ends),
        (select(t.CallUpRow.id).where(t.CallUpRow.player_id == player), t.CallUpRow.latest),
    ]


def _family() -> Days:
    """What the family did, with the moment."""
    player = t.PlayerRow.id
    # A claim that nobody has confirmed says nothing of the player.
    ties = select(t.Guardian.id).where(t.Guardian.player_id == player, t.Guardian.confirmed_at.is_not(None))
    return [
        (select(t.Consent.id).where(t.Consent.player_id == player), t.Consent.given_at),
        (ties, t.Guardian.confirmed_at),
        (select(t.DocumentSeen.id).where(t.DocumentSeen.player_id == player), t.DocumentSeen.at),
    ]
