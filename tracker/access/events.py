"""What the ledger tells: events written `subject:verb:past`. The list is closed; a verb declares its own."""

from __future__ import annotations

from enum import Enum


class Event(Enum):
    """Something that happened and is kept on record."""

    ACCOUNT_SIGNED_IN = "account:sign_in:done"
    ACCOUNT_SIGN_IN_BEGUN = "account:sign_in:begun"
    ACCOUNT_SIGN_IN_FAILED = "account:sign_in:refused"
    ACCOUNT_SIGNED_OUT = "account:sign_out:done"
    ROLE_TAKEN = "account:take_role:done"
    SECOND_FACTOR_ADDED = "second_factor:add:done"
    SECOND_FACTOR_REMOVED = "second_factor:remove:done"
    SECOND_FACTOR_REFUSED = "second_factor:show:refused"
    RECOVERY_CODES_MADE = "recovery_codes:make:done"
    DOSSIER_OPENED = "dossier:open:done"
    REPORT_ISSUED = "report:issue:done"
    FILE_IMPORTED = "file:import:done"
    FEDERATION_LOADED = "federation:load:done"
    SUMMARIES_REBUILT = "summaries:rebuild:done"
