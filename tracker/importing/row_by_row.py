"""The plan of those rows of a file that can be taken in, and of every other what stands in its way.

A row that cannot be taken in is put aside and the rest planned again without it, so that nothing of it is in the
plan, and no other row is held against it. It comes to an end because each turn puts more rows aside.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tracker.football.holdings import Known, Ref, Thing
from tracker.football.phrase import Phrase, phrase
from tracker.football.same_person.person import Person
from tracker.importing.check import Checked
from tracker.importing.faults import Fault, Faults
from tracker.importing.kind import Kind
from tracker.importing.plan import Change, Outcome, Plan, RowNotes, Stated
from tracker.importing.propose import propose
from tracker.importing.registry import IMPORTABLE
from tracker.importing.rows import OF_PLAN, PERHAPS_HELD, Perhaps, RowOutcome, outcome_of

#: Finds the players on record whom some people may be, each by the number of its row, beside those named already.
Alike = Callable[[Mapping[int, Person], Mapping[int, tuple[Ref, ...]]], Mapping[int, tuple[Perhaps, ...]]]
Settled = Mapping[int, Ref | None]
#: After so many turns whatever is wrong is told, also where it is wrong only beside another row that is.
_MOST_TURNS = 20
_BESIDE_ANOTHER = ("import-row-repeated", "import-rows-disagree")


@dataclass(frozen=True, slots=True)
class RowPlan:
    """What the sound rows come to, and of each row what it does or what stands in its way.

    `of_file` are faults that no row has alone; the file is then not to be taken in at all.
    """

    plan: Plan
    outcomes: Mapping[int, RowOutcome]
    faults: Mapping[int, tuple[Fault, ...]]
    changes: Mapping[int, tuple[Change, ...]]
    perhaps: Mapping[int, tuple[Perhaps, ...]]
    of_file: tuple[Fault, ...]
    #: Whom rows bring that are said to be other people than those whom earlier rows bring alike.
    twins: tuple[tuple[Ref, Ref], ...] = ()


def all_faults() -> Faults:
    """A list of faults that keeps every one."""
    return Faults(most=math.inf)


def spread(kind: Kind, checked: Checked, source: str, settled: Settled) -> dict[int, Ref | None]:
    """What was said of rows, said of every row about the same person."""
    if not settled:
        return {}
    who = _who_by_row(kind, checked, source)
    of_person = {who[row][0]: same_as for row, same_as in settled.items() if row in who}
    return dict(settled) | {row: of_person[key] for row, (key, _) in who.items() if key in of_person}


def plan_rows(
    kind: Kind, checked: Checked, known: Known, source: str, *, settled: Settled, alike: Alike
) -> RowPlan:
    """Plan the rows that can be taken in.

    Arguments:
        checked: what the file says, with every fault of its cells kept.
        settled: what was said of rows, already spread over all rows about the same person.
    """
    desk = _Desk(kind, checked, known, source, settled, alike, _who_by_row(kind, checked, source))
    of_file = tuple(fault for fault in checked.faults.kept if fault.row is None)
    desk.put_aside(fault for fault in checked.faults.kept if fault.row is not None)
    notes, plan = desk.plan()
    desk.compare(settled, notes.perhaps)
    while desk.aside_more(notes, plan):
        notes, plan = desk.plan()
    told = {row: OF_PLAN[outcome] for row, outcome in notes.outcomes.items()}
    told |= {row: outcome_of(faults) for row, faults in desk.faults.items()}
    changes: defaultdict[int, list[Change]] = defaultdict(list)
    for change in plan.changes:
        changes[change.row].append(change)
    brought = dict(brought_by_row(plan))
    twins = tuple((first, brought[row]) for row, first in notes.twins.items() if row in brought)
    return RowPlan(plan, told, _tuples(desk.faults), _tuples(changes), desk.perhaps, of_file, twins)


@dataclass(slots=True)
class _Desk:
    """The rows of a file while it becomes clear which of them can be taken in."""

    kind: Kind
    checked: Checked
    known: Known
    source: str
    settled: Settled
    alike: Alike
    who: Mapping[int, tuple[Any, Person]]
    faults: dict[int, list[Fault]] = field(default_factory=dict)
    perhaps: dict[int, tuple[Perhaps, ...]] = field(default_factory=dict)
    compared: set[Any] = field(default_factory=set)
    turns: int = 0

    def plan(self) -> tuple[RowNotes, Plan]:
        """What the rows come to that are not put aside."""
        records = [record for record in self.checked.records if record.row not in self.faults]
        notes = RowNotes()
        checked = replace(self.checked, records=records, faults=all_faults())
        plan = propose(self.kind, checked, self.known, self.source, settled=self.settled, notes=notes)
        return notes, plan

    def put_aside(self, faults: Iterable[Fault]) -> None:
        """Leave rows out of the plan for what is wrong with them."""
        for fault in faults:
            assert fault.row is not None, "What is wrong with a file is told of no row."
            self.faults.setdefault(fault.row, []).append(fault)

    def aside_more(self, notes: RowNotes, plan: Plan) -> bool:
        """Put aside what the plan shows not to be sound, and say whether there was anything."""
        if plan.faults.count:
            faulty = [row for row, outcome in notes.outcomes.items() if outcome is Outcome.FAULT]
            waiting = self._waiting(plan.faults.kept, faulty)
            self.put_aside(fault for fault in plan.faults.kept if fault.row not in waiting)
            asked = [row for row in faulty if row not in waiting and self._is_question(row)]
            self.compare(asked, notes.perhaps)
            return True
        return self._ask_about({row for row, _ in brought_by_row(plan)})

    def _waiting(self, found: Iterable[Fault], faulty: Sequence[int]) -> set[int | None]:
        """Rows that may be right without an earlier row that is put aside: about the same, or the same person."""
        self.turns += 1
        if self.turns > _MOST_TURNS:
            return set()
        seen: set[Any] = set()
        of_one: set[int | None] = set()
        for row in faulty:
            if row in self.who:
                of_one |= {row} if self.who[row][0] in seen else set()
                seen.add(self.who[row][0])
        out = set(faulty)
        return of_one | {fault.row for fault in found} - {
            fault.row for fault in found if not _is_beside(fault, out)
        }

    def _is_question(self, row: int) -> bool:
        return outcome_of(self.faults[row]) is RowOutcome.QUESTION

    def _ask_about(self, added: Collection[int]) -> bool:
        """Ask about the rows that would add somebody who is perhaps on record already."""
        self.compare(added, {})
        keys = {self.who[row][0]: row for row in added if row in self.perhaps and row not in self.settled}
        asked = [row for row, (key, _) in self.who.items() if key in keys and row not in self.faults]
        for row in asked:
            self.perhaps.setdefault(row, self.perhaps[keys[self.who[row][0]]])
            title = self.checked.headings.get("name", "name")
            self.put_aside([Fault(row, title, _may_be(self.perhaps[row][0]))])
        return bool(asked)

    def compare(self, rows: Collection[int], meant: Mapping[int, tuple[Ref, ...]]) -> None:
        """Look up whom rows may be of, once for each; also whom they name, where that alone raised the question."""
        new = sorted(row for row in rows if row not in self.compared)
        self.compared.update(new)
        people = {row: self.who[row][1] for row in new if row in self.who}
        named = {row: meant[row] for row in new if row in meant}
        self.perhaps.update({row: found for row, found in self.alike(people, named).items() if found})


def brought_by_row(plan: Plan) -> Iterator[tuple[int, Ref]]:
    """The players that a plan adds, each with the row that brings them."""
    for _, holding in plan.delivery.added(Thing.PLAYER):
        assert isinstance(holding, Stated), "A planner states everything in a row."
        yield holding.row, holding.ref


def _who_by_row(kind: Kind, checked: Checked, source: str) -> dict[int, tuple[Any, Person]]:
    person = IMPORTABLE[kind].person
    return {record.row: person(record, source) for record in checked.records} if person else {}


def _is_beside(fault: Fault, faulty: Collection[int]) -> bool:
    """Whether a fault is one beside another row only, which is faulty itself."""
    values = dict(fault.phrase.values)
    return fault.phrase.code in _BESIDE_ANOTHER and int(str(values["first"])) in faulty


def _may_be(perhaps: Perhaps) -> Phrase:
    person = perhaps.person
    born = phrase("import-born", born=str(person.born)) if person.born else phrase("import-born-unknown")
    return phrase(PERHAPS_HELD, name=person.name, born=born, number=str(perhaps.number))


def _tuples(lists: Mapping[int, list[Any]]) -> dict[int, tuple[Any, ...]]:
    return {row: tuple(some) for row, some in lists.items()}
