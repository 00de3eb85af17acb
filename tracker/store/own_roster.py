"""Reading a whole roster: who is registered with own teams on a day, and the seasons of those teams.

Every list is one statement however many players there are, and gives nobody whom the session may not see. The
statements are put together once, and handed what they leave open each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, exists, or_, select

from tracker.football.disputes import BORN, RecordKind
from tracker.football.own_roster import OnRoster, OwnTeam, season_ahead, season_on
from tracker.football.season_turn import HeldSeason
from tracker.pathway.story import GapKind
from tracker.store import tables as t
from tracker.store.among import among
from tracker.store.disputes import is_open
from tracker.store.dossiers import birth_of
from tracker.store.evidence import shows_the_birth
from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.turning import teams_and_seasons


@dataclass(frozen=True, slots=True)
class Own:
    """The clubs that somebody directs, and the teams that somebody coaches."""

    clubs: tuple[int, ...]
    teams: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """A labelled period of a player that goes on, as the player's summary has it."""

    player_id: int
    kind: GapKind
    since: date


@dataclass(frozen=True, slots=True)
class NoRecord:
    """A season of a team without any record, or a match of a team of which nobody stands on a sheet."""

    team_id: int
    season: str
    played_on: date | None = None
    opponent: str = ""


def own_teams(session: ScopedSession, own: Own, day: date) -> tuple[OwnTeam, ...]:
    """The own teams by club and name, with the season that counts for each on a day and the one ahead."""
    found: list[OwnTeam] = []
    for club, name in _clubs(session, own):
        teams, seasons = teams_and_seasons(session, club)
        meant = [team for team in teams if club in own.clubs or team.id in own.teams]
        held = {team.id: seasons.get(team.id, ()) for team in meant}
        found += [OwnTeam(one.id, one.name, one.sex, club, name, *_around(held[one.id], day)) for one in meant]
    return tuple(found)


def _around(seasons: Sequence[HeldSeason], day: date) -> tuple[HeldSeason | None, HeldSeason | None]:
    return season_on(seasons, day), season_ahead(seasons, day)


def _clubs(session: ScopedSession, own: Own) -> list[tuple[int, str]]:
    return [(number, name) for number, name in session.execute(_of_clubs(), _whose(own))]


@cache
def _of_clubs() -> Select[int, str]:
    of_teams = select(t.Team.club_id).where(among(t.Team.id, "teams"))
    meant = or_(among(t.Club.id, "clubs"), t.Club.id.in_(of_teams))
    return select(t.Club.id, t.Club.name).where(meant).order_by(t.Club.name_folded, t.Club.id)


def roster_on(session: ScopedSession, own: Own, day: date) -> tuple[OnRoster, ...]:
    """Who is registered with the own teams on a day, in order of name, each once."""
    found: dict[int, OnRoster] = {}
    for number, name, sex, earliest, latest, team in session.execute(_registered(), _whose(own) | {"day": day}):
        found[number] = OnRoster(number, name, sex, birth_of(earliest, latest), team)
    return tuple(found.values())


@cache
def _registered() -> Select[*tuple[Any, ...]]:
    spell, player, day = t.Registration, t.PlayerRow, bindparam("day", type_=Date())
    return (
        select(player.id, player.name, player.sex, player.born_earliest, player.born_latest, spell.team_id)
        .join(spell, spell.player_id == player.id)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(_is_own(), spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(player.name_folded, player.id, spell.starts, spell.id)
    )


def _is_own() -> ColumnElement[bool]:
    return or_(among(t.Team.club_id, "clubs"), among(t.Team.id, "teams"))


def _whose(own: Own) -> dict[str, Any]:
    """What the questions leave open of whose they are."""
    return {"clubs": own.clubs, "teams": own.teams}


def births_disputed(session: ScopedSession) -> dict[int, int]:
    """The players in sight whose birth somebody of the family disputes, with the number of the case."""
    return {row.player_id: row.id for row in session.execute(_disputed())}


@cache
def _disputed() -> Select[int, int]:
    case = t.CorrectionCase
    about_birth = and_(case.record == RecordKind.PLAYER, case.field == BORN, is_open())
    return select(case.player_id, case.id).where(about_birth).order_by(case.id)


def births_shown_otherwise(session: ScopedSession) -> dict[int, date]:
    """The players in sight of whom documents show another birth than the one on record, and none shows that one.

    With the day that the latest document shows.
    """
    latest: dict[int, date] = {}
    shown = set()
    for number, born, as_held in session.execute(_births_shown()):
        assert born is not None, "The statement asks for documents that show a birth."
        latest[number] = born
        shown |= {number} if as_held else set()
    return {number: born for number, born in latest.items() if number not in shown}


@cache
def _births_shown() -> Select[int, date | None, bool]:
    seen, player = t.DocumentSeen, t.PlayerRow
    return (
        select(seen.player_id, seen.born, shows_the_birth())
        .join(player, player.id == seen.player_id)
        .where(seen.born.is_not(None), player.born_earliest.is_not(None))
        .order_by(seen.seen_on, seen.id)
    )


def open_periods(session: ScopedSession) -> tuple[OpenPeriod, ...]:
    """The periods that go on, of everybody in sight and of every kind, the longest first."""
    rows = session.execute(_that_go_on())
    return tuple(OpenPeriod(number, kind, since) for number, kind, since in rows if kind and since)


@cache
def _that_go_on() -> Select[int, GapKind | None, date | None]:
    row = t.PlayerSummary
    question = select(row.player_id, row.gap_kind, row.gap_since)
    return question.where(row.gap_since.is_not(None)).order_by(row.gap_since, row.player_id)


def without_records(session: ScopedSession, own: Own, since: date, day: date) -> tuple[NoRecord, ...]:
    """Seasons of own teams that ended after a day or go on and have no record, and matches without a team sheet.

    Whether anybody stands on a sheet is asked past the scope, and nobody is told of by it: a match has its sheet
    also where those who stand on it have left, or their families have refused the club's use.
    """
    return (*_empty_seasons(session, own, since, day), *_matches_without_sheet(session, own, since, day))


def _empty_seasons(session: ScopedSession, own: Own, since: date, day: date) -> Iterator[NoRecord]:
    given = _whose(own) | {"since": since, "day": day}
    for team, league, label in session.execute(_seasons_without(), given):
        yield NoRecord(team, f"{league} {label}")


@cache
def _seasons_without() -> Select[int, str, str]:
    season, match, total = t.LeagueSeason, t.FixtureRow, t.SeasonTotalRow
    played = exists().where(
        match.team_id == t.Team.id, match.played_on >= season.starts, match.played_on <= season.ends
    )
    summed = exists().where(total.team_id == t.Team.id, total.league_season_id == season.id)
    question = (
        select(t.Team.id, t.League.name, season.label)
        .join(t.TeamInSeason, t.TeamInSeason.team_id == t.Team.id)
        .join(season, season.id == t.TeamInSeason.league_season_id)
        .join(t.League, t.League.id == season.league_id)
        .where(_is_own(), season.starts <= bindparam("day", type_=Date()))
        .where(season.ends >= bindparam("since", type_=Date()), ~played, ~summed)
        .order_by(t.Team.name_folded, t.Team.id, season.starts)
    )
    return question.execution_options(**{NARROWED: True})


def _matches_without_sheet(session: ScopedSession, own: Own, since: date, day: date) -> Iterator[NoRecord]:
    given = _whose(own) | {"since": since, "day": day}
    for team, competition, played_on, opponent in session.execute(_without_sheet(), given):
        yield NoRecord(team, competition, played_on, opponent)


@cache
def _without_sheet() -> Select[int, str, date, str]:
    match, line = t.FixtureRow, t.AppearanceRow
    within = match.played_on.between(bindparam("since", type_=Date()), bindparam("day", type_=Date()))
    question = (
        select(match.team_id, match.competition, match.played_on, match.opponent)
        .join(t.Team, t.Team.id == match.team_id)
        .where(_is_own(), within, ~exists().where(line.fixture_id == match.id))
        .order_by(match.played_on.desc(), match.id)
    )
    return question.execution_options(**{NARROWED: True})
