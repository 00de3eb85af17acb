"""From a table of moves between youth sides and first teams to moves, and to what a cohort can know of the players.

A row has a player's name, the age in completed years, a season with its window (summer or winter), and the names of
the two sides. So a move lies in some months and a birth in some seventeen or sixteen; nobody has an identity but a
name, which several may bear, and is left unnamed here. A move is a registration and no appearance: a career made of
it has been seen and has reached no stage.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tracker.football.people import Birth, Sex
from tracker.logic.span import Span
from tracker.pathway.ages import birthday
from tracker.pathway.career import Career, Leaving

FILE = "u15_u19_transfers_part1.csv"
_YOUTH = re.compile(r"U(1\d)(?: \w+)?$")
#: A move at such an age from or to a youth side is a slip: younger than any first team takes, or a veteran.
_YOUNGEST, _OLDEST = 14, 24


@dataclass(frozen=True, slots=True)
class Move:
    """A move between a youth side (`oldest`) and a first team: `up` to the first team, or away from it."""

    number: int
    league: str
    oldest: int
    up: bool
    loan: bool
    age: int | None
    when: Span[date]
    birth: Birth | None


@dataclass
class Converted:
    """The moves and, counted by reason, what they leave open."""

    moves: tuple[Move, ...]
    counts: Counter[str] = field(default_factory=Counter)


def convert(folder: Path) -> Converted:
    """The moves of the file, each row once."""
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    counts: Counter[str] = Counter()
    held = list(dict.fromkeys(tuple(row.items()) for row in rows))
    counts["row that stands twice"] = len(rows) - len(held)
    names = Counter(row["player_name"] for row in map(dict, held))
    counts["name that stands in several rows, of one player or of namesakes"] = sum(
        number > 1 for number in names.values()
    )
    moves = tuple(_move(number, dict(row), counts) for number, row in enumerate(held, start=1))
    return Converted(moves, counts)


def career(move: Move) -> Career:
    """What a cohort can know of the player of a move."""
    return Career(move.number, Sex.MALE, move.birth, seen=move.when, leaving=Leaving.NOT_KNOWN)


def _move(number: int, row: dict[str, str], counts: Counter[str]) -> Move:
    found = _YOUTH.search(row["club_involved_name"])
    assert found, row["club_involved_name"]
    when = _window(row["season"], row["transfer_period"])
    age = _age(row["age"], counts)
    return Move(
        number=number,
        league=row["league_name"],
        oldest=int(found[1]),
        up=row["transfer_movement"] == "in",
        loan="loan" in row["fee"].casefold(),
        age=age,
        when=when,
        birth=_born(age, when) if age is not None else None,
    )


def _age(text: str, counts: Counter[str]) -> int | None:
    if not text:
        counts["no age"] += 1
        return None
    age = int(text)
    if _YOUNGEST <= age <= _OLDEST:
        return age
    counts["age that nobody has at such a move"] += 1
    return None


def _window(season: str, period: str) -> Span[date]:
    """The months in which moves of a season's window are entered."""
    year = int(season[:4])
    if period == "Summer":
        return Span(date(year, 6, 1), date(year, 10, 31))
    assert period == "Winter", period
    return Span(date(year, 12, 1), date(year + 1, 3, 31))


def _born(age: int, when: Span[date]) -> Birth:
    """Everybody who has completed so many years on some day of the window."""
    return Birth(birthday(when.earliest, -age - 1) + timedelta(days=1), birthday(when.latest, -age))
