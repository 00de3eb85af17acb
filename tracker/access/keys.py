"""The keys of an installation, all drawn from its one secret, so that none of them tells another."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from tracker.football.errors import SettingError


@dataclass(frozen=True, slots=True)
class Keys:
    """What an installation seals, recognises and hides with.

    `secret` gives a random text of 32 characters or more. It is asked for when a key is needed and not before: an
    installation that has none yet makes one then. `older` are the secrets of before, the newest first: nothing new
    is sealed or hidden with them, and what was is still known again.
    """

    secret: Callable[[], str] = field(repr=False)
    older: tuple[str, ...] = field(default=(), repr=False)

    def seal(self, purpose: str, text: str) -> str:
        """A keyed hash, in 64 hexadecimal digits: whoever does not hold the secret can make none.

        >>> keys = Keys(lambda: "k" * 32)
        >>> keys.seal("ledger", "a") == keys.seal("bucket", "a")
        False
        """
        return _sealed(self.secret(), purpose, text)

    def seals(self, purpose: str, text: str) -> tuple[str, ...]:
        """The seals that the text may bear, that of today first, then those of the secrets of before.

        >>> today, before = Keys(lambda: "k" * 32, ("o" * 32,)).seals("ledger", "a")
        >>> before == Keys(lambda: "o" * 32).seal("ledger", "a")
        True
        """
        return tuple(_sealed(secret, purpose, text) for secret in (self.secret(), *self.older))

    def hide(self, purpose: str, text: str) -> str:
        """Text as nobody without the secret can read it."""
        from cryptography.fernet import Fernet  # Loading it takes a third of what a command does altogether.

        return Fernet(urlsafe_b64encode(_drawn(self.secret(), purpose))).encrypt(text.encode()).decode()

    def show(self, purpose: str, hidden: str) -> str:
        """What was hidden, with the secret of today or with one of before.

        Raises:
            SettingError: it was hidden with another secret, or for another purpose.
        """
        from cryptography.fernet import Fernet, InvalidToken, MultiFernet

        drawn = (_drawn(secret, purpose) for secret in (self.secret(), *self.older))
        try:
            return MultiFernet([Fernet(urlsafe_b64encode(key)) for key in drawn]).decrypt(hidden.encode()).decode()
        except InvalidToken:
            message = (
                "This was hidden with another key than TRACKER_SECRET_KEY; "
                "name the key of before in TRACKER_SECRET_KEY_FALLBACKS."
            )
            raise SettingError(message) from None


def _sealed(secret: str, purpose: str, text: str) -> str:
    return hmac.new(_drawn(secret, purpose), text.encode(), sha256).hexdigest()


def _drawn(secret: str, purpose: str) -> bytes:
    return hmac.new(secret.encode(), purpose.encode(), sha256).digest()
