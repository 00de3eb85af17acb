"""What the scan looks up about teams: their league seasons, the days of their matches, and their clubs."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.pathway.scan_rows import LookUps, PlayerRows, Season, SeasonsByTeam
from tracker.store import tables as t
from tracker.store.driver_rows import Question, rows_of
from tracker.store.ordinals import ordinal

Seasons = Mapping[int, Season]
#: Teams, each with the number of a season it takes part in.
Places = Sequence[tuple[int, int]]
#: Some numbers, or all there are.
Some = Collection[int] | None

_team = itemgetter(0)


def look_ups(connection: Connection, as_of: date, teams: Some = None, named: Iterable[int] = ()) -> LookUps:
    """What is known of some teams and their leagues, or of all, as of a day.

    `named` are the numbers of further seasons, which season totals name.
    """
    places: Places = rows_of(connection, _of(t.TeamInSeason.team_id, teams, _PLACES))
    held = _seasons(connection, None if teams is None else {number for _, number in places}.union(named))
    return LookUps(
        seasons=held,
        of_team=_by_team(places, held, as_of.toordinal()),
        match_days=_match_days(connection, as_of, teams),
        clubs=dict(rows_of(connection, _of(t.Team.id, teams, select(t.Team.id, t.Team.club_id)))),
    )


def named_in(players: Iterable[PlayerRows]) -> tuple[set[int], set[int]]:
    """The teams that some players' records name, and the seasons that their totals name."""
    teams: set[int] = set()
    seasons: set[int] = set()
    for _, spells, lines, totals, _, _ in players:
        teams.update(spell[1] for spell in spells)
        teams.update(line[2] for line in lines)
        teams.update(total[1] for total in totals)
        seasons.update(total[2] for total in totals)
    return teams, seasons


_PLACES = select(t.TeamInSeason.team_id, t.TeamInSeason.league_season_id)


def _of(column: InstrumentedAttribute[int], some: Some, question: Question) -> Question:
    return question if some is None else question.where(column.in_(sorted(some)))


def _seasons(connection: Connection, numbers: Some) -> dict[int, Season]:
    """The league seasons, each with its place among them."""
    season = t.LeagueSeason
    days = (ordinal(season.starts), ordinal(season.ends))
    question = select(season.id, t.League.name, season.label, *days, season.rung, season.starts)
    question = question.join(t.League, t.League.id == season.league_id)
    found = connection.execute(_of(season.id, numbers, question)).all()
    # They are ordered here and not by the database, as every database sorts names in a way of its own.
    ordered = sorted(found, key=lambda row: (row[3], row[4], row[1], row[2], row[5], row[0]))
    return {
        number: (place, start, end, rung, starts.year)
        for place, (number, _, _, start, end, rung, starts) in enumerate(ordered)
    }


def _by_team(places: Places, held: Seasons, as_of: int) -> SeasonsByTeam:
    """The seasons of each team that had begun."""
    found: dict[int, list[Season]] = defaultdict(list)
    for team, number in places:
        if held[number][1] <= as_of:
            found[team].append(held[number])
    return SeasonsByTeam((team, tuple(sorted(own))) for team, own in found.items())


def _match_days(connection: Connection, as_of: date, teams: Some) -> dict[int, Sequence[int]]:
    """The days of matches by team, in numbers of four bytes: there may be millions."""
    match = t.FixtureRow
    question = select(match.team_id, ordinal(match.played_on)).where(match.played_on <= as_of).distinct()
    question = _of(match.team_id, teams, question).order_by(match.team_id, ordinal(match.played_on))
    with connection.execute(question, execution_options={"stream_results": True}) as answer:
        return {team: array("i", [day for _, day in rows]) for team, rows in groupby(answer, key=_team)}
