"""A letter that is to be sent, and who sends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person, in plain text. It may hold a link that lets somebody in, so no log shows it."""

    to: str
    subject: str
    text: str = field(repr=False)


#: Sends one letter, or raises `OSError`.
Post = Callable[[Letter], None]
