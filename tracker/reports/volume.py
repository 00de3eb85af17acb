"""A volume: many reports in one file, each with its own head, foot and page numbers, and with one set of typefaces.

A report of its own carries its typefaces along, which are most of its bytes; in a volume they are held once. The
outline has an entry for each report, and below it the report's own.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from tracker.reports.document import Furniture, Sheets, lay_out
from tracker.reports.paper import Paper
from tracker.reports.plain import plain


class Volume:
    """Reports that are set one after the other; of each its pages are kept and nothing else."""

    def __init__(self, paper: Paper, title: str, author: str, language: str) -> None:
        self._paper, self._title, self._author, self._language = paper, title, author, language
        self._target = BytesIO()
        self._sheets: _Chapters | None = None

    def add(self, body: list[Flowable], furniture: Furniture) -> None:
        """Set a report after those that are there, beginning on a page of its own."""

        def sheets(**settings: Any) -> Canvas:
            if self._sheets is None:
                self._sheets = _Chapters(self._target, furniture=furniture, paper=self._paper, **settings)
            self._sheets.begin(furniture)
            return self._sheets

        lay_out(body, furniture, self._paper, sheets)

    def close(self) -> bytes:
        """The bytes of the file; of a volume without a report there are none."""
        if self._sheets is None:
            return b""
        self._sheets.setTitle(plain(self._title))
        self._sheets.setSubject(plain(self._title))
        self._sheets.setAuthor(plain(self._author))
        self._sheets.write()
        return self._target.getvalue()


class _Chapters(Sheets):
    """Sheets on which each report counts its own pages, and whose marks bear the number of the report."""

    def __init__(self, filename: BytesIO, **settings: Any) -> None:
        self._chapter, self._pages_before = 0, 0
        super().__init__(filename, **settings)

    def begin(self, furniture: Furniture) -> None:
        """Begin a report: what is drawn from now on is of it."""
        self._pages_before += self.getPageNumber() - 1
        self._chapter += 1
        self.furniture = furniture
        self.bookmarkPage(f"report-{self._chapter}")
        super().addOutlineEntry(plain(furniture.name), f"report-{self._chapter}", 0, closed=1)

    def save(self) -> None:
        """The report is at its end; the file is not."""
        self.draw_furniture()

    def write(self) -> None:
        """Write the file."""
        Canvas.save(self)

    def getPageNumber(self) -> int:  # noqa: N802 - ReportLab's own name.
        """The number of the page in its report."""
        return int(super().getPageNumber()) - self._pages_before

    def beginForm(self, name: str, *place: float) -> None:  # noqa: N802 - ReportLab's own name.
        """Begin what is drawn once and shown on each page of this report."""
        super().beginForm(self._own(name), *place)

    def doForm(self, name: str) -> None:  # noqa: N802 - ReportLab's own name.
        """Show what is drawn once for this report."""
        super().doForm(self._own(name))

    def bookmarkHorizontal(self, key: str, x: float, y: float, **more: Any) -> None:  # noqa: N802 - as above.
        """Mark a place in this report."""
        super().bookmarkHorizontal(self._own(key), x, y, **more)

    def addOutlineEntry(self, title: str, key: str, level: int = 0, closed: int | None = None) -> None:  # noqa: N802
        """An entry below that of the report."""
        super().addOutlineEntry(title, self._own(key), level + 1, closed)

    def _own(self, key: str) -> str:
        return f"{self._chapter}-{key}"
