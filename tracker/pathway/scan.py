"""The scan: everything that lists and cohorts need of a player, from plain rows, for one player or a million.

The rich engine (`tracker.pathway.telling`) tells one career on one page, with every gap and a sentence for each.
The scan says of everybody how things stand on the as-of date. Both follow the same definitions, and tests hold
every figure they share against each other; docs/decisions/summaries.md says why there are two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tracker.football.ladder import Rail
from tracker.pathway.career import Bridge, Leaving
from tracker.pathway.day_runs import Day, days_of, united
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_category import u19_turn
from tracker.pathway.scan_gap import OpenGap, last_at_level, last_maybe_at_level, level_days, open_gap
from tracker.pathway.scan_holes import MatchDays, holes_in
from tracker.pathway.scan_lately import (
    DAYS,
    NOTHING,
    NOTHING_BEFORE,
    NOTHING_FROM,
    Before,
    Lately,
    LatelyFrom,
    at_level_lately,
    before_lately,
    lately_from,
    senior_lately,
)
from tracker.pathway.scan_milestones import (
    Milestones,
    StageEvents,
    by_age,
    milestones,
    senior_of,
    stages,
    summons,
)
from tracker.pathway.scan_play import fielded, play_of
from tracker.pathway.scan_registration import begun_by, leaving, seasons_for, stretches, trained_at
from tracker.pathway.scan_rows import LookUps, Measure, PlayerRows
from tracker.pathway.scan_sight import sight_of
from tracker.pathway.scan_totals import Played, play_of_totals
from tracker.pathway.scan_ways import bridges
from tracker.pathway.story import GapKind


class Summary(NamedTuple):
    """How a player stands at the end of the as-of date. Days are ordinals.

    It is a tuple rather than a dataclass because a scan makes a million of them, and a tuple is made in a quarter
    of the time.

    Arguments:
        as_of: the day it is true for; figures of the trailing year and open periods age with the days.
        stages: the first and the last event at each stage of both rails.
        played: appearances and minutes by club rung.
        senior_lately, at_level_lately: the minutes of the trailing 365 days, as bounds.
        lately_from: of these 365 days, the minutes surely played on other rungs or higher.
        before: the minutes surely played in the 365 days before those.
        last_at_level: the last day of an appearance that was surely at level.
        u19_ends: T0 of the bridge lag, `milestones` the others.
        gap: the labelled period that goes on, if any.
        gap_by_year: what goes on as far as the year of birth tells, without which nobody can say what is at level.
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
    lately_from: LatelyFrom
    before: Before
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
    gap_by_year: GapKind | None = None

    def highest(self, rail: Rail) -> int | None:
        """The highest rung reached on a rail; nothing where no event is on record."""
        name = rail.value
        return max([stage.rung for stage in self.stages if stage.rail == name], default=None)


def scan(
    players: Iterable[PlayerRows], look_ups: LookUps, measure: Measure, births: Births | None = None
) -> Iterator[Summary]:
    """The summary of each player in the order of the stream, which is read once and never held.

    `births` are those met in an earlier scan, where players come in parts.
    """
    scanner = Scanner(look_ups, measure, births)
    return map(scanner.summarise, players)


class Scanner:
    """What every player is held against, made ready once."""

    def __init__(self, look_ups: LookUps, measure: Measure, births: Births | None = None) -> None:
        self._look_ups = look_ups
        self._seasons_of = look_ups.of_team.__getitem__
        self._as_of = measure.as_of.toordinal()
        self._limits = measure.thresholds
        self._births = Births(measure.ladder) if births is None else births

    def summarise(self, rows: PlayerRows) -> Summary:
        """The summary of one player."""
        (player, earliest, latest), spells, lines, totals, call_ups, absences = rows
        look_ups, as_of, limits = self._look_ups, self._as_of, self._limits
        born = self._births[earliest, latest]
        seasons_of = seasons_for(totals, look_ups.seasons, self._seasons_of, as_of) if totals else self._seasons_of
        begun = begun_by(spells, as_of)
        registered = stretches(begun, seasons_of, as_of)
        matches = fielded(lines, look_ups.seasons, seasons_of, as_of) if lines else []
        if matches:
            shown, undated, played = play_of(matches, totals, look_ups.seasons, as_of)
        else:
            shown, undated, played = play_of_totals(totals, look_ups.seasons, as_of)
        called = summons(call_ups, as_of) if call_ups else []
        senior = senior_of(shown)
        if len(registered) == 1:
            in_season = registered[0][3]
        else:
            in_season = united([run for stretch in registered for run in stretch[3]])
        match_days = MatchDays(look_ups.match_days, begun, lines, as_of) if look_ups.match_days or lines else None
        holes = holes_in(registered, in_season, undated, match_days, limits.record_gap_days)
        level = level_days(matches, born) if matches else []
        first_seen, last_seen, last_begun = sight_of(begun, matches, totals, look_ups.seasons, called, as_of)
        in_season_days = days_of(in_season)
        lately = last_seen is not None and last_seen > as_of - DAYS
        earlier = first_seen is not None and first_seen <= as_of - DAYS and (shown or matches)
        still = True in [stretch[4] for stretch in registered]
        gap, quiet_since = None, level[-1][0] if level and still else None
        if absences or level or (holes.days and holes.days[-1][1] == as_of):
            gap = open_gap(as_of, in_season, holes, absences, quiet_since, limits)
        gap_by_year = gap
        if still and matches and (gap is None or gap.kind is GapKind.QUIET):
            since_by_year = last_maybe_at_level(matches, self._births[born.years])
            if since_by_year != quiet_since:
                gap_by_year = open_gap(as_of, in_season, holes, absences, since_by_year, limits)
        turn = u19_turn(registered, matches, totals, look_ups.seasons, seasons_of, as_of)
        return Summary(
            player,
            as_of,
            stages(shown, called),
            played,
            senior_lately(senior, as_of) if lately and senior else NOTHING,
            at_level_lately(shown, matches, born, as_of) if lately else NOTHING,
            lately_from(shown, as_of) if lately and shown else NOTHING_FROM,
            before_lately(shown, matches, born, as_of) if earlier else NOTHING_BEFORE,
            last_at_level(level),
            self._births.u19_ends((earliest, latest), turn) if turn else born.u19_ends,
            milestones(senior, called, limits.settled_minutes, limits.established_minutes),
            gap,
            in_season_days,
            in_season_days - days_of(holes.days) if holes.days else in_season_days,
            first_seen,
            last_seen,
            Leaving.PLAYING if still else leaving(begun, last_begun, last_seen, as_of),
            bridges(begun, shown, born.bridged_by, seasons_of, look_ups.clubs),
            trained_at(registered, born.trained, seasons_of, look_ups.clubs),
            by_age(senior, born.grid, last_seen),
            gap_by_year.kind if gap_by_year else None,
        )
