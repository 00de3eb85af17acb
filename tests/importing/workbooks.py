"""Workbooks as people save them, and as nobody should be able to hand them in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from openpyxl import Workbook

_SHEET = "xl/worksheets/sheet1.xml"
_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def workbook(*tabs: tuple[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """A workbook of sheets, by name, as a spreadsheet program saves it."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in tabs:
        sheet = book.create_sheet(name)
        sheet.sheet_state = "hidden" if name in hidden else "visible"
        for row in rows:
            sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """A workbook's bytes."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_sheet(xml: str | bytes) -> bytes:
    """A workbook whose one sheet is exactly this XML."""
    return with_file(_SHEET, xml if isinstance(xml, bytes) else xml.encode())


def with_cells(cells: str) -> bytes:
    """A workbook with these rows of cells."""
    return with_sheet(f"{_HEAD}<sheetData>{cells}</sheetData></worksheet>")


def with_file(name: str, content: bytes) -> bytes:
    """A workbook of one short sheet in which a packed file is replaced, or added."""
    whole = zipfile.ZipFile(io.BytesIO(workbook(("Players", [["name", "sex"], ["Ana", "female"]]))))
    kept = {one: whole.read(one) for one in whole.namelist()} | {name: content}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for one, text in kept.items():
            packed.writestr(one, text)
    return file.getvalue()


def cell(place: str, text: str) -> str:
    """A cell with a text in it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADING = f'<row r="1">{cell("A1", "name")}{cell("B1", "sex")}</row>'


def far_cell() -> bytes:
    """One cell in the very last corner, for which a reader asks half a terabyte."""
    return with_cells(f'{HEADING}<row r="1048576">{cell("XFD1048576", "x")}</row>')


def bomb() -> bytes:
    """A few hundred kilobytes that unpack to three hundred megabytes."""
    return with_sheet(_HEAD.encode() + b"<sheetData>" + b" " * 300_000_000 + b"</sheetData></worksheet>")


def shared_bomb() -> bytes:
    """The same in the table of texts that the sheets lean on."""
    return with_file("xl/sharedStrings.xml", b"<sst>" + b" " * 300_000_000 + b"</sst>")


def laughter() -> bytes:
    """Entities that stand for ten of one another, and so for billions."""
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return with_sheet(
        f'<!DOCTYPE worksheet [<!ENTITY a0 "ha">{entities}]>{_HEAD}'
        f'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData></worksheet>'
    )


def outside_entity() -> bytes:
    """An entity that stands for a file of the machine."""
    return with_sheet(
        f'<!DOCTYPE worksheet [<!ENTITY file SYSTEM "file:///etc/hostname">]>{_HEAD}'
        f'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&file;</t></is></c></row></sheetData></worksheet>'
    )


def cut_off() -> bytes:
    """The first half of a workbook."""
    whole = workbook(("Players", [["name", "sex"], *([f"Player {n}", "female"] for n in range(200))]))
    return whole[: len(whole) // 2]


def broken_xml() -> bytes:
    """A sheet that breaks off within a tag."""
    return with_sheet(_HEAD + "<sheetData><row r=")


def many_files() -> bytes:
    """Ten thousand packed files."""
    file = io.BytesIO(workbook(("Players", [["name"], ["Ana"]])))
    with zipfile.ZipFile(file, "a") as packed:
        for number in range(10_000):
            packed.writestr(f"xl/media/{number}", "")
    return file.getvalue()


def odd_place() -> bytes:
    """A cell at a place that is none."""
    return with_cells(f'<row r="1">{cell("A0000000000000001", "x")}</row>')


#: Each with the beginning of the sentence that refuses it.
HOSTILE = {
    "a cell in the last corner": (far_cell, "A cell in row 1048576 lies so far from the rest"),
    "a sheet that unpacks to 300 MB": (bomb, "This workbook unpacks to more than 200 MB"),
    "texts that unpack to 300 MB": (shared_bomb, "This workbook unpacks to more than 200 MB"),
    "a billion laughs": (laughter, "This workbook holds instructions (a DOCTYPE)"),
    "an entity from outside": (outside_entity, "This workbook holds instructions (a DOCTYPE)"),
    "half a file": (cut_off, "This workbook is damaged"),
    "broken XML": (broken_xml, "This workbook is damaged"),
    "ten thousand files": (many_files, "This workbook is damaged"),
    "a place that is none": (odd_place, "This workbook is damaged"),
}
