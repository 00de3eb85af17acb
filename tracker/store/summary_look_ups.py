"""What the scan looks up about teams: their league seasons, the days of their matches, and their clubs."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.pathway.scan_rows import LookUps, PlayerRows, Season, SeasonsByTeam
from tracker.store import tables as t
from tracker.store.driver_rows import About, Question, about, rows_about, rows_of, stream_of
from tracker.store.ordinals import ordinal

Seasons = Mapping[int, Season]
#: Teams, each with the number of a season it takes part in.
Places = Sequence[tuple[int, int]]
#: Some numbers, or all there are.
Some = Collection[int] | None
#: A question about all there are, and the same about some.
Questions = tuple[Question, About]

_team = itemgetter(0)


def look_ups(connection: Connection, as_of: date, teams: Some = None, named: Iterable[int] = ()) -> LookUps:
    """What is known of some teams and their leagues, or of all, as of a day.

    `named` are the numbers of further seasons, which matches and season totals name.
    """
    places: Places = _asked(connection, _PLACES, teams)
    held = _seasons(connection, None if teams is None else {number for _, number in places}.union(named))
    return LookUps(
        seasons=held,
        of_team=_by_team(places, held, as_of.toordinal()),
        match_days=_match_days(connection, as_of.toordinal(), teams),
        clubs=dict(_asked(connection, _CLUBS, teams)),
    )


def named_in(players: Iterable[PlayerRows]) -> tuple[set[int], set[int]]:
    """The teams that some players' records name, and the seasons that their matches and totals name."""
    teams: set[int] = set()
    seasons: set[int] = set()
    for _, spells, lines, totals, _, _ in players:
        teams.update(spell[1] for spell in spells)
        teams.update(line[2] for line in lines)
        seasons.update(line[3] for line in lines if line[3] is not None)
        teams.update(total[1] for total in totals)
        seasons.update(total[2] for total in totals)
    return teams, seasons


def _asked(connection: Connection, questions: Questions, some: Some) -> list[Any]:
    everything, narrowed = questions
    return rows_of(connection, everything) if some is None else rows_about(connection, narrowed, some)


def _seasons(connection: Connection, numbers: Some) -> dict[int, Season]:
    """The league seasons, each with its place among them."""
    # They are ordered here and not by the database, as every database sorts names in a way of its own.
    ordered = sorted(_asked(connection, _SEASONS, numbers), key=_in_order)
    return {
        number: (place, start, end, rung, date.fromordinal(start).year, _turn(month, day))
        for place, (number, start, end, _, _, rung, month, day) in enumerate(ordered)
    }


def _turn(month: int | None, day: int | None) -> int:
    """The day on which a league's age groups turn, as one number."""
    return month * 100 + day if month and day else 0


def _in_order(row: tuple[Any, ...]) -> tuple[Any, ...]:
    number, start, end, league, label, rung, *_ = row
    return start, end, league, label, rung, number


def _by_team(places: Places, held: Seasons, as_of: int) -> SeasonsByTeam:
    """The seasons of each team that had begun."""
    found: dict[int, list[Season]] = defaultdict(list)
    for team, number in places:
        if held[number][1] <= as_of:
            found[team].append(held[number])
    return SeasonsByTeam((team, tuple(sorted(own))) for team, own in found.items())


def _match_days(connection: Connection, as_of: int, teams: Some) -> dict[int, Sequence[int]]:
    """The days of matches by team, in numbers of four bytes: there may be millions."""
    everything, narrowed = _MATCH_DAYS
    rows = stream_of(connection, everything) if teams is None else rows_about(connection, narrowed, teams)
    return {team: array("i", _each_once(own, as_of)) for team, own in groupby(rows, key=_team)}


def _each_once(rows: Iterable[tuple[int, int]], as_of: int) -> Iterator[int]:
    """The days up to the as-of date; on some a team has two matches."""
    last = 0
    for _, day in rows:
        if last < day <= as_of:
            yield day
            last = day


def _both(question: Question, column: InstrumentedAttribute[int]) -> Questions:
    return question, about(question, column)


#: Put together once, as this takes longer than to ask about one team.
_PLACES = _both(select(t.TeamInSeason.team_id, t.TeamInSeason.league_season_id), t.TeamInSeason.team_id)
_CLUBS = _both(select(t.Team.id, t.Team.club_id), t.Team.id)
_SEASONS = _both(
    select(
        t.LeagueSeason.id,
        ordinal(t.LeagueSeason.starts),
        ordinal(t.LeagueSeason.ends),
        t.League.name,
        t.LeagueSeason.label,
        t.LeagueSeason.rung,
        t.LeagueSeason.cut_off_month,
        t.LeagueSeason.cut_off_day,
    ).join(t.League, t.League.id == t.LeagueSeason.league_id),
    t.LeagueSeason.id,
)
_MATCH_DAYS = _both(
    select(t.FixtureRow.team_id, ordinal(t.FixtureRow.played_on)).order_by(
        t.FixtureRow.team_id, t.FixtureRow.played_on
    ),
    t.FixtureRow.team_id,
)
