"""The roster held against what is ahead and the age groups of the own leagues: who may play where, by age."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.own_roster import group_of, has_age_groups, own_of
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act, verb
from tracker.eligibility.age_groups.team_for import oldest_on_rung
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.roster_matrix import EditionAhead, editions_ahead
from tracker.eligibility.verdict import Answer
from tracker.football.own_roster import OnRoster, OwnTeam
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import HeldSeason
from tracker.logic.truth import Truth
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell
from tracker.store.own_roster import Own, births_disputed, own_teams, roster_on

_OF_GROUP = {Truth.YES: Answer.WITHIN_AGE, Truth.NO: Answer.TOO_OLD, Truth.UNKNOWN: Answer.CANNOT_TELL}
_MAY = frozenset({Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT})
_OPEN = frozenset({Answer.CANNOT_TELL, Answer.NO_RULE_HELD})


@dataclass(frozen=True, slots=True)
class AskMatrix:
    """Women or men (those of whom there are more, where it is not said), one team, and those born in one year."""

    sex: Sex | None = None
    team: int | None = None
    born: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of those who are shown may play, need an overage place, and of how many nobody can tell."""

    may: int
    overage: int
    unknown: int
    of: int


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """An edition or a league's season, with the answer for each of those who are shown.

    `edition` names it in the catalogue; a league's season has none. `named` is what a file calls the column.
    `begins` is its first day where that is known, and `until` a day on which it is surely over.
    """

    named: str
    name: str | Phrase
    under: str
    answers: tuple[Answer, ...]
    begins: date | None
    until: date
    edition: tuple[str, str] | None = None
    provisional: bool = False

    @property
    def tally(self) -> Tally:
        """The answers, counted."""
        counted = Counter(self.answers)
        may, unknown = sum(counted[one] for one in _MAY), sum(counted[one] for one in _OPEN)
        return Tally(may, counted[Answer.OVERAGE], unknown, len(self.answers))


@dataclass(frozen=True, slots=True)
class Matrix:
    """The roster of one sex, as far as it was asked for, against everything ahead.

    `sexes`, `of_sex` and `years` are what can be chosen: the sexes there are, the teams in which such players are,
    and the years in which they were born. `total` is how many they are without a choice of team or year.
    """

    day: date
    sex: Sex | None
    sexes: tuple[Sex, ...]
    of_sex: tuple[OwnTeam, ...]
    years: tuple[int, ...]
    total: int
    players: tuple[OnRoster, ...]
    teams: Mapping[int, OwnTeam]
    disputed: frozenset[int]
    columns: tuple[MatrixColumn, ...]


@verb(needs=Permission.ROSTER_READ)
def read_matrix(act: Act, command: AskMatrix) -> Matrix:
    """Who of the own roster may play in what is ahead, by age alone, in a fixed number of questions."""
    return matrix_of(act, own_of(act), command)


def matrix_of(act: Act, own: Own, command: AskMatrix) -> Matrix:
    """The same of the players of given clubs and teams."""
    day = act.day
    held = own_teams(act.session, own, day)
    roster, teams = roster_on(act.session, own, day), {team.id: team for team in held}
    counted = Counter(one.sex for one in roster)
    sexes = tuple(sex for sex in Sex if counted[sex])
    sex = command.sex or max(sexes, key=lambda one: counted[one], default=None)
    theirs = tuple(one for one in roster if one.sex is sex)
    shown = tuple(one for one in theirs if _asked(one, command))
    inside = {one.team_id for one in theirs}
    return Matrix(
        day=day,
        sex=sex,
        sexes=sexes,
        of_sex=tuple(team for team in held if team.id in inside),
        years=tuple(sorted({year for one in theirs if (year := _year(one.birth))})),
        total=len(theirs),
        players=shown,
        teams=teams,
        disputed=frozenset(births_disputed(act.session)),
        columns=tuple(_columns(act, shown, sex, [teams[one] for one in sorted(inside)])) if sex and shown else (),
    )


def _asked(one: OnRoster, command: AskMatrix) -> bool:
    of_team = command.team is None or one.team_id == command.team
    return of_team and (command.born is None or _year(one.birth) == command.born)


def _year(birth: Birth | None) -> int | None:
    return birth.year if birth else None


def _columns(act: Act, shown: Sequence[OnRoster], sex: Sex, teams: Sequence[OwnTeam]) -> Iterator[MatrixColumn]:
    """First the leagues in which such players are, by their age groups, then the editions, the next first."""
    births = [one.birth for one in shown]
    seasons = {team.ahead.id: team.ahead for team in teams if team.ahead and has_age_groups(team.ahead)}
    for season in sorted(seasons.values(), key=lambda one: (one.rung, one.name)):
        yield _of_league(season, births)
    library = act.library
    for ahead in editions_ahead(library.catalogue, births, sex, act.day, library.confederation):
        yield _of_edition(ahead)


def _of_league(season: HeldSeason, births: Sequence[Birth | None]) -> MatrixColumn:
    fits_group = group_of(season)
    fits = {birth: _OF_GROUP[fits_group(birth)] for birth in set(births)}
    oldest = str(oldest_on_rung(season.rung))
    answers = tuple(fits[birth] for birth in births)
    return MatrixColumn(
        named=f"{season.name}, U-{oldest}",
        name=phrase("matrix-up-to", age=oldest),
        under=season.name,
        answers=answers,
        begins=season.window.start,
        until=season.window.end,
    )


def _of_edition(ahead: EditionAhead) -> MatrixColumn:
    competition, edition = ahead.competition, ahead.edition
    return MatrixColumn(
        named=f"{competition.name}, {edition.name}",
        name=competition.name,
        under=edition.name,
        answers=ahead.answers,
        begins=edition.start,
        until=edition.end or edition.when,
        edition=(competition.id, edition.id),
        provisional=ahead.provisional,
    )


@takes_along(like=read_matrix)
def export_matrix(act: Act, asked: AskMatrix) -> ListSheet:
    """The matrix as it is shown, a row for each player and a column for whatever is ahead."""
    found = read_matrix.work(act, asked)
    known = (Column("name", "web-head-name"), Column("born", "duplicates-born", CellKind.DAY))
    answers = (Column(column.named) for column in found.columns)
    columns = (*known, Column("team", "report-head-team"), *answers)
    return ListSheet("roster-matrix", "matrix-heading", columns, _rows(found))


def _rows(found: Matrix) -> Iterator[tuple[Cell, ...]]:
    for place, one in enumerate(found.players):
        answers = (answer_phrase(column.answers[place]) for column in found.columns)
        yield (one.name, birth_cell(one.birth), found.teams[one.team_id].name, *answers)
