"""Flask's settings, each one written down: many of its defaults are unsafe or unsaid."""

from __future__ import annotations

from datetime import timedelta

from tracker.settings import Settings
from tracker.web.cookies import FORM_COOKIE, cookie_name

#: No form of this door is longer, but for the one that takes in a file (tracker.web.files_in).
LONGEST_BODY = 64 * 1024


def configuration(settings: Settings) -> dict[str, object]:
    """What Flask and its extensions are told for an installation."""
    secure = not settings.insecure_cookies
    key, older = settings.secret_key, list(settings.fallback_keys)
    return {
        "DEBUG": False,
        "TESTING": False,
        # The key signs the cookie that carries the forms' CSRF token. Nobody's identity depends on it.
        "SECRET_KEY": key,
        "SECRET_KEY_FALLBACKS": older,
        # Flask-WTF knows no fallbacks; what signs its tokens takes several keys, and signs with the last.
        "WTF_CSRF_SECRET_KEY": [*reversed(older), key],
        "TRUSTED_HOSTS": list(settings.trusted_hosts),
        "PREFERRED_URL_SCHEME": "https" if secure else "http",
        "MAX_CONTENT_LENGTH": LONGEST_BODY,
        "MAX_FORM_MEMORY_SIZE": LONGEST_BODY,
        "MAX_FORM_PARTS": 50,
        "SESSION_COOKIE_NAME": cookie_name(FORM_COOKIE, settings),
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/",
        "SESSION_COOKIE_DOMAIN": None,
        "SESSION_REFRESH_EACH_REQUEST": False,
        "PERMANENT_SESSION_LIFETIME": timedelta(hours=12),
        # A form may stand open for as long as the browser is; its token goes with the cookie it belongs to.
        "WTF_CSRF_TIME_LIMIT": None,
        "WTF_CSRF_SSL_STRICT": True,
        # No cookie remembers anybody; these lines keep Flask-Login from ever reading or setting one.
        "REMEMBER_COOKIE_NAME": cookie_name("remember-nobody", settings),
        "REMEMBER_COOKIE_DURATION": timedelta(0),
        "REMEMBER_COOKIE_SECURE": True,
        "REMEMBER_COOKIE_HTTPONLY": True,
        "REMEMBER_COOKIE_SAMESITE": "Strict",
        "SESSION_PROTECTION": None,
        "TEMPLATES_AUTO_RELOAD": False,
    }
