"""What was said of the columns of a club's files: looked up by their headings, and kept once a file is taken in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from tracker.store.scope import ScopedSession
from tracker.store.tables import SheetChoices


def choices_for(session: ScopedSession, club_folded: str, kind: str, header: str) -> str:
    """The text that was kept for a club's files with these headings; nothing if none was."""
    found = _row(session, club_folded, kind, header)
    return found.choices if found else ""


def keep_choices(
    session: ScopedSession, club_folded: str, kind: str, header: str, *, choices: str, at: datetime
) -> None:
    """Keep a text for a club's files with these headings, in place of an earlier one.

    Whoever takes in a file has its turn alone, so that two do not both bring the first.
    """
    found = _row(session, club_folded, kind, header)
    if found is None:
        session.add(SheetChoices(club_folded=club_folded, kind=kind, header=header, choices=choices, at=at))
    else:
        found.choices, found.at = choices, at


def _row(session: ScopedSession, club_folded: str, kind: str, header: str) -> SheetChoices | None:
    about = (SheetChoices.club_folded == club_folded, SheetChoices.kind == kind, SheetChoices.header == header)
    return session.scalars(select(SheetChoices).where(*about)).one_or_none()
