"""Opening a bundle: a ZIP that says in `datapackage.json` which files it has, each read from it row by row.

Nothing of it is unpacked to disk, and its own word for the size of a file is not taken.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from tracker.football.bundle import FORMAT, RESOURCES, Resource
from tracker.football.phrase import phrase
from tracker.football.spreadsheet_text import unguarded_text
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.sheet import Row

#: As many bytes as the records of a hundred thousand players unpack to.
MOST_UNPACKED = 1024 * 1024 * 1024
MOST_FILES = 200
_MOST_DESCRIBED = 1024 * 1024
_DESCRIPTION = "datapackage.json"
_PIECE = 1 << 16
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError, csv.Error),
    *(json.JSONDecodeError, RecursionError),
)


class BundleFile:
    """A bundle whose files are all there and are what their description says.

    Raises:
        UnreadableError: it is no bundle, or is damaged; says what would be right.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            self._paths = self._checked()
        except _BROKEN:
            raise _unfit("bundle-broken") from None

    def path_of(self, resource: Resource) -> str:
        """Where a file stands in the bundle."""
        return self._paths[resource.name]

    def rows(self, resource: Resource) -> Iterator[Row]:
        """The rows of a file, with the number of each, after its heading."""
        with self._zip.open(self._paths[resource.name]) as file:
            lines = csv.reader(io.TextIOWrapper(file, "utf-8", newline=""), strict=True)
            if tuple(next(lines, ())) != resource.heads:
                raise _unfit("bundle-columns", file=self._paths[resource.name], columns=", ".join(resource.heads))
            for number, cells in enumerate(lines, start=2):
                if len(cells) != len(resource.heads):
                    raise _unfit("bundle-broken")
                yield Row(number, tuple(map(unguarded_text, cells)))

    def _checked(self) -> dict[str, str]:
        names = self._zip.namelist()
        if len(names) > MOST_FILES or len(set(names)) < len(names) or _DESCRIPTION not in names:
            raise _unfit("bundle-none")
        with self._zip.open(_DESCRIPTION) as file:
            described = json.loads(file.read(_MOST_DESCRIBED).decode())
        if not isinstance(described, dict) or described.get("bundle_format") != FORMAT:
            raise _unfit("bundle-none")
        found = {one["name"]: one for one in described.get("resources", ()) if _is_told(one)}
        missing = [name for name in RESOURCES if name not in found or found[name]["path"] not in names]
        if missing:
            raise _unfit("bundle-file-missing", file=f"{missing[0]}.csv")
        self._compare([found[name] for name in RESOURCES])
        return {name: found[name]["path"] for name in RESOURCES}

    def _compare(self, resources: list[dict[str, Any]]) -> None:
        """Make sure that each file is to the letter what was described."""
        left = MOST_UNPACKED
        for one in resources:
            digest = sha256()
            with self._zip.open(one["path"]) as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
                    left -= len(piece)
                    if left < 0:
                        raise _unfit("bundle-huge", most=MOST_UNPACKED // (1024 * 1024))
            if one["hash"] != f"sha256:{digest.hexdigest()}":
                raise _unfit("bundle-altered", file=one["path"])


def _is_told(resource: Any) -> bool:
    return isinstance(resource, dict) and all(
        isinstance(resource.get(name), str) for name in ("name", "path", "hash")
    )


def _unfit(code: str, **values: str | int) -> UnreadableError:
    return UnreadableError(Fault(None, "", phrase(code, **values)))
