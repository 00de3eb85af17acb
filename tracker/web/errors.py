"""Every refusal as a page: what happened in one calm sentence, and a way on. No page shows how it went wrong."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass

from flask import Flask, Response, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError, SecurityError

from tracker.access.actor import VISITOR, Actor
from tracker.football.errors import SignInNeededError, TooManyTriesError, TrackerError, UnsentError
from tracker.web.door import current_actor
from tracker.web.language import language, refused
from tracker.web.page import page_for
from tracker.web.way_back import way_back_from_here
from tracker.web.ways_on import ways_on

_log = logging.getLogger("tracker.web")

#: The statuses that have words of their own; any other is told as one of these two.
_WORDED = frozenset({400, 403, 404, 405, 409, 413, 429, 500, 503})
_OTHER_REFUSAL, _OTHER_FAULT = 400, 500
FORM_EXPIRED = "form-expired"
TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a page of refusal says: `kind` chooses its words, `detail` is the sentence of whoever refused."""

    status: int
    kind: str
    detail: str = ""
    #: The language the detail is in, where it is another one than the page's.
    foreign: str = ""
    reference: str = ""


def handle_errors(app: Flask) -> None:
    """Answer whatever goes wrong with a page."""
    app.register_error_handler(TrackerError, _refused)
    app.register_error_handler(HTTPException, _broken_off)
    app.register_error_handler(Exception, _failed)


def _refused(error: TrackerError) -> ResponseReturnValue:
    if isinstance(error, SignInNeededError):
        return redirect(url_for("sign_in.form", next=way_back_from_here() or None), 303)
    if isinstance(error, UnsentError):
        return _shown(Refusal(error.status, "unsent")), error.status
    if error.status >= 500:
        return _failed(error) if error.phrase is None else _broken_by_us(error)
    # When it may be tried again stands in the head as well, for whoever asks without a person.
    heads = {"Retry-After": str(error.seconds)} if isinstance(error, TooManyTriesError) else {}
    return _shown(_told(error)), error.status, heads


def _broken_by_us(error: TrackerError) -> ResponseReturnValue:
    """What was asked for was too much, and says itself what to ask for: nothing is the matter with the house."""
    _log.warning("%s %s was broken off: %s", request.method, _place(), error)
    return _shown(Refusal(error.status, TOO_LONG, refused(error))), error.status


def _told(error: TrackerError) -> Refusal:
    """What was refused, in the language of the page where it is written in it."""
    foreign = "" if error.phrase or language() == "en" else "en"
    return Refusal(error.status, _words_for(error.status), refused(error), foreign=foreign)


def _broken_off(error: HTTPException) -> ResponseReturnValue:
    if isinstance(error, SecurityError):
        # The address that was asked for is not ours, so no page with links can be made for it.
        return Response("This address is not served here.\n", 400, content_type="text/plain; charset=utf-8")
    status = error.code or _OTHER_FAULT
    kind = FORM_EXPIRED if isinstance(error, CSRFError) else _words_for(status)
    response = make_response(error.get_response())
    response.set_data(_shown(Refusal(status, kind)))
    return response


def _failed(error: Exception) -> ResponseReturnValue:
    """Something broke: the log has all of it, the page a reference to find it there."""
    reference = secrets.token_hex(4)
    status = error.status if isinstance(error, TrackerError) else InternalServerError.code
    _log.error("Reference %s: %s %s failed.", reference, request.method, _place(), exc_info=error)
    shown = Refusal(status, _words_for(status), reference=reference)
    # Who asks cannot be relied on now: looking it up may be what failed.
    return _page_of(VISITOR, shown), status


def _place() -> str:
    """The path as it is declared: one that was typed may hold a token that lets somebody in."""
    return request.url_rule.rule if request.url_rule else "a page that does not exist"


def _shown(refusal: Refusal) -> str:
    return _page_of(_whoever_asks(), refusal)


def _page_of(actor: Actor, refusal: Refusal) -> str:
    return page_for(actor, "errors/refusal.html", refusal=refusal, ways=ways_on(refusal.status, actor))


def _whoever_asks() -> Actor:
    """Who asks, if that can be found out; a page that does not exist is no reason to break off."""
    try:
        return current_actor()
    except TrackerError:
        return VISITOR


def _words_for(status: int) -> str:
    if status in _WORDED:
        return str(status)
    return str(_OTHER_FAULT if status >= 500 else _OTHER_REFUSAL)
