"""The drafts of whoever acts: finding one, and looking at its file, which is kept hidden."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode

from tracker.access.retention import Kept, Period
from tracker.access.roles import Role
from tracker.actions.imports import ImportFile
from tracker.actions.row_by_row import LookedAt, look
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.drafts import DraftOwner, KeptDraft
from tracker.football.errors import NotFoundError
from tracker.football.in_one_go import in_one_go
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.importing.draft_said import DraftSaid
from tracker.importing.kind import Kind
from tracker.store import drafts

#: What the key is for that hides the files.
_DRAFT = "draft"


def owner_of(act: Act) -> DraftOwner:
    """Whose drafts somebody sees: those begun by the same account for the clubs that it directs now."""
    bound = (binding.club_id for binding in act.actor.bindings if binding.role is Role.DIRECTOR)
    return DraftOwner(act.actor.user_id, frozenset(club for club in bound if club))


def own_draft(act: Act, number: int, *, hold: bool = False) -> KeptDraft:
    """A draft that one began.

    Raises:
        NotFoundError: one began none of this number, or it has been kept for its time.
    """
    known = 0 < number <= LARGEST_NUMBER
    kept = drafts.draft_of(act.session, owner_of(act), number, hold=hold) if known else None
    if kept is None or kept.begun_at.date() <= period_of(act).last_day(act.day):
        raise spoken(NotFoundError, phrase("draft-none"))
    return kept


def look_at(act: Act, kept: KeptDraft, said: DraftSaid) -> LookedAt:
    """A draft's file with the plan of its rows, as far as it is said how it is read."""
    command = ImportFile(
        Kind(kept.kind),
        kept.file_name,
        _shown(act, kept.content),
        said.source,
        said.reading,
        said.answers,
        left_out=said.left_out,
        settled=said.settled,
    )
    with in_one_go():
        return look(act, command)


def period_of(act: Act) -> Period:
    """How long drafts are kept."""
    return act.library.retention.periods[Kept.DRAFTS]


def hidden(act: Act, content: bytes) -> str:
    """A file as nobody without the key of the installation can read it."""
    return act.office.keys.hide(_DRAFT, b64encode(zlib.compress(content)).decode())


def _shown(act: Act, content: str) -> bytes:
    return zlib.decompress(b64decode(act.office.keys.show(_DRAFT, content)))
