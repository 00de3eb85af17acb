"""What there is to settle in a whole club, counted, each with the day before which it is to be settled.

The counts are those of today's page, and the days those of what is ahead of the roster.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from tracker.actions.roster_matrix import Matrix, MatrixColumn
from tracker.actions.today import Finding, Noted, Today
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.birth_faults import how_known
from tracker.football.own_roster import OwnTeam
from tracker.football.phrase import Phrase, phrase
from tracker.reports.roster_audit.report import Deadline, Item, Matter, When, in_order

_NO_DATE = Deadline(When.NO_DATE)
_OPEN = frozenset({Answer.CANNOT_TELL})
#: The answers of those for whom a competition is at all.
_MATTERS = frozenset({Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT, Answer.OVERAGE, Answer.CANNOT_TELL})
_PERIOD = "today-period-"


def items_of(today: Today, matrices: Sequence[Matrix]) -> tuple[Item, ...]:
    """Every matter of the audit in its order, also those about which there is nothing to do."""
    return tuple(_item(matter, today, matrices) for matter in Matter)


def _item(matter: Matter, today: Today, matrices: Sequence[Matrix]) -> Item:
    if matter is Matter.SHEETS:
        return _sheets(today)
    noted = today.noted[Finding(matter.value)]
    parts = tuple(Counter(part for one in noted for part in _parts(matter, one)).items())
    return Item(matter, len(noted), parts, _deadline(matter, noted, today, matrices) if noted else _NO_DATE)


def _parts(matter: Matter, one: Noted) -> Iterator[Phrase]:
    match matter:
        case Matter.BIRTH_MISSING:
            yield phrase(f"audit-part-{how_known(one.player.birth).value.replace('_', '-')}")
        case Matter.BIRTH_CONFLICT:
            yield from one.says
        case Matter.QUIET:
            yield from (phrase(f"report-gap-{said.code.removeprefix(_PERIOD)}") for said in one.says)
        case _:
            return


def _deadline(matter: Matter, noted: Sequence[Noted], today: Today, matrices: Sequence[Matrix]) -> Deadline:
    players = {one.player.id for one in noted}
    match matter:
        case Matter.BIRTH_MISSING:
            return _next_for(players, _OPEN, matrices, today.day)
        case Matter.BIRTH_CONFLICT:
            return _next_for(players, _MATTERS, matrices, today.day)
        case Matter.OVER_AGE:
            return _season_of({one.player.team_id for one in noted}, today)
        case Matter.NO_RECORDS:
            return _season_ends({one.player.team_id for one in noted}, today)
        case Matter.AGEING_OUT:
            return _first_ending(noted)
        case _:
            return _NO_DATE


def _next_for(
    players: Collection[int], wanted: Collection[Answer], matrices: Sequence[Matrix], day: date
) -> Deadline:
    """The next that begins of what waits for such an answer; what is being played where nothing is to begin."""
    found = [
        _begins(column, hangs, day)
        for matrix in matrices
        for column, hangs in _hanging(matrix, players, wanted)
        if column.until >= day
    ]
    return _soonest(found)


def _soonest(found: Iterable[Deadline]) -> Deadline:
    return min(found, key=lambda one: (one.when is When.NOW, in_order(one)), default=_NO_DATE)


def _hanging(
    matrix: Matrix, players: Collection[int], wanted: Collection[Answer]
) -> Iterator[tuple[MatrixColumn, int]]:
    places = [place for place, one in enumerate(matrix.players) if one.id in players]
    for column in matrix.columns:
        hangs = sum(column.answers[place] in wanted for place in places)
        if hangs:
            yield column, hangs


def _begins(column: MatrixColumn, hangs: int, day: date) -> Deadline:
    why = phrase("audit-named", name=column.name, under=column.under)
    if column.begins is None:
        return Deadline(When.WITHIN_YEAR, column.until, why, hangs)
    return Deadline(When.NOW if column.begins <= day else When.BEFORE, column.begins, why, hangs)


def _season_of(teams: Collection[int], today: Today) -> Deadline:
    """The season that is played or comes next of one of the teams."""
    found = []
    for team in _meant(teams, today):
        if team.ahead and team.ahead.window.end >= today.day:
            begins, why = team.ahead.window.start, phrase("audit-season", season=team.ahead.name)
            found.append(Deadline(When.NOW if begins <= today.day else When.BEFORE, begins, why))
    return min(found, key=in_order, default=_NO_DATE)


def _season_ends(teams: Collection[int], today: Today) -> Deadline:
    """The end of the season of one of the teams that ends first."""
    ends = [
        Deadline(When.BY, team.season.window.end, phrase("audit-season", season=team.season.name))
        for team in _meant(teams, today)
        if team.season and team.season.window.end >= today.day
    ]
    return min(ends, key=in_order, default=_NO_DATE)


def _meant(teams: Collection[int], today: Today) -> Iterator[OwnTeam]:
    yield from (team for team in today.teams.values() if team.id in teams)


def _first_ending(noted: Sequence[Noted]) -> Deadline:
    leaving = Counter(ending for one in noted for ending in one.endings)
    first = min(leaving, key=lambda ending: ending.last_day)
    return Deadline(When.BY, first.last_day, ending_named(first), leaving[first])


def _sheets(today: Today) -> Item:
    records = today.without_records
    matches = sum(one.played_on is not None for one in records)
    counted = (("audit-part-seasons", len(records) - matches), ("audit-part-matches", matches))
    parts = tuple((phrase(code), number) for code, number in counted if number)
    deadline = _season_ends({one.team_id for one in records}, today) if records else _NO_DATE
    return Item(Matter.SHEETS, len(records), parts, deadline)
