"""The rows of a bundle as they are held: of the players in scope, or of some of them, and of all they point to."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Select, select

from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.scope import ScopedSession

_AT_ONCE = 2000

Row = tuple[Any, ...]


def players_ever_at(session: ScopedSession, club_id: int) -> frozenset[int]:
    """The players in scope whom a club ever registered."""
    spell = t.Registration
    question = select(spell.player_id).join(t.Team, t.Team.id == spell.team_id).where(t.Team.club_id == club_id)
    return frozenset(session.scalars(question))


class BundleRows:
    """The rows of each file of a bundle, to be asked for in the order of `FILES`.

    Arguments:
        only: the numbers of the players it is about; all in scope where nobody says.
        whole: whether clubs, leagues and matches go along that none of these players points to.
    """

    #: Players first, because what they point to decides which clubs and matches go along.
    FILES = (
        *("players", "identifiers", "nationalities", "registrations", "appearances", "season-totals"),
        *("absences", "call-ups", "matches", "team-seasons", "national-sides", "teams", "clubs"),
        *("league-seasons", "leagues", "associations"),
    )

    def __init__(self, session: ScopedSession, only: Collection[int] | None, *, whole: bool) -> None:
        self._session, self._only, self._whole = session, only, whole
        self._numbers: dict[int, int] = {}
        self._used: dict[type, set[int]] = {}
        self._named_teams = {row[0]: row[1:] for row in self._ask(_TEAMS)}
        self._seasons = {row[0]: row[1:] for row in self._ask(_SEASONS)}
        self._sides = {row[0]: row[1:] for row in self._ask(_SIDES)}

    @property
    def players(self) -> int:
        """How many players it is about, once they were asked for."""
        return len(self._numbers)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Which players it is about, once they were asked for."""
        return tuple(self._numbers)

    def of(self, name: str) -> Iterator[Row]:
        """The rows of a file."""
        rows: Iterator[Row] = getattr(self, f"_{name.replace('-', '_')}")()
        return rows

    def _ask(self, question: Select[*tuple[Any, ...]]) -> Iterator[Row]:
        yield from map(tuple, self._session.execute(question.execution_options(yield_per=_AT_ONCE)))

    def _of_players(self, question: Select[*tuple[Any, ...]]) -> Iterator[Row]:
        """Rows that begin with a player's number, with the number within the bundle in its place."""
        for player, *rest in self._ask(question):
            if player in self._numbers:
                yield (self._numbers[player], *rest)

    def _use(self, kind: type, number: int | None) -> None:
        if number is not None:
            self._used.setdefault(kind, set()).add(number)

    def _goes_along(self, kind: type, number: int) -> bool:
        return self._whole or number in self._used.get(kind, ())

    def _team(self, number: int) -> Row:
        self._use(t.Team, number)
        return self._named_teams[number]

    def _season(self, number: int | None) -> Row:
        self._use(t.LeagueSeason, number)
        return (None, None, None) if number is None else self._seasons[number]

    def _players(self) -> Iterator[Row]:
        row = t.PlayerRow
        facts = (row.name, row.sex, row.born_earliest, row.born_latest, row.position, row.foot)
        for player, *rest in self._ask(select(row.id, *facts).order_by(row.id)):
            if self._only is None or player in self._only:
                self._numbers[player] = len(self._numbers) + 1
                yield (self._numbers[player], *rest)

    def _identifiers(self) -> Iterator[Row]:
        row = t.IdentifierRow
        return self._of_players(select(row.player_id, row.scheme, row.value).order_by(row.id))

    def _nationalities(self) -> Iterator[Row]:
        row = t.NationalityRow
        question = select(row.player_id, row.country, row.basis, row.since, row.until)
        return self._of_players(question.order_by(row.id))

    def _registrations(self) -> Iterator[Row]:
        row = t.Registration
        facts = (row.starts, row.ends, row.nature, row.exit_reason, row.destination)
        for player, team, *rest in self._of_players(select(row.player_id, row.team_id, *facts).order_by(row.id)):
            yield (player, *self._team(team), *rest)

    def _appearances(self) -> Iterator[Row]:
        row, match = t.AppearanceRow, t.FixtureRow
        question = select(
            row.player_id, match.id, match.team_id, match.played_on, match.opponent, row.selection, row.minutes
        ).join(match, match.id == row.fixture_id)
        for player, number, team, *rest in self._of_players(question.order_by(row.id)):
            self._use(match, number)
            yield (player, *self._team(team), *rest)

    def _season_totals(self) -> Iterator[Row]:
        row = t.SeasonTotalRow
        question = select(row.player_id, row.team_id, row.league_season_id, row.appearances, row.minutes)
        for player, team, season, *rest in self._of_players(question.order_by(row.id)):
            yield (player, *self._team(team), *self._season(season), *rest)

    def _absences(self) -> Iterator[Row]:
        row = t.AbsenceRow
        return self._of_players(select(row.player_id, row.starts, row.ends, row.reason).order_by(row.id))

    def _call_ups(self) -> Iterator[Row]:
        row = t.CallUpRow
        facts = (row.matches, row.official, row.competition, row.opponent, row.minutes)
        question = select(row.player_id, row.side_id, row.earliest, row.latest, row.kind, *facts).order_by(row.id)
        for player, side, *rest in self._of_players(question):
            self._use(t.NationalSideRow, side)
            yield (player, *self._sides[side], *rest)

    def _matches(self) -> Iterator[Row]:
        row = t.FixtureRow
        facts = (row.played_on, row.opponent, row.competition, row.league_season_id, row.competitive)
        question = select(row.team_id, *facts).order_by(row.id)
        for team, day, opponent, competition, season, competitive in self._matches_asked(question):
            yield (*self._team(team), day, opponent, competition, *self._season(season), competitive)

    def _matches_asked(self, question: Select[*tuple[Any, ...]]) -> Iterator[Row]:
        """All matches, or those that go along: a federation's are too many to look through for one player."""
        if self._whole:
            yield from self._ask(question)
            return
        for some in parts(sorted(self._used.get(t.FixtureRow, ()))):
            yield from self._ask(question.where(t.FixtureRow.id.in_(some)))

    def _team_seasons(self) -> Iterator[Row]:
        row = t.TeamInSeason
        question = select(row.team_id, row.league_season_id).order_by(row.team_id, row.league_season_id)
        for team, season in self._ask(question):
            # A team's rung is its league's, so the leagues of a team that goes along go along.
            if self._goes_along(t.Team, team):
                yield (*self._team(team), *self._season(season))

    def _national_sides(self) -> Iterator[Row]:
        row = t.NationalSideRow
        question = select(row.id, row.federation_id, row.rung).order_by(row.id)
        for number, association, rung in self._ask(question):
            if self._goes_along(row, number):
                self._use(t.Federation, association)
                yield (*self._sides[number], rung)

    def _teams(self) -> Iterator[Row]:
        for number, club in self._ask(select(t.Team.id, t.Team.club_id).order_by(t.Team.id)):
            if self._goes_along(t.Team, number):
                self._use(t.Club, club)
                yield self._named_teams[number]

    def _clubs(self) -> Iterator[Row]:
        row = t.Club
        question = select(row.id, row.federation_id, row.name, t.Federation.code, row.region)
        for number, association, *rest in self._ask(
            question.outerjoin(t.Federation, t.Federation.id == row.federation_id).order_by(row.id)
        ):
            if self._goes_along(row, number):
                self._use(t.Federation, association)
                yield tuple(rest)

    def _league_seasons(self) -> Iterator[Row]:
        row = t.LeagueSeason
        facts = (row.starts, row.ends, row.rung, row.cut_off_month, row.cut_off_day)
        for number, league, starts, ends, rung, month, day in self._ask(
            select(row.id, row.league_id, *facts).order_by(row.id)
        ):
            if self._goes_along(row, number):
                self._use(t.League, league)
                turn = f"{month:02}-{day:02}" if month and day else None
                yield (*self._seasons[number], starts, ends, rung, turn)

    def _leagues(self) -> Iterator[Row]:
        row = t.League
        question = select(row.id, row.federation_id, row.name, row.sex, t.Federation.code)
        for number, association, *rest in self._ask(
            question.outerjoin(t.Federation, t.Federation.id == row.federation_id).order_by(row.id)
        ):
            if self._goes_along(row, number):
                self._use(t.Federation, association)
                yield tuple(rest)

    def _associations(self) -> Iterator[Row]:
        row = t.Federation
        for number, *rest in self._ask(select(row.id, row.code, row.name).order_by(row.id)):
            if self._goes_along(row, number):
                yield tuple(rest)


_TEAMS = select(t.Team.id, t.Club.name, t.Team.name, t.Team.sex).join(t.Club, t.Club.id == t.Team.club_id)
_SEASONS = select(t.LeagueSeason.id, t.League.name, t.League.sex, t.LeagueSeason.label).join(
    t.League, t.League.id == t.LeagueSeason.league_id
)
_SIDES = select(t.NationalSideRow.id, t.Federation.code, t.NationalSideRow.category, t.NationalSideRow.sex).join(
    t.Federation, t.Federation.id == t.NationalSideRow.federation_id
)
