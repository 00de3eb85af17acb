"""The records of a player that a case may be about, each with what tells it from the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from tracker.access.case import RecordKind
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class Described:
    """A record as its row, the days it lies between, and the names that say which one it is."""

    row: Any
    starts: date | None
    ends: date | None
    names: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it in one line that no language is needed for."""
        days = [day.isoformat() for day in dict.fromkeys((self.starts, self.ends)) if day]
        return " · ".join([*days, *(name for name in self.names if name)])


def records_of(session: ScopedSession, player_id: int, kind: RecordKind) -> Sequence[Described]:
    """All records of a kind, the latest first."""
    question, describe = _KINDS[kind]
    row = ROWS[kind]
    owner = row.id if kind is RecordKind.PLAYER else row.player_id
    found = [describe(*one) for one in session.execute(question().where(owner == player_id))]
    return sorted(found, key=lambda one: (one.starts or date.min, one.row.id), reverse=True)


def record_named(session: ScopedSession, player_id: int, kind: RecordKind, number: int) -> Described | None:
    """One record of a player, if this session may see it."""
    question, describe = _KINDS[kind]
    row = ROWS[kind]
    owner = row.id if kind is RecordKind.PLAYER else row.player_id
    found = session.execute(question().where(owner == player_id, row.id == number)).one_or_none()
    return describe(*found) if found else None


#: The table of each kind of record.
ROWS: Mapping[RecordKind, Any] = {
    RecordKind.PLAYER: t.PlayerRow,
    RecordKind.REGISTRATION: t.Registration,
    RecordKind.APPEARANCE: t.AppearanceRow,
    RecordKind.SEASON_TOTAL: t.SeasonTotalRow,
    RecordKind.CALL_UP: t.CallUpRow,
    RecordKind.ABSENCE: t.AbsenceRow,
    RecordKind.NATIONALITY: t.NationalityRow,
}


def _plain(row: type[Base]) -> Callable[[], Any]:
    return lambda: select(row)


def _registrations() -> Any:
    row = t.Registration
    question = select(row, t.Team.name, t.Club.name).join(t.Team, t.Team.id == row.team_id)
    return question.join(t.Club, t.Club.id == t.Team.club_id)


def _appearances() -> Any:
    row = t.AppearanceRow
    question = select(row, t.FixtureRow, t.Team.name, t.Club.name)
    question = question.join(t.FixtureRow, t.FixtureRow.id == row.fixture_id)
    return question.join(t.Team, t.Team.id == t.FixtureRow.team_id).join(t.Club, t.Club.id == t.Team.club_id)


def _totals() -> Any:
    row = t.SeasonTotalRow
    question = select(row, t.LeagueSeason, t.League.name, t.Team.name, t.Club.name)
    question = question.join(t.LeagueSeason, t.LeagueSeason.id == row.league_season_id)
    question = question.join(t.League, t.League.id == t.LeagueSeason.league_id)
    return question.join(t.Team, t.Team.id == row.team_id).join(t.Club, t.Club.id == t.Team.club_id)


def _call_ups() -> Any:
    row = t.CallUpRow
    question = select(row, t.NationalSideRow.category, t.Federation.code)
    question = question.join(t.NationalSideRow, t.NationalSideRow.id == row.side_id)
    return question.join(t.Federation, t.Federation.id == t.NationalSideRow.federation_id)


def _total(row: t.SeasonTotalRow, season: t.LeagueSeason, league: str, team: str, club: str) -> Described:
    return Described(row, season.starts, season.ends, (f"{league} {season.label}", club, team))


#: How each kind is asked for, and how a row of the answer is described.
_KINDS: Mapping[RecordKind, tuple[Callable[[], Any], Callable[..., Described]]] = {
    RecordKind.PLAYER: (_plain(t.PlayerRow), lambda row: Described(row, None, None, (row.name,))),
    RecordKind.REGISTRATION: (
        _registrations,
        lambda row, team, club: Described(row, row.starts, row.ends, (club, team)),
    ),
    RecordKind.APPEARANCE: (
        _appearances,
        lambda row, match, team, club: Described(
            row, match.played_on, match.played_on, (f"{club} – {match.opponent}", team, match.competition)
        ),
    ),
    RecordKind.SEASON_TOTAL: (_totals, _total),
    RecordKind.CALL_UP: (
        _call_ups,
        lambda row, category, code: Described(
            row, row.earliest, row.latest, (f"{code} {category}", row.opponent, row.competition)
        ),
    ),
    RecordKind.ABSENCE: (_plain(t.AbsenceRow), lambda row: Described(row, row.starts, row.ends, ())),
    RecordKind.NATIONALITY: (
        _plain(t.NationalityRow),
        lambda row: Described(row, row.since, row.until, (row.country,)),
    ),
}
