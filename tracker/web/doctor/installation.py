"""What an operator has set, and where the keys and the letters of an installation lie."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from tracker.settings import LOOPBACK_HOSTS
from tracker.web.doctor.check import Check, Examined

#: What stands in keys that were copied from an example.
_COPIED = ("change", "secret", "default", "example", "password")
_FEWEST_SIGNS = 10
_ANYBODY_ELSE = 0o077


def _key_unguessable(examined: Examined) -> bool:
    """Whether the key is long enough, of many signs, and holds no word of an example."""
    key = examined.settings.secret_key.casefold()
    return len(set(key)) >= _FEWEST_SIGNS and not any(word in key for word in _COPIED)


def is_closed(path: Path) -> bool:
    """Whether nobody but the owner and the machine's administrator gets at it, as far as the system can say."""
    return os.name != "posix" or not path.stat().st_mode & _ANYBODY_ELSE


def _key_closed(examined: Examined) -> bool:
    kept = examined.settings.key_file
    return examined.settings.given_key is not None or not kept.exists() or is_closed(kept)


def _home_closed(examined: Examined) -> bool:
    return not examined.settings.home.exists() or is_closed(examined.settings.home)


def _address_of_ours(examined: Examined) -> bool:
    """Whether links in letters lead to a name under which the pages answer."""
    host = urlsplit(examined.settings.address).hostname or ""
    return any(
        host == known.casefold() or (known.startswith(".") and f".{host}".endswith(known.casefold()))
        for known in examined.settings.trusted_hosts
    )


def _address_public(examined: Examined) -> bool:
    parts = urlsplit(examined.settings.address)
    return parts.scheme == "https" and parts.hostname not in LOOPBACK_HOSTS


def _second_factor_asked(examined: Examined) -> bool:
    return examined.settings.second_factor


def _letters_leave(examined: Examined) -> bool:
    return examined.settings.mail_server is not None


CHECKS = (
    Check(
        "key-unguessable",
        "The key is long, random and of this installation alone",
        "unset TRACKER_SECRET_KEY, so that one is made, or set it to what `openssl rand -hex 32` gives",
        _key_unguessable,
    ),
    Check(
        "key-closed",
        "The file of the key is its owner's alone",
        "run `chmod 600` on secret.key in the home folder",
        _key_closed,
    ),
    Check(
        "home-closed",
        "The folder of the key, the letters and the embedded database is its owner's alone",
        "run `chmod 700` on the folder that TRACKER_HOME names",
        _home_closed,
        deploy=True,
    ),
    Check(
        "address-ours",
        "Links in letters lead to a name under which the pages answer",
        "let the host of TRACKER_ADDRESS stand among TRACKER_TRUSTED_HOSTS",
        _address_of_ours,
    ),
    Check(
        "address-https",
        "Links in letters lead over HTTPS to where people reach the pages",
        "set TRACKER_ADDRESS to what people type, such as https://tracker.example.org",
        _address_public,
        deploy=True,
    ),
    Check(
        "second-factor",
        "Staff need a second factor to sign in",
        "unset TRACKER_SECOND_FACTOR",
        _second_factor_asked,
        deploy=True,
    ),
    Check(
        "letters-leave",
        "Letters leave by a mail server and do not lie in a folder",
        "set TRACKER_MAIL_SERVER and TRACKER_MAIL_FROM",
        _letters_leave,
        deploy=True,
    ),
)
