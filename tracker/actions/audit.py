"""Making sure that the ledger is as it was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.verb import LEDGER, Act, verb
from tracker.store.ledger_chain import Walk, walk

__all__ = ["NoteVerified", "VerifyLedger", "Walk", "note_verified", "verify_and_note", "verify_ledger"]


@dataclass(frozen=True, slots=True)
class VerifyLedger:
    """The whole ledger, from its first line."""


@dataclass(frozen=True, slots=True)
class NoteVerified:
    """How many sealed lines were walked along, and found as they were written."""

    lines: int


@verb(needs=Permission.LEDGER_VERIFY)
def verify_ledger(act: Act, _command: VerifyLedger) -> Walk:
    """Go along the chain of the ledger, and hold it against the heads that were noted outside the database."""
    # The heads are read first: lines that others add meanwhile are then no reason to call the ledger cut.
    noted = act.office.heads.seals() if act.office.heads else {}
    return walk(act.session, partial(act.office.keys.seals, LEDGER), noted)


@verb(needs=Permission.LEDGER_VERIFY, leaves=(Event.LEDGER_VERIFIED,))
def note_verified(act: Act, command: NoteVerified) -> None:
    """Put on record that the ledger was found whole. To walk it holds nobody up; this alone writes, one line."""
    act.record(Event.LEDGER_VERIFIED, "ledger", None, {"lines": command.lines})


def verify_and_note(do: Callable[[Any, Any], Any]) -> Walk:
    """Walk the ledger, and put on record that it is whole where it is; of one that is not, somebody is told now."""
    found: Walk = do(verify_ledger, VerifyLedger())
    if found.broken is None:
        do(note_verified, NoteVerified(found.lines))
    return found
