"""All age systems held, with the college clock beside them, and how one is found by its id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from tracker.eligibility.age_groups.college_rule import CollegeClock
from tracker.eligibility.age_groups.system import AgeSystem
from tracker.football.errors import NotFoundError


@dataclass(frozen=True, slots=True)
class AgeSystems:
    """The systems in order of their ids, and the college clock beside them."""

    systems: tuple[AgeSystem, ...]
    clock: CollegeClock

    def __iter__(self) -> Iterator[AgeSystem]:
        return iter(self.systems)

    def system(self, system: str) -> AgeSystem:
        """The system of that id.

        Raises:
            NotFoundError: there is none; the sentence names the nearest ids.
        """
        for held in self.systems:
            if held.id == system:
                return held
        ids = [held.id for held in self.systems]
        nearest = get_close_matches(system.strip().lower(), ids, n=3, cutoff=0.4)
        choice = f"the nearest are {', '.join(nearest)}" if nearest else f"there are {', '.join(ids)}"
        message = f"There is no age system {system!r}; {choice}."
        raise NotFoundError(message)
