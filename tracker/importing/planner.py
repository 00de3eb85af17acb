"""Making the plan of an import, row by row.

Rows are taken in order, as if each were written before the next is looked at. Planning writes nothing; the same
rows over what they have written make an empty plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tracker.football.holdings import Delivery, Facts, Key, Known, Ref, Thing
from tracker.football.phrase import Phrase, phrase
from tracker.importing.faults import Fault, Faults, quoted
from tracker.importing.plan import Change, Outcome, Plan, RowNotes, Stated
from tracker.importing.wording import shown

#: More changes than anybody reads in a preview are counted but not kept.
MOST_CHANGES_KEPT = 1000
_EMPTY = (None, "")


@dataclass(slots=True)
class Planner:
    """A plan in the making, at one row of the file."""

    known: Known
    #: The scheme of numbers that come without one.
    source: str
    faults: Faults = field(default_factory=Faults)
    #: The heading of each column as it stands in the file, for faults.
    headings: Mapping[str, str] = field(default_factory=dict)
    touched: dict[Thing, dict[Key, Stated]] = field(default_factory=lambda: {thing: {} for thing in Thing})
    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    changes: list[Change] = field(default_factory=list)
    #: Names that many rows repeat, looked up once.
    memory: dict[Any, Any] = field(default_factory=dict)
    brought: dict[Thing, list[str]] = field(default_factory=dict)
    new_namesakes: dict[Any, list[Ref]] = field(default_factory=dict)
    #: Teams by their names without hyphens and spaces; nothing where a club has several that are then alike.
    spelled_teams: dict[Key, Ref | None] = field(default_factory=dict)
    #: Of rows by their number, the record that somebody said they are of, or that they are of nobody held.
    settled: Mapping[int, Ref | None] = field(default_factory=dict)
    #: What each row does, where somebody looks at a file row by row; a long file keeps none of it.
    notes: RowNotes | None = None
    _row: int = 0
    _outcome: Outcome = Outcome.SAME
    _newest: int = 0
    _links: list[Change] = field(default_factory=list)

    @property
    def row(self) -> int:
        """The number of the row at hand."""
        return self._row

    @property
    def faulty(self) -> bool:
        """Whether the row at hand cannot be taken in."""
        return self._outcome is Outcome.FAULT

    def open_row(self, number: int) -> None:
        """Turn to a row."""
        self._row, self._outcome = number, Outcome.SAME

    def close_row(self) -> None:
        """Be done with it, and count what it does."""
        self.outcomes[self._outcome] += 1
        if self.notes is not None:
            self.notes.outcomes[self._row] = self._outcome
        # What a new spell or match connects comes with it; alone, a connection is what the row changes.
        if self._outcome is Outcome.CHANGE:
            self._keep(*self._links)
        self._links.clear()

    def leave_row(self) -> None:
        """Be done with it, where somebody else counts what it does: it brings what it speaks of."""
        self._links.clear()

    def complain(self, column: str, said: Phrase) -> None:
        """The row cannot be taken in, for this reason."""
        self._outcome = Outcome.FAULT
        self.faults.add(Fault(self._row, self.headings.get(column, column), said))

    def may_mean(self, players: Iterable[Ref]) -> None:
        """Take note of the players on record whom the row may mean, where somebody looks row by row."""
        if self.notes is not None:
            self.notes.perhaps[self._row] = tuple(ref for ref in players if ref > 0)

    def count_from(self, ref: Ref) -> None:
        """Give what the file brings refs below this one."""
        self._newest = ref

    def finished(self) -> Plan:
        """The plan."""
        brought = {thing: tuple(labels) for thing, labels in self.brought.items()}
        return Plan(Delivery(self.touched), self.outcomes, tuple(self.changes), self.faults, brought)

    def need(self, thing: Thing, key: Key, once: Any = None, *, facts: Facts = (), label: str = "") -> Ref:
        """The thing with this key, which is added where it is not held, and never changed.

        A preview tells by its `label` that it is brought.
        """
        found = self.found(thing, key)
        if found is not None:
            return found[0]
        if label:
            self.brought.setdefault(thing, []).append(label)
        return self._add(thing, key, facts, once).ref

    def link(self, thing: Thing, key: Key, column: str, facts: Facts = ()) -> None:
        """Connect two things; a new connection of something held is a change, shown in a column."""
        if self.found(thing, key) is None:
            if key[0] > 0:
                self._becomes(Outcome.CHANGE)
                self._links.append(Change(self._row, column, "", shown(key[-1])))
            self._add(thing, key, facts, None)

    def state(self, thing: Thing, key: Key, facts: Facts, *, once: Any = None, subject: bool = False) -> Ref:
        """What the row says of a thing: an empty value says nothing, any other adds or replaces one.

        `subject` marks the thing that the row is about; two rows about one thing are a fault.
        """
        holding = self.touched[thing].get(key)
        if holding is None:
            held = self.known.of(thing).get(key)
            if held is None:
                if subject:
                    self._becomes(Outcome.ADD)
                return self._add(thing, key, facts, once).ref
            holding = self.touched[thing][key] = Stated(held[0], held[1], held[1], once, facts, self._row)
            self._correct(holding, facts)
        elif subject:
            self.complain("", phrase("import-row-repeated", first=str(holding.row)))
        else:
            self._agree(holding, facts)
        return holding.ref

    def erase(self, thing: Thing, key: Key, column: str) -> None:
        """Take a value from a thing that the row states, because what it states leaves no room for it."""
        holding = self.touched[thing][key]
        values = holding.facts._asdict()  # type: ignore[attr-defined]
        if values[column] not in _EMPTY:
            self.note(column, values[column], None)
            holding.facts = type(holding.facts)(**{**values, column: None})

    def found(self, thing: Thing, key: Key) -> tuple[Ref, Facts] | None:
        """The thing with this key as it stands at this row, if it is held or an earlier row brought it."""
        holding = self.touched[thing].get(key)
        return (holding.ref, holding.facts) if holding else self.known.of(thing).get(key)

    def new_ref(self) -> Ref:
        """A ref for something the file brings."""
        self._newest -= 1
        return self._newest

    def note(self, column: str, old: object, new: object) -> None:
        """Something held changes in this row."""
        self._becomes(Outcome.CHANGE)
        self._keep(Change(self._row, column, shown(old), shown(new)))

    def _keep(self, *changes: Change) -> None:
        room = len(changes) if self.notes is not None else max(0, MOST_CHANGES_KEPT - len(self.changes))
        self.changes.extend(changes[:room])

    def _add(self, thing: Thing, key: Key, facts: Facts, once: Any) -> Stated:
        ref = key[0] if thing is Thing.PLAYER else self.new_ref()
        holding = self.touched[thing][key] = Stated(ref, facts, (), once, facts, self._row)
        return holding

    def _becomes(self, outcome: Outcome) -> None:
        if self._outcome is Outcome.SAME or (self._outcome is Outcome.CHANGE and outcome is Outcome.ADD):
            self._outcome = outcome

    def _correct(self, holding: Stated, facts: Facts) -> None:
        if facts == holding.facts:
            return
        merged = list(holding.facts)
        for position, (old, new) in enumerate(zip(holding.facts, facts, strict=True)):
            if new not in _EMPTY and new != old:
                merged[position] = new
                if not holding.new:
                    self.note(_column(facts, position), old, new)
        holding.facts = _remade(facts, merged)

    def _agree(self, holding: Stated, facts: Facts) -> None:
        """Take in what a further row says of a thing: it may add to what an earlier row says, never gainsay it."""
        if facts == holding.said:
            return
        merged = list(holding.said)
        for position, (said, now) in enumerate(zip(holding.said, facts, strict=True)):
            if now in _EMPTY or now == said:
                continue
            if said in _EMPTY:
                merged[position] = now
                holding.later = {**(holding.later or {}), position: self._row}
            else:
                first = str(holding.row_of(position))
                values = {"said": quoted(shown(said)), "now": quoted(shown(now))}
                self.complain(_column(facts, position), phrase("import-rows-disagree", first=first, **values))
        if not self.faulty:
            holding.said = _remade(facts, merged)
            self._correct(holding, facts)


def _column(facts: Facts, position: int) -> str:
    names: tuple[str, ...] = type(facts)._fields  # type: ignore[attr-defined]
    return names[position]


def _remade(like: Facts, values: list[Any]) -> Facts:
    return type(like)(*values)
