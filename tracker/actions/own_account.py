"""One's own account: name, language, and the browsers it is signed in with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.arrival import fingerprint
from tracker.actions.asked_again import own_user
from tracker.actions.contact import plain_name
from tracker.actions.passkey_answers import site_at
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, NotFoundError
from tracker.i18n.speak import LANGUAGES
from tracker.store import accounts, passkeys
from tracker.store.own_events import own_events

#: How much of what happened to the account its owner is shown.
HISTORY = 50


@dataclass(frozen=True, slots=True)
class OpenOwnAccount:
    """The token of the browser that asks."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnBrowser:
    """A browser that is signed in: what it calls itself, its network, since when, and when it was last seen."""

    number: int
    agent: str
    network: str
    began_at: datetime
    seen_at: datetime
    here: bool


@dataclass(frozen=True, slots=True)
class OwnPasskey:
    """A passkey of the person: what they call it, since when it is there, and when it was last used."""

    number: int
    name: str
    added_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class OwnEvent:
    """Something that happened to the account, and when. From where is not kept."""

    at: datetime
    event: Event


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """What a person keeps of themselves here; whether one may add a passkey depends on the installation."""

    name: str
    email: str
    language: str
    second_factor: bool
    browsers: tuple[OwnBrowser, ...]
    passkeys: tuple[OwnPasskey, ...] = ()
    may_add_passkeys: bool = False
    history: tuple[OwnEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeAccount:
    """The name and the language from now on."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class EndBrowser:
    """The number of an own browser."""

    number: int


@dataclass(frozen=True, slots=True)
class EndOtherBrowsers:
    """The token of the browser that stays signed in."""

    token: str = field(repr=False)


@verb(needs=Permission.ACCOUNT_KEEP)
def open_own_account(act: Act, command: OpenOwnAccount) -> OwnAccount:
    """The own account with its browsers, the one that was seen last first, and what last happened to it."""
    user, here = own_user(act), fingerprint(command.token)
    browsers = tuple(
        OwnBrowser(row.id, row.agent, row.network, row.began_at, row.seen_at, row.token_hash == here)
        for row in accounts.web_sessions_of(act.session, user.id)
    )
    keys = tuple(
        OwnPasskey(row.id, row.name, row.added_at, row.used_at)
        for row in passkeys.passkeys_of(act.session, user.id)
    )
    offered = site_at(act.office.address) is not None
    on = user.totp_since is not None
    history = tuple(OwnEvent(at, event) for at, event in own_events(act.session, user.id, HISTORY))
    return OwnAccount(user.name, user.email, user.language, on, browsers, keys, offered, history)


@verb(needs=Permission.ACCOUNT_KEEP, leaves=(Event.ACCOUNT_CHANGED,))
def change_account(act: Act, command: ChangeAccount) -> None:
    """Change the own name and language.

    Raises:
        BadInputError: there is no name, or no such language.
    """
    name = plain_name(command.name)
    if command.language not in LANGUAGES:
        message = f"Choose one of the languages {', '.join(LANGUAGES)}."
        raise BadInputError(message)
    user = own_user(act)
    act.record(Event.ACCOUNT_CHANGED, "user", user.id)
    user.name, user.language = name, command.language


@verb(needs=Permission.ACCOUNT_KEEP, leaves=(Event.BROWSERS_ENDED,))
def end_browser(act: Act, command: EndBrowser) -> None:
    """Sign one of the own browsers out.

    Raises:
        NotFoundError: it is somebody else's, or signed out already.
    """
    user = own_user(act)
    act.record(Event.BROWSERS_ENDED, "user", user.id)
    if not accounts.end_web_session_of(act.session, user.id, command.number):
        message = "This browser is signed out already."
        raise NotFoundError(message)


@verb(needs=Permission.ACCOUNT_KEEP, leaves=(Event.BROWSERS_ENDED,))
def end_other_browsers(act: Act, command: EndOtherBrowsers) -> None:
    """Sign all own browsers out but this one."""
    user = own_user(act)
    act.record(Event.BROWSERS_ENDED, "user", user.id)
    accounts.end_other_web_sessions(act.session, user.id, fingerprint(command.token))
