"""The keys of an installation, all drawn from its one secret, so that none of them tells another."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Keys:
    """What an installation seals, recognises and hides with.

    `secret` gives a random text of 32 characters or more. It is asked for when a key is needed and not before: an
    installation that has none yet makes one then.
    """

    secret: Callable[[], str] = field(repr=False)

    def seal(self, purpose: str, text: str) -> str:
        """A keyed hash, in 64 hexadecimal digits: whoever does not hold the secret can make none.

        >>> keys = Keys(lambda: "k" * 32)
        >>> keys.seal("ledger", "a") == keys.seal("bucket", "a")
        False
        """
        return hmac.new(self._drawn(purpose), text.encode(), sha256).hexdigest()

    def hide(self, purpose: str, text: str) -> str:
        """Text as nobody without the secret can read it."""
        from cryptography.fernet import Fernet  # Loading it takes a third of what a command does altogether.

        return Fernet(urlsafe_b64encode(self._drawn(purpose))).encrypt(text.encode()).decode()

    def show(self, purpose: str, hidden: str) -> str:
        """What was hidden.

        Raises:
            ValueError: it was hidden with another secret, or for another purpose.
        """
        from cryptography.fernet import Fernet, InvalidToken

        try:
            return Fernet(urlsafe_b64encode(self._drawn(purpose))).decrypt(hidden.encode()).decode()
        except InvalidToken:
            message = "This was hidden with another key; TRACKER_SECRET_KEY is not the one it was stored under."
            raise ValueError(message) from None

    def _drawn(self, purpose: str) -> bytes:
        return hmac.new(self.secret().encode(), purpose.encode(), sha256).digest()
