"""The encodings that a file may be in, each by the words that read otherwise in another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.importing.view import ImportView

_BETWEEN_CELLS = re.compile(r"[,;\t|]")


@dataclass(frozen=True, slots=True)
class CandidateShown:
    """An encoding: the cells in which it makes a difference, and the first row that has one."""

    encoding: str
    telling: str
    row: str


def candidates_shown(view: ImportView) -> tuple[CandidateShown, ...]:
    """Each encoding between which somebody has to choose."""
    return tuple(
        CandidateShown(one.encoding, " · ".join(dict.fromkeys(_telling(one.rows))), one.rows[0] if one.rows else "")
        for one in view.encodings
    )


def _telling(rows: tuple[str, ...]) -> list[str]:
    cells = (cell.strip() for row in rows for cell in _BETWEEN_CELLS.split(row))
    return [cell for cell in cells if not cell.isascii()]
