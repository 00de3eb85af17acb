"""Which age group is somebody in? The answer for one season of one system, and the groups before and after.

A group belongs to a system and a season, not to a player: the same birth date is in different groups side by
side. A birth year alone gives every group that its days may be in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.eligibility.age_groups.in_force import Seasons
from tracker.eligibility.age_groups.reading import Outcome, Placing, find
from tracker.eligibility.age_groups.reasons import grounds, spoken_cut_off
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.system import YOUNGEST_GROUP, AgeRule, AgeSystem, Group, Grouping
from tracker.eligibility.rule import Confidence
from tracker.eligibility.verdict import Reason
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase

#: The id under which a cut-off that somebody hands in is answered.
OWN = "own"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The season before or after: its name, and the possible groups by their names."""

    season: str
    placing: Placing
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """A birth's age group in one season of one system, or every group that is possible.

    `outcomes` are all that may be told, that the birth is too young or too old for every group among it.
    `missing` names what would settle an open answer: `birth_month`, `birth_day`, `birth_year` or `rule`.
    `notes` are the remarks of the rule file, in the words and the language they were written in.
    """

    system: str
    name: str | Phrase
    season: str
    born: Birth
    placing: Placing
    groups: tuple[Group, ...]
    outcomes: tuple[Outcome, ...]
    before: Neighbour
    after: Neighbour
    provisional: bool
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The possible groups by their names, each once, the youngest first."""
        return tuple(dict.fromkeys(group.name for group in self.groups))


def groups_of(system: AgeSystem, born: Birth, season: int, as_of: date | None = None) -> GroupAnswer:
    """Answer for the season that starts in a year, by the rule as known on `as_of`, or as known best."""
    finding = find(system, born, season, as_of)
    return GroupAnswer(
        system=system.id,
        name=system.name,
        season=system.season_name(season),
        born=born,
        placing=finding.placing,
        groups=finding.groups,
        outcomes=finding.outcomes,
        before=_neighbour(system, born, season - 1, as_of),
        after=_neighbour(system, born, season + 1, as_of),
        provisional=any(reading.rule.confidence is Confidence.RECALLED for reading in finding.readings),
        reasons=grounds(system, finding, born, season, as_of),
        missing=finding.missing,
        notes=tuple(rule.note for rule in finding.rules if rule.note),
    )


def groups_in(
    system: AgeSystem, born: Birth, asked: SeasonName, as_of: date | None = None
) -> tuple[GroupAnswer, ...]:
    """Answer for a season as somebody writes it: two answers where the system's seasons are of the other kind."""
    return tuple(groups_of(system, born, season, as_of) for season in system.seasons(asked))


def own_system(grouping: Grouping) -> AgeSystem:
    """A club's own cut-off as a system of its own: the same in every season, and nobody's regulation.

    It has every group that a club may have.
    """
    rule = AgeRule(
        *(Seasons(), None, (grouping,), None, Confidence.SOURCED), lowest=YOUNGEST_GROUP, names_lowest=True
    )
    return AgeSystem(OWN, phrase("group-own-cut-off", cut_off=spoken_cut_off(grouping.cut_off)), (rule,))


def _neighbour(system: AgeSystem, born: Birth, season: int, as_of: date | None) -> Neighbour:
    finding = find(system, born, season, as_of)
    names = dict.fromkeys(group.name for group in finding.groups)
    return Neighbour(system.season_name(season), finding.placing, tuple(names))
