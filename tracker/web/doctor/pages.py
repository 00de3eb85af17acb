"""What the running pages say and refuse, asked as a browser and as somebody who means ill would ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flask import Response
from werkzeug.test import TestResponse

from tracker.web.cookies import keep_language, keep_token
from tracker.web.doctor.check import Check, Examined

_FORM = "/sign-in"
#: A form that changes nothing for whoever is not signed in, should it be taken after all.
_HARMLESS = "/sign-out"
_NO_PAGE = "/no-such-page"
_NOT_OURS = "not-ours.invalid"
_NONCE = re.compile(r"'nonce-([\w-]+)'")
_NOTHING_ELSE = ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'")
_UNSAFE = ("unsafe-inline", "unsafe-eval", "*")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_A_YEAR = 365 * 24 * 3600
_TOO_LONG = 1024 * 1024
_TOO_MANY = 200


def _asked(examined: Examined, path: str = _FORM, *, host: str = "", forwarded: str = "") -> TestResponse:
    """A page, over HTTPS; where something is forwarded over HTTP, as from a proxy."""
    base = f"{'http' if forwarded else 'https'}://{host or examined.host}"
    headers = {"X-Forwarded-Proto": forwarded, "X-Forwarded-For": "192.0.2.1"} if forwarded else {}
    return examined.browser().get(path, base_url=base, headers=headers, buffered=True)


def _sent(examined: Examined, given: object, kind: str, path: str = _FORM) -> int:
    """The status that a form sent without its token is answered with."""
    sent = examined.browser().post(
        path, base_url=f"https://{examined.host}", data=given, content_type=kind, buffered=True
    )
    return sent.status_code


def _debug_off(examined: Examined) -> bool:
    config = examined.pages.config
    return not (examined.pages.debug or config["TESTING"] or config["TEMPLATES_AUTO_RELOAD"])


def _policy_strict(examined: Examined) -> bool:
    """Whether nothing is allowed but what bears a word that is new in each answer, on pages and on refusals."""
    said = [_asked(examined, path).headers.get("Content-Security-Policy", "") for path in (_FORM, _NO_PAGE, _FORM)]
    words = [tuple(_NONCE.findall(policy)) for policy in said]
    closed = all(
        all(rule in policy for rule in _NOTHING_ELSE) and not any(hole in policy for hole in _UNSAFE)
        for policy in said
    )
    return closed and all(words) and len(set(words)) == len(words)


def _headers_said(examined: Examined) -> bool:
    answers = (_asked(examined), _asked(examined, _NO_PAGE))
    return all(answer.headers.get(name) == value for answer in answers for name, value in _HEADERS.items()) and all(
        "camera=()" in answer.headers.get("Permissions-Policy", "") for answer in answers
    )


def _https_kept(examined: Examined) -> bool:
    """Whether a browser that came over HTTPS is told to come no other way for a year."""
    said = _asked(examined).headers.get("Strict-Transport-Security", "")
    seconds = re.search(r"max-age=(\d+)", said)
    return bool(seconds) and int(seconds[1] if seconds else 0) >= _A_YEAR and "includeSubDomains" in said


def _cookies(examined: Examined) -> Iterator[tuple[str, set[str]]]:
    """Every cookie the pages give, by its name, with what is said of it."""
    made = Response()
    keep_token(made, "token", examined.settings)
    keep_language(made, "en", examined.settings)
    for header in (*_asked(examined).headers.getlist("Set-Cookie"), *made.headers.getlist("Set-Cookie")):
        cookie, *said = (part.strip() for part in header.split(";"))
        yield cookie.partition("=")[0], {part.casefold() for part in said}


def _cookies_closed(examined: Examined) -> bool:
    """Whether no script, no other site and no other host gets at a cookie."""
    cookies = list(_cookies(examined))
    asked = {"httponly", "path=/"}
    return len(cookies) >= 3 and all(
        asked <= said
        and said & {"samesite=lax", "samesite=strict"}
        and not any(part.startswith("domain=") for part in said)
        for _, said in cookies
    )


def _cookies_secure(examined: Examined) -> bool:
    return all(name.startswith("__Host-") and "secure" in said for name, said in _cookies(examined))


def _hosts_trusted(examined: Examined) -> bool:
    return _asked(examined).status_code == 200 and _asked(examined, host=_NOT_OURS).status_code == 400


def _is_secure(answer: TestResponse) -> bool:
    """Whether the pages took a request for one over HTTPS; they say so to nobody else."""
    return "Strict-Transport-Security" in answer.headers


def _strangers_unbelieved(examined: Examined) -> bool:
    """Whether what a browser itself says of its way, beyond the declared proxies, counts for nothing."""
    said = ", ".join(["https", *["http"] * examined.settings.proxies])
    return not _is_secure(_asked(examined, forwarded=said))


def _proxies_believed(examined: Examined) -> bool:
    proxies = examined.settings.proxies
    return proxies > 0 and _is_secure(_asked(examined, forwarded=", ".join(["https"] * proxies)))


def _length_limited(examined: Examined) -> bool:
    return _sent(examined, b"x" * _TOO_LONG, "application/x-www-form-urlencoded") == 413


def _parts_limited(examined: Examined) -> bool:
    return _sent(examined, {f"field-{number}": "" for number in range(_TOO_MANY)}, "multipart/form-data") == 413


def _tokens_asked_for(examined: Examined) -> bool:
    return _sent(examined, {}, "application/x-www-form-urlencoded", _HARMLESS) == 400


CHECKS = (
    Check(
        "debug-off",
        "A page that fails shows nothing of the program",
        "unset FLASK_DEBUG and serve with `tracker serve`",
        _debug_off,
    ),
    Check(
        "content-policy",
        "Browsers run no script but our own, in no frame",
        "let no proxy and no change of the program replace Content-Security-Policy",
        _policy_strict,
    ),
    Check(
        "headers",
        "Every answer, also a refusal, keeps browsers from guessing, lending and keeping",
        "let no proxy and no change of the program replace the headers of tracker/web/headers.py",
        _headers_said,
    ),
    Check(
        "https-kept",
        "Browsers that came over HTTPS come no other way for a year",
        "let Strict-Transport-Security be as tracker/web/headers.py has it",
        _https_kept,
    ),
    Check(
        "cookies-closed",
        "Cookies are out of the reach of scripts, other sites and other hosts",
        "let the cookies be as tracker/web/cookies.py and config.py have them",
        _cookies_closed,
    ),
    Check(
        "cookies-secure",
        "Cookies travel over HTTPS alone",
        "unset TRACKER_INSECURE_COOKIES",
        _cookies_secure,
        deploy=True,
    ),
    Check(
        "hosts-trusted",
        "The pages answer under their own names alone",
        "set TRACKER_TRUSTED_HOSTS to the host names people type, separated by commas",
        _hosts_trusted,
    ),
    Check(
        "strangers-unbelieved",
        "What a browser says of where it came from counts for nothing",
        "set TRACKER_PROXIES to the number of proxies in front, and to 0 where there is none",
        _strangers_unbelieved,
    ),
    Check(
        "proxies-believed",
        "The proxy that speaks HTTPS is declared and believed",
        "set TRACKER_PROXIES to the number of proxies in front, mostly 1; `tracker serve` itself speaks plain HTTP",
        _proxies_believed,
        deploy=True,
    ),
    Check(
        "length-limited",
        "A form that is too long is not read",
        "let MAX_CONTENT_LENGTH be as tracker/web/config.py has it",
        _length_limited,
    ),
    Check(
        "parts-limited",
        "A form of too many parts is not read",
        "let MAX_FORM_PARTS be as tracker/web/config.py has it",
        _parts_limited,
    ),
    Check(
        "forms-signed",
        "A form without its token is refused",
        "let CSRFProtect look after the whole application",
        _tokens_asked_for,
    ),
)
