"""Binding a report: the page with its running head and foot, the outline, the metadata, and the bytes.

The head and the foot are drawn once and shown on each page; the number of pages is known only at the end, so
each page refers to a line "page x of y" that is drawn last. The same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from tracker.reports.fonts import REGULAR, width_of
from tracker.reports.line import draw_line
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.plain import plain
from tracker.reports.qr import RIM, QrCode, qr_code
from tracker.reports.seal import Seal
from tracker.reports.style import BLACK, HAIRLINE, NAVY, RUNNING, RUNNING_BOLD, Type
from tracker.reports.text import clean, lines_of, one_line

_EDGE = 34.0  # From the edge of the sheet to the running head.
_CLEAR = 20.0  # From it to what is below.
_FOOT_EDGE = 28.0  # From the edge of the sheet to the running foot.
_FOOT_CLEAR = 14.0  # From it to what is above.
_COLUMN_GAP = 20.0
#: The side of the code that a camera reads, with its free rim: 19 millimetres, of which 18 are enough for a phone.
CODE_SIDE = 54.0
#: As much of that rim as may lie outside the foot, above and below.
_RIM_OUTSIDE = 5.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page. The first page bears `kind` where the others bear `name`.

    `page_of` says "page x of y" in the report's language.
    """

    title: str
    subject: str
    author: str
    language: str
    kind: str
    name: str
    as_of: str
    foot: tuple[str, ...]
    page_of: Callable[[int, int], str]
    seal: Seal

    @property
    def head_lines(self) -> list[str]:
        """The running head of the second and later pages; a long name takes several lines."""
        return lines_of(f"{self.name} · {self.kind}", RUNNING_BOLD, self._beside(self.as_of))

    @property
    def foot_width(self) -> float:
        """How wide the running foot is: the measure, less the code that a camera reads where there is one."""
        return MEASURE - CODE_SIDE - _COLUMN_GAP / 2 if self.seal.address else MEASURE

    @property
    def foot_lines(self) -> list[str]:
        """The running foot, whose first lines leave room for the number of the page."""
        first, *others = self.foot
        beside = lines_of(first, RUNNING, self._beside(self.page_of(999, 999), self.foot_width))
        return beside + [line for text in others for line in lines_of(text, RUNNING, self.foot_width)]

    @property
    def foot_height(self) -> float:
        """How tall the running foot is under its rule."""
        height = len(self.foot_lines) * RUNNING.leading
        return max(height, CODE_SIDE - 2 * _RIM_OUTSIDE) if self.seal.address else height

    def _beside(self, text: str, width: float = MEASURE) -> float:
        return width - width_of(clean(text), RUNNING.face, RUNNING.size) - _COLUMN_GAP


def bind(body: list[Flowable], furniture: Furniture, paper: Paper) -> bytes:
    """The finished document, laid out on paper: no clock and no chance enters it."""
    target = BytesIO()
    lay_out(body, furniture, paper, partial(Sheets, target, furniture=furniture, paper=paper))
    return target.getvalue()


def lay_out(body: list[Flowable], furniture: Furniture, paper: Paper, sheets: Callable[..., Canvas]) -> None:
    """Set the parts of a document on its sheets, page by page.

    Arguments:
        sheets: gives the canvas, once it is told what is to be known of the document as a whole.
    """
    document = BaseDocTemplate(
        None,
        pagesize=paper.value,
        pageTemplates=[PageTemplate("page", [_frame(furniture, paper)], _show_head, onPageEnd=_show_foot)],
        title=plain(furniture.title),
        subject=plain(furniture.subject),
        author=plain(furniture.author),
        creator=plain(furniture.author),
        lang=furniture.language,
        displayDocTitle=True,
        initialFontName=REGULAR,
        initialFontSize=RUNNING.size,
        invariant=1,
        pageCompression=1,
    )
    document.build(body, canvasmaker=lambda _filename, **settings: sheets(**settings))


def _frame(furniture: Furniture, paper: Paper) -> Frame:
    head = _EDGE + len(furniture.head_lines) * RUNNING.leading + _CLEAR
    foot = _FOOT_EDGE + furniture.foot_height + _FOOT_CLEAR
    return Frame(
        paper.margin, foot, MEASURE, paper.height - head - foot,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


def _show_head(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.doForm("first-head" if canvas.getPageNumber() == 1 else "head")


def _show_foot(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.doForm("foot")
    canvas.doForm(f"page-{canvas.getPageNumber()}")


class Sheets(Canvas):  # type: ignore[misc]  # ReportLab has no types.
    """A canvas that draws the furniture when the last page is done."""

    def __init__(self, filename: BytesIO, *, furniture: Furniture, paper: Paper, **settings: Any) -> None:
        super().__init__(filename, **settings)
        self.furniture, self.paper = furniture, paper

    def save(self) -> None:
        """Draw what all pages already refer to, and write the file."""
        self.draw_furniture()
        super().save()

    def draw_furniture(self) -> None:
        """Draw head, foot and page numbers, now that it is known how many pages there are."""
        self._head("first-head", lines_of(self.furniture.kind, RUNNING_BOLD, MEASURE))
        self._head("head", self.furniture.head_lines)
        self._foot()
        pages = self.getPageNumber() - 1
        for number in range(1, pages + 1):
            self._page_number(number, pages)

    def _head(self, form: str, lines: list[str]) -> None:
        self.beginForm(form)
        top = self.paper.height - _EDGE
        self.setFillColor(NAVY)
        self.rect(self.paper.margin, top + 6, 26, 2.6, stroke=0, fill=1)
        self._column(lines, top - RUNNING.size, RUNNING_BOLD)
        self._flush_right(self.furniture.as_of, top - RUNNING.size, self.paper.margin + MEASURE)
        self.endForm()

    def _foot(self) -> None:
        lines = self.furniture.foot_lines
        top = _FOOT_EDGE + self.furniture.foot_height
        self.beginForm("foot")
        self.setStrokeColor(HAIRLINE)
        self.setLineWidth(0.6)
        self.line(self.paper.margin, top + 6, self.paper.width - self.paper.margin, top + 6)
        self._column(lines, top - RUNNING.size, RUNNING)
        if self.furniture.seal.address:
            self._square_code(qr_code(self.furniture.seal.address), top)
        self.endForm()

    def _square_code(self, code: QrCode, top: float) -> None:
        """The code as one path, flush with the measure; the margin of the sheet is part of the rim it needs."""
        square = CODE_SIDE / (code.side + 2 * RIM)
        self.saveState()
        self.translate(self.paper.width - self.paper.margin - code.side * square, top - code.side * square)
        self.scale(square, square)
        path = self.beginPath()
        for x, y, length in code.dark:
            path.rect(x, code.side - y - 1, length, 1)
        self.setFillColor(BLACK)
        self.drawPath(path, stroke=0, fill=1)
        self.restoreState()

    def _page_number(self, number: int, pages: int) -> None:
        self.beginForm(f"page-{number}")
        top = _FOOT_EDGE + self.furniture.foot_height
        right = self.paper.margin + self.furniture.foot_width
        self._flush_right(self.furniture.page_of(number, pages), top - RUNNING.size, right)
        self.endForm()

    def _flush_right(self, text: str, y: float, right: float) -> None:
        self.setFillColor(RUNNING.colour)
        draw_line(self, one_line(text), RUNNING.face, RUNNING.size, right, y, left_of=1.0)

    def _column(self, lines: list[str], y: float, kind: Type) -> None:
        self.setFillColor(kind.colour)
        for line in lines:
            draw_line(self, line, kind.face, kind.size, self.paper.margin, y)
            y -= kind.leading
