"""Players as people to be compared: name, birth, numbers, nationalities, clubs, matches and homes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from tracker.football.appearances import Selection
from tracker.football.people import Birth, Identifier
from tracker.football.same_person.person import Person, Stay
from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.scope import ScopedSession


def names_of(session: ScopedSession, numbers: Collection[int]) -> dict[int, Person]:
    """Players in scope by number, with name, sex and birth alone."""
    row = t.PlayerRow
    found: dict[int, Person] = {}
    for some in parts(numbers):
        asked = select(row.id, row.name, row.sex, row.born_earliest, row.born_latest).where(row.id.in_(some))
        for number, name, sex, earliest, latest in session.execute(asked):
            born = Birth(earliest, latest) if earliest and latest else None
            found[number] = Person(name, sex, born)
    return found


def people_of(session: ScopedSession, numbers: Collection[int]) -> dict[int, Person]:
    """Players in scope by number, with everything that two records are compared by."""
    found = names_of(session, numbers)
    for some in parts(found):
        identifiers, countries = _identifiers(session, some), _countries(session, some)
        stays, played, homes = _stays(session, some), _played(session, some), _homes(session, some)
        for number in some:
            found[number] = replace(
                found[number],
                numbers=frozenset(identifiers[number]),
                countries=frozenset(countries[number]),
                stays=tuple(stays[number]),
                played=frozenset(played[number]),
                households=frozenset(homes[number]),
            )
    return found


def _identifiers(session: ScopedSession, some: Collection[int]) -> dict[int, set[Identifier]]:
    row, found = t.IdentifierRow, defaultdict[int, set[Identifier]](set)
    asked = select(row.player_id, row.scheme, row.value).where(row.player_id.in_(some))
    for player, scheme, value in session.execute(asked):
        found[player].add(Identifier(scheme, value))
    return found


def _countries(session: ScopedSession, some: Collection[int]) -> dict[int, set[str]]:
    row, found = t.NationalityRow, defaultdict[int, set[str]](set)
    for player, country in session.execute(select(row.player_id, row.country).where(row.player_id.in_(some))):
        found[player].add(country)
    return found


def _stays(session: ScopedSession, some: Collection[int]) -> dict[int, list[Stay]]:
    spell, found = t.Registration, defaultdict[int, list[Stay]](list)
    asked = (
        select(spell.player_id, t.Club.name, spell.starts, spell.ends)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(spell.player_id.in_(some))
        .order_by(spell.starts, spell.id)
    )
    for player, club, starts, ends in session.execute(asked):
        found[player].append(Stay(club, starts, ends))
    return found


def _played(session: ScopedSession, some: Collection[int]) -> dict[int, set[tuple[date, int]]]:
    line, match, found = t.AppearanceRow, t.FixtureRow, defaultdict[int, set[tuple[date, int]]](set)
    asked = (
        select(line.player_id, match.played_on, match.team_id)
        .join(match, match.id == line.fixture_id)
        .where(line.player_id.in_(some), line.selection != Selection.BENCH)
    )
    for player, day, team in session.execute(asked):
        found[player].add((day, team))
    return found


def _homes(session: ScopedSession, some: Collection[int]) -> dict[int, set[str]]:
    """Who stands for a player, by number alone: nothing else is held of a home."""
    tie, found = t.Guardian, defaultdict[int, set[str]](set)
    asked = select(tie.player_id, tie.user_id).where(
        tie.player_id.in_(some), tie.confirmed_at.is_not(None), tie.ended_at.is_(None)
    )
    for player, user in session.execute(asked):
        found[player].add(str(user))
    return found
