"""A person whom one file names twice, under two numbers: asked of whoever looks at the file row by row.

A number tells people apart, so a file that is taken in as it is brings both, and the pair is found afterwards.
"""

from __future__ import annotations

from tracker.football.holdings import Ref
from tracker.football.people import Birth, Sex
from tracker.football.phrase import phrase
from tracker.importing.match import Somebody
from tracker.importing.planner import Planner
from tracker.importing.rows import TWICE_IN_FILE

_BROUGHT = "newcomers by name and birth"
Described = tuple[tuple[str, Sex], Birth]


def ask_whether_twice(planner: Planner, somebody: Somebody) -> None:
    """Complain of a newcomer whom an earlier row brings with the same name and day of birth under another number.

    Whoever was said to be another person is taken note of beside the earlier one.
    """
    before = _brought(planner).get(_described(somebody))
    if before is None or planner.notes is None:
        return
    row, ref = before
    if planner.row in planner.settled:
        planner.notes.twins[planner.row] = ref
    else:
        planner.complain("name", phrase(TWICE_IN_FILE, first=str(row)))


def note_for_twins(planner: Planner, somebody: Somebody, ref: Ref) -> None:
    """Remember a newcomer for the rows to come, where somebody looks row by row."""
    described = _described(somebody)
    if planner.notes is not None and described is not None:
        _brought(planner).setdefault(described, (planner.row, ref))


def _described(somebody: Somebody) -> Described | None:
    """Name, sex and day of birth; less than a day says too little."""
    born = somebody.born
    return (somebody.namesake, born) if born is not None and born.exact else None


def _brought(planner: Planner) -> dict[Described | None, tuple[int, Ref]]:
    found: dict[Described | None, tuple[int, Ref]] = planner.memory.setdefault(_BROUGHT, {})
    return found
