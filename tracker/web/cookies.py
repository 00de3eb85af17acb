"""The three cookies of the door: who holds this browser, the forms' token, and the language.

`__Host-` makes a browser refuse a cookie that another host, a path or plain HTTP tries to set. It needs
HTTPS, so a trial on this machine goes without, by plain names.
"""

from __future__ import annotations

from flask import Request, Response

from tracker.settings import Settings

IDENTITY_COOKIE = "tracker"
FORM_COOKIE = "tracker-form"
LANGUAGE_COOKIE = "tracker-language"

_A_YEAR = 365 * 24 * 3600


def cookie_name(name: str, settings: Settings) -> str:
    """The name of a cookie on this installation."""
    return name if settings.insecure_cookies else f"__Host-{name}"


def token_in(request: Request, settings: Settings) -> str | None:
    """The token of a signed-in browser, as it came; what it is worth only the house can say."""
    return request.cookies.get(cookie_name(IDENTITY_COOKIE, settings)) or None


def keep_token(response: Response, token: str, settings: Settings) -> None:
    """Let the browser hold a token until it is closed; the house ends it earlier if it lies idle."""
    _set(response, IDENTITY_COOKIE, token, settings)


def drop_token(response: Response, settings: Settings) -> None:
    """Take the token out of the browser."""
    _set(response, IDENTITY_COOKIE, "", settings, max_age=0)


def keep_language(response: Response, language: str, settings: Settings) -> None:
    """Remember the language that was chosen in this browser."""
    _set(response, LANGUAGE_COOKIE, language, settings, max_age=_A_YEAR)


def _set(response: Response, name: str, value: str, settings: Settings, max_age: int | None = None) -> None:
    response.set_cookie(
        cookie_name(name, settings),
        value,
        max_age=max_age,
        path="/",
        secure=not settings.insecure_cookies,
        httponly=True,
        samesite="Lax",
    )
