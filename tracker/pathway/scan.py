"""The scan: everything that lists and cohorts need of a player, from plain rows, for one player or a million.

The rich engine (`tracker.pathway.telling`) tells one career on one page, with every gap and a sentence for each.
The scan says of everybody how things stand on the as-of date. Both follow the same definitions, and tests hold
every figure they share against each other; docs/decisions/summaries.md says why there are two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tracker.football.ladder import Rail
from tracker.pathway.career import Bridge, Leaving
from tracker.pathway.day_runs import Day, days_of, united
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_gap import OpenGap, level_days, open_gap
from tracker.pathway.scan_holes import MatchDays, holes_in, undated_of
from tracker.pathway.scan_lately import Lately, at_level_lately, senior_lately
from tracker.pathway.scan_milestones import (
    Milestones,
    StageEvents,
    Summons,
    by_age,
    milestones,
    senior_of,
    stages,
    summons,
)
from tracker.pathway.scan_play import Match, Played, by_rung, evidence, fielded, tallies
from tracker.pathway.scan_registration import Begun, begun_by, leaving, seasons_for, stretches, trained_at
from tracker.pathway.scan_rows import LookUps, Measure, PlayerRows, TotalRow
from tracker.pathway.scan_ways import bridges


class Summary(NamedTuple):
    """How a player stands at the end of the as-of date. Days are ordinals.

    It is a tuple rather than a dataclass because a scan makes a million of them, and a tuple is made in a quarter
    of the time.

    Arguments:
        as_of: the day it is true for; figures of the trailing year and open periods age with the days.
        stages: the first and the last event at each stage of both rails.
        played: appearances and minutes by club rung.
        senior_lately, at_level_lately: the minutes of the trailing 365 days, as bounds.
        last_at_level: the last day of an appearance that was surely at level.
        u19_ends: T0 of the bridge lag, `milestones` the others.
        gap: the labelled period that goes on, if any.
        in_season_days, on_record_days: the coverage of the whole career.
        first_seen, last_seen: the first and the last day on which anything is on record.
        trained: the training seasons (15 to 21) by club, by the club's number.
        by_age: cumulative senior minutes at the ages of the benchmark, as far as the player was watched.
    """

    player: int
    as_of: Day
    stages: tuple[StageEvents, ...]
    played: tuple[Played, ...]
    senior_lately: Lately
    at_level_lately: Lately
    last_at_level: Day | None
    u19_ends: Day | None
    milestones: Milestones
    gap: OpenGap | None
    in_season_days: int
    on_record_days: int
    first_seen: Day | None
    last_seen: Day | None
    leaving: Leaving
    bridges: frozenset[Bridge]
    trained: tuple[tuple[int, int], ...]
    by_age: tuple[int | None, ...]

    def highest(self, rail: Rail) -> int | None:
        """The highest rung reached on a rail; nothing where no event is on record."""
        return max((stage.rung for stage in self.stages if stage.rail == rail.value), default=None)


def scan(players: Iterable[PlayerRows], look_ups: LookUps, measure: Measure) -> Iterator[Summary]:
    """The summary of each player in the order of the stream, which is read once and never held."""
    births = Births(measure.ladder)
    for rows in players:
        yield summarise(rows, look_ups, measure, births)


def summarise(rows: PlayerRows, look_ups: LookUps, measure: Measure, births: Births) -> Summary:
    """The summary of one player."""
    person, spells, lines, totals, call_ups, absences = rows
    as_of, limits = measure.day, measure.thresholds
    born = births.of(person[1], person[2])
    seasons_of = seasons_for(totals, look_ups.seasons_of, as_of) if totals else look_ups.seasons_of
    begun = begun_by(spells, as_of)
    registered = stretches(begun, seasons_of, as_of)
    matches = fielded(lines, seasons_of, as_of) if lines else []
    played = tallies(matches, totals, as_of)
    shown = evidence(played, as_of)
    senior = senior_of(shown)
    called = summons(call_ups, as_of) if call_ups else []
    in_season = united([run for stretch in registered for run in stretch[3]])
    match_days = MatchDays(look_ups.match_days, begun, lines, as_of) if look_ups.match_days or lines else None
    holes = holes_in(registered, in_season, undated_of(played, match_days), match_days, limits.record_gap_days)
    level = level_days(matches, born) if matches else []
    goes_on = any(stretch[4] for stretch in registered)
    first_seen, last_seen, last_begun = _seen(begun, matches, totals, called, as_of)
    in_season_days = days_of(in_season)
    return Summary(
        player=person[0],
        as_of=as_of,
        stages=stages(shown, called),
        played=by_rung(played),
        senior_lately=senior_lately(senior, as_of),
        at_level_lately=at_level_lately(shown, matches, born, as_of),
        last_at_level=next((day for day, sure in reversed(level) if sure), None),
        u19_ends=born.u19_ends,
        milestones=milestones(senior, called, limits.settled_minutes, limits.established_minutes),
        gap=open_gap(as_of, in_season, holes, absences, level[-1][0] if level and goes_on else None, limits),
        in_season_days=in_season_days,
        on_record_days=in_season_days - days_of(holes.days),
        first_seen=first_seen,
        last_seen=last_seen,
        leaving=leaving(begun, last_begun, last_seen, as_of),
        bridges=bridges(begun, shown, born.bridged_by, seasons_of, look_ups.clubs),
        trained=trained_at(registered, born.trained, seasons_of, look_ups.clubs),
        by_age=by_age(senior, born.grid, last_seen),
    )


def _seen(
    begun: Sequence[Begun],
    matches: Sequence[Match],
    totals: Sequence[TotalRow],
    called: Sequence[Summons],
    as_of: Day,
) -> tuple[Day | None, Day | None, Day | None]:
    """The first and the last day on record, and the last on which something but a registration began to be."""
    first = [spell[0] for spell in begun]
    last = [spell[1] for spell in begun]
    other: list[Day] = []
    for _, season, _, _ in totals:
        if season[1] <= as_of:
            other.append(season[1])
            last.append(min(season[2], as_of))
    for earliest, latest, _ in called:
        other.append(earliest)
        last.append(latest)
    if matches:
        first.append(matches[0][0])
        last.append(matches[-1][0])
        other.append(matches[-1][0])
    return (
        min((*first, *other), default=None),
        max(last, default=None),
        max(other, default=None),
    )
