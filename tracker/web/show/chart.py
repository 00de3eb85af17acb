"""A chart drawn: once for a narrow screen and once for a wide one, with the same content as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.drawing import Drawing, Target
from tracker.reports.voice import Voice
from tracker.web.show.strip import NARROW, WIDE
from tracker.web.show.table import Cell, Head, Table
from tracker.web.svg import Links


@dataclass(frozen=True, slots=True)
class ShownChart:
    """Both drawings, the sentence over them, what to know when reading them, their table, and where bars lead.

    `name` is the chart's own on the page.
    """

    name: str
    title: str
    says: str
    narrow: Drawing
    wide: Drawing
    table: Table | None
    notes: tuple[str, ...] = ()
    links: Links = field(default=lambda link: "")

    @property
    def leads(self) -> bool:
        """Whether there is anybody behind it whom the viewer may see."""
        return any(self.links(shape.link) for shape in self.wide.shapes if isinstance(shape, Target))


def shown_chart(
    name: str,
    draw: Callable[[float], Drawing],
    voice: Voice,
    notes: tuple[Phrase, ...] = (),
    links: Links = lambda link: "",
) -> ShownChart:
    """A chart of which `draw` makes a drawing for a width.

    Arguments:
        links: from the name of a link in the drawing to the address of the people behind it; empty words for those
            who may not see them.
    """
    narrow, wide = draw(NARROW), draw(WIDE)
    caption = voice.speak(phrase("chart-table-of", title=wide.title))
    table = _table(wide, caption, links) if wide.table.rows else None
    says = tuple(map(voice.speak, notes))
    return ShownChart(name, wide.title, wide.description, narrow, wide, table, says, links)


def _table(drawing: Drawing, caption: str, links: Links) -> Table:
    twin = drawing.table
    nowhere = ("",) * len(twin.rows)
    firsts = twin.links or nowhere
    further = twin.further or (("",) * (len(twin.heads) - 1),) * len(twin.rows)
    rows = [
        tuple(
            Cell(text, address=links(name) if name else "")
            for name, text in zip((first, *others), row, strict=True)
        )
        for first, others, row in zip(firsts, further, twin.rows, strict=True)
    ]
    return Table(caption, tuple(map(Head, twin.heads)), tuple(rows))
