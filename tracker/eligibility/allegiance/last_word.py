"""Which of several dated decisions was the last one by a day, where not every date or result is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tracker.eligibility.allegiance.days import Days
from tracker.eligibility.allegiance.finding import Finding, merged
from tracker.logic.truth import Truth

_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class Word(Generic[_Said]):
    """A decision, whether it stood by the day asked about, when it was taken, and where that is written."""

    said: _Said
    stood: Finding
    taken: Days
    place: str


def last_words(words: Sequence[Word[_Said]]) -> tuple[list[_Said | None], tuple[str, ...]]:
    """Every decision that may have been the last standing, `None` for none, and what would tell which."""
    sure = [word.taken.earliest for word in words if word.stood.truth is Truth.YES]
    newest = max(sure, default=None)
    last = [
        word
        for word in words
        if word.stood.truth is not Truth.NO and (newest is None or word.taken.latest >= newest)
    ]
    missing = merged(*(word.stood.missing for word in last))
    if len(last) > 1:
        missing = merged(missing, tuple(word.place for word in last if not word.taken.exact))
    none: list[_Said | None] = [] if sure else [None]
    return [word.said for word in last] + none, missing
