"""What somebody who is in may change of their second factor: the recovery codes, and doing without again."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import Stage
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.account import SignedIn, knows_password
from tracker.actions.letters import tell_owner
from tracker.actions.second_factor import codes_counted, is_good, keeps_it, let_in, make_codes
from tracker.actions.verb import Act, verb
from tracker.football.errors import DeniedError
from tracker.store import accounts
from tracker.store.tables import User


@dataclass(frozen=True, slots=True)
class RenewRecoveryCodes:
    """New recovery codes for all that were there before, after a code."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveSecondFactor:
    """The second factor goes, after the password and a code."""

    token: str = field(repr=False)
    password: str = field(repr=False)
    code: str = field(repr=False)


@verb(
    needs=Permission.ACCOUNT_SECURE,
    leaves=(Event.RECOVERY_CODES_MADE, Event.SECOND_FACTOR_REFUSED),
    tries=codes_counted,
)
def renew_recovery_codes(act: Act, command: RenewRecoveryCodes) -> tuple[str, ...] | None:
    """Ten new codes after a good one; those from before are good no more."""
    user = act.session.get(User, act.actor.user_id) if act.actor.user_id else None
    if user is None or not is_good(act, user, command.code):
        return None
    act.spare_try()
    act.record(Event.RECOVERY_CODES_MADE, "user", user.id)
    tell_owner(act, user, "recovery-codes-made")
    return make_codes(act, user)


@verb(
    needs=Permission.ACCOUNT_SECURE,
    leaves=(Event.SECOND_FACTOR_REMOVED, Event.SECOND_FACTOR_REFUSED),
    tries=codes_counted,
)
def remove_second_factor(act: Act, command: RemoveSecondFactor) -> SignedIn | None:
    """Let a parent or a player do without again.

    Raises:
        DeniedError: staff keep theirs.
    """
    user = act.session.get(User, act.actor.user_id) if act.actor.user_id else None
    if user is None:
        return None
    if keeps_it(act, user):
        message = "Staff see many children, so they keep their second factor."
        raise DeniedError(message)
    if not knows_password(act, user, command.password):
        act.record(Event.SECOND_FACTOR_REFUSED, "user", user.id)
        return None
    if not is_good(act, user, command.code):
        return None
    act.spare_try()
    act.record(Event.SECOND_FACTOR_REMOVED, "user", user.id)
    accounts.drop_totp(act.session, user.id)
    tell_owner(act, user, "second-factor-removed")
    return let_in(act, user, command.token, Stage.FULL, alone=True)
