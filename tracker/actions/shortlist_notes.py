"""What somebody says on a list: its name, and a word and notes for each player. It is kept hidden."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.access.keys import Keys
from tracker.actions.spoken import spoken
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.football.shortlists import KeptEntry, ListStatus
from tracker.store.tables import ListedPlayer

#: What the key is for that hides what is said on lists.
_LISTS = "shortlists"
LONGEST_NAME = 80
LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Noted:
    """What is said of one player."""

    status: ListStatus = ListStatus.WATCHING
    note: str = ""


def hidden_name(keys: Keys, name: str) -> str:
    """A list's name as nobody without the key of the installation can read it.

    Raises:
        BadInputError: there is none, or it is too long.
    """
    plain = " ".join(name.split())
    if not plain:
        raise spoken(BadInputError, phrase("shortlist-name-missing"))
    if len(plain) > LONGEST_NAME:
        raise spoken(BadInputError, phrase("shortlist-name-long", most=LONGEST_NAME))
    return keys.hide(_LISTS, plain)


def shown_name(keys: Keys, said: str) -> str:
    """A list's name."""
    return keys.show(_LISTS, said)


def hidden_note(keys: Keys, noted: Noted) -> str:
    """What is said of a player, as nobody without the key of the installation can read it.

    Raises:
        BadInputError: the notes are too long.
    """
    if len(noted.note) > LONGEST_NOTE:
        raise spoken(BadInputError, phrase("shortlist-note-long", most=LONGEST_NOTE))
    return keys.hide(_LISTS, json.dumps([noted.status.value, noted.note.strip()]))


def shown_note(keys: Keys, rows: Sequence[KeptEntry | ListedPlayer]) -> Noted:
    """What is said of a player: of two records that became one, how far the later row has come, and both notes."""
    said = [json.loads(keys.show(_LISTS, row.said)) for row in rows]
    status, _ = said[-1]
    return Noted(ListStatus(status), _together(note for _, note in said))


def _together(notes: Iterable[str]) -> str:
    return "\n\n".join(dict.fromkeys(note for note in notes if note))
