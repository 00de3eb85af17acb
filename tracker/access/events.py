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
    ROLE_ENDED = "role:end:done"
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
    REPORTS_ORDERED = "report:order:done"
    REPORTS_TAKEN_BACK = "report:order:undone"
    REPORTS_COLLECTED = "report:collect:done"
    REPORT_SHARED = "report:share:done"
    REPORT_UNSHARED = "report:share:undone"
    SHARED_OPENED = "shared:open:done"
    CONSENT_GIVEN = "consent:give:done"
    CONSENT_REFUSED = "consent:refuse:done"
    CONSENT_TAKEN_BACK = "consent:take_back:done"
    GUARDIAN_CONFIRMED = "guardian:confirm:done"
    GUARDIAN_DECLINED = "guardian:decline:done"
    GUARDIAN_GRANTED = "guardian:grant:done"
    GUARDIAN_ENDED = "guardian:end:done"
    GUARDIAN_MADE_PRIMARY = "guardian:make_primary:done"
    GUARDIAN_KEPT = "guardian:keep:done"
    GUARDIAN_FORGOTTEN = "guardian:forget:done"
    DOCUMENT_NOTED = "document:note:done"
    CASE_OPENED = "case:open:done"
    CASE_REPLIED = "case:reply:done"
    CASE_ANSWERED = "case:answer:done"
    CASE_WITHDRAWN = "case:withdraw:done"
    PLAYER_NOTICED = "player:notice:done"
    PLAYER_HANDED_OVER = "player:hand_over:done"
    FILE_IMPORTED = "file:import:done"
    DRAFT_BEGUN = "draft:begin:done"
    DRAFT_CHANGED = "draft:change:done"
    DRAFT_DROPPED = "draft:drop:done"
    SHORTLIST_CHANGED = "shortlist:change:done"
    PLAYER_LISTED = "player:shortlist:done"
    PLAYER_NOTED = "player:shortlist:changed"
    PLAYER_UNLISTED = "player:shortlist:undone"
    QUESTION_CHANGED = "question:change:done"
    LIST_EXPORTED = "list:export:done"
    RECORDS_EXPORTED = "records:export:done"
    CLUB_EXPORTED = "club:export:done"
    CLUB_JOINED = "club:join:done"
    IMPORT_UNDONE = "import:undo:done"
    PLAYER_KEPT_APART = "player:keep_apart:done"
    PLAYER_ASKED_AGAIN = "player:keep_apart:undone"
    PLAYER_MERGED = "player:merge:done"
    MERGE_UNDONE = "player:merge:undone"
    FEDERATION_LOADED = "federation:load:done"
    SUMMARIES_REBUILT = "summaries:rebuild:done"
    RECORDS_TAKEN_OUT = "records:take_out:done"
    RECORDS_ERASED = "records:erase:done"
    RECORDS_ERASED_AGAIN = "records:erase_again:done"
    END_NOTICED = "records:end:begun"
    RECORDS_ENDED = "records:end:done"
    RETENTION_APPLIED = "retention:apply:done"
    RETENTION_RUN = "retention:run:done"
    LEDGER_VERIFIED = "ledger:verify:done"


#: What changes records, or whom somebody may see: after none of these a report on many says what it said before.
CHANGES_RECORDS = frozenset(
    {
        Event.FILE_IMPORTED,
        Event.IMPORT_UNDONE,
        Event.FEDERATION_LOADED,
        Event.CLUB_JOINED,
        Event.CASE_ANSWERED,
        Event.DOCUMENT_NOTED,
        Event.PLAYER_MERGED,
        Event.MERGE_UNDONE,
        Event.CONSENT_GIVEN,
        Event.CONSENT_REFUSED,
        Event.CONSENT_TAKEN_BACK,
        Event.RECORDS_ERASED,
        Event.RECORDS_ERASED_AGAIN,
        Event.RECORDS_ENDED,
    }
)
