"""Writing players who are all new, column by column: the way of a file with a million of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any

from sqlalchemy import Connection, Table

from tracker.football.newcomers import Newcomers
from tracker.football.same_person.many_names import ManyNames
from tracker.football.spells import Nature
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.batch_notes import stretches
from tracker.store.bulk import insert_columns
from tracker.store.intake_write import Writer
from tracker.store.touched import Touched

_PLAYERS, _IDENTIFIERS, _NATIONALITIES, _SPELLS = (
    Base.metadata.tables[kind.__tablename__]
    for kind in (t.PlayerRow, t.IdentifierRow, t.NationalityRow, t.Registration)
)
_PLAYER = ("name", "name_folded", "name_key", "sex", "born_earliest", "born_latest", "position", "foot", "version")
_SPELL = ("player_id", "team_id", "starts", "ends", "nature", "exit_reason", "destination", "version")

Values = Sequence[Sequence[Any]]


class NewcomersShelf:
    """Where newcomers are written; teams that the same file brings have been written before."""

    def __init__(self, connection: Connection, writer: Writer, found: Touched) -> None:
        self._connection, self._writer, self._touched = connection, writer, found
        self._names = ManyNames()

    def write(self, some: Newcomers) -> None:
        """Write everything that their rows say, and take note of it."""
        if not some.count:
            return
        players = self._players(some)
        self._identifiers(players, some)
        self._nationalities(players, some)
        self._registrations(players, some)
        self._touched.tables |= {_PLAYERS.name, _SPELLS.name}
        for first, last in stretches(players):
            self._touched.newcomer(first, last)

    def _players(self, some: Newcomers) -> Sequence[int]:
        births = some.births
        return self._insert(
            _PLAYERS,
            _PLAYER,
            (
                some.names,
                self._names.folded(some.names),
                self._names.keys(some.names),
                some.sexes,
                [born and born.earliest for born in births],
                [born and born.latest for born in births],
                some.positions,
                some.feet,
                (1,) * some.count,
            ),
        )

    def _identifiers(self, players: Sequence[int], some: Newcomers) -> None:
        pairs = [(player, *number) for player, number in zip(players, some.numbers, strict=True) if number]
        self._insert(_IDENTIFIERS, ("player_id", "scheme", "value"), list(zip(*pairs, strict=True)))

    def _nationalities(self, players: Sequence[int], some: Newcomers) -> None:
        pairs = list(_each_country(players, some.nationalities))
        self._insert(_NATIONALITIES, ("player_id", "country"), list(zip(*pairs, strict=True)))

    def _registrations(self, players: Sequence[int], some: Newcomers) -> None:
        spells: Values = (
            players,
            [team and self._writer.refs[team] for team in some.teams],
            some.starts,
            some.ends,
            [nature or Nature.PERMANENT for nature in some.natures],
            some.exit_reasons,
            some.destinations,
            (1,) * some.count,
        )
        if None in some.teams:
            spells = [list(compress(values, some.teams)) for values in spells]
        self._insert(_SPELLS, _SPELL, spells)

    def _insert(self, table: Table, columns: Sequence[str], values: Values) -> Sequence[int]:
        if not values or not values[0]:
            return ()
        numbers = self._writer.numbers.take(table, len(values[0]))
        insert_columns(self._connection, table, ("id", *columns), (numbers, *values))
        self._writer.notes.added(table, numbers)
        return numbers


def _each_country(
    players: Sequence[int], nationalities: Sequence[tuple[str, ...] | None]
) -> Iterator[tuple[int, str]]:
    for player, countries in zip(players, nationalities, strict=True):
        if countries:
            for country in countries if len(countries) == 1 else dict.fromkeys(countries):
                yield player, country
