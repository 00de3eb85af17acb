"""Reading whatever file of rows somebody has: a text file or a workbook, told apart by its first bytes."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.phrase import phrase
from tracker.importing.content import Content, beginning, whole
from tracker.importing.csv_sheet import read_csv
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.sheet import Sheet
from tracker.importing.xlsx_sheet import read_xlsx

#: Nobody says of more columns what they mean, and a page that asked it would be too long to open.
MOST_COLUMNS = 1_000
_ZIP = b"PK\x03\x04"
#: The container of workbooks before XLSX, and of every workbook with a password.
_OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person says of a file that it does not say itself: its encoding, and which of its sheets is meant."""

    encoding: str = ""
    tab: str = ""


AS_IT_IS = Reading()


def read_sheet(content: Content, reading: Reading = AS_IT_IS) -> Sheet:
    """The sheet that a file holds.

    Raises:
        UnreadableError: it holds none that can be read; the sentence says what would be right.
        UnsureEncodingError: it is a text in an encoding that has to be said.
    """
    sheet = _read(content, reading)
    if len(sheet.header) > MOST_COLUMNS:
        said = phrase("import-file-wide", found=len(sheet.header), most=MOST_COLUMNS)
        raise UnreadableError(Fault(None, "", said))
    return sheet


def _read(content: Content, reading: Reading) -> Sheet:
    first = beginning(content)
    if first.startswith(_ZIP):
        return read_xlsx(whole(content), reading.tab)
    if first.startswith(_OLD_CONTAINER):
        raise UnreadableError(Fault(None, "", phrase("import-book-old")))
    return read_csv(content, reading.encoding)
