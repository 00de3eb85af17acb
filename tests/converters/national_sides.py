"""From a table of players and their national sides (first match, matches) to careers on the national rail.

The table is of men's football and knows no births. A third of its rows has no date. What is made of that:

- A side's age group and the date of the first match bound a player's birth (`born_by`); the bounds of all dated
  rows of a player are taken together. The few births that are known are used as they are.
- An undated row takes part with all the days on which the player may have been in that age group, or, where no
  row of the player has a date, with all the days of the table. It never says more than that the event happened.
- No matches is a call-up without a cap; one match is first and last; of more, the last lies somewhere between the
  first and the end of the age group.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.converters.national_ages import Bounds, both, days_of, years_of
from tracker.football.ladder import NationalRung, national_rung
from tracker.football.people import Birth, Sex
from tracker.logic.span import Span
from tracker.pathway.career import Career, Leaving, Stage, on_national_rail

WORLD = "player_national_performances_even_ids.csv.gz"
USA = "usa_players_even_ids.csv"
BIRTHS = "usa_named_players_birth_dates_even_ids.csv"
#: Nothing in the table is older; a row without any bound lies between this day and the last of the table.
_BEGINNING = date(1990, 1, 1)
_SIDE = re.compile(r"(?P<of>.+?)(?: (?:U-?|Under )(?:\d\d/U)?(?P<age>\d\d)| (?P<olympic>Olymp\w+(?: [Tt]eam)?))?")
#: Teams that a federation or a league sends beside its sides: on no rung of the national rail.
_BESIDE = re.compile(r".* [BC]|Team \w+|.*Auswahl")
_OLYMPIC = 23


@dataclass(frozen=True, slots=True)
class Row:
    """A player at a national side. `oldest` is its age group, `None` for the senior side."""

    player: int
    of: str
    oldest: int | None
    first: date | None
    matches: int


@dataclass
class Converted:
    """The careers, and what was left out or put right, counted by reason."""

    careers: tuple[Career, ...]
    counts: Counter[str] = field(default_factory=Counter)


def convert(path: Path, births: Path, as_of: date, of: str | None = None) -> Converted:
    """The careers of the table's players, with the sides of one association alone where one is named."""
    counts: Counter[str] = Counter()
    known = births_of(births)
    by_player: dict[int, list[Row]] = defaultdict(list)
    for row in rows(path, counts):
        by_player[row.player].append(row)
    careers = []
    for player, held in by_player.items():
        asked = [row for row in held if of in (None, row.of)]
        counts["row of another association, which only bounds the birth"] += len(held) - len(asked)
        if asked:
            birth = known.get(player) or born_by(held, counts)
            counts["player of whom no birth and no date is known"] += birth is None
            careers.append(_career(player, birth, asked, as_of, counts))
    return Converted(tuple(careers), +counts)


def rows(path: Path, counts: Counter[str]) -> tuple[Row, ...]:
    """The rows that are of a side on a rung of the national rail."""
    return tuple(row for each in _read(path) if (row := _row(each, counts)))


def _read(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _row(row: Mapping[str, str], counts: Counter[str]) -> Row | None:
    name = row["team_name"]
    if name == "-":
        counts["row of a competition and not of a side"] += 1
        return None
    if _BESIDE.fullmatch(name):
        counts["B side or a league's selection, on no rung"] += 1
        return None
    found = _SIDE.fullmatch(name)
    assert found
    assert not re.search(r"\d|Olymp", found["of"]), name
    oldest = int(found["age"]) if found["age"] else _OLYMPIC if found["olympic"] else None
    first = date.fromisoformat(row["first_game_date"]) if row["first_game_date"] else None
    made = Row(int(float(row["player_id"])), found["of"], oldest, first, int(row["matches"]))
    counts["call-up without a cap"] += not made.matches
    counts["call-up without a cap that has a date all the same"] += bool(first and not made.matches)
    return made


def births_of(path: Path) -> dict[int, Birth]:
    """The births that are known; the ids are written as numbers with a fraction."""
    return {int(float(row["tm_player_id"])): Birth.read(row["birth_date"]) for row in _read(path)}


def born_by(held: Iterable[Row], counts: Counter[str]) -> Birth | None:
    """The years that a birth lies in by all dated rows together."""
    bounds: Bounds | None = None
    for row in held:
        if row.first:
            bounds = both(bounds, years_of(row.oldest, row.first.year))
            if bounds is None:
                counts["player whose sides contradict each other about the birth"] += 1
                return None
    return Birth(date(bounds[0], 1, 1), date(bounds[1], 12, 31)) if bounds else None


def _career(player: int, birth: Birth | None, held: Sequence[Row], as_of: date, counts: Counter[str]) -> Career:
    first: dict[Stage, Span[date]] = {}
    last: dict[Stage, Span[date]] = {}
    for row in held:
        group = days_of(row.oldest, birth, Span(_BEGINNING, as_of))
        begun = Span(row.first, row.first) if row.first else group
        if row.first is None:
            counts["undated row, " + ("placed by its age group" if birth else "of a player without any date")] += 1
        ended = Span(begun.earliest, max(begun.latest, group.latest)) if row.matches > 1 else begun
        stage = _stage(row)
        first[stage] = _least(first.get(stage), begun)
        last[stage] = _most(last.get(stage), ended)
    seen = Span(min(each.earliest for each in first.values()), max(each.latest for each in last.values()))
    return Career(player, Sex.MALE, birth, first=first, last=last, seen=seen, leaving=Leaving.NOT_KNOWN)


def _stage(row: Row) -> Stage:
    rung = national_rung(row.oldest)
    return on_national_rail(NationalRung.SENIOR_CAP if row.oldest is None and row.matches else rung)


def _least(held: Span[date] | None, more: Span[date]) -> Span[date]:
    return Span(min(held.earliest, more.earliest), min(held.latest, more.latest)) if held else more


def _most(held: Span[date] | None, more: Span[date]) -> Span[date]:
    return Span(max(held.earliest, more.earliest), max(held.latest, more.latest)) if held else more
