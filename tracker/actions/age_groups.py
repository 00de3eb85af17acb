"""Asking which age group somebody born on some day is in, without any player being looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.eligibility.age_groups.college import ClockAnswer, clock_of
from tracker.eligibility.age_groups.groups import GroupAnswer, groups_in, own_system
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.system import AgeSystem, Grouping
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.football.errors import BadInputError
from tracker.football.people import Birth


@dataclass(frozen=True, slots=True)
class AskAgeGroups:
    """A birth as far as it is known and a season; the systems that are meant, all of them if none is named.

    `own` is a club's own cut-off, answered beside the others. `enrolled` is the day of the first full-time
    enrolment at a college, `None` for somebody who has not enrolled. `as_of` is the day whose rules count.
    """

    born: Birth
    season: SeasonName
    systems: tuple[str, ...] = ()
    own: Grouping | None = None
    enrolled: date | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class AgeGroupAnswers:
    """Every system's answer side by side, and the college clock's."""

    born: Birth
    season: SeasonName
    groups: tuple[GroupAnswer, ...]
    college: ClockAnswer


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_age_groups(act: Act, command: AskAgeGroups) -> AgeGroupAnswers:
    """The age group in every system, and when the college clock starts.

    Raises:
        NotFoundError: there is no such system; names the nearest.
        BadInputError: the birth or the as-of date lies in the future, or the birth after another of the days.
    """
    _refuse_impossible(command, act.day)
    answers = [
        answer
        for system in _systems(act.library.age_systems, command)
        for answer in groups_in(system, command.born, command.season, command.as_of)
    ]
    clock = clock_of(act.library.age_systems.clock, command.born, command.enrolled, command.as_of)
    return AgeGroupAnswers(command.born, command.season, tuple(answers), clock)


def _systems(held: AgeSystems, command: AskAgeGroups) -> list[AgeSystem]:
    named = [held.system(system) for system in dict.fromkeys(command.systems)] if command.systems else list(held)
    return [own_system(command.own), *named] if command.own else named


def _refuse_impossible(command: AskAgeGroups, day: date) -> None:
    born, as_of, enrolled = command.born, command.as_of, command.enrolled
    message = None
    if born.earliest > day:
        message = f"The date of birth {born} lies in the future; give a day up to {day}."
    elif as_of and as_of > day:
        message = f"What will be known on {as_of} nobody can say; give {day} or an earlier as-of date."
    elif as_of and born.earliest > as_of:
        message = f"The date of birth {born} lies after the as-of date {as_of}; give a later one."
    elif enrolled and enrolled < born.earliest:
        message = f"The enrolment on {enrolled} lies before the date of birth {born}; correct one of the two."
    if message:
        raise BadInputError(message)
