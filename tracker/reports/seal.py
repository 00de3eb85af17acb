"""The seal of a report: the code that is printed on every page, and where it is verified."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Seal:
    """A report's code, and the address of the site that issued it; nothing where that is known to nobody else."""

    code: str
    site: str | None = None

    @property
    def address(self) -> str | None:
        """Where the page is that tells of this report.

        >>> Seal("QK7MT-2VX4H", "https://tracker.example.org").address
        'https://tracker.example.org/verify/QK7MT-2VX4H'
        """
        return f"{self.site}/verify/{self.code}" if self.site else None

    @property
    def typed(self) -> str | None:
        """The address of the page as somebody types it who then types the code.

        >>> Seal("QK7MT-2VX4H", "https://tracker.example.org").typed
        'tracker.example.org/verify'
        """
        if self.site is None:
            return None
        parts = urlsplit(self.site)
        return f"{parts.netloc}{parts.path}/verify"
