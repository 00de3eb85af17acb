"""A verdict as plain data for the command line, the API and exports: one shape for all of them."""

from __future__ import annotations

from collections.abc import Callable

from tracker.eligibility.verdict import Verdict
from tracker.football.phrase import Phrase


def as_json(verdict: Verdict, speak: Callable[[Phrase], str]) -> dict[str, object]:
    """The verdict with its reasons spoken in the language of `speak`."""
    born = verdict.born
    return {
        "competition": verdict.competition,
        "edition": verdict.edition,
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()} if born else None,
        "verdict": verdict.answer.value,
        "provisional": verdict.provisional,
        "reasons": [
            {"code": reason.phrase.code, "text": speak(reason.phrase), "source": reason.source}
            for reason in verdict.reasons
        ],
        "missing": list(verdict.missing),
    }
