"""Reading a sheet of an XLSX workbook, in a process of its own that may fail without anything else failing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from tracker.football.cell_marks import may_be_marked
from tracker.football.phrase import Phrase, phrase
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.sheet import Row, Sheet, unmarked
from tracker.importing.title_lines import lines_above_heading
from tracker.importing.xlsx_scan import Tab, scan_workbook

SECONDS_TO_WAIT = 90
_MOST_NAMED = 8


class UnsureTabError(UnreadableError):
    """A workbook has several sheets that may be meant; their names are told."""

    def __init__(self, fault: Fault, tabs: tuple[str, ...]) -> None:
        super().__init__(fault)
        self.tabs = tabs


def read_xlsx(content: bytes, tab: str = "") -> Sheet:
    """The sheet that a workbook holds, or the one of several that somebody names.

    Raises:
        UnreadableError: it is no workbook that can be read.
        UnsureTabError: which of its sheets is meant has to be said.
    """
    chosen = _chosen(scan_workbook(content), tab)
    rows = _XlsxRows(_opened(content, chosen))
    if rows.last_number() < chosen.last_row:
        # A reader that believes what a workbook says of its own size leaves out rows and does not say so.
        raise _unfit(phrase("import-book-broken"))
    rows = replace(rows, above=lines_above_heading(rows.all()))
    for row in rows.from_heading():
        return Sheet(tuple(cell.strip() for cell in row.cells), rows)
    raise _unfit(phrase("import-file-empty"))


def _chosen(tabs: tuple[Tab, ...], wanted: str) -> Tab:
    filled = [tab for tab in tabs if tab.rows]
    named = [tab for tab in filled if tab.name.casefold() == wanted.strip().casefold()]
    visible = [tab for tab in filled if not tab.hidden]
    meant = named if wanted else visible
    if len(meant) == 1:
        return meant[0]
    possible = tuple(tab.name for tab in (filled if wanted else visible))
    names = ", ".join(f"“{name}”" for name in possible[:_MOST_NAMED])
    if not names:
        raise _unfit(phrase("import-file-empty"))
    said = phrase("import-book-no-such-tab" if wanted else "import-book-which-tab", names=names)
    raise UnsureTabError(Fault(None, "", said), possible)


@dataclass(frozen=True, slots=True)
class _XlsxRows:
    """The rows of a sheet under its heading, as the process that opened the workbook wrote them."""

    lines: bytes
    #: How many rows stand above the heading.
    above: int = 0

    def __iter__(self) -> Iterator[Row]:
        return islice(self.from_heading(), 1, None)

    def from_heading(self) -> Iterator[Row]:
        """The heading and the rows under it."""
        return islice(self.all(), self.above, None)

    def all(self) -> Iterator[Row]:
        """Every row with any text in it."""
        for line in self._each():
            number, cells = json.loads(line)
            text = "".join(cells)
            if text and not text.isspace():
                row = Row(number, tuple(cells))
                yield unmarked(row) if may_be_marked(text) else row

    def last_number(self) -> int:
        """The number of the last row that was read, whether it holds any text or not."""
        last = self.lines.rstrip(b"\n").rpartition(b"\n")[2]
        return int(json.loads(last)[0]) if last else 0

    def _each(self) -> Iterator[bytes]:
        start = 0
        while (end := self.lines.find(b"\n", start)) >= 0:
            yield self.lines[start:end]
            start = end + 1


def _opened(content: bytes, tab: Tab) -> bytes:
    """What the process wrote that opened the workbook. Whatever happens to it happens to nobody else."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as written:
        given.write(content)
        given.seek(0)
        command = [sys.executable, "-P", "-m", "tracker.importing.xlsx_child", tab.name]
        try:
            done = subprocess.run(  # noqa: S603 - the name of a sheet is an argument and never part of a command.
                command,
                stdin=given,
                stdout=written,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS_TO_WAIT,
                check=False,
                env=_surroundings(),
            )
        except subprocess.TimeoutExpired:
            raise _unfit(phrase("import-book-unread")) from None
        except ValueError:
            raise _unfit(phrase("import-book-broken")) from None
        if done.returncode:
            raise _unfit(phrase("import-book-unread"))
        written.seek(0)
        return written.read()


def _surroundings() -> dict[str, str] | None:
    """What the process is told: where our code is, and no secret of this installation."""
    if sys.platform == "win32":
        return None  # Python does not start there without what the system hands on.
    return {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}


def _unfit(said: Phrase) -> UnreadableError:
    return UnreadableError(Fault(None, "", said))
