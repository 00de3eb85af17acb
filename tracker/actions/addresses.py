"""The address a person signs in with: changed with the password and through a link to the new one."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import LinkPurpose
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.asked_again import fault_in_password_or_code, own_user, password_and_code_counted
from tracker.actions.contact import plain_address
from tracker.actions.followed import account_of, followed, not_good, use_up
from tracker.actions.letters import new_link, send_letter, tell_former_address, tell_owner
from tracker.actions.verb import Act, verb
from tracker.football.phrase import Phrase
from tracker.store import accounts, links


@dataclass(frozen=True, slots=True)
class AskAddressChange:
    """The new address, the password again, and a code where there is a second factor."""

    email: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LookAtAddressChange:
    """The token that came by mail."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConfirmAddress:
    """The token that came by mail to the new address."""

    token: str = field(repr=False)


@verb(
    needs=Permission.ACCOUNT_KEEP,
    leaves=(Event.EMAIL_CHANGE_ASKED, Event.PASSWORD_REFUSED, Event.SECOND_FACTOR_REFUSED),
    tries=password_and_code_counted,
)
def ask_address_change(act: Act, command: AskAddressChange) -> Phrase | None:
    """Send a link to the new address and a notice to the one so far; or say that password or code is wrong.

    An address that somebody else signs in with gets a letter without a link, and nobody else learns of it.

    Raises:
        BadInputError: this is no address.
    """
    email = plain_address(command.email)
    user = own_user(act)
    fault = fault_in_password_or_code(act, user, command.password, command.code)
    if fault:
        return fault
    act.spare_try()
    act.record(Event.EMAIL_CHANGE_ASKED, "user", user.id)
    if accounts.is_taken(act.session, email):
        send_letter(act, email, user.language, "address-taken", address=act.office.address)
    else:
        link = new_link(act, LinkPurpose.EMAIL_CHANGE, email, user_id=user.id)
        send_letter(act, email, user.language, "address", name=user.name, link=link)
    send_letter(act, user.email, user.language, "address-notice", name=user.name, address=act.office.address)
    return None


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def look_at_address_change(act: Act, command: LookAtAddressChange) -> str:
    """The address that a link is about; looking uses nothing up.

    Raises:
        NotFoundError: the link is not good any more.
    """
    return followed(act, command.token, LinkPurpose.EMAIL_CHANGE).email


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.EMAIL_CHANGED,))
def confirm_address(act: Act, command: ConfirmAddress) -> None:
    """Let a person sign in with the new address from now on, and tell it and the one so far.

    Raises:
        NotFoundError: the link is not good any more, or somebody else took the address meanwhile.
    """
    link = followed(act, command.token, LinkPurpose.EMAIL_CHANGE)
    user = account_of(act, link)
    if accounts.is_taken(act.session, link.email):
        raise not_good()
    act.record(Event.EMAIL_CHANGED, "user", user.id)
    use_up(act, link)
    links.end_links_of(act.session, user.id, act.now)
    former, user.email = user.email, link.email
    tell_former_address(act, user, former)
    tell_owner(act, user, "address-set")
