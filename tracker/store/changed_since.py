"""What changed in the records of players since a moment of each: what came in, and what people said and did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from tracker.access.case import CaseStatus
from tracker.football.changes import Change, ChangeKind
from tracker.store import tables as t
from tracker.store.brought_since import Asked, One, Since, brought, clubs_of, corrected
from tracker.store.scope import ScopedSession

_ANSWERS = (CaseStatus.ANSWERED, CaseStatus.ACCEPTED, CaseStatus.DECLINED)


def changed_since(session: ScopedSession, since: Since, reader: int | None) -> Iterator[One]:
    """Everything that others changed of players in scope, each since its own moment.

    Arguments:
        reader: whose own deeds are not told.
    """
    if since:
        yield from brought(session, since)
        yield from corrected(session, since)
        yield from _taken_back(session, since)
        yield from _joined(session, since)
        yield from _answered(session, since, reader)
        yield from _agreed(session, since, reader)
        yield from _stood(session, since, reader)
        yield from _shared(session, since, reader)


def folded(changes: Sequence[One]) -> tuple[Change, ...]:
    """The changes of one player, those of a kind as one, in the order of the kinds."""
    by_kind = {kind: [one for one in changes if one.kind is kind] for kind in ChangeKind}
    return tuple(_fold(kind, found) for kind, found in by_kind.items() if found)


def _fold(kind: ChangeKind, found: Sequence[One]) -> Change:
    latest = max(found, key=lambda one: (one.day, one.about))
    known = [one.minutes for one in found if one.minutes is not None]
    return Change(kind, len(found), latest.day, latest.about, sum(known) if known else None)


def _taken_back(session: ScopedSession, since: Since) -> Iterator[One]:
    """Files of the players' clubs that were there at the last look and were undone since.

    Whose rows they held is not kept, so it is told to the family of everybody whom the club has registered.
    """
    file = t.ImportBatch
    clubs = clubs_of(session, since)
    question = select(file.club_id, file.at, file.undone_at).where(
        file.undone_at > min(since.values()), file.club_id.in_({club for _, club in clubs})
    )
    undone = session.execute(question).all()
    for player, club in sorted(clubs):
        for of, at, undone_at in undone:
            if of == club and undone_at and at <= since[player] < undone_at:
                yield One(player, ChangeKind.TAKEN_BACK, undone_at.date())


def _joined(session: ScopedSession, since: Since) -> Iterator[One]:
    row = t.MergedRow
    yield from _dated(
        session, since, select(row.player_id, row.at).where(row.undone_at.is_(None)), row, ChangeKind.JOINED
    )


def _dated(session: ScopedSession, since: Since, question: Asked, row: Any, kind: ChangeKind) -> Iterator[One]:
    later = question.where(row.player_id.in_(since), row.at > min(since.values()))
    for player, at in session.execute(later):
        if at > since[player]:
            yield One(player, kind, at.date())


def _answered(session: ScopedSession, since: Since, reader: int | None) -> Iterator[One]:
    """What a club answered to a correction."""
    row = t.CaseStep
    answers = select(row.player_id, row.at).where(row.status.in_(_ANSWERS), _others(row.user_id, reader))
    yield from _dated(session, since, answers, row, ChangeKind.ANSWERED)


def _agreed(session: ScopedSession, since: Since, reader: int | None) -> Iterator[One]:
    """What somebody else of the family agreed to, refused or took back."""
    row = t.Consent
    question = select(row.player_id, row.given_at, row.given_by_id, row.withdrawn_at, row.withdrawn_by_id)
    for player, given, by, withdrawn, taken_by in session.execute(question.where(row.player_id.in_(since))):
        # What was refused at once has both on one moment and is one change.
        for at in {at for at, who in ((given, by), (withdrawn, taken_by)) if at and who != reader}:
            if at > since[player]:
                yield One(player, ChangeKind.CONSENTS, at.date())


def _stood(session: ScopedSession, since: Since, reader: int | None) -> Iterator[One]:
    """Ties of others that the club confirmed, and such that ended."""
    row = t.Guardian
    question = select(row.player_id, row.confirmed_at, row.ended_at).where(
        row.player_id.in_(since), row.confirmed_at.is_not(None), _others(row.user_id, reader)
    )
    for player, *moments in session.execute(question):
        for at in moments:
            if at and at > since[player]:
                yield One(player, ChangeKind.GUARDIANS, at.date())


def _shared(session: ScopedSession, since: Since, reader: int | None) -> Iterator[One]:
    """Links to the report that another guardian made; those of a player of age are the player's alone."""
    row = t.SharedLink
    question = select(row.player_id, row.made_at).where(
        row.player_id.in_(since), ~row.own, _others(row.made_by_id, reader)
    )
    for player, at in session.execute(question):
        if at > since[player]:
            yield One(player, ChangeKind.SHARED, at.date())


def _others(person: Any, reader: int | None) -> ColumnElement[bool]:
    """What was not done by the reader; NULL is the operator."""
    condition: ColumnElement[bool] = or_(person.is_(None), person != reader)
    return condition
