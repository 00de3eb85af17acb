"""A file that somebody began to take in and has not taken in yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftOwner:
    """Who looks for drafts: an account, and the clubs that it directs now; the operator has neither."""

    user_id: int | None
    clubs: frozenset[int]


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it is kept. `content` is the file, hidden; `said` is what was said of it so far."""

    number: int
    kind: str
    file_name: str
    begun_at: datetime
    said: str
    club_id: int | None
    content: str = ""
