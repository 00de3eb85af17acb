"""Verdicts that rest on a disputed birth. They say so and are the same: what is disputed is not yet wrong."""

from __future__ import annotations

from dataclasses import replace

from tracker.eligibility.verdict import Answer, Reason, Verdict
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.phrase import phrase

#: Said of every verdict that takes a disputed birth as it stands.
BIRTH_DISPUTED = phrase("age-birth-disputed")
_WHATEVER_THE_BIRTH = frozenset({Answer.NO_AGE_LIMIT, Answer.NO_RULE_HELD})


def under_dispute(verdict: Verdict) -> Verdict:
    """The same verdict; where it rests on the birth on record, its last reason says that this is disputed."""
    if verdict.born is None or verdict.answer in _WHATEVER_THE_BIRTH:
        return verdict
    return replace(verdict, reasons=(*verdict.reasons, Reason(BIRTH_DISPUTED)))


def windows_under_dispute(windows: Windows) -> Windows:
    """The same windows, each verdict with what it says of a disputed birth."""
    return replace(
        windows,
        coming=tuple(map(_noted, windows.coming)),
        past=tuple(map(_noted, windows.past)),
        series=tuple(
            replace(one, last=_maybe(one.last), perhaps=_maybe(one.perhaps), closing=_maybe(one.closing))
            for one in windows.series
        ),
        undated=tuple(map(under_dispute, windows.undated)),
    )


def rests_on_dispute(verdict: Verdict) -> bool:
    """Whether a verdict says that it rests on a disputed birth."""
    return any(reason.phrase == BIRTH_DISPUTED for reason in verdict.reasons)


def _noted(window: EditionWindow) -> EditionWindow:
    return replace(window, verdict=under_dispute(window.verdict))


def _maybe(window: EditionWindow | None) -> EditionWindow | None:
    return _noted(window) if window else None
