"""The reason that an administrator states before a child's record is opened: in words, which the family reads."""

from __future__ import annotations

from tracker.football.phrase import Phrase, phrase

SHORTEST, LONGEST = 20, 500
#: One word, or one word said over and over, tells a family nothing.
_FEWEST_WORDS = 3


def fault_in_reason(reason: str) -> Phrase | None:
    """What is wrong with a reason, or nothing."""
    if len(reason) > LONGEST:
        return phrase("inspect-reason-too-long")
    words = {word for word in reason.casefold().split() if any(sign.isalpha() for sign in word)}
    too_little = len(reason) < SHORTEST or len(words) < _FEWEST_WORDS
    return phrase("inspect-reason-too-short") if too_little else None
