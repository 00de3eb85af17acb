"""Looking up, all at once, what is held of the things a file names. Nothing is asked row by row.

Columns are selected, never whole objects, and through the mapped classes, so that the scope of the session
holds here as everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.calendar import CutOff
from tracker.football.holdings import (
    Called,
    CallUpFacts,
    Facts,
    FixtureFacts,
    IdentifierFacts,
    Key,
    Known,
    LeagueFacts,
    LineFacts,
    Namesake,
    PlayerFacts,
    Ref,
    SeasonFacts,
    SpellFacts,
    Thing,
    TotalFacts,
    Wanted,
)
from tracker.football.people import Birth, Sex
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: Both databases take this many values in one question; SQLite's limit is 32,766.
_AT_ONCE = 5000
_PLAYER = (
    t.PlayerRow.id,
    t.PlayerRow.name,
    t.PlayerRow.sex,
    t.PlayerRow.born_earliest,
    t.PlayerRow.born_latest,
    t.PlayerRow.position,
    t.PlayerRow.foot,
)

Held = dict[Key, tuple[Ref, Facts]]
Asked = TypeVar("Asked")


def known_for(session: ScopedSession, wanted: Wanted) -> Known:
    """What is held of everything a file names."""
    things: dict[Thing, Held] = {}
    things[Thing.FEDERATION] = _federations(session, wanted.federations)
    things[Thing.SIDE] = _sides(session, _refs(things[Thing.FEDERATION]))
    things[Thing.LEAGUE] = _leagues(session, wanted.leagues)
    things[Thing.LEAGUE_SEASON] = _seasons(session, _refs(things[Thing.LEAGUE]))
    things[Thing.CLUB] = _clubs(session, wanted.clubs)
    things[Thing.TEAM] = _teams(session, _refs(things[Thing.CLUB]))
    teams = _refs(things[Thing.TEAM])
    things[Thing.TEAM_SEASON] = _team_seasons(session, teams) if wanted.leagues else {}
    things[Thing.IDENTIFIER], things[Thing.PLAYER] = _numbered(session, wanted.identifiers)
    namesakes = _namesakes(session, wanted.namesakes, things[Thing.PLAYER])
    if wanted.first_match and wanted.last_match:
        things[Thing.FIXTURE] = _fixtures(session, teams, wanted.first_match, wanted.last_match)
    players = _refs(things[Thing.PLAYER])
    for thing in wanted.of_players:
        things[thing] = _OF_PLAYERS[thing](session, players)
    return Known(things, namesakes)


def _refs(held: Held) -> list[Ref]:
    return [ref for ref, _ in held.values()]


def _rows(
    session: ScopedSession,
    question: Select[*tuple[Any, ...]],
    column: InstrumentedAttribute[Any],
    asked: Collection[Any],
) -> Iterator[tuple[Any, ...]]:
    """The rows of a question in which a column has one of many values."""
    # In order, because neighbours in an index lie on the same page.
    for some in _portions(sorted(asked)):
        yield from session.execute(question.where(column.in_(some)))


def _portions(asked: Iterable[Asked]) -> Iterator[list[Asked]]:
    left = iter(asked)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _federations(session: ScopedSession, codes: Collection[str]) -> Held:
    question = select(t.Federation.id, t.Federation.code)
    return {(code,): (ref, ()) for ref, code in _rows(session, question, t.Federation.code, codes)}


def _sides(session: ScopedSession, federations: Collection[Ref]) -> Held:
    side = t.NationalSideRow
    question = select(side.id, side.federation_id, side.category, side.sex)
    rows = _rows(session, question, side.federation_id, federations)
    return {(federation, name, sex): (ref, ()) for ref, federation, name, sex in rows}


def _leagues(session: ScopedSession, names: Collection[str]) -> Held:
    league = t.League
    question = select(league.id, league.name_folded, league.sex, t.Federation.id, t.Federation.code)
    question = question.outerjoin(t.Federation, t.Federation.id == league.federation_id)
    return {
        (name, sex): (ref, LeagueFacts(Called(federation, code) if federation else None))
        for ref, name, sex, federation, code in _rows(session, question, league.name_folded, names)
    }


def _seasons(session: ScopedSession, leagues: Collection[Ref]) -> Held:
    season = t.LeagueSeason
    question = select(
        season.id,
        season.league_id,
        season.label,
        season.starts,
        season.ends,
        season.rung,
        season.cut_off_month,
        season.cut_off_day,
    )
    rows = _rows(session, question, season.league_id, leagues)
    return {
        (league, label): (ref, SeasonFacts(starts, ends, rung, CutOff(month, day) if month and day else None))
        for ref, league, label, starts, ends, rung, month, day in rows
    }


def _clubs(session: ScopedSession, names: Collection[str]) -> Held:
    question = select(t.Club.id, t.Club.name_folded)
    return {(name,): (ref, ()) for ref, name in _rows(session, question, t.Club.name_folded, names)}


def _teams(session: ScopedSession, clubs: Collection[Ref]) -> Held:
    question = select(t.Team.id, t.Team.club_id, t.Team.name_folded, t.Team.sex)
    rows = _rows(session, question, t.Team.club_id, clubs)
    return {(club, name, sex): (ref, ()) for ref, club, name, sex in rows}


def _team_seasons(session: ScopedSession, teams: Collection[Ref]) -> Held:
    question = select(t.TeamInSeason.team_id, t.TeamInSeason.league_season_id)
    # A team in a season has no number of its own; nothing refers to it.
    return {tuple(row): (1, ()) for row in _rows(session, question, t.TeamInSeason.team_id, teams)}


def _facts(row: tuple[Any, ...]) -> PlayerFacts:
    _, name, sex, earliest, latest, position, foot = row
    return PlayerFacts(name, sex, Birth(earliest, latest) if earliest and latest else None, position, foot)


def _numbered(session: ScopedSession, numbers: Collection[tuple[str, str]]) -> tuple[Held, Held]:
    """The identifiers asked for, and the players whose they are."""
    identifiers: Held = {}
    players: Held = {}
    number = t.IdentifierRow
    question = select(number.id, number.value, *_PLAYER).join(t.PlayerRow, t.PlayerRow.id == number.player_id)
    for scheme in sorted({scheme for scheme, _ in numbers}):
        values = [value for given_by, value in numbers if given_by == scheme]
        rows = _rows(session, question.where(number.scheme == scheme), number.value, values)
        for ref, value, *player in rows:
            identifiers[scheme, value] = (ref, IdentifierFacts(player[0]))
            players[(player[0],)] = (player[0], _facts(tuple(player)))
    return identifiers, players


def _namesakes(
    session: ScopedSession, names: Collection[Namesake], players: Held
) -> dict[Namesake, tuple[Ref, ...]]:
    """Who is held under each name and sex that was asked for; the players join those already looked up."""
    found: dict[Namesake, tuple[Ref, ...]] = dict.fromkeys(sorted(names, key=_by_text), ())
    question = select(t.PlayerRow.name_folded, *_PLAYER).order_by(t.PlayerRow.id)
    asked = sorted({name for name, _ in names})
    for name, *player in _rows(session, question, t.PlayerRow.name_folded, asked):
        facts = _facts(tuple(player))
        if (name, facts.sex) in found:
            found[name, facts.sex] += (player[0],)
            players[(player[0],)] = (player[0], facts)
    return found


def _by_text(namesake: tuple[str, Sex]) -> tuple[str, str]:
    return namesake[0], namesake[1].value


def _fixtures(session: ScopedSession, teams: Collection[Ref], first: date, last: date) -> Held:
    row = t.FixtureRow
    question = (
        select(
            row.id,
            row.team_id,
            row.played_on,
            row.opponent_folded,
            row.competition,
            row.competitive,
            t.LeagueSeason.id,
            t.LeagueSeason.label,
            t.League.name,
        )
        .outerjoin(t.LeagueSeason, t.LeagueSeason.id == row.league_season_id)
        .outerjoin(t.League, t.League.id == t.LeagueSeason.league_id)
        .where(row.played_on.between(first, last))
    )
    held: Held = {}
    for ref, team, day, opponent, competition, competitive, season, label, league in _rows(
        session, question, row.team_id, teams
    ):
        called = Called(season, f"{league} {label}") if season else None
        held[team, day, opponent] = (ref, FixtureFacts(competition, called, competitive))
    return held


def _nationalities(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.NationalityRow
    question = select(row.id, row.player_id, row.country)
    rows = _rows(session, question, row.player_id, players)
    return {(player, country): (ref, ()) for ref, player, country in rows}


def _registrations(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.Registration
    question = select(
        row.id, row.player_id, row.team_id, row.starts, row.ends, row.nature, row.exit_reason, row.destination
    )
    rows = _rows(session, question, row.player_id, players)
    return {(player, team, start): (ref, SpellFacts(*facts)) for ref, player, team, start, *facts in rows}


def _appearances(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.AppearanceRow
    question = select(row.id, row.player_id, row.fixture_id, row.selection, row.minutes)
    rows = _rows(session, question, row.player_id, players)
    return {(player, fixture): (ref, LineFacts(*facts)) for ref, player, fixture, *facts in rows}


def _totals(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.SeasonTotalRow
    question = select(row.id, row.player_id, row.team_id, row.league_season_id, row.appearances, row.minutes)
    rows = _rows(session, question, row.player_id, players)
    return {(player, team, season): (ref, TotalFacts(*facts)) for ref, player, team, season, *facts in rows}


def _call_ups(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.CallUpRow
    key = (row.player_id, row.side_id, row.earliest, row.latest, row.kind, row.competition, row.opponent)
    question = select(row.id, *key, row.matches, row.official, row.minutes)
    rows = _rows(session, question, row.player_id, players)
    return {tuple(all_of[1:8]): (all_of[0], CallUpFacts(*all_of[8:])) for all_of in rows}


_OF_PLAYERS: dict[Thing, Callable[[ScopedSession, Collection[Ref]], Held]] = {
    Thing.NATIONALITY: _nationalities,
    Thing.REGISTRATION: _registrations,
    Thing.APPEARANCE: _appearances,
    Thing.SEASON_TOTAL: _totals,
    Thing.CALL_UP: _call_ups,
}
