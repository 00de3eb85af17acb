"""What is wrong with a file: each fault names its row, its column, what is wrong and what would be right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tracker.football.phrase import Phrase

#: More faults than anybody reads are counted but not kept, so that a hopeless file costs no memory.
MOST_FAULTS_KEPT = 1000
#: A cell is quoted in its fault; one that holds a whole letter is quoted in part.
_MOST_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `row` is the number that a spreadsheet shows, `None` where it is the file itself.

    `column` is the heading as it stands in the file, empty where the whole row or file is meant.
    """

    row: int | None
    column: str
    phrase: Phrase


@dataclass(slots=True)
class Faults:
    """All faults of a file: every one is counted, the first thousand are kept, each faulty row counts once.

    `most` says how many are kept; whoever looks at a file row by row keeps all of them.
    """

    kept: list[Fault] = field(default_factory=list)
    count: int = 0
    rows: set[int] = field(default_factory=set)
    most: float = MOST_FAULTS_KEPT

    def add(self, fault: Fault) -> None:
        """Count a fault, and keep it while there is room."""
        self.count += 1
        if len(self.kept) < self.most:
            self.kept.append(fault)
        if fault.row is not None:
            self.rows.add(fault.row)

    def in_order(self) -> tuple[Fault, ...]:
        """Those that were kept, in the order of the sheet's rows."""
        return tuple(sorted(self.kept, key=lambda fault: fault.row or 0))


class UnfitCellError(Exception):
    """A cell's text is none of what its column may hold; the phrase says what would be right."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.code)
        self.phrase = phrase


class UnreadableError(Exception):
    """A file, or all of it after some row, cannot be read as a sheet."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.phrase.code)
        self.fault = fault


#: Says that something is wrong in the row at hand: the name of the column, and the phrase.
Complain = Callable[[str, Phrase], None]


def quoted(text: str) -> str:
    """A cell's text as a fault repeats it: on one line, and not without end.

    >>> quoted("first\\nsecond")
    'first second'
    """
    line = " ".join(text.split())
    return line if len(line) <= _MOST_QUOTED else f"{line[: _MOST_QUOTED - 1]}…"
