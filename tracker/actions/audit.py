"""Making sure that the ledger is as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from tracker.access.permissions import Permission
from tracker.actions.verb import LEDGER, Act, verb
from tracker.store.ledger_chain import Walk, walk


@dataclass(frozen=True, slots=True)
class VerifyLedger:
    """The whole ledger, from its first line."""


@verb(needs=Permission.LEDGER_VERIFY)
def verify_ledger(act: Act, _command: VerifyLedger) -> Walk:
    """Go along the chain of the ledger, and hold it against the heads that were noted outside the database."""
    # The heads are read first: lines that others add meanwhile are then no reason to call the ledger cut.
    noted = act.office.heads.seals() if act.office.heads else {}
    return walk(act.session, partial(act.office.keys.seals, LEDGER), noted)
