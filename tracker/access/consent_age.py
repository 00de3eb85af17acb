"""From which age a young person decides on their own data, country by country, read from a dated table."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.football.errors import SettingError

#: Where no country is known, or the table has no row for it.
UNKNOWN_COUNTRY = 16
#: In the United States a parent decides for whoever is younger, whatever any table says.
ALWAYS_PARENTAL_UNDER = {"USA": 13}
_CONFIDENCES = ("sourced", "recalled")
_KEYS = frozenset({"years", "associations", "from", "source", "confidence"})
_LEAST, _MOST = 13, 18


@dataclass(frozen=True, slots=True)
class ConsentAge:
    """One row of the table: the age for some associations from a day on, and who says so.

    Arguments:
        confidence: `sourced` where the source was read, `recalled` where it is to be checked yet.
    """

    years: int
    associations: frozenset[str]
    source: str
    confidence: str
    since: date = date.min


@dataclass(frozen=True, slots=True)
class ConsentAges:
    """The table as a whole."""

    rows: tuple[ConsentAge, ...]

    def on(self, association: str | None, day: date) -> int:
        """The age in an association's country on a day: the latest of the rows in force, 16 where there is none.

        >>> load_consent_ages().on("DEN", date(2023, 1, 1)), load_consent_ages().on("DEN", date(2026, 1, 1))
        (13, 15)
        """
        in_force = [row for row in self.rows if association in row.associations and row.since <= day]
        found = max(in_force, key=lambda row: row.since).years if in_force else UNKNOWN_COUNTRY
        return max(found, ALWAYS_PARENTAL_UNDER.get(association or "", 0))

    def of_all(self, associations: Iterable[str | None], day: date) -> int:
        """The highest age of all countries whose rules apply; 16 where none is known."""
        return max((self.on(one, day) for one in associations), default=UNKNOWN_COUNTRY)


@cache
def load_consent_ages() -> ConsentAges:
    """The table that comes with the package."""
    file = files("tracker.access") / "consent_ages.toml"
    return read_consent_ages(file.read_text(encoding="utf-8"), "consent_ages.toml")


def read_consent_ages(text: str, place: str) -> ConsentAges:
    """The table in a file.

    Raises:
        SettingError: a row names no source of the file, or no confidence, or an age that cannot be.
    """
    try:
        held = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        message = f"{place}: the file cannot be read as TOML ({fault})."
        raise SettingError(message) from None
    sources = held.get("sources", {})
    rows = held.get("age", [])
    return ConsentAges(tuple(_row(row, sources, f"{place}, age {number}") for number, row in enumerate(rows, 1)))


def _row(row: dict[str, Any], sources: dict[str, str], place: str) -> ConsentAge:
    fault = _fault_of(row, sources)
    if fault:
        message = f"{place}: {fault}."
        raise SettingError(message)
    since = row.get("from", date.min)
    return ConsentAge(
        row["years"], frozenset(row["associations"]), sources[row["source"]], row["confidence"], since
    )


def _fault_of(row: dict[str, Any], sources: dict[str, str]) -> str:
    """What is wrong with a row, with what would be right; nothing where it may stand."""
    years, since, named = row.get("years"), row.get("from"), row.get("associations")
    if row.keys() - _KEYS:
        return f"there is no key {min(row.keys() - _KEYS)!r}; the keys are {', '.join(sorted(_KEYS))}"
    if row.get("source") not in sources:
        return "the source is missing or not under [sources]; name where the age is written"
    if row.get("confidence") not in _CONFIDENCES:
        return f"the confidence is missing or unknown; write {' or '.join(_CONFIDENCES)}"
    if type(years) is not int or not _LEAST <= years <= _MOST:
        return f"years is {years!r}; write a whole number from {_LEAST} to {_MOST}"
    if not isinstance(named, list) or not named or not all(isinstance(one, str) for one in named):
        return "associations is missing; list the codes of the country's associations"
    # A moment is a day to Python, and compares with none.
    if since is not None and type(since) is not date:
        return f"from is {since!r}; write a day such as 2024-01-01"
    return ""
