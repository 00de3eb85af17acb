"""A club's teams as its audit tells them: what is noted of whom, who may play where, and who ages out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from tracker.actions.roster_matrix import Matrix, MatrixColumn
from tracker.actions.today import Finding, NoRecord, Noted, Today
from tracker.eligibility.age_groups.team_for import oldest_on_rung
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.ageing import Ending
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.own_roster import OnRoster, OwnTeam
from tracker.football.phrase import Phrase, phrase
from tracker.reports.roster_audit import report as told
from tracker.reports.roster_audit.report import Ahead, Alike, AnswerColumn, Leaving, Listed, Matter, TeamAudit

#: The findings in which something is settled; the others are to be known, and who ages out is told by itself.
_TO_SETTLE = (Finding.BIRTH_MISSING, Finding.BIRTH_CONFLICT, Finding.OVER_AGE, Finding.NO_RECORDS)
_TO_KNOW = (Finding.QUIET,)
_NOT_FOR_THEM = frozenset({Answer.TOO_OLD, Answer.TOO_YOUNG})


def teams_of(today: Today, matrices: Sequence[Matrix]) -> tuple[TeamAudit, ...]:
    """Every team in the order of the club's list; one of women and men twice, as they never stand in one table."""
    return tuple(one for team in today.teams.values() for one in _of_team(team, today, matrices))


def _of_team(team: OwnTeam, today: Today, matrices: Sequence[Matrix]) -> Iterator[TeamAudit]:
    here = [(matrix, _places(matrix, team.id)) for matrix in matrices]
    some = [(matrix, places) for matrix, places in here if places]
    for matrix, places in some:
        assert matrix.sex is not None, "A matrix with players is of women or of men."
        yield _audited(team, today, matrix, places)
    if not some:
        sheets = tuple(_sheet(one) for one in today.without_records if one.team_id == team.id)
        yield TeamAudit(
            team.name, team.sex, _league(team), (), {Matter.SHEETS: len(sheets)}, (), (), (), (), sheets
        )


def _places(matrix: Matrix, team: int) -> list[int]:
    return [place for place, one in enumerate(matrix.players) if one.team_id == team]


def _audited(team: OwnTeam, today: Today, matrix: Matrix, places: Sequence[int]) -> TeamAudit:
    assert matrix.sex is not None
    players = [matrix.players[place] for place in places]
    numbers = {one.id for one in players}
    noted = {finding: [one for one in today.noted[finding] if one.player.id in numbers] for finding in Finding}
    to_settle, to_know = _said(noted, _TO_SETTLE), _said(noted, _TO_KNOW)
    # Matches and seasons are the team's, so that a team of both is told of them once.
    sheets = tuple(
        _sheet(one) for one in today.without_records if one.team_id == team.id and matrix.sex is team.sex
    )
    columns = [_column(column, places) for column in matrix.columns if _matters(column, places)]
    return TeamAudit(
        name=team.name,
        sex=matrix.sex,
        league=_league(team),
        players=tuple(_listed(one, matrix) for one in players),
        counts={Matter(finding.value): len(some) for finding, some in noted.items()} | {Matter.SHEETS: len(sheets)},
        noted=tuple(
            told.Noted(_listed(one, matrix), tuple(to_settle.get(one.id, ())), tuple(to_know.get(one.id, ())))
            for one in players
            if one.id in to_settle or one.id in to_know
        ),
        alike=tuple(_alike([one for one in columns if not _divides(one)], [one.name for one in players])),
        columns=tuple(filter(_divides, columns)),
        leaving=leaving_of(noted[Finding.AGEING_OUT], today.teams),
        sheets=sheets,
    )


def _said(noted: Mapping[Finding, Sequence[Noted]], findings: Iterable[Finding]) -> dict[int, list[Phrase]]:
    """What is said of each player in some findings, in their order."""
    said: dict[int, list[Phrase]] = {}
    for finding in findings:
        for one in noted[finding]:
            said.setdefault(one.player.id, []).extend(one.says)
    return said


def _league(team: OwnTeam) -> Phrase | None:
    season = team.season
    if season is None:
        return None
    oldest = oldest_on_rung(season.rung)
    if oldest is None or season.cut_off is None:
        return phrase("audit-league", season=season.name)
    day = phrase("cut-off-day", month=season.cut_off.month, day=season.cut_off.day)
    return phrase("audit-league-up-to", season=season.name, age=str(oldest), cut_off=day)


def _sheet(one: NoRecord) -> Phrase:
    if one.played_on is None:
        return phrase("today-empty-season", season=one.season)
    return phrase("today-no-sheet", opponent=one.opponent, day=one.played_on)


def _listed(one: OnRoster, matrix: Matrix) -> Listed:
    return Listed(one.name, one.birth, one.id in matrix.disputed)


def _matters(column: MatrixColumn, places: Sequence[int]) -> bool:
    return any(column.answers[place] not in _NOT_FOR_THEM for place in places)


def _column(column: MatrixColumn, places: Sequence[int]) -> AnswerColumn:
    answers = tuple(column.answers[place] for place in places)
    return AnswerColumn(column.name, column.under, answers, column.provisional)


def _told(column: AnswerColumn) -> set[Answer]:
    """The answers of those of whom one can tell; that nobody can, where that is so of all."""
    return set(column.answers) - {Answer.CANNOT_TELL} or {Answer.CANNOT_TELL}


def _divides(column: AnswerColumn) -> bool:
    return len(_told(column)) > 1


def _alike(columns: Iterable[AnswerColumn], names: Sequence[str]) -> Iterator[Alike]:
    found: dict[tuple[Answer, tuple[str, ...]], list[AnswerColumn]] = {}
    for column in columns:
        (answer,) = _told(column)
        others = tuple(name for name, given in zip(names, column.answers, strict=True) if given is not answer)
        found.setdefault((answer, others), []).append(column)
    return (Alike(answer, tuple(some), others) for (answer, others), some in found.items())


def ahead_of(matrix: Matrix) -> tuple[Ahead, ...]:
    """What is ahead of all players of one sex, with the counts under its name on the page."""
    return tuple(_ahead(column) for column in matrix.columns)


def _ahead(column: MatrixColumn) -> Ahead:
    tally = column.tally
    return Ahead(
        *(column.name, column.under, column.begins, column.until),
        *(tally.may, tally.overage, tally.unknown, tally.of),
        column.provisional,
    )


def leaving_of(noted: Iterable[Noted], teams: Mapping[int, OwnTeam]) -> tuple[Leaving, ...]:
    """Who surely ages out with what, in the order of the last days, and how many of them are of which team."""
    found: dict[Ending, list[OnRoster]] = {}
    for one in noted:
        for ending in one.endings:
            found.setdefault(ending, []).append(one.player)
    return tuple(_leaving(ending, found[ending], teams) for ending in sorted(found, key=_turn))


def _leaving(ending: Ending, players: Sequence[OnRoster], teams: Mapping[int, OwnTeam]) -> Leaving:
    counted = [(team.name, sum(one.team_id == team.id for one in players)) for team in teams.values()]
    return Leaving(
        what=ending_named(ending),
        last_day=ending.last_day,
        players=tuple(one.name for one in players),
        teams=tuple((name, count) for name, count in counted if count),
    )


def _turn(ending: Ending) -> tuple[date, str]:
    return ending.last_day, str(ending_named(ending))
