"""The rows a province has written and not yet handed out, and the next free number of each table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from tracker.demo.blocks import COLUMNS, Block, Row

#: How many numbers each player of the federation sets aside in a table, so that every province has its own
#: stretch of them and can be made without the others. The averages lie well below.
_NUMBERS_A_PLAYER = {
    "players": 1,
    "identifiers": 8,
    "nationalities": 4,
    "registrations": 16,
    "fixtures": 32,
    "appearances": 256,
    "season_totals": 24,
    "absences": 16,
    "call_ups": 32,
}


class Records:
    """Rows by table, each list in the order of writing, and the numbers for new ones."""

    def __init__(self, players_before: int) -> None:
        numbers = {table: count(players_before * room + 1) for table, room in _NUMBERS_A_PLAYER.items()}
        self.player_ids = numbers["players"]
        self.identifier_ids = numbers["identifiers"]
        self.nationality_ids = numbers["nationalities"]
        self.registration_ids = numbers["registrations"]
        self.fixture_ids = numbers["fixtures"]
        self.appearance_ids = numbers["appearances"]
        self.total_ids = numbers["season_totals"]
        self.absence_ids = numbers["absences"]
        self.call_up_ids = numbers["call_ups"]
        self.players: list[Row] = []
        self.identifiers: list[Row] = []
        self.nationalities: list[Row] = []
        self.registrations: list[Row] = []
        self.fixtures: list[Row] = []
        self.appearances: list[Row] = []
        self.season_totals: list[Row] = []
        self.absences: list[Row] = []
        self.call_ups: list[Row] = []

    def hand_out(self) -> Iterator[Block]:
        """All rows written since the last time, in an order in which every reference exists."""
        for table in _NUMBERS_A_PLAYER:
            rows: list[Row] = getattr(self, table)
            if rows:
                setattr(self, table, [])
                yield Block(table, COLUMNS[table], rows)
