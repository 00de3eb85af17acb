"""A list of players that somebody keeps for the own work, with a word and private notes for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class ListKind(Enum):
    """What a list is kept for."""

    SHORTLIST = "shortlist"
    #: A draft of the squad for an edition of a competition.
    SQUAD = "squad"


class ListStatus(Enum):
    """How far somebody has come with a player. The list is closed, and its order is no ranking."""

    #: Follows what is on record.
    WATCHING = "watching"
    #: Means to see the player play.
    TO_SEE = "to_see"
    #: Has seen the player play.
    SEEN = "seen"
    #: Has spoken with the club; nobody speaks with a child.
    CLUB_CONTACTED = "club_contacted"
    #: Has recommended the player to whoever decides.
    RECOMMENDED = "recommended"
    #: Leaves it for now.
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list as it is kept. `said` is its name, hidden."""

    number: int
    said: str
    changed_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """A player on a list as it is kept. `said` is what its writer says of the player, hidden."""

    player_id: int
    said: str
    since: datetime
    version: int
