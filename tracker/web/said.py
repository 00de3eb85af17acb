"""What was just done, told once at the head of the next page, with the way to undo it where there is one.

It waits in the cookie of the forms until then, a few minutes at the most. As it may name a child, it lies there
hidden with the key of the installation; a browser keeps nothing that anybody could read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flask import flash, get_flashed_messages

from tracker.football.errors import SettingError
from tracker.football.phrase import Phrase
from tracker.web.door import house
from tracker.web.headers import is_told_nobody
from tracker.web.language import speak

#: What was not told in this time is told no more: by then somebody may have to be forgotten.
_WAITS = timedelta(minutes=5)
#: What the key is for that hides what waits in the cookie.
_PURPOSE = "said"


@dataclass(frozen=True, slots=True)
class Undo:
    """The form that takes back what was done: where it is sent, and what it holds."""

    address: str
    fields: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of what was done, and its undoing, if that is one button."""

    text: str
    undo: Undo | None = None


def tell(phrase: Phrase, undo: Undo | None = None) -> None:
    """Tell on the next page what was done."""
    way = [undo.address, dict(undo.fields)] if undo else ["", {}]
    told = [house().clock().isoformat(), speak(phrase), *way]
    flash(house().office.keys.hide(_PURPOSE, json.dumps(told)))


def what_was_said() -> tuple[Said, ...]:
    """What waits to be told, for the page that tells it; what another key hid is let go.

    A page that strangers read by its address tells nothing of what somebody did who is signed in, and lets it wait.
    """
    if is_told_nobody():
        return ()
    return tuple(said for hidden in get_flashed_messages() if (said := _shown(str(hidden))))


def _shown(hidden: str) -> Said | None:
    try:
        since, text, address, fields = json.loads(house().office.keys.show(_PURPOSE, hidden))
    except SettingError:
        return None
    if house().clock() - datetime.fromisoformat(since) > _WAITS:
        return None
    return Said(text, Undo(address, fields) if address else None)
