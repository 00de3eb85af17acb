"""The same report set by others: fpdf2, typst and WeasyPrint, from the same blocks, in the same typeface.

Each is used as its own pages recommend: fpdf2 with its tables, typst with one compiler for all reports,
WeasyPrint from HTML. All set the same sentences, facts, tables and charts; running heads and feet are left
out, which favours the peers.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from tracker.pathway.drawing import Anchor, Area, Box, Curve, Drawing, Label, Line, Mark, Pattern, Shape
from tracker.reports.blocks import Block, Blocks, Chart, Entry, Facts, Grid, Heading, Prose, Title, Together
from tracker.reports.style import INKS

FONTS = Path(str(files("tracker.reports"))) / "fonts"
_FACE = "DejaVu Sans"

Setter = Callable[[Blocks], bytes]


def peers() -> Iterator[tuple[str, Setter]]:
    """Those of the three that are installed, by name."""
    for name, module, make in (
        ("typst", "typst", _typst),
        ("fpdf2", "fpdf", _fpdf2),
        ("WeasyPrint", "weasyprint", _weasyprint),
    ):
        try:
            found = importlib.import_module(module)
        except (ImportError, OSError):  # WeasyPrint is installed without the libraries it draws with.
            continue
        yield name, make(found)


def _flat(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Together):
            yield from _flat(block.blocks)
        else:
            yield block


def _rows(grid: Grid) -> Iterator[list[str]]:
    if any(column.head for column in grid.columns):
        yield [column.head for column in grid.columns]
    for row in grid.rows:
        yield [
            "\n".join(filter(None, (cell.main, cell.under))) if isinstance(cell, Entry) else cell for cell in row
        ]


def _fpdf2(fpdf: Any) -> Setter:
    def set_blocks(blocks: Blocks) -> bytes:
        pdf = fpdf.FPDF(format="A4")
        pdf.add_font(_FACE, "", FONTS / "DejaVuSans.ttf")
        pdf.add_font(_FACE, "B", FONTS / "DejaVuSans-Bold.ttf")
        pdf.add_page()
        for block in _flat(blocks):
            _on_fpdf2(pdf, block, fpdf)
        return bytes(pdf.output())

    return set_blocks


def _on_fpdf2(pdf: Any, block: Block, fpdf: Any) -> None:
    pdf.set_font(_FACE, "", 8.5)
    match block:
        case Title(text) | Heading(text, _):
            pdf.set_font(_FACE, "B", 13)
            pdf.multi_cell(0, 7, text, new_x="LMARGIN", new_y="NEXT")
        case Prose(text, _):
            pdf.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
        case Facts(facts):
            for fact in facts:
                pdf.multi_cell(0, 5, f"{fact.label}: {fact.value} {fact.under}", new_x="LMARGIN", new_y="NEXT")
        case Grid():
            widths = [column.share for column in block.columns]
            with pdf.table(col_widths=widths, line_height=4, first_row_as_headings=False) as table:
                for row in _rows(block):
                    table.row(row)
        case Chart(drawing):
            pdf.image(svg_of(drawing).encode(), w=pdf.epw)


def _typst(typst: Any) -> Setter:
    compiler = typst.Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)

    def set_blocks(blocks: Blocks) -> bytes:
        source = "\n\n".join(_as_typst(block) for block in _flat(blocks))
        opening = f'#set page(paper: "a4")\n#set text(font: "{_FACE}", size: 8.5pt)\n#set table(stroke: none)\n'
        return bytes(compiler.compile(input=(opening + source).encode()))

    return set_blocks


def _as_typst(block: Block) -> str:
    match block:
        case Title(text) | Heading(text, _):
            return f"#heading({_quoted(text)})"
        case Prose(text, _):
            return f"#text({_quoted(text)})"
        case Facts(facts):
            cells = (f"[#text({_quoted(f'{one.label}: {one.value} {one.under}')})]" for one in facts)
            return f"#grid(columns: 4, gutter: 9pt, {', '.join(cells)})"
        case Grid():
            shares = ", ".join(f"{column.share}fr" for column in block.columns)
            cells = (f"[#text({_quoted(cell)})]" for row in _rows(block) for cell in row)
            return f"#table(columns: ({shares},), {', '.join(cells)})"
        case Chart(drawing):
            return f'#image(bytes({_quoted(svg_of(drawing))}), format: "svg", width: 100%)'
        case _:
            return ""


def _quoted(text: str) -> str:
    marked = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{marked}"'


def _weasyprint(weasyprint: Any) -> Setter:
    fonts = importlib.import_module("weasyprint.text.fonts").FontConfiguration()
    faces = "".join(
        f"@font-face {{font-family: '{_FACE}'; font-weight: {weight}; src: url({(FONTS / file).as_uri()})}}"
        for file, weight in (("DejaVuSans.ttf", "normal"), ("DejaVuSans-Bold.ttf", "bold"))
    )
    style = f"{faces} body {{font: 8.5pt '{_FACE}'}} table {{width: 100%}} thead {{display: table-header-group}}"
    sheet = weasyprint.CSS(string=style, font_config=fonts)

    def set_blocks(blocks: Blocks) -> bytes:
        page = weasyprint.HTML(string="".join(map(_as_html, _flat(blocks))))
        return bytes(page.write_pdf(stylesheets=[sheet], font_config=fonts))

    return set_blocks


def _as_html(block: Block) -> str:
    match block:
        case Title(text):
            return f"<h1>{escape(text)}</h1>"
        case Heading(text, _):
            return f"<h2>{escape(text)}</h2>"
        case Prose(text, _):
            return f"<p>{escape(text)}</p>"
        case Facts(facts):
            return "".join(f"<p>{escape(f'{one.label}: {one.value} {one.under}')}</p>" for one in facts)
        case Grid():
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in _rows(block))
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Chart(drawing):
            return svg_of(drawing)
        case _:
            return ""


def svg_of(drawing: Drawing) -> str:
    """A drawing as a picture on its own, with the inks of paper; areas that paper hatches are filled."""
    shapes = "".join(map(_as_svg, drawing.shapes))
    box = f"0 0 {drawing.width} {drawing.height}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{drawing.width}"'
        f' height="{drawing.height}">{shapes}</svg>'
    )


def _as_svg(shape: Shape) -> str:
    match shape:
        case Line():
            ends = f'x1="{shape.x1}" y1="{shape.y1}" x2="{shape.x2}" y2="{shape.y2}"'
            return f'<line {ends} stroke="{_ink(shape)}" stroke-width="{shape.weight}"/>'
        case Box():
            place = f'x="{shape.x}" y="{shape.y}" width="{shape.width}" height="{shape.height}"'
            filled = shape.pattern is Pattern.SOLID
            return f'<rect {place} fill="{_ink(shape) if filled else "none"}" stroke="{_ink(shape)}"/>'
        case Label():
            anchor = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}[shape.anchor]
            place = f'x="{shape.x}" y="{shape.y}" font-size="{shape.size}" text-anchor="{anchor}"'
            return f'<text {place} font-family="{_FACE}" fill="{_ink(shape)}">{escape(shape.text)}</text>'
        case Mark():
            return f'<circle cx="{shape.x}" cy="{shape.y}" r="{shape.size / 2}" fill="{_ink(shape)}"/>'
        case Area():
            return f'<polygon points="{_points(shape)}" fill="{_ink(shape)}"/>'
        case Curve():
            return f'<polyline points="{_points(shape)}" fill="none" stroke="{_ink(shape)}"/>'
        case _:
            return ""


def _points(shape: Area | Curve) -> str:
    return " ".join(f"{x},{y}" for x, y in shape.points)


def _ink(shape: Line | Box | Label | Mark | Area | Curve) -> str:
    return f"#{INKS[shape.ink].hexval()[2:]}"
