"""The own account as a page shows it, and what is wrong with something that was typed, beside its field."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

from babel.dates import format_datetime
from wtforms import Field

from tracker.actions.own_account import OwnBrowser
from tracker.football.phrase import Phrase
from tracker.reports.voice import Voice

_LONGEST_AGENT = 80


@dataclass(frozen=True, slots=True)
class ShownBrowser:
    """A browser in words: what it calls itself, and its times."""

    number: int
    agent: str
    times: str
    here: bool


def wrong(field: Field, fault: Phrase) -> None:
    """Let a field say what is wrong with it."""
    field.errors = [*field.errors, fault.code]


def shown_browsers(browsers: tuple[OwnBrowser, ...], voice: Voice) -> tuple[ShownBrowser, ...]:
    """The browsers of a person, as they tell one from another."""
    return tuple(_browser(one, voice) for one in browsers)


def _browser(browser: OwnBrowser, voice: Voice) -> ShownBrowser:
    began, seen = (
        format_datetime(moment, "medium", locale=voice.language) for moment in (browser.began_at, browser.seen_at)
    )
    values = (("network", browser.network or "–"), ("began", f"{began} UTC"), ("seen", f"{seen} UTC"))
    agent = shorten(browser.agent, _LONGEST_AGENT, placeholder="…") or voice.speak(Phrase("web-browser-unknown"))
    return ShownBrowser(browser.number, agent, voice.speak(Phrase("web-browser-times", values)), browser.here)
