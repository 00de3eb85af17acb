"""Passkeys: adding one, removing it, and signing in with it. A device keeps it and looks who holds the device.

It counts as password and second factor in one: having the device is one, what the device asks for before it
answers (a finger, a face, a PIN) the other. So no answer is taken in which the device did not ask.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import Stage
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.account import SignedIn, arrive
from tracker.actions.arrival import at_stage, lacks_second_factor
from tracker.actions.asked_again import (
    fault_in_password,
    fault_in_password_or_code,
    own_user,
    password_and_code_counted,
    password_counted,
)
from tracker.actions.letters import tell_owner
from tracker.actions.passkey_answers import (
    NewKey,
    Site,
    asked_to_make,
    asked_to_show,
    made_key,
    named_in,
    shown_count,
    site_at,
)
from tracker.actions.passkey_challenges import Asked, challenge_of, new_ticket, use_up
from tracker.actions.throttling import Try, passkey_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.football.phrase import Phrase, phrase
from tracker.store import accounts, passkeys
from tracker.store.tables import Passkey, User

MOST_PASSKEYS = 20
_LONGEST_NAME = 60
_ADDING, _SIGNING_IN = "add", "sign in"


@dataclass(frozen=True, slots=True)
class BeginPasskey:
    """The token of the browser, the password again, and a code where there is a second factor."""

    token: str = field(repr=False)
    password: str = field(repr=False)
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AddPasskey:
    """What the device answered to the challenge of a ticket, and what the person calls the device."""

    token: str = field(repr=False)
    ticket: str = field(repr=False)
    answer: str = field(repr=False)
    name: str = ""


@dataclass(frozen=True, slots=True)
class RemovePasskey:
    """The number of an own passkey, and the password again."""

    number: int
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BeginPasskeySignIn:
    """A word that this browser alone holds."""

    browser: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignInWithPasskey:
    """What the device answered to the challenge of a ticket, and the browser as with a password."""

    browser: str = field(repr=False)
    ticket: str = field(repr=False)
    answer: str = field(repr=False)
    agent: str = ""
    network: str = ""


def _counted(command: SignInWithPasskey, _actor: Actor) -> tuple[Try, ...]:
    return passkey_tries(command.network)


@verb(
    needs=Permission.ACCOUNT_KEEP,
    leaves=(Event.PASSWORD_REFUSED, Event.SECOND_FACTOR_REFUSED),
    tries=password_and_code_counted,
)
def begin_passkey(act: Act, command: BeginPasskey) -> Asked | Phrase:
    """Ask a device for a passkey after password and code, so that nobody adds theirs in a browser left open.

    Raises:
        NotFoundError: this installation offers none.
        BadInputError: the token is not of a browser the person is signed in with.
    """
    site = _site(act)
    user = at_stage(act.session, act.actor, command.token, Stage.FULL)
    fault = fault_in_password_or_code(act, user, command.password, command.code)
    if fault:
        return fault
    act.spare_try()
    known = tuple(row.credential for row in passkeys.passkeys_of(act.session, user.id))
    if len(known) >= MOST_PASSKEYS:
        return phrase("passkey-too-many")
    ticket = new_ticket(act)
    challenge = challenge_of(act, _ADDING, command.token, ticket)
    return Asked(asked_to_make(site, challenge, _handles(act, user)[0], (user.email, user.name), known), ticket)


@verb(needs=Permission.ACCOUNT_KEEP, leaves=(Event.PASSKEY_ADDED, Event.PASSKEY_REFUSED))
def add_passkey(act: Act, command: AddPasskey) -> Phrase | None:
    """Keep the public half of the passkey that a device made, and tell the person; or say that it did not work.

    Raises:
        NotFoundError: this installation offers none.
        BadInputError: the token is not of a browser the person is signed in with.
    """
    site = _site(act)
    user = at_stage(act.session, act.actor, command.token, Stage.FULL, hold=True)
    key = None
    if use_up(act, command.ticket):
        key = made_key(site, challenge_of(act, _ADDING, command.token, command.ticket), command.answer)
    if key is None or passkeys.is_kept(act.session, key.credential):
        act.record(Event.PASSKEY_REFUSED, "user", user.id)
        return phrase("passkey-not-added")
    act.record(Event.PASSKEY_ADDED, "user", user.id)
    name = " ".join(command.name.split())[:_LONGEST_NAME]
    act.session.add(
        Passkey(
            user_id=user.id,
            credential=key.credential,
            public_key=key.public_key,
            sign_count=key.sign_count,
            name=name if name.isprintable() else "",
            added_at=act.now,
        )
    )
    tell_owner(act, user, "passkey-added")
    return None


@verb(
    needs=Permission.ACCOUNT_KEEP,
    leaves=(Event.PASSKEY_REMOVED, Event.PASSWORD_REFUSED),
    tries=password_counted,
)
def remove_passkey(act: Act, command: RemovePasskey) -> Phrase | None:
    """Let an own passkey be good no more, and tell the person; or say that the password is wrong.

    Raises:
        NotFoundError: it is somebody else's, or was removed already.
    """
    user = own_user(act)
    fault = fault_in_password(act, user, command.password)
    if fault:
        return fault
    act.spare_try()
    act.record(Event.PASSKEY_REMOVED, "user", user.id)
    if not passkeys.remove_passkey(act.session, user.id, command.number):
        message = "This passkey is removed already."
        raise NotFoundError(message)
    tell_owner(act, user, "passkey-removed")
    return None


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def begin_passkey_sign_in(act: Act, command: BeginPasskeySignIn) -> Asked:
    """Ask for any passkey of this site; the question is the same for everybody and names nobody.

    Raises:
        NotFoundError: this installation offers none.
    """
    ticket = new_ticket(act)
    site = _site(act)
    return Asked(asked_to_show(site, challenge_of(act, _SIGNING_IN, command.browser, ticket)), ticket)


@verb(
    needs=Permission.ACCOUNT_SIGN_IN,
    leaves=(Event.ACCOUNT_SIGNED_IN, Event.ACCOUNT_SIGN_IN_BEGUN, Event.PASSKEY_REFUSED),
    tries=_counted,
)
def sign_in_with_passkey(act: Act, command: SignInWithPasskey) -> SignedIn | None:
    """Let a person in, past the second factor too; or nobody: an unknown passkey and a wrong answer are one.

    Who has become staff and has no authenticator yet adds one first, as the recovery codes come with it.

    Raises:
        NotFoundError: this installation offers none.
    """
    site = _site(act)
    good = use_up(act, command.ticket)
    named = named_in(command.answer) if good else None
    found = passkeys.passkey(act.session, named[0]) if named else None
    if named is None or found is None:
        act.record(Event.PASSKEY_REFUSED, "user")
        return None
    kept, user = found
    if named[1] not in _handles(act, user) or not _is_shown(act, site, kept, command):
        act.record(Event.PASSKEY_REFUSED, "user", user.id)
        return None
    act.spare_try()
    person = accounts.actor_of(act.session, user)
    lacks = lacks_second_factor(user.totp_since, person.held, needed=act.office.second_factor)
    event = Event.ACCOUNT_SIGN_IN_BEGUN if lacks else Event.ACCOUNT_SIGNED_IN
    act.record(event, "user", user.id, {"passkey": 1})
    return arrive(act, person, Stage.ENROL if lacks else Stage.FULL, command)


def _is_shown(act: Act, site: Site, kept: Passkey, command: SignInWithPasskey) -> bool:
    """Whether the answer proves the passkey; two answers that come at once are held against each other's count."""
    challenge = challenge_of(act, _SIGNING_IN, command.browser, command.ticket)
    key = NewKey(kept.credential, kept.public_key, kept.sign_count)
    count = shown_count(site, challenge, command.answer, key)
    return count is not None and passkeys.use_passkey(act.session, kept.id, count, act.now)


def _handles(act: Act, user: User) -> tuple[bytes, ...]:
    """What devices call a person, and did under keys of before; it tells nothing of the person."""
    return tuple(bytes.fromhex(one) for one in act.office.keys.seals("passkey handle", str(user.id)))


def _site(act: Act) -> Site:
    site = site_at(act.office.address)
    if site is None:
        message = "Passkeys are not offered here."
        raise NotFoundError(message)
    return site
