"""Systems side by side: what each makes of a birth from season to season, and where two of them differ.

Systems whose seasons are calendar years stand apart: a season that crosses the new year lies in two of theirs, so
that a birth is in two groups one after the other, which is no disagreement with anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from tracker.eligibility.age_groups.groups import GroupAnswer, groups_in
from tracker.eligibility.age_groups.in_force import in_force
from tracker.eligibility.age_groups.reading import Outcome, Placing
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.system import OLDEST_GROUP, AgeSystem
from tracker.football.calendar import CutOff
from tracker.football.people import Birth
from tracker.football.phrase import Phrase


class Agreement(Enum):
    """Whether the systems of a season put a birth into the same group."""

    AGREE = "agree"
    DIFFER = "differ"  # Two of them surely put it into different groups.
    OPEN = "open"  # As little as is known of the birth, nobody can tell for all of them.
    NO_RULE = "no_rule"


@dataclass(frozen=True, slots=True)
class Alike:
    """Systems that make the same of a birth. `outcomes` are several if it cannot be told, none without a rule."""

    outcomes: tuple[Outcome, ...]
    answers: tuple[GroupAnswer, ...]


@dataclass(frozen=True, slots=True)
class SeasonSides:
    """One season: systems that agree together, the youngest group first, and those that go by calendar years."""

    season: SeasonName
    alike: tuple[Alike, ...]
    by_year: tuple[GroupAnswer, ...]

    @property
    def told(self) -> tuple[Alike, ...]:
        """Those of which a rule is held."""
        return tuple(one for one in self.alike if one.outcomes)

    @property
    def agreement(self) -> Agreement:
        """Whether they agree."""
        if not self.told:
            return Agreement.NO_RULE
        pairs = combinations([set(one.outcomes) for one in self.told], 2)
        if any(one.isdisjoint(other) for one, other in pairs):
            return Agreement.DIFFER
        return Agreement.AGREE if len(self.told[0].outcomes) == len(self.told) == 1 else Agreement.OPEN

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that any of them says, each once."""
        return tuple(dict.fromkeys(outcome for one in self.told for outcome in one.outcomes))


@dataclass(frozen=True, slots=True)
class SystemSides:
    """One system: its answers season by season, and the day on which its groups turn in each of them.

    `cut_offs` begin with the season before the first; one is `None` where no rule is held, or several may count.
    """

    system: str
    name: str | Phrase
    seasons: tuple[tuple[GroupAnswer, ...], ...]
    cut_offs: tuple[CutOff | None, ...]


def system_sides(system: AgeSystem, born: Birth, seasons: Sequence[SeasonName]) -> SystemSides:
    """What a system makes of a birth in seasons that follow one another."""
    answers = tuple(groups_in(system, born, season) for season in seasons)
    first, last = system.seasons(seasons[0])[0], system.seasons(seasons[-1])[0]
    cut_offs = tuple(_cut_off(system, season) for season in range(first - 1, last + 1))
    return SystemSides(system.id, system.name, answers, cut_offs)


def season_sides(systems: Iterable[SystemSides], place: int, season: SeasonName) -> SeasonSides:
    """What all systems make of a birth in one of the seasons, by its place among them."""
    found: dict[tuple[Outcome, ...], list[GroupAnswer]] = {}
    by_year: list[GroupAnswer] = []
    for system in systems:
        answers = system.seasons[place]
        if len(answers) > 1:
            by_year += answers
        else:
            found.setdefault(_in_common(answers[0]), []).append(answers[0])
    alike = [Alike(outcomes, tuple(answers)) for outcomes, answers in found.items()]
    return SeasonSides(season, tuple(sorted(alike, key=_youngest_first)), tuple(by_year))


def _in_common(answer: GroupAnswer) -> tuple[Outcome, ...]:
    """What is told of a birth. Too young is too young, whichever the system's lowest group is."""
    return tuple((placing, name if placing is Placing.PLACED else "") for placing, name in answer.outcomes)


def _youngest_first(alike: Alike) -> tuple[bool, int, int]:
    """Whoever is too old stands behind every group, and nothing is said without a rule, which comes last."""
    too_old = any(placing is Placing.ABOVE_HIGHEST for placing, _ in alike.outcomes)
    groups = [group.youngest for answer in alike.answers for group in answer.groups]
    return not alike.outcomes, min(groups, default=OLDEST_GROUP + 1 if too_old else 0), len(alike.outcomes)


def _cut_off(system: AgeSystem, season: int) -> CutOff | None:
    days = {grouping.cut_off for rule in in_force(system.rules, season) for grouping in rule.groupings}
    return days.pop() if len(days) == 1 else None
