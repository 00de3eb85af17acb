"""What the ledger tells: events written `subject:verb:past`. The list is closed; a verb declares its own."""

from __future__ import annotations

from enum import Enum


class Event(Enum):
    """Something that happened and is kept on record."""

    ACCOUNT_SIGNED_IN = "account:sign_in:done"
    ACCOUNT_SIGN_IN_BEGUN = "account:sign_in:begun"
    ACCOUNT_SIGN_IN_FAILED = "account:sign_in:refused"
    ACCOUNT_SIGNED_OUT = "account:sign_out:done"
    ACCOUNT_CHANGED = "account:change:done"
    BROWSERS_ENDED = "browser:end:done"
    INVITATION_SENT = "invitation:send:done"
    INVITATION_TAKEN_BACK = "invitation:take_back:done"
    INVITATION_ACCEPTED = "invitation:accept:done"
    PASSWORD_RESET_ASKED = "password:reset:begun"  # noqa: S105 - this names an event.
    PASSWORD_RESET = "password:reset:done"  # noqa: S105 - this names an event.
    PASSWORD_CHANGED = "password:change:done"  # noqa: S105 - this names an event.
    PASSWORD_REFUSED = "password:change:refused"  # noqa: S105 - this names an event.
    EMAIL_CHANGE_ASKED = "email:change:begun"
    EMAIL_CHANGED = "email:change:done"
    ROLE_TAKEN = "account:take_role:done"
    SECOND_FACTOR_ADDED = "second_factor:add:done"
    SECOND_FACTOR_REMOVED = "second_factor:remove:done"
    SECOND_FACTOR_REFUSED = "second_factor:show:refused"
    PASSKEY_ADDED = "passkey:add:done"
    PASSKEY_REMOVED = "passkey:remove:done"
    PASSKEY_REFUSED = "passkey:show:refused"
    RECOVERY_CODES_MADE = "recovery_codes:make:done"
    DOSSIER_OPENED = "dossier:open:done"
    INSPECTION_STATED = "player:inspect:done"
    INSPECTION_REFUSED = "player:inspect:refused"
    REPORT_ISSUED = "report:issue:done"
    CONSENT_GIVEN = "consent:give:done"
    CONSENT_REFUSED = "consent:refuse:done"
    CONSENT_TAKEN_BACK = "consent:take_back:done"
    GUARDIAN_CONFIRMED = "guardian:confirm:done"
    GUARDIAN_DECLINED = "guardian:decline:done"
    GUARDIAN_GRANTED = "guardian:grant:done"
    GUARDIAN_ENDED = "guardian:end:done"
    GUARDIAN_MADE_PRIMARY = "guardian:make_primary:done"
    GUARDIAN_KEPT = "guardian:keep:done"
    DOCUMENT_NOTED = "document:note:done"
    CASE_OPENED = "case:open:done"
    CASE_REPLIED = "case:reply:done"
    CASE_ANSWERED = "case:answer:done"
    CASE_WITHDRAWN = "case:withdraw:done"
    PLAYER_NOTICED = "player:notice:done"
    PLAYER_HANDED_OVER = "player:hand_over:done"
    FILE_IMPORTED = "file:import:done"
    IMPORT_UNDONE = "import:undo:done"
    FEDERATION_LOADED = "federation:load:done"
    SUMMARIES_REBUILT = "summaries:rebuild:done"
    RECORDS_TAKEN_OUT = "records:take_out:done"
    RECORDS_ERASED = "records:erase:done"
    RECORDS_ERASED_AGAIN = "records:erase_again:done"
    END_NOTICED = "records:end:begun"
    RECORDS_ENDED = "records:end:done"
    RETENTION_APPLIED = "retention:apply:done"
    RETENTION_RUN = "retention:run:done"
