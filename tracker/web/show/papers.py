"""The sheets a report can be printed on, to choose from."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.reports.paper import Paper
from tracker.reports.voice import Voice


def papers(voice: Voice) -> dict[str, str]:
    """Each sheet by what a form sends for it, and what it is called."""
    return {one.name.lower(): voice.speak(phrase(f"orders-paper-{one.name.lower()}")) for one in Paper}
