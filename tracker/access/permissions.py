"""What may be done at all, and in which role. Whose records it may be done to is the policy's business."""

from __future__ import annotations

from enum import Enum

from tracker.access.actor import Actor
from tracker.access.roles import Role


class Permission(Enum):
    """A thing that may be done, written `subject:verb`. The list is closed; a verb names exactly one."""

    ACCOUNT_SIGN_IN = "account:sign_in"
    ACCOUNT_SIGN_OUT = "account:sign_out"
    ACCOUNT_KEEP = "account:keep"
    PEOPLE_INVITE = "people:invite"
    ROLE_END = "role:end"
    ACCOUNT_SECURE = "account:secure"
    HELP_READ = "help:read"
    ELIGIBILITY_ASK = "eligibility:ask"
    POOL_ASK = "pool:ask"
    GAPS_REPORT = "gaps:report"
    QUESTION_KEEP = "question:keep"
    SHORTLIST_KEEP = "shortlist:keep"
    PLAYER_LIST = "player:list"
    ROSTER_READ = "roster:read"
    ROSTER_AUDIT = "roster:audit"
    LIST_EXPORT = "list:export"
    CLUB_EXPORT = "club:export"
    PLAYER_OPEN = "player:open"
    PLAYER_INSPECT = "player:inspect"
    PLAYER_REPORT = "player:report"
    REPORT_ORDER = "report:order"
    REPORT_SHARE = "report:share"
    SHARED_OPEN = "shared:open"
    REPORT_VERIFY = "report:verify"
    FAMILY_VIEW = "family:view"
    CONSENT_DECIDE = "consent:decide"
    GUARDIAN_GRANT = "guardian:grant"
    GUARDIAN_CONFIRM = "guardian:confirm"
    GUARDIAN_NAMED = "guardian:named"
    DOCUMENT_NOTE = "document:note"
    CASE_OPEN = "case:open"
    CASE_READ = "case:read"
    CASE_ANSWER = "case:answer"
    PLAYER_HAND_OVER = "player:hand_over"
    ROSTER_IMPORT = "roster:import"
    BUNDLE_IMPORT = "bundle:import"
    CLUB_JOIN = "club:join"
    RECORDS_TYPE_IN = "records:type_in"
    DUPLICATES_SETTLE = "duplicates:settle"
    DATABASE_KEEP = "database:keep"
    LEDGER_VERIFY = "ledger:verify"
    SYSTEM_WATCH = "system:watch"
    RECORDS_TAKE_OUT = "records:take_out"
    RECORDS_ERASE = "records:erase"


_EVERYBODY = frozenset(Role)
_SIGNED_IN = _EVERYBODY - {Role.VISITOR}
_SEES_PLAYERS = frozenset(
    {Role.PARENT, Role.PLAYER, Role.COACH, Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.OPERATOR}
)

HOLDERS: dict[Permission, frozenset[Role]] = {
    Permission.ACCOUNT_SIGN_IN: _EVERYBODY,
    # Whoever is half-way in may break off; the token says whose browser it is.
    Permission.ACCOUNT_SIGN_OUT: _EVERYBODY,
    # Whoever runs commands on the machine has no account.
    Permission.ACCOUNT_KEEP: _SIGNED_IN - {Role.OPERATOR},
    # To which roles and places is decided by tracker.access.inviting and by what the inviting role is bound to.
    Permission.PEOPLE_INVITE: frozenset({Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR, Role.OPERATOR}),
    # Whose roles follows from the same two.
    Permission.ROLE_END: frozenset({Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR, Role.OPERATOR}),
    Permission.ACCOUNT_SECURE: _SIGNED_IN,
    Permission.HELP_READ: _EVERYBODY,
    Permission.ELIGIBILITY_ASK: _EVERYBODY,
    Permission.POOL_ASK: frozenset({Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.OPERATOR}),
    # In the name of the federation, so that a scout, who views the same figures, has none made.
    Permission.GAPS_REPORT: frozenset({Role.OFFICER, Role.OPERATOR}),
    # Whoever may ask the pool keeps questions of their own; whoever runs the machine keeps the installation's.
    Permission.QUESTION_KEEP: frozenset({Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.OPERATOR}),
    # Each their own alone; of whom is decided by the policy, each time anew.
    Permission.SHORTLIST_KEEP: frozenset({Role.DIRECTOR, Role.SCOUT, Role.OFFICER}),
    Permission.PLAYER_LIST: _SIGNED_IN,
    # Of the own club or the own team; the policy says who is in it.
    Permission.ROSTER_READ: frozenset({Role.COACH, Role.DIRECTOR}),
    # Of the own club; the operator says of which.
    Permission.ROSTER_AUDIT: frozenset({Role.DIRECTOR, Role.OPERATOR}),
    # A family takes out everything that is held on its child instead.
    Permission.LIST_EXPORT: frozenset({Role.COACH, Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.OPERATOR}),
    # An administrator sees nobody, but for one day whom a reason was stated for; the policy knows.
    Permission.CLUB_EXPORT: frozenset({Role.DIRECTOR, Role.OPERATOR}),
    Permission.PLAYER_OPEN: _SEES_PLAYERS | {Role.ADMINISTRATOR},
    Permission.PLAYER_INSPECT: frozenset({Role.ADMINISTRATOR}),
    Permission.PLAYER_REPORT: _SEES_PLAYERS,
    # Of the own roster, or of those on an own list; each report is made as its one reader might have it alone.
    Permission.REPORT_ORDER: frozenset({Role.COACH, Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.OPERATOR}),
    # The tie says whether it is theirs: a guardian who may decide, or the player once of age.
    Permission.REPORT_SHARE: frozenset({Role.PARENT, Role.PLAYER}),
    # The link alone says of whom; whoever follows it is nobody, signed in or not.
    Permission.SHARED_OPEN: _EVERYBODY,
    # Whoever holds a report has its code; whose it is they are told only where they may see the player anyway.
    Permission.REPORT_VERIFY: _EVERYBODY,
    Permission.FAMILY_VIEW: frozenset({Role.PARENT, Role.PLAYER}),
    Permission.CONSENT_DECIDE: frozenset({Role.PARENT, Role.PLAYER}),
    # Which of them may do it to whom is decided by the tie: the primary guardian, the player of age, or the club.
    Permission.GUARDIAN_GRANT: frozenset({Role.PARENT, Role.PLAYER, Role.DIRECTOR}),
    Permission.GUARDIAN_CONFIRM: frozenset({Role.DIRECTOR}),
    # Of a director whom the own club's files named, and nobody else.
    Permission.GUARDIAN_NAMED: frozenset({Role.DIRECTOR, Role.OPERATOR}),
    # The policy says for whom: the players registered with the club today.
    Permission.DOCUMENT_NOTE: frozenset({Role.DIRECTOR}),
    # The tie says whether it is theirs: a guardian with the right, or the player.
    Permission.CASE_OPEN: frozenset({Role.PARENT, Role.PLAYER}),
    Permission.CASE_READ: frozenset({Role.PARENT, Role.PLAYER, Role.DIRECTOR}),
    Permission.CASE_ANSWER: frozenset({Role.DIRECTOR}),
    Permission.PLAYER_HAND_OVER: frozenset({Role.OPERATOR}),
    # Of whose players is decided by the door they come in by: a director's are the club's own.
    Permission.ROSTER_IMPORT: frozenset({Role.DIRECTOR, Role.OPERATOR}),
    # A bundle brings leagues, sides and the careers of a whole club as they are.
    Permission.BUNDLE_IMPORT: frozenset({Role.OPERATOR}),
    Permission.CLUB_JOIN: frozenset({Role.OPERATOR}),
    # The policy says of whom: the players registered with the own club. Coaches read, and write nothing.
    Permission.RECORDS_TYPE_IN: frozenset({Role.DIRECTOR}),
    # The policy says of whom: both are registered with the club today.
    Permission.DUPLICATES_SETTLE: frozenset({Role.DIRECTOR, Role.OPERATOR}),
    Permission.DATABASE_KEEP: frozenset({Role.OPERATOR}),
    Permission.LEDGER_VERIFY: frozenset({Role.ADMINISTRATOR, Role.OPERATOR}),
    # Counts and days alone; whoever runs commands on the machine asks each of them by a command of its own.
    Permission.SYSTEM_WATCH: frozenset({Role.ADMINISTRATOR}),
    Permission.RECORDS_TAKE_OUT: frozenset({Role.PARENT, Role.PLAYER}),
    # Of a family it is whoever decides that day; the operator does it for a family that asks in another way.
    Permission.RECORDS_ERASE: frozenset({Role.PARENT, Role.PLAYER, Role.OPERATOR}),
}


def holds(actor: Actor, permission: Permission) -> bool:
    """Whether one of the actor's roles may do this."""
    return not actor.roles.isdisjoint(HOLDERS[permission])
