"""Windows in plain words, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase, missing_phrase
from tracker.eligibility.windows.in_words import (
    afterwards,
    begins,
    competition_stays_open,
    left_out,
    played,
    stays_open,
)
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak


def windows_lines(windows: Windows, say: Speak) -> Iterator[str]:
    """The windows still open, the next first; those that are over; and how long each competition stays open."""
    yield say(phrase("windows-as-of", day=windows.day))
    yield say(phrase("windows-heading-coming"))
    for window in windows.coming:
        yield from _coming(window, windows, say)
    if not windows.coming:
        yield f"  {say(phrase('windows-none-coming'))}"
    if windows.past:
        yield say(phrase("windows-heading-past"))
        yield from (f"  {_named(window, say)} · {say(played(window.days))}" for window in windows.past)
    if windows.series:
        yield say(phrase("windows-heading-series"))
        for series in windows.series:
            yield f"  {series.name}: {say(competition_stays_open(series, windows.day))}"
    yield from map(say, left_out(windows))
    yield say(AGE_ONLY)
    if any(rests_on_dispute(window.verdict) for window in (*windows.coming, *windows.past)):
        yield say(BIRTH_DISPUTED)


def _coming(window: EditionWindow, windows: Windows, say: Speak) -> Iterator[str]:
    yield f"  {_named(window, say)}"
    told = (played(window.days), begins(window, windows.day), stays_open(window, windows.day))
    yield f"    {'. '.join(say(one) for one in told if one)}."
    yield f"    {say(afterwards(window, windows.series_of(window), windows.day))}."
    missing = ", ".join(say(missing_phrase(name)) for name in window.verdict.missing)
    if missing:
        yield f"    {say(phrase('cli-missing', missing=missing))}"


def _named(window: EditionWindow, say: Speak) -> str:
    """The edition and its answer, with the marks that no answer goes without."""
    verdict = window.verdict
    answer = say(answer_phrase(verdict.answer))
    if verdict.provisional:
        answer = say(phrase("windows-answer", answer=answer))
    called_off = f" · {say(phrase('windows-cancelled'))}" if window.cancelled else ""
    return f"{verdict.competition_name}, {verdict.edition_name}: {answer}{called_off}"
