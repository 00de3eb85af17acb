"""What is said of a draft squad: its name, the edition it is for, and each player's place. All of it is hidden."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.access.keys import Keys
from tracker.actions.shortlist_notes import hidden_name, shown_name
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.shortlists import KeptEntry
from tracker.store.tables import ListedPlayer

#: What the key is for that hides what is said of squads.
_SQUADS = "squads"


@dataclass(frozen=True, slots=True)
class SquadSaid:
    """What a squad is called, and the edition of a competition that it is for."""

    name: str
    competition: str
    edition: str


def hidden_squad(keys: Keys, said: SquadSaid) -> str:
    """What is said of a squad, as nobody without the key of the installation can read it.

    Raises:
        BadInputError: it has no name, or a very long one.
    """
    name = shown_name(keys, hidden_name(keys, said.name))
    return keys.hide(_SQUADS, json.dumps([name, said.competition, said.edition]))


def shown_squad(keys: Keys, said: str) -> SquadSaid:
    """What is said of a squad."""
    return SquadSaid(*json.loads(keys.show(_SQUADS, said)))


def hidden_part(keys: Keys, part: ListStatus) -> str:
    """Where a player stands to the squad, as nobody without the key can read it."""
    return keys.hide(_SQUADS, part.value)


def shown_part(keys: Keys, rows: Sequence[KeptEntry | ListedPlayer]) -> ListStatus:
    """Where a player stands to the squad; of two records that became one, what was said of the later."""
    return ListStatus(keys.show(_SQUADS, rows[-1].said))
