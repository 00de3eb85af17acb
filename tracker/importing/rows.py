"""A file looked at row by row: what each row does, or why it cannot be taken in, beside its cells as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from tracker.football.same_person.evidence import Evidence
from tracker.football.same_person.judge import Answer
from tracker.football.same_person.person import Person
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.plan import Change, Outcome
from tracker.importing.sheet import Row


class RowOutcome(Enum):
    """What a row does, or what stands in its way."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    #: It gainsays something held that no file may replace.
    CONFLICT = "conflict"
    #: Somebody must say which person it is of.
    QUESTION = "question"
    #: The row itself is wrong.
    FAULT = "fault"
    LEFT_OUT = "left-out"

    @property
    def sound(self) -> bool:
        """Whether a row of this outcome can be taken in."""
        return self in _SOUND


_SOUND = frozenset({RowOutcome.ADD, RowOutcome.CHANGE, RowOutcome.SAME})
OF_PLAN = {
    Outcome.ADD: RowOutcome.ADD,
    Outcome.CHANGE: RowOutcome.CHANGE,
    Outcome.SAME: RowOutcome.SAME,
    Outcome.FAULT: RowOutcome.FAULT,
}
PERHAPS_HELD, ANOTHER_NEEDS_NUMBER = "import-perhaps-held", "import-another-needs-number"
SETTLED_UNKNOWN, TWICE_IN_FILE = "import-settled-unknown", "import-twice-in-file"
_QUESTIONS = frozenset(
    {
        PERHAPS_HELD,
        ANOTHER_NEEDS_NUMBER,
        SETTLED_UNKNOWN,
        TWICE_IN_FILE,
        "import-player-perhaps",
        "import-player-once",
        "import-player-several",
        "import-players-alike",
    }
)
_CONFLICTS = frozenset(
    {
        "import-birth-verified",
        "import-sex-differs",
        "import-number-of-another",
        "import-number-elsewhere",
        "import-before-birth",
        "import-registered-before-held-birth",
        "import-born-after-held-spell",
        "import-erased",
    }
)


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A player on record whom a row may be of, and what speaks for it and against it."""

    number: int
    person: Person
    answer: Answer
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """A row as it stands in the file, and what it comes to.

    `number` is the one that a spreadsheet shows. `ticked` says whether it is taken in; one that is `tickable` and
    not ticked was left out by somebody. `perhaps` are the players on record whom it may be of, also when settled.
    """

    number: int
    outcome: RowOutcome
    ticked: bool
    tickable: bool
    cells: tuple[str, ...]
    faults: tuple[Fault, ...] = ()
    changes: tuple[Change, ...] = ()
    perhaps: tuple[Perhaps, ...] = ()

    @property
    def may_be_another(self) -> bool:
        """Whether it can be said of the row that it is of another person than those it may be of."""
        return bool(self.perhaps) or any(fault.phrase.code == TWICE_IN_FILE for fault in self.faults)


def rows_shown(
    rows: Iterable[Row], outcomes: Mapping[int, RowOutcome], only: RowOutcome | None = None
) -> Iterator[tuple[Row, RowOutcome]]:
    """The rows of a sheet with what each comes to, as far as the sheet can be read.

    A row that was not planned was left out, by somebody or because it is of a person who does not play.
    """
    with suppress(UnreadableError):
        for row in rows:
            outcome = outcomes.get(row.number, RowOutcome.LEFT_OUT)
            if only is None or outcome is only:
                yield row, outcome


def outcome_of(faults: Iterable[Fault]) -> RowOutcome:
    """What rows are of which these things are to be said: a fault of the row itself before what it gainsays."""
    codes = {fault.phrase.code for fault in faults}
    if codes <= _QUESTIONS:
        return RowOutcome.QUESTION
    return RowOutcome.CONFLICT if codes <= _QUESTIONS | _CONFLICTS else RowOutcome.FAULT
