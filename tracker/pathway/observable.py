"""Whether somebody could have been seen at a stage: records that begin later say nothing about the time before.

What the ages of a stage are, and what is left open, is written down in `docs/decisions/cohort-figures.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from tracker.football.ladder import ClubRung, Rail, oldest_of
from tracker.pathway.career import Career, Stage

#: The first day on which a match or a call-up of each stage is surely on record, of anybody.
Beginnings = Mapping[Stage, date]

_OLDEST_IN_CLUBS: Mapping[int, int] = {
    ClubRung.YOUTH_U14: 14,
    ClubRung.YOUTH_U16: 16,
    ClubRung.YOUTH_U17: 17,
    ClubRung.YOUTH_U19: 19,
    ClubRung.BRIDGE: 23,
}


def beginnings(careers: Iterable[Career]) -> Beginnings:
    """The day from which on each stage is on record; a stage that nobody was at has none."""
    found: dict[Stage, date] = {}
    for career in careers:
        for stage, when in career.first.items():
            found[stage] = min(when.latest, found.get(stage, when.latest))
    return found


def begun_at(stage: Stage, begins: Beginnings) -> date | None:
    """The day from which on a stage or one above it on the same rail is on record."""
    return min((day for held, day in begins.items() if held.at_or_above(stage)), default=None)


def observable(career: Career, stage: Stage, begins: Beginnings) -> bool:
    """Whether the player was surely of the stage's age, or younger, when records of player and stage had begun."""
    seen, begun = _first_seen(career), begins.get(stage)
    if seen is None or begun is None:
        return False
    oldest = oldest_at(stage)
    if oldest is None:
        return True
    return career.birth is not None and max(seen, begun) <= _end_of_year(career.birth.earliest, oldest)


def oldest_at(stage: Stage) -> int | None:
    """The oldest age that teams of a stage are for; nothing for senior football.

    >>> oldest_at(Stage("club", 3)), oldest_at(Stage("national", 4)), oldest_at(Stage("club", 6))
    (17, 20, None)
    """
    return _OLDEST_IN_CLUBS.get(stage.rung) if stage.rail == Rail.CLUB.value else oldest_of(stage.rung)


def _first_seen(career: Career) -> date | None:
    if career.seen:
        return career.seen.earliest
    return min((when.latest for when in career.first.values()), default=None)


def _end_of_year(born: date, age: int) -> date:
    """31 December of the year of a birthday, as age groups go by the calendar year."""
    return date(born.year + age, 12, 31)
