"""What a file is made of: bytes that somebody sent, or a file on the disk that is read anew at each walk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, TypeAlias

from tracker.football.phrase import phrase
from tracker.importing.faults import Fault, UnreadableError

_PIECE = 1 << 20
#: A change of the file shows in these.
_State = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file that stays where it is, so that one of a hundred megabytes is never held whole.

    It is walked through several times. Where somebody changes it meanwhile, it cannot be read: what was checked
    would be another file than what is taken in.
    """

    path: Path
    state: _State

    def open(self) -> IO[bytes]:
        """The file, if it is the one that it was.

        Raises:
            UnreadableError: it is gone, or another one by now.
        """
        try:
            file = self.path.open("rb")
        except OSError:
            raise _changed() from None
        try:
            self.check(file)
        except UnreadableError:
            file.close()
            raise
        return file

    def check(self, file: IO[bytes]) -> None:
        """See to it that nobody has changed the file.

        Raises:
            UnreadableError: somebody has.
        """
        if _state(os.fstat(file.fileno())) != self.state:
            raise _changed()


Content: TypeAlias = bytes | OnDisk


def lying_at(path: Path) -> Content:
    """A file of the disk; what is no file there, such as a pipe, can be read once only and is held.

    Raises:
        OSError: it is not there or cannot be read.
    """
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        return OnDisk(path, _state(found)) if stat.S_ISREG(found.st_mode) else file.read()


@contextmanager
def opened(content: Content) -> Iterator[IO[bytes]]:
    """The bytes from the first one on. Whoever has read them to the end knows that they are one file's.

    Raises:
        UnreadableError: the file was changed since it was first looked at.
    """
    if isinstance(content, bytes):
        yield BytesIO(content)
        return
    with content.open() as file:
        yield file
        content.check(file)


def pieces(content: Content) -> Iterator[bytes]:
    """All bytes, as many at a time as do not weigh."""
    with opened(content) as file:
        while piece := file.read(_PIECE):
            yield piece


def beginning(content: Content, length: int = 8) -> bytes:
    """The first bytes, which tell what sort of file it is."""
    with opened(content) as file:
        return file.read(length)


def whole(content: Content) -> bytes:
    """All bytes at once, for what cannot be read in pieces."""
    return content if isinstance(content, bytes) else b"".join(pieces(content))


def _state(found: os.stat_result) -> _State:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _changed() -> UnreadableError:
    return UnreadableError(Fault(None, "", phrase("import-file-changed")))
