"""The answer of an age rule in a cell: a sign before a word or two, so that it can be read in grey."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.eligibility.verdict import Answer
from tracker.football.phrase import Phrase, phrase

SIGNS: Mapping[Answer, str] = {
    Answer.WITHIN_AGE: "✓",
    Answer.NO_AGE_LIMIT: "✓",
    Answer.OVERAGE: "+",
    Answer.TOO_OLD: "–",
    Answer.TOO_YOUNG: "–",
    Answer.CANNOT_TELL: "?",
    Answer.NO_RULE_HELD: "?",
}


def short_answer(answer: Answer) -> Phrase:
    """The answer in as few words as a cell has room for."""
    return phrase(f"matrix-{answer.value.replace('_', '-')}")
