"""The tables of the FotMob careers as they are, and what several of the import files need of them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

Row = dict[str, str]

COUNTRIES = {
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
#: A club's further teams carry one of these behind its name.
_TEAM = re.compile(r"(?P<club>.+?) (?P<team>II|B|U\d+(?:/\d+)?|Under \d+(?:/\d+)?)")
#: Nobody in Europe kicks off that early: it is the evening before, in the Americas.
_EVENING_BEFORE = 7


def club_and_team(name: str) -> Row:
    """A club and its team: "FC Dallas U17" is FC Dallas's U17. No rung is read out of it."""
    found = _TEAM.fullmatch(name)
    return {"club": found["club"], "team": found["team"]} if found else {"club": name, "team": ""}


def side(name: str) -> Row:
    """The association and category of a national side."""
    found = _SIDE.fullmatch(name)
    assert found
    return {
        "association": COUNTRIES[found["country"]],
        "category": f"U-{found['age']}" if found["age"] else "senior",
    }


def match_day(row: Row) -> date:
    """The day of a match where it was played, as near as the time in UTC tells."""
    moment = datetime.fromisoformat(row["match_utc"])
    return moment.date() - timedelta(1) if in_the_night(row) else moment.date()


def in_the_night(row: Row) -> bool:
    """Whether a match began so early by UTC that it was still the evening before."""
    return datetime.fromisoformat(row["match_utc"]).hour < _EVENING_BEFORE


def read(path: Path) -> list[Row]:
    """A table of the source."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(rows: Sequence[Row]) -> bytes:
    """Rows as an import file."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, headings, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
