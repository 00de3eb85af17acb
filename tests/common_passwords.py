"""Makes the file of common passwords again from the list it was made of.

`python -m tests.common_passwords LIST FILE`
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from tracker.access.passwords import SHORTEST, prefix_of


def packed(entries: Iterable[str]) -> bytes:
    """The sorted prefixes of all entries that are long enough to be anybody's password here."""
    return b"".join(sorted({prefix_of(entry) for entry in entries if len(entry.casefold()) >= SHORTEST}))


if __name__ == "__main__":
    source, made = map(Path, sys.argv[1:])
    made.write_bytes(packed(source.read_text(encoding="utf-8", errors="replace").splitlines()))
