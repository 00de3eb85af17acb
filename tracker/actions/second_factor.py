"""The second factor: showing it on the way in, adding it, and the codes that stand in for it.

Whoever acts here may not be in yet, so each command carries the token of the browser, and the verb looks itself
whether it is theirs and how far it has come.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import Stage
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import STAFF
from tracker.actions.account import SignedIn, knows_password
from tracker.actions.arrival import as_visitor, at_stage, fingerprint, move_on
from tracker.actions.letters import tell_owner
from tracker.actions.one_time_codes import (
    address_of,
    drawn_secret,
    matching_step,
    new_recovery_codes,
    sealed_as,
    sealed_recovery_code,
)
from tracker.actions.throttling import Try, second_factor_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.store import accounts
from tracker.store.tables import User

HIDDEN_AS = "second factor"


@dataclass(frozen=True, slots=True)
class ViewSecondFactor:
    """The token of the browser that asks."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """How it stands with a person's second factor.

    Arguments:
        on: whether there is one.
        needed: whether the person is staff, who keep it.
        offered: the secret to add to an authenticator and the address in its QR code; nothing where one is on.
        codes_left: how many recovery codes are still good.
        asks_password: whether the password is asked for again before one is added.
    """

    on: bool
    needed: bool
    offered: tuple[str, str] | None = field(repr=False)
    codes_left: int = 0
    asks_password: bool = False


@dataclass(frozen=True, slots=True)
class ShowCode:
    """A code of the authenticator or from paper, in a browser that the password has let so far."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AddSecondFactor:
    """The first code that an authenticator shows for the secret that was offered, and the password again.

    Arguments:
        password: not needed on the way in, where it was right a moment ago.
    """

    token: str = field(repr=False)
    code: str = field(repr=False)
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Added:
    """The recovery codes, shown this once, and the browser that goes on."""

    codes: tuple[str, ...] = field(repr=False)
    signed_in: SignedIn


def codes_counted(_command: object, actor: Actor) -> tuple[Try, ...]:
    """Counted for the person, however many browsers the tries come from."""
    return second_factor_tries(actor.user_id) if actor.user_id is not None else ()


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def view_second_factor(act: Act, command: ViewSecondFactor) -> SecondFactor:
    """How it stands, and a secret to add where there is none."""
    user = at_stage(act.session, act.actor, command.token, Stage.ENROL, Stage.FULL)
    left = accounts.recovery_codes_left(act.session, user.id)
    offered = None
    if user.totp_since is None:
        secret = drawn_secret(act.office.keys, fingerprint(command.token))
        offered = (secret, address_of(secret, user.email))
    asks = offered is not None and _asks_password(act, command.token)
    return SecondFactor(user.totp_since is not None, keeps_it(act, user), offered, left, asks)


@verb(
    needs=Permission.ACCOUNT_SIGN_IN,
    leaves=(Event.ACCOUNT_SIGNED_IN, Event.SECOND_FACTOR_REFUSED),
    tries=codes_counted,
)
def show_code(act: Act, command: ShowCode) -> SignedIn | None:
    """Let a person in whose password was right, or not: a code that was used, is old or is wrong is one answer."""
    user = at_stage(act.session, act.actor, command.token, Stage.SECOND_FACTOR)
    if not is_good(act, user, command.code):
        return None
    act.spare_try()
    act.record(Event.ACCOUNT_SIGNED_IN, "user", user.id, {"second_factor": 1})
    return let_in(act, user, command.token, Stage.SECOND_FACTOR)


@verb(
    needs=Permission.ACCOUNT_SIGN_IN,
    leaves=(Event.SECOND_FACTOR_ADDED, Event.ACCOUNT_SIGNED_IN, Event.SECOND_FACTOR_REFUSED),
    tries=codes_counted,
)
def add_second_factor(act: Act, command: AddSecondFactor) -> Added | None:
    """Keep the secret that was offered, once a code shows that the authenticator has it, and end other browsers.

    Whoever finds a browser left open would else lock its owner out with an authenticator of their own.

    Raises:
        BadInputError: there is one already.
    """
    user = at_stage(act.session, act.actor, command.token, Stage.ENROL, Stage.FULL)
    secret = drawn_secret(act.office.keys, fingerprint(command.token))
    step = matching_step(secret, command.code, act.now)
    asked = _asks_password(act, command.token)
    if step is None or (asked and not knows_password(act, user, command.password)):
        act.record(Event.SECOND_FACTOR_REFUSED, "user", user.id)
        return None
    act.spare_try()
    act.record(Event.SECOND_FACTOR_ADDED, "user", user.id)
    hidden = act.office.keys.hide(HIDDEN_AS, secret)
    added = {"totp_secret": hidden, "totp_since": act.now, "totp_last_step": step}
    if not accounts.keep_totp(act.session, user.id, added):
        message = "There is a second factor already; remove it before you add another."
        raise BadInputError(message)
    if act.actor == as_visitor(act.actor):
        act.record(Event.ACCOUNT_SIGNED_IN, "user", user.id, {"second_factor": 1})
    tell_owner(act, user, "second-factor-added")
    codes = make_codes(act, user)
    return Added(codes, let_in(act, user, command.token, Stage.ENROL, Stage.FULL, alone=True))


def _asks_password(act: Act, token: str) -> bool:
    """Whether a browser has been in for a while, and not only on the way in with a password just typed."""
    found = accounts.web_session(act.session, fingerprint(token))
    return found is None or found[0].stage is Stage.FULL


def is_good(act: Act, user: User, code: str) -> bool:
    """Whether a code is right and was not used before; it is used up thereby. A wrong one is put on record."""
    if user.totp_since is not None and user.totp_secret is not None:
        secret = act.office.keys.show(HIDDEN_AS, user.totp_secret)
        step = matching_step(secret, code, act.now)
        if step is not None and accounts.use_totp_step(act.session, user.id, step):
            return True
        sealed = sealed_as(act.office.keys, user.id, code)
        if step is None and any(accounts.use_recovery_code(act.session, user.id, one, act.now) for one in sealed):
            return True
    act.record(Event.SECOND_FACTOR_REFUSED, "user", user.id)
    return False


def let_in(act: Act, user: User, token: str, *stages: Stage, alone: bool = False) -> SignedIn:
    """Bring a browser in with a new token; `alone` ends all others of the person."""
    values = {"stage": Stage.FULL, "seen_at": act.now}
    if Stage.FULL not in stages:
        values["began_at"] = act.now
    fresh = move_on(act.session, token, stages, values)
    if alone:
        accounts.end_other_web_sessions(act.session, user.id, fingerprint(fresh))
    return SignedIn(accounts.actor_of(act.session, user), fresh)


def make_codes(act: Act, user: User) -> tuple[str, ...]:
    """Ten recovery codes in the place of all there were."""
    codes = new_recovery_codes()
    kept = tuple(sealed_recovery_code(act.office.keys, user.id, code) for code in codes)
    accounts.keep_recovery_codes(act.session, user.id, kept, act.now)
    return codes


def keeps_it(act: Act, user: User) -> bool:
    """Whether a person is staff, who see many children."""
    return any(binding.role in STAFF for binding in accounts.held_by(act.session, user.id))
