"""What a season's turn does to a player's age group: under the cut-off that held, under the new one, and where two
systems of one club differ.

A birth is compared day by day of what it may be. Where its days come out differently the answer is that nobody can
tell, and what would settle it; it is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from tracker.eligibility.age_groups.in_force import Seasons, in_force
from tracker.eligibility.age_groups.reading import Finding, Placing, Stretch, find
from tracker.eligibility.age_groups.system import AgeSystem
from tracker.football.people import Birth
from tracker.football.phrase import Phrase

#: The oldest youth group below the bridge, as on `tracker.football.ladder`, where a club names none higher.
OLDEST_YOUTH_GROUP = 19
#: What would settle it where nothing at all is known of a birth.
NO_BIRTH = "birth"


class TurnOutcome(Enum):
    """What becomes of a player's age group from one season to the next."""

    ADVANCES = "advances"
    REPEATS = "repeats"  # The same group once more.
    SKIPS = "skips"  # Passes over a group.
    HELD_BACK = "held_back"  # Comes into a lower group than before.
    SPLITS = "splits"  # Two of the club's systems place the player in different groups.
    CANNOT_TELL = "cannot_tell"
    AGES_OUT = "ages_out"  # No youth group is above: the way goes on to the bridge or to senior football.
    ENTERS = "enters"  # Was too young for the lowest group, and is no more.
    TOO_YOUNG = "too_young"
    BEYOND = "beyond"  # Was out of the youth groups before, and so stays.


@dataclass(frozen=True, slots=True)
class SystemSeason:
    """One season of one system, by the year it starts in."""

    system: AgeSystem
    season: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a birth stands in one season of one system.

    `names` are the possible groups. `number` is that of the group; 0 below the lowest group, and nothing where it
    cannot be told. `missing` says what would settle that.
    """

    system: str
    name: str | Phrase
    season: str
    placing: Placing
    names: tuple[str, ...]
    number: int | None
    missing: tuple[str, ...] = ()
    beyond: bool = False

    @property
    def told(self) -> bool:
        """Whether it can be told."""
        return self.beyond or self.number is not None

    @property
    def place(self) -> int | None:
        """What is compared from one season to the next; nobody beyond the youth groups is in one of them."""
        return None if self.beyond else self.number


@dataclass(frozen=True, slots=True)
class GroupTurn:
    """A player's turn: the ending season, the new one under the old cut-off and under the new, and other systems.

    `under_old` is what would have become of the player had the cut-off stayed.
    """

    before: Standing
    by_old: Standing
    by_new: Standing
    others: tuple[Standing, ...]
    outcome: TurnOutcome
    under_old: TurnOutcome

    @property
    def missing(self) -> tuple[str, ...]:
        """What would settle an answer that cannot be told."""
        if self.outcome is not TurnOutcome.CANNOT_TELL:
            return ()
        asked = (self.before, self.by_new, *self.others)
        return tuple(dict.fromkeys(part for standing in asked for part in standing.missing))


def turn_of(
    born: Birth | None,
    old: SystemSeason,
    new: SystemSeason,
    others: Iterable[SystemSeason] = (),
    highest: int = OLDEST_YOUTH_GROUP,
) -> GroupTurn:
    """What the turn from one season to another does to a birth.

    Arguments:
        old: the system of the ending season.
        new: the system of the new season.
        others: further systems of the club's competitions in the new season. One that holds no rule says nothing.
        highest: the number of the club's highest youth group; whoever is above it goes on to the bridge.
    """
    before, by_new = standing(born, old, highest), standing(born, new, highest)
    by_old = standing(born, SystemSeason(carried_on(old.system, old.season), new.season), highest)
    seen = [standing(born, other, highest) for other in others if other != new]
    asked = tuple(one for one in seen if one.placing is not Placing.NO_RULE_HELD)
    under_old = _outcome(before, by_old)
    return GroupTurn(before, by_old, by_new, asked, _between(_outcome(before, by_new), by_new, asked), under_old)


def standing(born: Birth | None, asked: SystemSeason, highest: int = OLDEST_YOUTH_GROUP) -> Standing:
    """Where a birth stands in a season of a system."""
    system = asked.system
    about = (system.id, system.name, system.season_name(asked.season))
    if born is None:
        return Standing(*about, Placing.CANNOT_TELL, (), None, (NO_BIRTH,))
    found = find(system, born, asked.season)
    numbers = {_number(stretch) for reading in found.readings for stretch in reading.stretches}
    beyond = bool(numbers) and all(number is None or number > highest for number in numbers)
    number = numbers.pop() if len(numbers) == 1 else None
    missing = () if beyond or number is not None else found.missing
    return Standing(*about, found.placing, _names(found), number, missing, beyond)


def carried_on(system: AgeSystem, season: int) -> AgeSystem:
    """A system as if the rule of one season had stayed for good: the old cut-off, asked of a new season.

    A group that was made up for one season alone is not carried on.
    """
    rules = in_force(system.rules, season)
    if not rules:
        return system
    stayed = tuple(replace(rule, seasons=Seasons(), known_from=None, top_band=None) for rule in rules[-1:])
    return replace(system, rules=stayed)


def _number(stretch: Stretch) -> int | None:
    """The group's number, 0 below the lowest; nothing above the highest, where there is no group."""
    if stretch.placing is Placing.ABOVE_HIGHEST:
        return None
    return stretch.group.youngest if stretch.placing is Placing.PLACED else 0


def _names(found: Finding) -> tuple[str, ...]:
    return tuple(dict.fromkeys(group.name for group in found.groups))


def _outcome(before: Standing, after: Standing) -> TurnOutcome:
    if not (before.told and after.told):
        return TurnOutcome.CANNOT_TELL
    was, comes = before.place, after.place
    if comes is None:
        return TurnOutcome.AGES_OUT if was is not None else TurnOutcome.BEYOND
    if comes == 0:
        return TurnOutcome.TOO_YOUNG
    if was == 0:
        return TurnOutcome.ENTERS
    if was is None or comes < was:
        return TurnOutcome.HELD_BACK
    if comes == was:
        return TurnOutcome.REPEATS
    return TurnOutcome.ADVANCES if comes == was + 1 else TurnOutcome.SKIPS


def _between(outcome: TurnOutcome, by_new: Standing, others: tuple[Standing, ...]) -> TurnOutcome:
    """The outcome beside the club's other systems: whom two of them surely place apart splits, whatever else."""
    places = {one.place for one in (by_new, *others) if one.told}
    if len(places) > 1:
        return TurnOutcome.SPLITS
    return outcome if all(one.told for one in others) else TurnOutcome.CANNOT_TELL
