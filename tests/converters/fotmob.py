"""From the careers that FotMob shows to the tracker's import files. Only what the source says is converted.

What cannot be said in the import format, or is no registration, match or call-up at all, is left out and counted.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.converters.competitions import (
    CUPS,
    RUNGS,
    competition,
    is_friendly,
    season_label,
    season_window,
)
from tests.converters.fotmob_sides import Sides
from tests.converters.fotmob_tables import COUNTRIES, Row, club_and_team, in_the_night, match_day, read, written
from tracker.importing.kind import Kind

SOURCE = "fotmob"
_POSITIONS = {
    "goalkeeper": ("keeper",),
    "defender": ("back", "defender"),
    "midfielder": ("midfield",),
    "forward": ("striker", "winger", "forward"),
}
#: Sides that a league or an event puts together; nobody is registered with one.
_SELECTIONS = re.compile(r"All-Stars|Homegrown|MLS Next (East|West)")


@dataclass
class Converted:
    """The import files by kind, and what was left out or put right, counted by reason."""

    files: dict[Kind, bytes]
    counts: Counter[str] = field(default_factory=Counter)


def convert(folder: Path) -> Converted:
    """The four files."""
    career = _Career(folder)
    rows = {
        Kind.PLAYERS: career.players(),
        Kind.APPEARANCES: career.totals() + career.matches(),
        Kind.CALL_UPS: career.sides().call_ups(),
    }
    # Which seasons of which leagues there are is known once the appearances have been gone through.
    rows[Kind.LEAGUES] = career.leagues()
    return Converted({kind: written(given) for kind, given in rows.items()}, career.counts)


class _Career:
    """The tables of the folder, and what is counted on the way."""

    def __init__(self, folder: Path) -> None:
        self.people = read(folder / "players.csv")
        self.stints = read(folder / "career_stints.csv")
        self.seasons = read(folder / "career_seasons.csv")
        self.log = read(folder / "recent_matches.csv")
        self.last_day = max(match_day(row) for row in self.log)
        self.first_day = min(match_day(row) for row in self.log)
        self.counts: Counter[str] = Counter()
        self.known_seasons: set[tuple[str, str, int]] = set()
        national = (row["team"] for row in self.stints + self.seasons if row["level"] == "national team")
        self.national = frozenset(national)
        self.labels: dict[str, frozenset[str]] = _labels(self.seasons)
        self.league_rungs = self._league_rungs()

    def leagues(self) -> list[Row]:
        """A row for each season of a league that any other row names."""
        rows = []
        for league, label, rung in sorted(self.known_seasons):
            window = season_window(league, label)
            season = {"season": label, "starts": str(window.start), "ends": str(window.end), "rung": str(rung)}
            rows.append({"league": league, "sex": "male", **season})
        return rows

    def players(self) -> list[Row]:
        """A row for each spell, and one for a player without any."""
        stints = defaultdict(list)
        for stint in self.stints:
            if self._is_spell(stint):
                stints[stint["player_id"]].append(stint)
        return [
            {**_person(person), **_spell(stint)}
            for person in self.people
            for stint in stints[person["player_id"]] or [{}]
        ]

    def _is_spell(self, stint: Row) -> bool:
        if stint["level"] == "national team":
            return False
        if _SELECTIONS.search(stint["team"]):
            self.counts["stint with a selection, which is no registration"] += 1
            return False
        if date.fromisoformat(stint["start_date"]) > self.last_day:
            self.counts[f"stint that has not begun ({stint['transfer_type'] or 'transfer'})"] += 1
            return False
        if not stint["appearances"]:
            self.counts["stint without a count of appearances, kept as a spell"] += 1
        return True

    def sides(self) -> Sides:
        """What the source has of national sides."""
        return Sides(
            [stint for stint in self.stints if stint["level"] == "national team"],
            [season for season in self.seasons if season["level"] == "national team"],
            [match for match in self.log if match["team"] in self.national],
            self.first_day,
            self.last_day,
            self.counts,
        )

    def totals(self) -> list[Row]:
        """A row for each season, league and team of a player in club football."""
        sums: Counter[tuple[str, str, str, str]] = Counter()
        for row in self.seasons:
            if row["level"] == "national team":
                continue
            league = self._league(row)
            if league is None:
                self.counts["season in a cup of a team whose league that year is not in the files"] += 1
                continue
            key = (row["player_id"], row["team"], league, row["competition_season"])
            if key in sums:
                self.counts["season that stands twice, added up"] += 1
            sums[key] += int(row["appearances"])
        return [
            {"player": player, **club_and_team(team), "league": league, "season": label, "appearances": str(count)}
            for (player, team, league, label), count in sums.items()
        ]

    def _league(self, row: Row) -> str | None:
        """The league of a season total; a cup is split by the rung of those who play in it."""
        name = _untruncated(row)
        assert name in RUNGS or name in CUPS, f"{name}: put it into tests/converters/competitions.py."
        return self._league_of(name, row["team"], row["competition_season"])

    def _league_of(self, name: str, team: str, label: str) -> str | None:
        """The league that a team's season in a competition belongs to; none of a friendly."""
        rung = RUNGS.get(name)
        if rung is None and name in CUPS:
            rung = self.league_rungs.get((team, label[-4:]))
            name = f"{name} (rung {rung})"
        if rung is None:
            return None
        self.known_seasons.add((name, label, rung))
        return name

    def _league_rungs(self) -> dict[tuple[str, str], int]:
        """The rung of a team's league by the year in which the season ended, as far as these careers show it."""
        rungs: dict[tuple[str, str], int] = {}
        for row in self.seasons:
            rung = RUNGS.get(_untruncated(row))
            if rung is not None and rung != 9:
                rungs.setdefault((row["team"], row["competition_season"][-4:]), rung)
        return rungs

    def matches(self) -> list[Row]:
        """A row for each match of a club in the log, named on the bench or fielded."""
        rows = []
        for row in self.log:
            self.counts["match that began after midnight UTC, put on the evening before"] += in_the_night(row)
            if row["team"] in self.national:
                continue
            rows.append(self._match(row))
        return rows

    def _match(self, row: Row) -> Row:
        name = competition(row["competition"])
        played = row["played_in_match"] == "True"
        self.counts["match in the log, named and not fielded"] += not played
        match = {
            "player": row["player_id"],
            **club_and_team(row["team"]),
            "date": str(match_day(row)),
            "opponent": row["opponent"],
            "competition": row["competition"],
            "competitive": "no" if is_friendly(name) else "yes",
            "selection": "fielded" if played else "bench",
            "minutes": row["minutes_played"] if played else "",
        }
        assert name in RUNGS or name in CUPS or is_friendly(name), (
            f"{name}: put it into tests/converters/competitions.py."
        )
        label = season_label(match_day(row), self.labels.get(name, frozenset({"2025/2026"})))
        league = self._league_of(name, row["team"], label)
        if league is None:
            self.counts["match in a cup of a team whose league that year is not in the files"] += name in CUPS
            return match
        return match | {"league": league, "season": label}


def _person(row: Row) -> Row:
    position = row["primary_position"].casefold()
    group = next((group for group, words in _POSITIONS.items() if any(word in position for word in words)), "")
    return {
        "id": row["player_id"],
        "name": row["name"],
        "sex": "male",
        "born": row["birth_date"],
        "nationalities": COUNTRIES[row["country"]],
        "position": group,
    }


def _spell(stint: Mapping[str, str]) -> Row:
    if not stint:
        return {}
    return {
        **club_and_team(stint["team"]),
        "registered_from": stint["start_date"],
        "registered_until": stint["end_date"],
        "nature": "loan" if stint["transfer_type"] == "on loan" else "permanent",
    }


def _untruncated(row: Row) -> str:
    """The competition; the source cuts long names, and only the team still says which of two was meant."""
    name = competition(row["competition"])
    if name != "US Soccer Development Academy U1":
        return name
    return f"{name[:-2]}{'U18/19' if re.search(r'1[78]/1[89]$', row['team']) else 'U16/17'}"


def _labels(seasons: Iterable[Row]) -> dict[str, frozenset[str]]:
    """How each competition has labelled its seasons of late."""
    labels = defaultdict(set)
    for row in seasons:
        if row["competition_season"] >= "2025":
            labels[competition(row["competition"])].add(row["competition_season"])
    return {name: frozenset(given) for name, given in labels.items()}
