"""Senior minutes by age beside those of everybody: the bands, with the player's own line where it may be seen."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.pathway.beside_bands import BesideBands
from tracker.reports.voice import Voice
from tracker.web.show.chart import ShownChart, shown_chart
from tracker.web.show.table import Section


@dataclass(frozen=True, slots=True)
class ShownBands:
    """What is said, and the chart where there is anything to draw."""

    section: Section
    chart: ShownChart | None


def shown_bands(found: BesideBands, thresholds: Thresholds, voice: Voice) -> ShownBands:
    """The bands of a pathway."""
    section = Section("bands", voice.say("bands-heading"), tuple(map(voice.speak, found.says)))
    draw = found.drawn_by(thresholds, voice.speak)
    notes = (found.note,) if found.note else ()
    return ShownBands(section, shown_chart("bands", draw, voice, notes) if draw else None)
