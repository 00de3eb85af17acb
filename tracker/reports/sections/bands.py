"""Senior minutes by age beside those of everybody: the bands, with the player's own line where it may be seen."""

from __future__ import annotations

from tracker.reports.pen import Picture
from tracker.reports.section import Flowables, Telling, empty, heading_of, note, together
from tracker.reports.style import BODY, MEASURE
from tracker.reports.text import para


def bands(telling: Telling) -> Flowables:
    """The chart with its sentences over it and whose bands they are under it, all on one page."""
    found, voice = telling.report.bands, telling.voice
    if found is None:
        return []
    heading, says = heading_of(telling, "bands"), " ".join(map(voice.speak, found.says))
    draw = found.drawn_by(telling.report.thresholds, voice.speak)
    if draw is None:
        return empty(heading, says)
    drawing = draw(MEASURE)
    under = [note(voice.speak(found.note))] if found.note else []
    return together(heading, para(f"{says} {drawing.description}", BODY), Picture(drawing), *under)
