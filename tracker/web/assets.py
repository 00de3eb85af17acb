"""Static files under addresses that change with their content, so that browsers may keep them for good."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from flask import request, url_for

FOLDER = Path(__file__).parent / "static"
# Not every system's list of file types knows this one, and what is not known is not shown.
mimetypes.add_type("image/webp", ".webp")


def asset(name: str) -> str:
    """The address of a static file, with a mark of its content."""
    return url_for("static", filename=name, v=_marks()[name])


def is_unchanging() -> bool:
    """Whether a file was asked for by the mark of the content it has."""
    mark = _marks().get((request.view_args or {}).get("filename", ""))
    return mark is not None and request.args.get("v") == mark


@cache
def _marks() -> Mapping[str, str]:
    files = (path for path in FOLDER.rglob("*") if path.is_file())
    return {path.relative_to(FOLDER).as_posix(): sha256(path.read_bytes()).hexdigest()[:12] for path in files}
