"""A file of very many players, planned and written part by part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tracker.actions.verb import Act
from tracker.football.holdings import IsErased
from tracker.importing.check import Checked, reader_of
from tracker.importing.desk import Desk
from tracker.importing.in_parts import ROWS_IN_A_PART, PlanInParts
from tracker.importing.kind import Kind
from tracker.importing.mapping.layout import Layout
from tracker.importing.met import NotInPartsError
from tracker.importing.plan import Outcome, Plan
from tracker.importing.repeats import Repeats, find_repeats
from tracker.importing.sheet import Told
from tracker.store.intake_in_parts import IntakeInParts, LookingDesk


@dataclass(frozen=True, slots=True)
class OfMany:
    """What a file came to, but for its records, which nobody keeps.

    `batch_id` is the number under which it is on record, if it was written.
    """

    checked: Checked
    plan: Plan
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class ManyPlayers:
    """A file of more players than anybody wants to keep in mind at once.

    Arguments:
        source: whose numbers those are that do not say so themselves.
        told: is told how many rows have been read.
    """

    layout: Layout
    source: str
    repeats: Repeats
    is_erased: IsErased
    told: Told | None

    def look_at(self, act: Act) -> OfMany | None:
        """What it comes to; nothing where it has to be planned as a whole."""
        try:
            return self._planned(act, LookingDesk(act.session, self.told))
        except NotInPartsError:
            return None

    def write(self, act: Act, batch: Mapping[str, Any]) -> OfMany | None:
        """The same, and it is written where nothing is wrong and something new."""
        try:
            with IntakeInParts(act.session, batch, self.repeats.rows, self.told) as intake:
                found = self._planned(act, intake.desk)
                plan = found.plan
                if plan.faults.count or plan.empty:
                    return found
                intake.keep(*(plan.outcomes[each] for each in (Outcome.ADD, Outcome.CHANGE, Outcome.SAME)))
        except NotInPartsError:
            return None
        return replace(found, batch_id=intake.batch_id)

    def _planned(self, act: Act, desk: Desk) -> OfMany:
        reader = reader_of(Kind.PLAYERS, self.layout, act.day)
        parts = PlanInParts(reader, act.day, self.source, self.repeats, desk, self.is_erased)
        plan = parts.run(self.layout.sheet.rows)
        checked = Checked([], parts.rows, plan.faults, reader.headings, reader.not_read)
        return OfMany(checked, plan)


def in_parts(
    act: Act, kind: Kind, layout: Layout, source: str, is_erased: Callable[[], IsErased], told: Told | None
) -> ManyPlayers | None:
    """A file that is taken in part by part; nothing where it is planned as a whole."""
    if kind is not Kind.PLAYERS:
        return None
    reader = reader_of(kind, layout, act.day)
    if reader.faults.count:
        return None
    repeats = find_repeats(reader, layout.sheet.rows, source)
    if repeats.numbered is None or repeats.rows <= ROWS_IN_A_PART:
        return None
    return ManyPlayers(layout, source, repeats, is_erased(), told)
