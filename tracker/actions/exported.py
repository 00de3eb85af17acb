"""A file that a verb has made for somebody to take along, kept outside memory where it is long."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from tempfile import SpooledTemporaryFile
from typing import IO

#: A longer file is kept on disk until it has gone out.
_MOST_IN_MEMORY = 4 * 1024 * 1024

#: Told of each so many rows that were written, for whoever waits.
Progress = Callable[[int], None]
_ROWS_BETWEEN = 10_000


class ListFormat(Enum):
    """As what a list goes out."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file ready to go out: its name, its content from the first byte on, its length, and how many rows it has.

    It is whole before any of it goes out, so that the ledger tells of it first. Whoever takes it closes it.
    """

    file_name: str
    content: IO[bytes]
    size: int
    rows: int


def nobody_waits(_rows: int) -> None:
    """Tell nobody how far it is."""


class _Spool(SpooledTemporaryFile[bytes]):
    """A file that goes when nobody holds it any more, also where the act that made it was refused in the end."""

    def __del__(self) -> None:
        self.close()


def spool() -> IO[bytes]:
    """An empty file of nobody else's."""
    return _Spool(max_size=_MOST_IN_MEMORY)


def written(file_name: str, lines: Iterable[bytes], told: Progress = nobody_waits) -> ExportedFile:
    """A file of lines, of which the first is its heading."""
    content = spool()
    rows = -1
    for line in lines:
        content.write(line)
        rows += 1
        if rows and rows % _ROWS_BETWEEN == 0:
            told(rows)
    return ready(file_name, content, rows)


def ready(file_name: str, content: IO[bytes], rows: int) -> ExportedFile:
    """A file that was written to its end."""
    size = content.tell()
    content.seek(0)
    return ExportedFile(file_name, content, size, rows)
