"""The typefaces that an operator names for letters which the reports' own typeface lacks."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from tracker.football.errors import SettingError

VARIABLE = "TRACKER_FONTS"
#: How a file of TrueType outlines begins, and one that holds several faces. Others hold outlines of PostScript,
#: which ReportLab does not set.
_TRUETYPE, _COLLECTION = (b"\x00\x01\x00\x00", b"true"), b"ttcf"
_FIRST_OF_COLLECTION = 12


def typefaces_in(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The files that `TRACKER_FONTS` names in an environment, in the order in which they are asked for a letter.

    Raises:
        SettingError: a file is not there, or holds no TrueType outlines.
    """
    named = [Path(one) for one in environment.get(VARIABLE, "").split(os.pathsep) if one.strip()]
    for file in named:
        _refuse_others(file)
    return tuple(named)


def _refuse_others(file: Path) -> None:
    try:
        with file.open("rb") as source:
            fits = _outlines(source) in _TRUETYPE
    except OSError as error:
        message = f"{VARIABLE} names {file}, which cannot be read ({error.strerror}); name a TrueType file (.ttf)."
        raise SettingError(message) from error
    if not fits:
        message = (
            f"{VARIABLE} names {file}, which holds no TrueType outlines; name a .ttf, and not a file whose "
            "outlines are PostScript's (.otf)."
        )
        raise SettingError(message)


def _outlines(source: BinaryIO) -> bytes:
    """What kind of outlines a file holds, by its first face if it holds several."""
    kind = source.read(4)
    if kind != _COLLECTION:
        return kind
    source.seek(_FIRST_OF_COLLECTION)
    source.seek(int.from_bytes(source.read(4), "big"))
    return source.read(4)
