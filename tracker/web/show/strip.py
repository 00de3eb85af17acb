"""The pathway drawn: once for a narrow screen and once for a wide one, with the same content as a table."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.phrase import phrase
from tracker.pathway.drawing import Drawing
from tracker.pathway.layout import strip
from tracker.pathway.story import Story
from tracker.reports.voice import Voice
from tracker.web.show.table import Table, twin_of

#: In points. The narrow one is narrower than a telephone, which so shows its letters larger than they are drawn.
NARROW, WIDE = 288, 720


@dataclass(frozen=True, slots=True)
class ShownStrip:
    """Both drawings, of which the stylesheet shows one, the sentence over them, and their table."""

    says: str
    narrow: Drawing
    wide: Drawing
    table: Table | None


def shown_strip(story: Story, voice: Voice) -> ShownStrip:
    """The strip of a story."""
    narrow, wide = (strip(story, voice.speak, width) for width in (NARROW, WIDE))
    caption = voice.speak(phrase("web-strip-table"))
    table = twin_of(wide.table, caption) if wide.table.rows else None
    return ShownStrip(wide.description, narrow, wide, table)
