"""A report as a page in every state of its blocks, with an invented player whose name runs from right to left."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.invented import AS_OF, REPORT, drawn_strip
from tracker.i18n.speak import speaker
from tracker.reports.blocks import (
    Blocks,
    Chart,
    Column,
    Entry,
    Fact,
    Facts,
    Grid,
    Heading,
    Prose,
    Title,
    Together,
    Tone,
)  # fmt: skip
from tracker.reports.imprint import Imprint, furniture_of
from tracker.reports.told import Told
from tracker.reports.voice import Voice
from tracker.web.show.report_twin import Twin, twin_of_report

LONG = "Wolfeschlegelsteinhausenbergerdorff-" * 5
ARABIC = "ليلى بنت سعيد"


def a_twin(language: str) -> Twin:
    """The page, with every kind of block in it."""
    voice = Voice(speaker(language), language)
    imprint = Imprint("A report", ARABIC, AS_OF, "Prepared for: nobody", LONG, "8f3c21d0a97e", REPORT.seal)
    shown = twin_of_report(Told(_blocks(), furniture_of(imprint, voice)))
    # Beside other components its list of contents needs a name of its own.
    return replace(shown, contents="In this report")


def _blocks() -> Blocks:
    columns = (Column("Competition", 1.6), Column("Why", 2.5), Column("Minutes", 1, number=True))
    rows = (("A cup", Entry(ARABIC, "friendly"), "90"), (Entry(LONG, "2026", bold=True), LONG, "—"))
    terms = Grid((Column("", 1), Column("", 3)), ((Entry("Coverage", bold=True), "What is on record."),))
    drawing = drawn_strip()
    return (
        Title(ARABIC, "A □ stands for a letter."),
        Prose("The name is disputed.", Tone.NOTE),
        Facts((Fact("Born", "2009", "year only"), Fact("Club", LONG), Fact("Name", ARABIC))),
        Together((
            Heading("A chart that is told elsewhere", "twin-chart"),
            Prose(f"{ARABIC}, 17, is in the U-19 stage.", Tone.LEAD),
            Chart(drawing, "twin-table"),
        )),
        Heading(f"A table of {LONG}", "twin-table"),
        Prose(LONG),
        Grid(columns, rows, "A dash stands for something that nobody recorded."),
        Heading("A chart with a table of its own", "twin-own"),
        Chart(drawing),
        Heading("Terms", "twin-terms"),
        terms,
    )  # fmt: skip
