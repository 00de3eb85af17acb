"""The codes of a second factor: those an authenticator shows for half a minute, and those kept on paper.

RFC 6238 with six digits and steps of 30 seconds. One step before and one after count too, for clocks that differ.
"""

from __future__ import annotations

import secrets
from base64 import b32encode
from datetime import datetime

import pyotp

from tracker.access.keys import Keys

SECONDS_OF_A_STEP = 30
RECOVERY_CODES = 10
_ISSUER = "Pathway Tracker"
#: Without letters and digits that are taken for one another on paper.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_LONGEST_CODE = 40
_SECRET_BYTES = 20


def step_of(now: datetime) -> int:
    """The half minute that it is, counted from 1970."""
    return int(now.timestamp()) // SECONDS_OF_A_STEP


def matching_step(secret: str, code: str, now: datetime) -> int | None:
    """The half minute whose code this is, if it is one of the three that count now.

    >>> from datetime import UTC
    >>> rfc_6238 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    >>> matching_step(rfc_6238, "287 082", datetime.fromtimestamp(59, UTC))
    1
    """
    typed = _plain(code)
    if len(typed) != 6 or not (typed.isascii() and typed.isdigit()):
        return None
    codes = pyotp.TOTP(secret)
    near = (step_of(now) + apart for apart in (0, -1, 1))
    return next((step for step in near if secrets.compare_digest(codes.generate_otp(step), typed)), None)


def drawn_secret(keys: Keys, token_hash: str) -> str:
    """The secret a browser is offered, the same for as long as it holds its token, so that none need be kept."""
    return b32encode(bytes.fromhex(keys.seal("second factor offer", token_hash))[:_SECRET_BYTES]).decode()


def address_of(secret: str, email: str) -> str:
    """What an authenticator reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=_ISSUER)


def new_recovery_codes() -> tuple[str, ...]:
    """Ten codes for paper, 50 bits each."""
    return tuple("-".join(_letters(5) for _ in range(2)) for _ in range(RECOVERY_CODES))


def sealed_recovery_code(keys: Keys, user_id: int, code: str) -> str:
    """What is kept of a recovery code."""
    return sealed_as(keys, user_id, code)[0]


def sealed_as(keys: Keys, user_id: int, code: str) -> tuple[str, ...]:
    """What may be kept of a recovery code: under the key of today first, then under those of before."""
    return keys.seals("recovery code", f"{user_id} {_plain(code)}")


def _letters(count: int) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(count))


def _plain(code: str) -> str:
    return "".join(sign for sign in code[:_LONGEST_CODE].casefold() if sign.isalnum())
