"""Who was erased, noted outside the database as well, so that a backup from before brings nobody back.

A line holds a day, a number and marks, and a seal over all three; nobody without the installation's secret can
write one that counts, so nobody has a player erased by adding a line.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tracker.football.errors import SettingError

#: A player's number, with the moment of the erasure and the marks.
Noted = Mapping[int, tuple[datetime, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class NotedErasures:
    """A file to which erasures are added and nothing else; any process of the installation may add to it."""

    file: Path
    #: The seals that a text may bear: that of the key of today first, then those of keys before.
    seals: Callable[[str], tuple[str, ...]]

    def note(self, number: int, at: datetime, marks: Collection[str]) -> None:
        """Note an erasure that is committed, and wait until the disk has it."""
        told = f"{at.isoformat()} {number} {','.join(sorted(marks))}"
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        written = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(written, f"{told} {self.seals(told)[0]}\n".encode("ascii"))
            os.fsync(written)
        finally:
            os.close(written)

    def all(self) -> Noted:
        """Everybody who is noted.

        Raises:
            SettingError: a line was not written by this installation, or with another secret.
        """
        found: dict[int, tuple[datetime, frozenset[str]]] = {}
        if not self.file.exists():
            return found
        text = self.file.read_text(encoding="ascii", errors="replace")
        for place, line in enumerate(text.splitlines(), start=1):
            number, at, marks = self._read(line, place)
            earlier = found.get(number, (at, frozenset[str]()))
            found[number] = earlier[0], earlier[1] | marks
        return found

    def _read(self, line: str, place: int) -> tuple[int, datetime, frozenset[str]]:
        told, _, seal = line.rpartition(" ")
        if not any(hmac.compare_digest(one.encode(), seal.encode()) for one in self.seals(told)):
            message = (
                f"{self.file}, line {place}, was not written with this installation's key; put the file back as it "
                "was, or name the key of before in TRACKER_SECRET_KEY_FALLBACKS."
            )
            raise SettingError(message)
        at, number, marks = told.split(" ")
        return int(number), datetime.fromisoformat(at), frozenset(marks.split(","))
