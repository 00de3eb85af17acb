"""How long what is held on people is kept: a schedule with a reason for each period, read from a file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from tracker.football.errors import SettingError

_CONFIDENCES = ("sourced", "recalled")
_KEYS = frozenset({"of", "days", "years", "from", "tables", "reason", "source", "confidence", "notice_days"})
_LONGEST_DAYS, _LONGEST_YEARS = 3650, 30
#: A family needs time to take the records out.
_LEAST_NOTICE = 14


class Kept(Enum):
    """What is kept for a while."""

    BROWSERS = "browsers"
    INVITATIONS = "invitations"
    RESETS = "resets"
    TRIES = "tries"
    LETTERS = "letters"
    FILE_NAMES = "file-names"
    CORRECTIONS = "corrections"
    DRAFTS = "drafts"
    SHORTLISTS = "shortlists"
    QUESTIONS = "questions"
    PUT_ASIDE = "put-aside"
    SHARED_LINKS = "shared-links"
    REPORT_ORDERS = "report-orders"
    ISSUED_REPORTS = "issued-reports"
    MERGES = "merges"
    NAMED_GUARDIANS = "named-guardians"
    REASONS = "reasons"
    CASES = "cases"
    ACCOUNTS = "accounts"
    PLAYERS = "players"


#: Of what a shorter period would take what is still in use: tries count for a day, invitations are good for seven,
#: a file can be undone for thirty, and so can a merge.
_LEAST_DAYS = {Kept.TRIES: 1, Kept.LETTERS: 7, Kept.CORRECTIONS: 31, Kept.MERGES: 31, Kept.PLAYERS: 365}


@dataclass(frozen=True, slots=True)
class Period:
    """How long something is kept, and why.

    Arguments:
        notice: how long before the family is told, where it is.
        tables: the tables that the period is about.
        confidence: `sourced` where the source was read, `recalled` where it is to be checked yet.
    """

    of: Kept
    days: int
    years: int
    reason: str
    source: str
    confidence: str
    tables: frozenset[str] = frozenset()
    notice: timedelta = timedelta(0)

    def last_day(self, day: date) -> date:
        """The last day on which something may have begun whose period has ended on this day.

        >>> Period(Kept.TRIES, 2, 0, "", "", "sourced").last_day(date(2026, 6, 30))
        datetime.date(2026, 6, 28)
        """
        earlier = day - timedelta(days=self.days)
        try:
            return earlier.replace(year=earlier.year - self.years)
        except ValueError:  # The 29 of February, in a year that has none.
            return earlier.replace(year=earlier.year - self.years, day=28)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Every period, and the tables that are under none, each with the reason."""

    periods: Mapping[Kept, Period]
    without: Mapping[str, str]

    def tables(self) -> frozenset[str]:
        """Every table of which it was decided how long it is kept."""
        return frozenset(self.without).union(*(period.tables for period in self.periods.values()))


@cache
def load_schedule(override: Path | None = None) -> Schedule:
    """The schedule that comes with the package, with the periods that a federation names in place of its own.

    Raises:
        SettingError: the file cannot be read, or one of its periods cannot be.
    """
    own = read_schedule((files("tracker.access") / "retention.toml").read_text(encoding="utf-8"), "retention.toml")
    if override is None:
        return own
    try:
        text = override.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        message = f"TRACKER_RETENTION names {override}, which cannot be read; name a TOML file of periods."
        raise SettingError(message) from fault
    named = read_schedule(text, str(override)).periods
    theirs = {of: replace(period, tables=own.periods[of].tables) for of, period in named.items()}
    return Schedule({**own.periods, **theirs}, own.without)


def read_schedule(text: str, place: str) -> Schedule:
    """The periods in a file.

    Raises:
        SettingError: one names no reason or no source of the file, or a length that cannot be.
    """
    try:
        held = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{place}: the file cannot be read as TOML ({error})."
        raise SettingError(message) from None
    sources = held.get("sources", {})
    periods: dict[Kept, Period] = {}
    for number, row in enumerate(held.get("period", []), 1):
        fault = _fault_of(row, sources) or _length_fault(row)
        if not fault and Kept(row["of"]) in periods:
            fault = f"{row['of']} stands twice; name it once"
        if fault:
            message = f"{place}, period {number}: {fault}."
            raise SettingError(message)
        periods[Kept(row["of"])] = _period(row, sources)
    without = {table: row["reason"] for row in held.get("without", []) for table in row["tables"]}
    return Schedule(periods, without)


def _period(row: Mapping[str, Any], sources: Mapping[str, str]) -> Period:
    return Period(
        Kept(row["of"]),
        row.get("days", 0),
        row.get("years", 0),
        row["reason"],
        sources[row["source"]],
        row["confidence"],
        frozenset(row.get("tables", ())),
        timedelta(days=row.get("notice_days", 30 if row["of"] == Kept.PLAYERS.value else 0)),
    )


def _fault_of(row: Mapping[str, Any], sources: Mapping[str, str]) -> str:
    """What is wrong with the words of a period, with what would be right; nothing where it may stand."""
    known = [one.value for one in Kept]
    if row.keys() - _KEYS:
        return f"there is no key {min(row.keys() - _KEYS)!r}; the keys are {', '.join(sorted(_KEYS))}"
    if row.get("of") not in known:
        return f"of is {row.get('of')!r}; it must be one of {', '.join(known)}"
    if not isinstance(row.get("reason"), str) or not row["reason"].strip():
        return "the reason is missing; say why it is kept so long and no longer"
    if row.get("source") not in sources:
        return "the source is missing or not under [sources]; name where the period is written"
    if row.get("confidence") not in _CONFIDENCES:
        return f"the confidence is missing or unknown; write {' or '.join(_CONFIDENCES)}"
    return ""


def _length_fault(row: Mapping[str, Any]) -> str:
    """What is wrong with the length of a period. Nothing is kept for ever, and nothing is let go that is in use."""
    days, years, notice = row.get("days", 0), row.get("years", 0), row.get("notice_days", 0)
    if not all(type(one) is int and one >= 0 for one in (days, years, notice)) or (days > 0) == (years > 0):
        return "write either days or years, as a whole number of one or more"
    if days > _LONGEST_DAYS or years > _LONGEST_YEARS:
        return f"nothing is kept for longer than {_LONGEST_YEARS} years ({_LONGEST_DAYS} days); write less"
    least = _LEAST_DAYS.get(Kept(row["of"]), 1)
    if not years and days < least:
        return f"days is {days}; {row['of']} are needed for {least} days or more"
    if notice and row["of"] != Kept.PLAYERS.value:
        return "notice_days is for players alone, whose families are told"
    if row["of"] == Kept.PLAYERS.value and not _LEAST_NOTICE <= row.get("notice_days", _LEAST_NOTICE) < least:
        return f"notice_days is {notice}; tell the family {_LEAST_NOTICE} days or more before, and less than a year"
    return ""
