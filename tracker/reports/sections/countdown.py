"""The countdown to the next windows, which stands under the verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.windows.in_words import competition_stays_open
from tracker.eligibility.windows.windows import Series, Windows
from tracker.reports.blocks import Blocks, Chart, Prose, Tone, together
from tracker.reports.countdown import countdown, drawn_windows
from tracker.reports.section import Telling


def counted_down(telling: Telling) -> Blocks:
    """The drawing under the sentence that says how to read it, over when each competition closes.

    Nothing where no edition is open.
    """
    windows, voice = telling.report.windows, telling.voice
    drawing = countdown(windows, voice) if windows else None
    if windows is None or drawing is None:
        return ()
    told = [
        voice.say("countdown-closes", competition=one.name, until=competition_stays_open(one, windows.day))
        for one in _closing(windows)
    ]
    under = [Prose(" ".join(told), Tone.NOTE)] if told else []
    return together(Prose(drawing.description), Chart(drawing, told_in="eligibility"), *under)


def _closing(windows: Windows) -> Iterator[Series]:
    """The competitions of what is drawn of which it is known when they close, each once."""
    for series in dict.fromkeys(map(windows.series_of, drawn_windows(windows))):
        if series and series.closing and series.last and series.last.days.until >= windows.day:
            yield series
