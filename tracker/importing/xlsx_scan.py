"""Looking through a workbook before anything opens it: what its sheets hold, and whether it is fit to be opened.

A workbook of five kilobytes can make a reader ask for half a terabyte and take the whole process down, and one of
three hundred can unpack to gigabytes. This walks through the packed files piece by piece, counts what is really
there and keeps nothing of it; what it counted is held against what the reader found afterwards.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.parsers import expat

from tracker.football.phrase import Phrase, phrase
from tracker.importing.faults import Fault, UnreadableError

#: As many bytes as a sheet of a million rows unpacks to; beyond it nobody keeps a roster in a workbook.
MOST_UNPACKED = 200 * 1024 * 1024
#: A reader lays a sheet out as a full rectangle, so a single cell far away costs as much as all those before it.
MOST_CELLS = 20_000_000
MOST_FILES = 2000
_PIECE = 1 << 16
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet of a workbook: how many rows hold anything, and the number of the last of them."""

    name: str
    hidden: bool
    rows: int
    last_row: int


def scan_workbook(content: bytes) -> tuple[Tab, ...]:
    """The sheets of a workbook, in its order.

    Raises:
        UnreadableError: it is no XLSX workbook, is damaged, or is not fit to be opened; says what would be right.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return tuple(_tabs(packed))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, expat.ExpatError):
        raise _unfit(phrase("import-book-broken")) from None


def _tabs(packed: zipfile.ZipFile) -> Iterator[Tab]:
    names = set(packed.namelist())
    if len(packed.namelist()) > MOST_FILES or len(names) < len(packed.namelist()):
        raise _unfit(phrase("import-book-broken"))
    if not {_WORKBOOK, _RELATIONS} <= names:
        raise _unfit(phrase("import-book-not-excel"))
    room = _Room(MOST_UNPACKED)
    listed, targets = _Listed(), _Targets()
    _walk(packed, _WORKBOOK, listed, room)
    _walk(packed, _RELATIONS, targets, room)
    # What the sheets lean on is read by whoever opens them, so it must be fit as well.
    for name in sorted(names - {_WORKBOOK, _RELATIONS}):
        if name.startswith("xl/") and name.endswith(".xml") and not name.startswith("xl/worksheets/"):
            _walk(packed, name, _Nothing(), room)
    for name, relation, hidden in listed.sheets:
        file = targets.files.get(relation, "")
        if file in names and file.startswith("xl/worksheets/"):
            cells = _Cells()
            _walk(packed, file, cells, room)
            yield Tab(name, hidden, len(cells.rows), max(cells.rows, default=0))


@dataclass(slots=True)
class _Room:
    """How many bytes may still be unpacked. A file's own word for its size is not taken."""

    left: int

    def take(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise _unfit(phrase("import-book-huge", most=MOST_UNPACKED // (1024 * 1024)))


class _Nothing:
    """Listens to the tags of a file and remembers none."""

    def begin(self, tag: str, given: dict[str, str]) -> None:
        """A tag opens."""

    def end(self, tag: str) -> None:
        """A tag closes."""

    def letters(self, text: str) -> None:
        """Text between tags."""


class _Listed(_Nothing):
    """The sheets that a workbook lists: name, relation, and whether it is hidden."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []

    def begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "sheet":
            relation = next((value for name, value in given.items() if _bare(name) == "id"), "")
            self.sheets.append((given.get("name", ""), relation, given.get("state", "visible") != "visible"))


class _Targets(_Nothing):
    """The files that a workbook's relations name, from the root of the packed file."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}

    def begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "Relationship":
            target = given.get("Target", "")
            path = PurePosixPath(target) if target.startswith("/") else PurePosixPath("/xl", target)
            self.files[given.get("Id", "")] = str(path).lstrip("/")


class _Cells(_Nothing):
    """The rows of a sheet that hold anything."""

    def __init__(self) -> None:
        self.rows: set[int] = set()
        self._row = self._column = 0
        self._corners: list[int] = []
        self._valued = self._computed = self._in_value = False

    def begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "row":
            self._row = _number(given["r"]) if "r" in given else self._row + 1
            self._column = 0
        elif tag == "c":
            self._row, self._column = _place(given["r"]) if "r" in given else (self._row, self._column + 1)
            self._valued = self._computed = False
        elif tag in ("v", "t"):
            self._in_value = True
        elif tag == "f":
            self._computed = True

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._in_value = False
        elif tag == "c" and self._valued:
            self._keep()
        elif tag == "c" and self._computed:
            raise _unfit(phrase("import-book-formula", row=str(self._row)))

    def letters(self, text: str) -> None:
        if self._in_value and text:
            self._valued = True

    def _keep(self) -> None:
        self.rows.add(self._row)
        row, column = self._row, self._column
        top, left, bottom, right = self._corners or (row, column, row, column)
        self._corners = [min(top, row), min(left, column), max(bottom, row), max(right, column)]
        top, left, bottom, right = self._corners
        if (bottom - top + 1) * (right - left + 1) > MOST_CELLS:
            raise _unfit(phrase("import-book-wide", row=str(row), most=MOST_CELLS))


def _walk(packed: zipfile.ZipFile, name: str, listener: _Nothing, room: _Room) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda tag, given: listener.begin(_bare(tag), given)
    parser.EndElementHandler = lambda tag: listener.end(_bare(tag))
    parser.CharacterDataHandler = listener.letters
    with packed.open(name) as file:
        while piece := file.read(_PIECE):
            room.take(len(piece))
            parser.Parse(piece)
        parser.Parse(b"", True)  # noqa: FBT003 - the last piece; the C function takes no name for it.


def _refuse_doctype(*_: object) -> None:
    raise _unfit(phrase("import-book-doctype"))


def _bare(tag: str) -> str:
    """A name without the prefix that some programs write before each."""
    return tag.rpartition(":")[2]


def _place(written: str) -> tuple[int, int]:
    found = _PLACE.fullmatch(written)
    if not found:
        raise _unfit(phrase("import-book-broken"))
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _number(written: str) -> int:
    if not re.fullmatch("[0-9]{1,7}", written, re.ASCII):
        raise _unfit(phrase("import-book-broken"))
    return int(written)


def _unfit(said: Phrase) -> UnreadableError:
    return UnreadableError(Fault(None, "", said))
