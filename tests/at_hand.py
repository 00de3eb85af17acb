"""The package's own rule files, read once by each process of a run: they are the same for all tests.

Whoever has rules of their own in a folder besides is answered from files that are read anew, as in service.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any


def _read_once(read: Callable[..., Any]) -> Callable[..., Any]:
    own: list[Any] = []

    def reading(folders: Sequence[Path] = ()) -> Any:
        if folders:
            return read(folders)
        if not own:
            own.append(read())
        return own[0]

    return reading


# It is brought in before anything that knows these readers by name.
for _room, _reader in (
    ("tracker.eligibility.load", "load_catalogue"),
    ("tracker.eligibility.age_groups.load", "load_age_systems"),
    ("tracker.eligibility.quotas.load", "load_quotas"),
):
    setattr(import_module(_room), _reader, _read_once(getattr(import_module(_room), _reader)))
