"""What the generator hands out: rows of one table at a time, in an order in which every reference exists."""

from __future__ import annotations

from typing import NamedTuple

Row = tuple[object, ...]


class Block(NamedTuple):
    """Rows of one table as plain tuples: days as dates, closed lists as their stored text, ids explicit."""

    table: str
    columns: tuple[str, ...]
    rows: list[Row]


#: The columns of each table in the order in which they may be written: nothing refers to a later table.
COLUMNS: dict[str, tuple[str, ...]] = {
    "federations": ("id", "code", "name"),
    "clubs": ("id", "name", "name_folded", "federation_id", "region"),
    "leagues": ("id", "name", "name_folded", "sex", "federation_id"),
    "league_seasons": ("id", "league_id", "label", "starts", "ends", "rung", "cut_off_month", "cut_off_day"),
    "teams": ("id", "club_id", "name", "name_folded", "sex"),
    "team_seasons": ("team_id", "league_season_id"),
    "national_sides": ("id", "federation_id", "category", "sex", "rung"),
    "players": ("id", "name", "name_folded", "sex", "born_earliest", "born_latest", "position", "foot", "name_key"),
    "identifiers": ("id", "player_id", "scheme", "value"),
    "nationalities": ("id", "player_id", "country", "basis", "since", "until"),
    "registrations": ("id", "player_id", "team_id", "starts", "ends", "nature", "exit_reason", "destination"),
    "fixtures": (
        *("id", "team_id", "played_on", "opponent", "opponent_folded", "competition"),
        *("league_season_id", "competitive"),
    ),
    "appearances": ("id", "player_id", "fixture_id", "selection", "minutes"),
    "season_totals": ("id", "player_id", "team_id", "league_season_id", "appearances", "minutes"),
    "absences": ("id", "player_id", "starts", "ends", "reason"),
    "call_ups": (
        *("id", "player_id", "side_id", "earliest", "latest", "kind", "matches", "official"),
        *("competition", "opponent", "minutes"),
    ),
}
