"""From the national sides of the FotMob careers to call-ups.

The log of matches and the table of seasons count the same matches, so what the log has one by one is taken off
the sums of the seasons. The days of a sum are those that its season and the stint with the side have in common: a
tournament keeps the year of its name when it is put off, and its qualifiers come before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tests.converters.competitions import competition, is_friendly
from tests.converters.fotmob_tables import Row, match_day, side

#: A player, a side, a competition and a year.
_Season = tuple[str, str, str, str]


@dataclass(frozen=True)
class Sides:
    """The rows of the source that are about national sides, and what is counted on the way."""

    stints: Sequence[Row]
    seasons: Sequence[Row]
    log: Sequence[Row]
    first_day: date
    last_day: date
    counts: Counter[str]

    def call_ups(self) -> list[Row]:
        """A row for each national match in the log, each sum outside it, and each stint without a match."""
        logged: Counter[_Season] = Counter()
        rows = []
        for row in self.log:
            rows.append(self._match(row))
            if row["played_in_match"] == "True":
                year = str(match_day(row).year)
                logged[row["player_id"], _side_key(row["team"]), competition(row["competition"]), year] += 1
        return rows + self._sums(logged) + self._squads()

    def _match(self, row: Row) -> Row:
        played = row["played_in_match"] == "True"
        name = competition(row["competition"])
        return {
            "player": row["player_id"],
            **side(row["team"]),
            "date": str(match_day(row)),
            "kind": "fielded" if played else "bench",
            "official": "no" if is_friendly(name) else "yes",
            "competition": name,
            "opponent": row["opponent"],
            "minutes": row["minutes_played"] if played else "",
        }

    def _sums(self, logged: Counter[_Season]) -> list[Row]:
        """Seasons of national sides, less what the log has match by match."""
        rows = []
        for row in self.seasons:
            year = row["season"]
            known = logged[row["player_id"], _side_key(row["team"]), competition(row["competition"]), year]
            left = int(row["appearances"]) - known
            if int(year[:4]) > self.last_day.year:
                self.counts["national season that carries the year of a tournament to come"] += 1
            elif left <= 0:
                self.counts["national season that the log has match by match"] += 1
            else:
                rows.append(self._sum(row, left))
        return rows

    def _sum(self, row: Row, matches: int) -> Row:
        start, end = self._days(row)
        # What the log does not have of the year in which it begins was played before it begins.
        if start < self.first_day <= end:
            end = self.first_day - timedelta(1)
        return {
            "player": row["player_id"],
            **side(row["team"]),
            "from": str(start),
            "to": str(end),
            "kind": "fielded",
            "matches": str(matches),
            "official": "no" if row["is_friendly"] == "True" else "yes",
            "competition": competition(row["competition"]),
        }

    def _days(self, row: Row) -> tuple[date, date]:
        """The first and the last day that the matches of a season may have been played on."""
        start, end = _year(row["season"])
        stints = [stint for stint in self.stints if _of(stint) == _of(row)]
        first = min(date.fromisoformat(stint["start_date"]) for stint in stints)
        last = max(date.fromisoformat(stint["end_date"] or str(self.last_day)) for stint in stints)
        if first <= end and start <= last:
            return max(start, first), min(end, last)
        self.counts["national season named after another year than it was played in, put on the stint"] += 1
        return first, last

    def _squads(self) -> list[Row]:
        """Stints with a national side in which the player was never fielded: called up, and no cap."""
        rows = []
        for stint in self.stints:
            if stint["appearances"] in ("", "0"):
                self.counts["national stint without a match: a call-up and no cap"] += 1
                end = stint["end_date"] or str(self.last_day)
                days = {"from": stint["start_date"], "to": end}
                rows.append({"player": stint["player_id"], **side(stint["team"]), **days, "kind": "squad"})
        return rows


def _of(row: Row) -> tuple[str, str]:
    """A player and a national side."""
    return row["player_id"], row["team"]


def _side_key(name: str) -> str:
    return " ".join(side(name).values())


def _year(label: str) -> tuple[date, date]:
    """The first and the last day that a season of a national side may mean."""
    first, _, second = label.partition("/")
    if second:
        return date(int(first), 7, 1), date(int(second), 6, 30)
    return date(int(first), 1, 1), date(int(first), 12, 31)
