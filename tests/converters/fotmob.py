"""From the careers that FotMob shows to the tracker's import files. Only what the source says is converted.

What cannot be said in the import format, or is no registration, match or call-up at all, is left out and counted.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from tests.converters.competitions import (
    CUPS,
    RUNGS,
    competition,
    is_friendly,
    season_label,
    season_window,
)
from tracker.importing.kind import Kind

SOURCE = "fotmob"
Row = dict[str, str]

_COUNTRIES = {
    "USA": "USA",
    "United States": "USA",
    "England": "ENG",
    "Germany": "GER",
    "Denmark": "DEN",
    "Iceland": "ISL",
    "Italy": "ITA",
    "Canada": "CAN",
    "Mexico": "MEX",
}
_SIDE = re.compile(r"(?P<country>.+?)(?: (?:U|Under )(?P<age>\d+))?")
_POSITIONS = {
    "goalkeeper": ("keeper",),
    "defender": ("back", "defender"),
    "midfielder": ("midfield",),
    "forward": ("striker", "winger", "forward"),
}
#: A club's further teams carry one of these behind its name.
_TEAM = re.compile(r"(?P<club>.+?) (?P<team>II|B|U\d+(?:/\d+)?|Under \d+(?:/\d+)?)")
#: Sides that a league or an event puts together; nobody is registered with one.
_SELECTIONS = re.compile(r"All-Stars|Homegrown|MLS Next (East|West)")
#: Nobody in Europe kicks off that early: it is the evening before, in the Americas.
_EVENING_BEFORE = 7


@dataclass
class Converted:
    """The import files by kind, and what was left out or put right, counted by reason."""

    files: dict[Kind, bytes]
    counts: Counter[str] = field(default_factory=Counter)


def convert(folder: Path) -> Converted:
    """The four files."""
    career = _Career(folder)
    return Converted(
        {
            # Seasons are known once the other rows have been gone through.
            kind: _written(rows)
            for kind, rows in reversed(
                [
                    (Kind.CALL_UPS, career.call_ups()),
                    (Kind.APPEARANCES, career.totals() + career.matches()),
                    (Kind.PLAYERS, career.players()),
                    (Kind.LEAGUES, career.leagues()),
                ]
            )
        },
        career.counts,
    )


class _Career:
    """The tables of the folder, and what is counted on the way."""

    def __init__(self, folder: Path) -> None:
        self.people = _read(folder / "players.csv")
        self.stints = _read(folder / "career_stints.csv")
        self.seasons = _read(folder / "career_seasons.csv")
        self.log = _read(folder / "recent_matches.csv")
        self.last_day = max(_day(row) for row in self.log)
        self.first_day = min(_day(row) for row in self.log)
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
            {"player": player, **_team(team), "league": league, "season": label, "appearances": str(count)}
            for (player, team, league, label), count in sums.items()
        ]

    def _league(self, row: Row) -> str | None:
        """The league that a season belongs to; a cup is split by the rung of those who play in it."""
        name = _untruncated(row)
        rung = RUNGS.get(name)
        if rung is None and name in CUPS:
            rung = self.league_rungs.get((row["team"], row["competition_season"][-4:]))
            if rung is None:
                return None
            name = f"{name} (rung {rung})"
        assert rung is not None, f"{name}: put it into tests/converters/competitions.py."
        self.known_seasons.add((name, row["competition_season"], rung))
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
            self.counts["match that began after midnight UTC, put on the evening before"] += _in_the_night(row)
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
            **_team(row["team"]),
            "date": str(_day(row)),
            "opponent": row["opponent"],
            "competition": row["competition"],
            "competitive": "no" if is_friendly(name) else "yes",
            "selection": "fielded" if played else "bench",
            "minutes": row["minutes_played"] if played else "",
        }
        if name in RUNGS:
            label = season_label(_day(row), self.labels.get(name, frozenset({"2025/2026"})))
            self.known_seasons.add((name, label, RUNGS[name]))
            match |= {"league": name, "season": label}
        else:
            assert name in CUPS or is_friendly(name), f"{name}: put it into tests/converters/competitions.py."
        return match

    def call_ups(self) -> list[Row]:
        """A row for each national match in the log, each sum outside it, and each stint without a match."""
        logged: Counter[tuple[str, str, str, str]] = Counter()
        rows = []
        for row in self.log:
            if row["team"] not in self.national:
                continue
            rows.append(self._national_match(row))
            if row["played_in_match"] == "True":
                year = str(_day(row).year)
                logged[row["player_id"], _side_key(row["team"]), competition(row["competition"]), year] += 1
        return rows + self._sums(logged) + self._squads()

    def _national_match(self, row: Row) -> Row:
        played = row["played_in_match"] == "True"
        name = competition(row["competition"])
        return {
            "player": row["player_id"],
            **_side(row["team"]),
            "date": str(_day(row)),
            "kind": "fielded" if played else "bench",
            "official": "no" if is_friendly(name) else "yes",
            "competition": name,
            "opponent": row["opponent"],
            "minutes": row["minutes_played"] if played else "",
        }

    def _sums(self, logged: Counter[tuple[str, str, str, str]]) -> list[Row]:
        """Seasons of national sides, less what the log has match by match."""
        rows = []
        for row in self.seasons:
            if row["level"] != "national team":
                continue
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
        start, end = _year(row["season"])
        # What the log does not have of the year in which it begins was played before it begins.
        if start < self.first_day <= end:
            end = self.first_day - timedelta(1)
        return {
            "player": row["player_id"],
            **_side(row["team"]),
            "from": str(start),
            "to": str(end),
            "kind": "fielded",
            "matches": str(matches),
            "official": "no" if row["is_friendly"] == "True" else "yes",
            "competition": competition(row["competition"]),
        }

    def _squads(self) -> list[Row]:
        """Stints with a national side in which the player was never fielded: called up, and no cap."""
        rows = []
        for stint in self.stints:
            if stint["level"] == "national team" and stint["appearances"] in ("", "0"):
                self.counts["national stint without a match: a call-up and no cap"] += 1
                end = stint["end_date"] or str(self.last_day)
                days = {"from": stint["start_date"], "to": end}
                rows.append({"player": stint["player_id"], **_side(stint["team"]), **days, "kind": "squad"})
        return rows


def _person(row: Row) -> Row:
    position = row["primary_position"].casefold()
    group = next((group for group, words in _POSITIONS.items() if any(word in position for word in words)), "")
    return {
        "id": row["player_id"],
        "name": row["name"],
        "sex": "male",
        "born": row["birth_date"],
        "nationalities": _COUNTRIES[row["country"]],
        "position": group,
    }


def _spell(stint: Mapping[str, str]) -> Row:
    if not stint:
        return {}
    return {
        **_team(stint["team"]),
        "registered_from": stint["start_date"],
        "registered_until": stint["end_date"],
        "nature": "loan" if stint["transfer_type"] == "on loan" else "permanent",
    }


def _team(name: str) -> Row:
    """A club and its team: "FC Dallas U17" is FC Dallas's U17. No rung is read out of it."""
    found = _TEAM.fullmatch(name)
    return {"club": found["club"], "team": found["team"]} if found else {"club": name, "team": ""}


def _side(name: str) -> Row:
    found = _SIDE.fullmatch(name)
    assert found
    return {
        "association": _COUNTRIES[found["country"]],
        "category": f"U-{found['age']}" if found["age"] else "senior",
    }


def _side_key(name: str) -> str:
    return " ".join(_side(name).values())


def _untruncated(row: Row) -> str:
    """The competition; the source cuts long names, and only the team still says which of two was meant."""
    name = competition(row["competition"])
    if name != "US Soccer Development Academy U1":
        return name
    return f"{name[:-2]}{'U18/19' if re.search(r'1[78]/1[89]$', row['team']) else 'U16/17'}"


def _year(label: str) -> tuple[date, date]:
    """The first and the last day that a season of a national side may mean."""
    first, _, second = label.partition("/")
    if second:
        return date(int(first), 7, 1), date(int(second), 6, 30)
    return date(int(first), 1, 1), date(int(first), 12, 31)


def _labels(seasons: Iterable[Row]) -> dict[str, frozenset[str]]:
    """How each competition has labelled its seasons of late."""
    labels = defaultdict(set)
    for row in seasons:
        if row["competition_season"] >= "2025":
            labels[competition(row["competition"])].add(row["competition_season"])
    return {name: frozenset(given) for name, given in labels.items()}


def _day(row: Row) -> date:
    moment = datetime.fromisoformat(row["match_utc"])
    return moment.date() - timedelta(1) if _in_the_night(row) else moment.date()


def _in_the_night(row: Row) -> bool:
    return datetime.fromisoformat(row["match_utc"]).hour < _EVENING_BEFORE


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _written(rows: Sequence[Row]) -> bytes:
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, headings, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
