"""Passwords: forgotten, set anew through a link, and changed. None of it lets anybody past the second factor."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import LinkPurpose, Stage
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.passwords import fault_in
from tracker.access.permissions import Permission
from tracker.actions.account import SignedIn, hashed
from tracker.actions.arrival import fingerprint, move_on
from tracker.actions.asked_again import fault_in_password, own_user, password_counted
from tracker.actions.contact import plain_address
from tracker.actions.followed import account_of, followed, use_up
from tracker.actions.letters import new_link, send_letter, tell_owner
from tracker.actions.throttling import Try, reset_tries
from tracker.actions.verb import Act, verb
from tracker.football.phrase import Phrase
from tracker.store import accounts, links


@dataclass(frozen=True, slots=True)
class AskReset:
    """The address of an account, if there is one, the network it is asked from, and the language of the page."""

    email: str
    network: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LookAtReset:
    """The token that came by mail."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResetPassword:
    """The token that came by mail, and the new password."""

    token: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangePassword:
    """The password so far, the new one, and the token of the browser that stays signed in."""

    old: str = field(repr=False)
    new: str = field(repr=False)
    token: str = field(repr=False)


def _reset_counted(command: AskReset, _actor: Actor) -> tuple[Try, ...]:
    return reset_tries(command.email, command.network)


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.PASSWORD_RESET_ASKED,), tries=_reset_counted)
def ask_reset(act: Act, command: AskReset) -> None:
    """Send a letter to the address, whether it has an account or not, so that nothing tells which of both it is.

    Raises:
        BadInputError: this is no address.
    """
    email = plain_address(command.email)
    user = accounts.user_by_email(act.session, email)
    act.record(Event.PASSWORD_RESET_ASKED, "user", user.id if user else None)
    if user is None:
        send_letter(act, email, command.language, "reset-unknown", address=act.office.address)
        return
    link = new_link(act, LinkPurpose.PASSWORD_RESET, email, user_id=user.id)
    send_letter(act, email, user.language, "reset", name=user.name, link=link)


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def look_at_reset(act: Act, command: LookAtReset) -> None:
    """Whether a link still lets a password be set; looking uses nothing up.

    Raises:
        NotFoundError: the link is not good any more.
    """
    followed(act, command.token, LinkPurpose.PASSWORD_RESET)


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.PASSWORD_RESET,))
def reset_password(act: Act, command: ResetPassword) -> Phrase | None:
    """Set a new password, end all browsers and all other links, and tell the person; or say what is wrong with it.

    Raises:
        NotFoundError: the link is not good any more.
    """
    link = followed(act, command.token, LinkPurpose.PASSWORD_RESET)
    user = account_of(act, link)
    fault = fault_in(command.password, (user.name, user.email))
    if fault:
        return fault
    act.record(Event.PASSWORD_RESET, "user", user.id)
    use_up(act, link)
    links.end_links_of(act.session, user.id, act.now)
    user.password_hash = hashed(command.password)
    accounts.end_other_web_sessions(act.session, user.id, "")
    tell_owner(act, user, "password-changed")
    return None


@verb(
    needs=Permission.ACCOUNT_KEEP,
    leaves=(Event.PASSWORD_CHANGED, Event.PASSWORD_REFUSED),
    tries=password_counted,
)
def change_password(act: Act, command: ChangePassword) -> SignedIn | Phrase:
    """Change the own password, end all other browsers, and tell the person; or say what is wrong.

    This browser goes on with a new token, so that a copy of the one before is good for nothing either.

    Raises:
        BadInputError: the token is not of a browser the person is signed in with.
    """
    user = own_user(act)
    wrong = fault_in_password(act, user, command.old)
    if wrong:
        return wrong
    act.spare_try()
    fault = fault_in(command.new, (user.name, user.email))
    if fault:
        return fault
    act.record(Event.PASSWORD_CHANGED, "user", user.id)
    user.password_hash = hashed(command.new)
    links.end_links_of(act.session, user.id, act.now)
    fresh = move_on(act.session, command.token, (Stage.FULL,), {"seen_at": act.now})
    accounts.end_other_web_sessions(act.session, user.id, fingerprint(fresh))
    tell_owner(act, user, "password-changed")
    return SignedIn(act.actor, fresh)
