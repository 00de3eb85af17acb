"""How a report looks: paper, measure, sizes of type, and ink that keeps its order of darkness in grey."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from tracker.pathway.drawing import Ink
from tracker.reports.fonts import BOLD, REGULAR

#: No text is set smaller, on any page.
SMALLEST = 8.5


NAVY = HexColor(0x16284A)
BLACK = HexColor(0x1B212B)
QUIET = HexColor(0x56606E)
RULE = HexColor(0xA9B2BF)
HAIRLINE = HexColor(0xDCE1E8)
WHITE = HexColor(0xFFFFFF)

#: Printed in grey, senior club football and caps stay the darkest and youth football the palest.
INKS: dict[Ink, Color] = {
    Ink.AXIS: QUIET,
    Ink.GRID: HAIRLINE,
    Ink.LANE: HexColor(0xF3F5F8),
    Ink.PAPER: WHITE,
    Ink.TEXT: BLACK,
    Ink.QUIET_TEXT: QUIET,
    Ink.CLUB: HexColor(0xA9C0DE),
    Ink.CLUB_BRIDGE: HexColor(0x6189BC),
    Ink.CLUB_SENIOR: HexColor(0x1D3F78),
    Ink.LOAN: HexColor(0x6189BC),
    Ink.NATIONAL: HexColor(0x2E8573),
    Ink.CAP: HexColor(0x0D4A3E),
    Ink.GAP: HexColor(0x96690F),
    Ink.RECORD_GAP: HexColor(0x8590A0),
    Ink.ABSENCE: HexColor(0x77699C),
    Ink.NOW: NAVY,
    Ink.BAR: HexColor(0x4A7AB5),
    Ink.BAND: HexColor(0xC3CAD4),
    Ink.WIDE_BAND: HexColor(0xE6EAEF),
}


@dataclass(frozen=True, slots=True)
class Type:
    """One size of type: the face, its size, the distance from line to line, and its colour."""

    face: str
    size: float
    leading: float
    colour: Color = BLACK


TITLE = Type(BOLD, 22, 27, NAVY)
TITLE_OF_MANY_WORDS = Type(BOLD, 15, 20, NAVY)
HEADING = Type(BOLD, 13, 17, NAVY)
LABEL = Type(REGULAR, SMALLEST, 11.5, QUIET)
FACT = Type(REGULAR, 10, 13.5)
CELL = Type(REGULAR, SMALLEST, 11.8)
CELL_BOLD = Type(BOLD, SMALLEST, 11.8)
CELL_QUIET = Type(REGULAR, SMALLEST, 11.8, QUIET)
RUNNING = Type(REGULAR, SMALLEST, 11.5, QUIET)
RUNNING_BOLD = Type(BOLD, SMALLEST, 11.5, QUIET)


def _prose(name: str, size: float, leading: float, after: float, colour: Color = BLACK) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=REGULAR,
        bulletFontName=REGULAR,
        fontSize=size,
        leading=leading,
        spaceAfter=after,
        textColor=colour,
        allowWidows=0,
        allowOrphans=0,
    )


LEAD = _prose("lead", 11, 16.5, 6)
BODY = _prose("body", 9.5, 13.6, 6)
NOTE = _prose("note", SMALLEST, 12, 5, QUIET)
