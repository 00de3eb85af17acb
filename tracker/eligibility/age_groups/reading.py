"""What the rules of a season make of a birth: which births come out in which group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.age_groups.in_force import in_force
from tracker.eligibility.age_groups.system import AgeRule, AgeSystem, Group, Grouping
from tracker.eligibility.rule import BirthWindow
from tracker.eligibility.settle import what_settles
from tracker.football.calendar import ONE_DAY, Window
from tracker.football.people import Birth


class Placing(Enum):
    """The answers to "which age group?". Below and above are not group numbers, and never a guess."""

    PLACED = "placed"
    CANNOT_TELL = "cannot_tell"
    BELOW_LOWEST = "below_lowest"  # Too young for the lowest group of the season.
    ABOVE_HIGHEST = "above_highest"  # Too old for the highest.
    NO_RULE_HELD = "no_rule_held"


#: What is told of a birth: the placing, and the group by its name.
Outcome = tuple[Placing, str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Births that come out alike. Below the lowest or above the highest group, `group` is that group."""

    placing: Placing
    group: Group
    births: Window

    @property
    def outcome(self) -> Outcome:
        """What a player is told, whatever the births."""
        return self.placing, self.group.name


@dataclass(frozen=True, slots=True)
class Reading:
    """A birth by one rule with one grouping: its stretches, the oldest births first."""

    rule: AgeRule
    grouping: Grouping
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """All readings of a birth in one season. `rules` are those in force, whether they can be read or not."""

    rules: tuple[AgeRule, ...]
    readings: tuple[Reading, ...]

    @property
    def placing(self) -> Placing:
        """The answer that all readings and all possible births have in common, if they have one."""
        outcomes = {stretch.outcome for reading in self.readings for stretch in reading.stretches}
        if not outcomes:
            return Placing.NO_RULE_HELD
        return outcomes.pop()[0] if len(outcomes) == 1 else Placing.CANNOT_TELL

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that may be told of the birth, each once, from the youngest."""
        stretches = [stretch for reading in self.readings for stretch in reading.stretches]
        youngest = sorted(stretches, key=lambda stretch: stretch.births.start, reverse=True)
        return tuple(dict.fromkeys(stretch.outcome for stretch in youngest))

    @property
    def groups(self) -> tuple[Group, ...]:
        """Every group that is possible, from the youngest; one name twice where two rules fill it differently."""
        stretches = [stretch for reading in self.readings for stretch in reading.stretches]
        found = dict.fromkeys(stretch.group for stretch in stretches if stretch.placing is Placing.PLACED)
        return tuple(sorted(found, key=lambda group: (group.youngest, group.births)))

    @property
    def missing(self) -> tuple[str, ...]:
        """What would settle an open answer: a part of the birth date, the rule, or both."""
        if self.placing is Placing.NO_RULE_HELD:
            return ("rule",)
        if self.placing is not Placing.CANNOT_TELL:
            return ()
        parts = {_part_missing(reading) for reading in self.readings} - {None}
        told = {tuple((*stretch.outcome, stretch.births) for stretch in each.stretches) for each in self.readings}
        found = [part for part in ("birth_day", "birth_month", "birth_year") if part in parts][:1]
        return (*found, *(("rule",) if len(told) > 1 else ()))


def find(system: AgeSystem, born: Birth, season: int, as_of: date | None = None) -> Finding:
    """Read a birth by the rules that count for a season, as known on a day or as known best."""
    rules = in_force(system.rules, season, as_of)
    if any(not rule.groupings for rule in rules):
        return Finding(rules, ())
    readings = [
        Reading(rule, grouping, _stretches(rule, grouping, season, born))
        for rule in rules
        for grouping in rule.groupings
    ]
    return Finding(rules, tuple(readings))


def _stretches(rule: AgeRule, grouping: Grouping, season: int, born: Birth) -> tuple[Stretch, ...]:
    highest, lowest = rule.group(grouping, rule.highest, season), rule.group(grouping, rule.lowest, season)
    first, last = highest.births.start, lowest.births.end
    found = []
    if born.earliest < first:
        before = Window(born.earliest, min(born.latest, first - ONE_DAY))
        found.append(Stretch(Placing.ABOVE_HIGHEST, highest, before))
    day = max(born.earliest, first)
    while day <= min(born.latest, last):
        group = rule.group(grouping, grouping.number(day, season), season)
        births = Window(day, min(born.latest, group.births.end))
        found.append(Stretch(Placing.PLACED, group, births))
        day = births.end + ONE_DAY
    if born.latest > last:
        after = Window(max(born.earliest, last + ONE_DAY), born.latest)
        found.append(Stretch(Placing.BELOW_LOWEST, lowest, after))
    return tuple(found)


def _part_missing(reading: Reading) -> str | None:
    """The coarsest part of a date of birth that settles every turn from one stretch to the next."""
    first, last = reading.stretches[0].births.start, reading.stretches[-1].births.end
    turns = [stretch.births.start for stretch in reading.stretches[1:]]
    parts = {what_settles(Birth(first, last), BirthWindow(turn)) for turn in turns}
    return next((part for part in ("birth_day", "birth_month", "birth_year") if part in parts), None)
