"""The own account as a page shows it, and what is wrong with something that was typed, beside its field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten

from babel.dates import format_datetime
from wtforms import Field

from tracker.access.events import Event
from tracker.actions.own_account import OwnBrowser, OwnEvent, OwnPasskey
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import Voice
from tracker.web.forms.passkeys import RemovePasskeyForm
from tracker.web.show.browser_name import browser_name
from tracker.web.show.table import Head, Table, cells

_LONGEST_AGENT = 80


@dataclass(frozen=True, slots=True)
class ShownBrowser:
    """A browser in words: what it calls itself, and its times."""

    number: int
    agent: str
    times: str
    here: bool


@dataclass(frozen=True, slots=True)
class ShownPasskey:
    """A passkey in words, with the form that removes it."""

    number: int
    name: str
    times: str
    form: RemovePasskeyForm


def wrong(field: Field, fault: Phrase) -> None:
    """Let a field say what is wrong with it."""
    field.errors = [*field.errors, fault.code]


def shown_browsers(browsers: tuple[OwnBrowser, ...], voice: Voice) -> tuple[ShownBrowser, ...]:
    """The browsers of a person, as they tell one from another."""
    return tuple(_browser(one, voice) for one in browsers)


def shown_passkeys(passkeys: tuple[OwnPasskey, ...], voice: Voice) -> tuple[ShownPasskey, ...]:
    """The passkeys of a person, as they tell one from another."""
    return tuple(_passkey(one, voice) for one in passkeys)


def shown_history(history: tuple[OwnEvent, ...], voice: Voice) -> Table | None:
    """What happened to the account, as a table; nothing where nothing is on record."""
    if not history:
        return None
    heads = (
        Head(voice.speak(phrase("own-history-when"))),
        Head(voice.speak(phrase("own-history-what")), long=True),
    )
    rows = tuple(cells(_moment(one.at, voice), voice.speak(phrase(_code_of(one.event)))) for one in history)
    return Table(voice.speak(phrase("own-history")), heads, rows)


def _code_of(event: Event) -> str:
    return f"happened-{event.value.replace(':', '-').replace('_', '-')}"


def _passkey(passkey: OwnPasskey, voice: Voice) -> ShownPasskey:
    values = [("added", _moment(passkey.added_at, voice))]
    if passkey.used_at:
        values.append(("used", _moment(passkey.used_at, voice)))
    times = voice.speak(Phrase("web-passkey-used" if passkey.used_at else "web-passkey-unused", tuple(values)))
    name = passkey.name or voice.speak(Phrase("web-passkey"))
    return ShownPasskey(passkey.number, name, times, RemovePasskeyForm(prefix=f"passkey-{passkey.number}-"))


def _moment(moment: datetime, voice: Voice) -> str:
    return f"{format_datetime(moment, 'medium', locale=voice.language)} UTC"


def _called(agent: str, voice: Voice) -> str:
    named = browser_name(agent)
    if named:
        return voice.speak(phrase("web-browser-on", browser=named[0], system=named[1]))
    return shorten(agent, _LONGEST_AGENT, placeholder="…") or voice.speak(Phrase("web-browser-unknown"))


def _browser(browser: OwnBrowser, voice: Voice) -> ShownBrowser:
    began, seen = (_moment(moment, voice) for moment in (browser.began_at, browser.seen_at))
    values = (("network", browser.network or "–"), ("began", began), ("seen", seen))
    return ShownBrowser(
        browser.number,
        _called(browser.agent, voice),
        voice.speak(Phrase("web-browser-times", values)),
        browser.here,
    )
