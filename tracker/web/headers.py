"""What every response says about itself, so that a browser lends it to nobody else."""

from __future__ import annotations

import secrets

from flask import Flask, Response, g, request, session

from tracker.web.assets import is_unchanging

_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
_UNUSED_POWERS = ("accelerometer", "camera", "geolocation", "gyroscope", "microphone", "payment", "usb")
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{power}=()" for power in _UNUSED_POWERS),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_TOLD_NOBODY = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow, noarchive"}
#: What a family shows by links lies under it.
_LETS_IN = "/shared/"
_ONE_YEAR = 365 * 24 * 3600


def csp_nonce() -> str:
    """The word that lets a script or style of our own run in this one response."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    nonce: str = g.csp_nonce
    return nonce


def let_anybody_keep(seconds: int) -> None:
    """Let this one answer be kept by whoever passes it on. It tells of nobody and is the same for everybody."""
    g.kept_for = seconds


def let_this_browser_keep() -> None:
    """Let the browser that asked keep this one answer, so that *Back* shows it and sends no form again.

    It is for what a visitor sent alone: no name stands on such a page, and nobody's records.
    """
    g.kept_by_browser = True


def is_told_nobody() -> bool:
    """Whether this address lets in whoever holds it, or would: no other page learns it, and no search finds it.

    It is known by the address alone, so that refusals that come before any page are told nobody either.
    """
    return request.path.startswith(_LETS_IN)


def is_for_anybody() -> bool:
    """Whether this answer may be kept by whoever passes it on, so that nothing of one browser may stand in it."""
    return "kept_for" in g


def add_headers(app: Flask) -> None:
    """Have the headers put on every response: pages, refusals, files and redirections alike."""
    app.after_request(_with_headers)


def _with_headers(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = _POLICY.format(nonce=csp_nonce())
    response.headers.update(_ALWAYS)
    if is_told_nobody():
        response.headers.update(_TOLD_NOBODY)
    response.headers["Cache-Control"] = _caching(response)
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = f"max-age={_ONE_YEAR}; includeSubDomains"
    return response


def _caching(response: Response) -> str:
    """Pages tell of children or carry a form's token, so nobody keeps them; files with a hash never change."""
    if is_for_anybody() and response.status_code in (200, 304):
        return f"public, max-age={g.kept_for}"
    if "kept_by_browser" in g and response.status_code == 200:
        # It is shown again as it was, though another language be chosen since, which changes the cookies. Flask
        # would say that it varies by them, for the form's token on it was taken from one.
        session.accessed = False
        return "private, max-age=0, must-revalidate"
    if request.endpoint != "static" or response.status_code not in (200, 304):
        return "no-store"
    return f"public, max-age={_ONE_YEAR}, immutable" if is_unchanging() else "no-cache"
