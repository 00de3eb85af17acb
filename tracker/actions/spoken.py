"""Refusals that somebody meets on a page: the sentence is written in each language, not in English alone."""

from __future__ import annotations

from typing import TypeVar

from tracker.football.errors import TrackerError
from tracker.football.phrase import Phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker

Refusal = TypeVar("Refusal", bound=TrackerError)


def spoken(kind: type[Refusal], said: Phrase) -> Refusal:
    """A refusal that says a phrase: on a page in the reader's language, elsewhere in English."""
    error = kind(speaker(DEFAULT_LANGUAGE)(said))
    error.phrase = said
    return error
