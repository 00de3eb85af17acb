"""Every page with an address of its own that somebody may go to, by what it is called."""

from __future__ import annotations

from collections.abc import Mapping

from flask import url_for

from tracker.access.actor import Actor
from tracker.web.navigation import frame_for
from tracker.web.task import is_open_to

#: Pages with an address of their own that the line of places does not name, by the code of their heading.
_FURTHER = {
    "roster_matrix.look": "matrix-heading",
    "squads.every": "squads-heading",
    "compare.look": "compare-heading",
    "saved_questions.every": "web-saved-heading",
    "report_orders.every": "orders-heading",
    "drafts.choose": "drafts-choose-heading",
    "typed_in.choose": "typed-heading",
    "team_sheets.look": "typed-sheet-heading",
    "call_up_lists.look": "typed-call-ups-heading",
    "season_totals.look": "typed-totals-heading",
    "absences.look": "typed-absence-heading",
    "season_turn.look": "turn-heading",
    "duplicates.every": "duplicates-heading",
    "named_guardians.listed": "named-heading",
    "held_roles.every": "roles-heading",
    "invitations.sent": "invitations-heading",
    "administration.rules": "admin-rules",
    "administration.imports": "admin-imports",
    "administration.jobs": "admin-jobs",
    "administration.ledger": "admin-ledger",
    "administration.retention": "admin-retention",
    "administration.settings": "admin-settings",
    "helping.every": "help-heading",
    "verify.ask": "verify-heading",
}


def places_of(actor: Actor) -> Mapping[str, str]:
    """The code of the name of each page that this actor may go to, by its address."""
    further = {url_for(one): code for one, code in _FURTHER.items() if is_open_to(actor, one)}
    return further | {place.address: place.code for place in frame_for(actor).places}
