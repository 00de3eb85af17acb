"""The heads of the ledger that are noted outside the database, so that lines cut off its end are missed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tracker.football.errors import SettingError
from tracker.store.ledger_chain import Head

#: A head is noted when so much time has gone by since the last, or so many lines.
NOTED_AFTER = timedelta(minutes=1)
NOTED_AFTER_LINES = 100
#: Longer than a line of the file ever is.
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class NotedHeads:
    """A file to which heads are added and nothing else; any process of the installation may add to it."""

    file: Path

    def note(self, head: Head, at: datetime) -> None:
        """Note a head that is committed, unless one was noted a moment ago."""
        last = self._last()
        if last and at - last[0] < NOTED_AFTER and 0 <= head.lines - last[1] < NOTED_AFTER_LINES:
            return
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        written = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(written, f"{at.isoformat()} {head.lines} {head.seal}\n".encode("ascii"))
        finally:
            os.close(written)

    def seals(self) -> Mapping[int, str]:
        """The seals that were noted, by the number of the line they belong to; the first where two differ.

        Raises:
            SettingError: a line of the file is no head.
        """
        found: dict[int, str] = {}
        for number, line in enumerate(self._text().splitlines(), start=1):
            try:
                _, lines, seal = line.split(" ")
                found.setdefault(int(lines), seal)
            except ValueError:
                message = f"{self.file}, line {number}, is no head of the ledger; somebody has changed the file."
                raise SettingError(message) from None
        return found

    def _text(self) -> str:
        return self.file.read_text(encoding="ascii", errors="replace") if self.file.exists() else ""

    def _last(self) -> tuple[datetime, int] | None:
        """When the last head was noted, and how many lines it counted."""
        try:
            with self.file.open("rb") as noted:
                noted.seek(max(0, noted.seek(0, os.SEEK_END) - _LONGEST))
                at, lines, _ = noted.read().decode("ascii").splitlines()[-1].split(" ")
            return datetime.fromisoformat(at), int(lines)
        except (FileNotFoundError, ValueError, IndexError):
            return None
