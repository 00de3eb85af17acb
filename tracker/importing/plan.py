"""The plan of an import: what each row adds, changes or leaves as it is, and what it all comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from tracker.football.holdings import Delivery, Facts, Holding, Ref, Thing
from tracker.importing.faults import Faults


class Outcome(Enum):
    """What a row does."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that a row replaces or adds to something held."""

    row: int
    column: str
    old: str
    new: str


@dataclass(slots=True)
class RowNotes:
    """What each row does and, where it does not tell, whom on record it may mean; by the numbers of rows.

    `twins` are whom earlier rows bring under the same name and birth, of rows of which somebody said that they are
    of another person.
    """

    outcomes: dict[int, Outcome] = field(default_factory=dict)
    perhaps: dict[int, tuple[Ref, ...]] = field(default_factory=dict)
    twins: dict[int, Ref] = field(default_factory=dict)


@dataclass(slots=True)
class Stated(Holding):
    """A thing that a row of the file speaks of. `said` is what the file itself says of it, from `row` on.

    `later` has the rows of those facts that only a later row added.
    """

    said: Facts = ()
    row: int = 0
    later: dict[int, int] | None = None

    def row_of(self, position: int) -> int:
        """The row that states a fact."""
        return (self.later or {}).get(position, self.row)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file comes to. Nothing of it may be written while it has faults."""

    delivery: Delivery
    outcomes: Mapping[Outcome, int]
    changes: tuple[Change, ...]
    faults: Faults
    #: What the file brings that it only names in passing, such as clubs, as a preview tells it.
    brought: Mapping[Thing, tuple[str, ...]]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.outcomes[Outcome.ADD] or self.outcomes[Outcome.CHANGE])
