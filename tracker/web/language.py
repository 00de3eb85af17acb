"""Which language a page speaks: the one just chosen, else the browser's choice, the person's, the browser's own."""

from __future__ import annotations

from flask import Flask, Response, g, request

from tracker.access.actor import VISITOR, Actor
from tracker.football.errors import TrackerError
from tracker.football.phrase import Phrase, Value
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, speaker
from tracker.reports.voice import Voice
from tracker.web.cookies import LANGUAGE_COOKIE, cookie_name, keep_language
from tracker.web.door import house
from tracker.web.headers import is_for_anybody, is_told_nobody

CHOICE = "lang"


def listen(app: Flask) -> None:
    """Let pages speak, and remember a language that somebody chose."""
    app.jinja_env.globals.update(say=say, speak=speak)
    app.after_request(_remember)


def settle_language(actor: Actor) -> None:
    """Fix the language of this request as soon as it is known who asks; once fixed, it stays."""
    if "language" not in g:
        g.language = _chosen() or _remembered() or _of(actor) or _of_browser()


def language() -> str:
    """The language of this request; where it was never known who asks, what the browser alone says."""
    settle_language(VISITOR)
    found: str = g.language
    return found


def voice() -> Voice:
    """The voice of this request: sentences, days and numbers in its language."""
    return Voice(speaker(language()), language())


def say(code: str, **values: Value | Phrase) -> str:
    """The sentence of a code, for templates."""
    return voice().speak(Phrase(code, tuple(values.items())))


def speak(phrase: Phrase) -> str:
    """The sentence of a phrase that came with the page's values, for templates."""
    return voice().speak(phrase)


def refused(error: TrackerError) -> str:
    """What a refusal says, in the language of the page where it is written in it."""
    return speak(error.phrase) if error.phrase else str(error)


def _chosen() -> str | None:
    return _known(request.args.get(CHOICE))


def _remembered() -> str | None:
    return _known(request.cookies.get(cookie_name(LANGUAGE_COOKIE, house().settings)))


def _of(actor: Actor) -> str | None:
    return None if actor == VISITOR else _known(actor.language)


def _of_browser() -> str:
    return request.accept_languages.best_match(LANGUAGES) or DEFAULT_LANGUAGE


def _known(wanted: str | None) -> str | None:
    return wanted if wanted in LANGUAGES else None


def _remember(response: Response) -> Response:
    chosen = _chosen()
    if chosen and request.endpoint != "static" and not is_for_anybody() and not is_told_nobody():
        keep_language(response, chosen, house().settings)
    return response
