"""A finished PDF opened again, to see what a reader and a machine would find in it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from pypdfium2 import PdfDocument
from tracker.i18n.speak import speaker
from tracker.reports.player_report import PlayerReport
from tracker.reports.render import render_player_report


@dataclass(frozen=True)
class Opened:
    """A report as bytes and as pypdf reads it."""

    content: bytes
    reader: PdfReader

    @property
    def pages(self) -> list[str]:
        """The text of each page."""
        return [page.extract_text() for page in self.reader.pages]

    @property
    def by_page(self) -> str:
        """The text of each page under its number, as a person reads it to approve it."""
        return "\n".join(f"=== page {number}\n{page.strip()}\n" for number, page in enumerate(self.pages, 1))

    @property
    def text(self) -> str:
        """The text of all pages, with single spaces."""
        return " ".join(" ".join(self.pages).split())

    @property
    def outline(self) -> list[tuple[str, int]]:
        """Each entry of the outline and the page it leads to."""
        entries: list[Any] = self.reader.outline
        return [(str(entry.title), self.reader.get_destination_page_number(entry) or 0) for entry in entries]

    @property
    def typefaces(self) -> list[str]:
        """The typefaces that the file brings along, by their names."""
        fonts = [held for held in self.dictionaries() if held.get("/Type") == "/Font"]
        return sorted({str(font["/BaseFont"]).partition("+")[2] for font in fonts})

    def dictionaries(self) -> Iterator[DictionaryObject]:
        """Every dictionary and stream of the file."""
        for number in range(1, int(str(self.reader.trailer["/Size"]))):
            held = self.reader.get_object(number)
            if isinstance(held, DictionaryObject):
                yield held

    def edges(self) -> tuple[float, float, float, float]:
        """How far left, down, right and up the letters of any page reach."""
        boxes = [
            text.get_charbox(place)
            for text in (page.get_textpage() for page in PdfDocument(self.content))
            for place in range(text.count_chars())
        ]
        left, bottom, right, top = zip(*(box for box in boxes if box[2] > box[0]), strict=True)
        return min(left), min(bottom), max(right), max(top)

    def sizes(self) -> set[float]:
        """Every size in which some text is set, as it comes out on paper."""
        found: set[float] = set()

        def seen(text: str, matrix: list[float], text_matrix: list[float], font: object, size: float) -> None:
            if text.strip():
                found.add(round(size * math.hypot(matrix[0], matrix[1]) * math.hypot(*text_matrix[:2]), 2))

        for page in self.reader.pages:
            page.extract_text(visitor_text=seen)
        return found


def opened(report: PlayerReport, language: str = "en") -> Opened:
    """Render a report and open it."""
    content = printed(report, language)
    return Opened(content, PdfReader(BytesIO(content)))


def printed(report: PlayerReport, language: str = "en") -> bytes:
    """A report as the bytes of a PDF."""
    return render_player_report(report, speaker(language), language)


def read(content: bytes) -> Opened:
    """Open a finished PDF."""
    return Opened(content, PdfReader(BytesIO(content)))


def squeezed(text: str) -> str:
    """A text without any white space, as lines may be broken within a word."""
    return re.sub(r"\s", "", text)
