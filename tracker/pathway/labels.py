"""Which label each day bears: one at most on each rail, however many periods it lies in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.football.calendar import Window, without
from tracker.football.ladder import Rail
from tracker.pathway.story import Gap, GapKind

_PRECEDENCE = tuple(GapKind)


@dataclass(frozen=True, slots=True)
class LabelledDays:
    """A gap and the days that bear its label; `widest` is where there is most room for its name."""

    gap: Gap
    days: tuple[Window, ...]

    @property
    def widest(self) -> Window:
        """The longest run of these days."""
        return max(self.days, key=lambda window: window.days)


def labelled_days(gaps: Sequence[Gap], rail: Rail) -> tuple[LabelledDays, ...]:
    """The days of the labels under a rail, in order of days.

    A day of several gaps bears the label that comes first: hole in the records, known absence, quiet period, step
    down, thin exposure. A known absence also takes its days out of the time between two call-ups.
    """
    taken: list[Window] = []
    found: list[LabelledDays] = []
    for gap in sorted(gaps, key=lambda gap: (_PRECEDENCE.index(gap.kind), gap.window)):
        if gap.kind.rail is not rail and gap.kind is not GapKind.ABSENCE:
            continue
        days = without((gap.window,), taken)
        taken.append(gap.window)
        if days and gap.kind.rail is rail:
            found.append(LabelledDays(gap, days))
    return tuple(sorted(found, key=lambda label: label.days))
