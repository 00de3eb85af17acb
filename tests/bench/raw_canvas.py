"""The floor of a report: the letters and lines of a finished PDF, drawn again with bare calls of a canvas.

What is drawn where is read back from the file by PDFium, so that nothing of how the report was thought out,
worded or laid out is in the floor: only what it takes to put these pages on a canvas and write them.
"""

from __future__ import annotations

import ctypes
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from tracker.reports.fonts import BOLD, REGULAR

#: How deep forms are within forms: head, foot and page number are one level down.
_DEEP = 2
_CURVE = 3


@dataclass(frozen=True, slots=True)
class Letters:
    """A run of text: where it begins, in which face, size and colour."""

    x: float
    y: float
    face: str
    size: float
    colour: Color
    text: str

    def draw(self, canvas: Canvas) -> None:
        canvas.setFillColor(self.colour)
        canvas.setFont(self.face, self.size)
        canvas.drawString(self.x, self.y, self.text)


@dataclass(frozen=True, slots=True)
class Path:
    """A line or a surface: its points, each with what leads to it, and its colours."""

    steps: tuple[tuple[int, float, float], ...]
    stroke: Color | None
    fill: Color | None
    weight: float

    def draw(self, canvas: Canvas) -> None:
        if self.stroke:
            canvas.setStrokeColor(self.stroke)
            canvas.setLineWidth(self.weight)
        if self.fill:
            canvas.setFillColor(self.fill)
        path, waiting = canvas.beginPath(), []
        for kind, x, y in self.steps:
            if kind == raw.FPDF_SEGMENT_MOVETO:
                path.moveTo(x, y)
            elif kind == raw.FPDF_SEGMENT_LINETO:
                path.lineTo(x, y)
            else:
                waiting += [x, y]
                if len(waiting) == 2 * _CURVE:
                    path.curveTo(*waiting)
                    waiting = []
        canvas.drawPath(path, stroke=int(self.stroke is not None), fill=int(self.fill is not None))


Drawn = Letters | Path


def on_a_raw_canvas(pdf: bytes) -> Callable[[], bytes]:
    """What draws the pages of a PDF again with bare calls."""
    document = pdfium.PdfDocument(pdf)
    sizes = [page.get_size() for page in document]
    pages = [tuple(_drawn_on(page)) for page in document]

    def draw() -> bytes:
        target = io.BytesIO()
        canvas = Canvas(target, invariant=1, pageCompression=1)
        for size, page in zip(sizes, pages, strict=True):
            canvas.setPageSize(size)
            for one in page:
                one.draw(canvas)
            canvas.showPage()
        canvas.save()
        return target.getvalue()

    return draw


def _drawn_on(page: pdfium.PdfPage) -> Iterator[Drawn]:
    letters = page.get_textpage()
    for held in page.get_objects(max_depth=_DEEP):
        if held.type == raw.FPDF_PAGEOBJ_TEXT:
            yield _letters(held, letters)
        elif held.type == raw.FPDF_PAGEOBJ_PATH:
            yield _path(held)


def _letters(held: pdfium.PdfObject, letters: pdfium.PdfTextPage) -> Letters:
    length = raw.FPDFTextObj_GetText(held, letters, None, 0)
    said = (ctypes.c_ushort * length)()
    raw.FPDFTextObj_GetText(held, letters, said, length)
    text = bytes(said).decode("utf-16-le").rstrip("\x00")
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(held, size)
    name = ctypes.create_string_buffer(80)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(held), name, 80)
    matrix = held.get_matrix()
    face = BOLD if b"Bold" in name.value else REGULAR
    return Letters(
        matrix.e, matrix.f, face, size.value * matrix.a, _colour(held, raw.FPDFPageObj_GetFillColor), text
    )


def _path(held: pdfium.PdfObject) -> Path:
    matrix = held.get_matrix()
    fill, stroke, weight = ctypes.c_int(), ctypes.c_int(), ctypes.c_float()
    raw.FPDFPath_GetDrawMode(held, fill, stroke)
    raw.FPDFPageObj_GetStrokeWidth(held, weight)
    steps = []
    for place in range(raw.FPDFPath_CountSegments(held)):
        segment, x, y = raw.FPDFPath_GetPathSegment(held, place), ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        steps.append((raw.FPDFPathSegment_GetType(segment), *matrix.on_point(x.value, y.value)))
    return Path(
        tuple(steps),
        _colour(held, raw.FPDFPageObj_GetStrokeColor) if stroke.value else None,
        _colour(held, raw.FPDFPageObj_GetFillColor) if fill.value else None,
        weight.value * matrix.a,
    )


def _colour(held: pdfium.PdfObject, get: Callable[..., object]) -> Color:
    parts = [ctypes.c_uint() for _ in range(4)]
    get(held, *parts)
    return Color(*(part.value / 255 for part in parts[:3]))
