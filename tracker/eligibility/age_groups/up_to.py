"""Whether a birth is young enough for a team: in its age group, or in a younger one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tracker.eligibility.age_groups.in_force import in_force
from tracker.eligibility.age_groups.system import AgeRule, Grouping
from tracker.eligibility.age_groups.turn import SystemSeason
from tracker.football.calendar import ONE_DAY
from tracker.football.people import Birth
from tracker.logic.truth import Truth


def young_enough(asked: SystemSeason, oldest: int) -> Callable[[Birth | None], Truth]:
    """What tells of a birth whether it is in U-`oldest` of a season or in a younger group.

    Of a birth that is known in part, or where one of several rules may have been in use, perhaps nobody can tell.
    Whoever is too young for the lowest group may play as far as these groups go: from what age on is another rule.

    The days on which a rule would begin to say yes are worked out once, however many births are asked about.
    """
    rules = in_force(asked.system.rules, asked.season)
    firsts = [_first(rule, grouping, asked.season, oldest) for rule in rules for grouping in rule.groupings]
    if not all(rule.groupings for rule in rules) or not firsts:
        return lambda _born: Truth.UNKNOWN
    surely, perhaps = max(firsts), min(firsts)

    def told(born: Birth | None) -> Truth:
        if born is None or (born.earliest < surely and born.latest >= perhaps):
            return Truth.UNKNOWN
        return Truth.YES if born.earliest >= surely else Truth.NO

    return told


def _first(rule: AgeRule, grouping: Grouping, season: int, oldest: int) -> date:
    """The first birth that is young enough by one rule."""
    lowest = rule.group(grouping, rule.lowest, season)
    if oldest < lowest.youngest:
        return lowest.births.end + ONE_DAY
    return rule.group(grouping, min(oldest, rule.highest), season).births.start
