"""An edition's name and days in the few words of a report."""

from __future__ import annotations

from tracker.eligibility.windows.edition_days import EditionDays
from tracker.eligibility.windows.in_words import played
from tracker.eligibility.windows.windows import EditionWindow
from tracker.logic.span import Span
from tracker.reports.voice import Voice


def named(window: EditionWindow) -> str:
    """The competition and its edition."""
    return f"{window.verdict.competition_name}, {window.verdict.edition_name}"


def days_of(days: EditionDays, voice: Voice) -> str:
    """From its first day to its last, as far as they are known."""
    if days.start and days.end:
        return voice.days(Span(days.start, days.end))
    return voice.speak(played(days))
