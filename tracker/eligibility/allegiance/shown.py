"""An allegiance verdict as plain data: one shape for the command line, the API and exports."""

from __future__ import annotations

from collections.abc import Callable

from tracker.eligibility.allegiance.answer import Verdict
from tracker.eligibility.allegiance.texts import Text
from tracker.football.phrase import Phrase


def as_json(verdict: Verdict, speak: Callable[[Phrase], str]) -> dict[str, object]:
    """The verdict with its reasons spoken in the language of `speak`."""
    return {
        "association": verdict.association,
        "on": verdict.on.isoformat(),
        "verdict": verdict.answer.value,
        "may_be_fielded": verdict.may_be_fielded.value,
        "provisional": verdict.provisional,
        "reasons": [
            {
                "code": ground.phrase.code,
                "text": speak(ground.phrase),
                "basis": ground.citation.basis,
                "confidence": ground.citation.confidence.value,
                "source": ground.citation.source,
            }
            for ground in verdict.reasons
        ],
        "missing": list(verdict.missing),
        "rule_version": _version(verdict.text, speak),
    }


def _version(text: Text, speak: Callable[[Phrase], str]) -> dict[str, object]:
    return {
        "id": text.id,
        "valid_from": text.valid_from.isoformat() if text.valid_from else None,
        "says": speak(text.phrase),
        "confidence": text.citation.confidence.value,
        "source": text.citation.source,
    }
