"""Calendars as a file (RFC 5545), with the one kind of entry that is needed here: all-day events.

Lines end in CR LF and are folded before their 76th octet, never inside a letter. Texts are escaped. Nothing here
reads a clock; the moment of writing is handed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum

MIME_TYPE = "text/calendar"
_LONGEST_LINE = 75  # Octets, without the line break.
_BREAK = "\r\n"
_PRODUCT = "-//Pathway Tracker//Windows//EN"
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class Status(Enum):
    """How sure an event is."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Entry:
    """An all-day event. `last` is its last day, included; `None` stands for a single day.

    `uid` names the event in this file and every later one, so that a calendar replaces it instead of adding it;
    `revision` grows with what is known of it.
    """

    uid: str
    first: date
    last: date | None
    summary: str
    description: str
    status: Status = Status.CONFIRMED
    revision: int = 0


def calendar_file(title: str, entries: Iterable[Entry], now: datetime) -> bytes:
    """The calendar of these entries, as it is written at a moment; RFC 5545 asks for at least one.

    Raises:
        ValueError: the moment has no time zone.
    """
    if now.tzinfo is None:
        message = f"{now.isoformat()} has no time zone; hand in a time that knows its own, such as UTC."
        raise ValueError(message)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    lines += [f"NAME:{escaped(title)}", f"X-WR-CALNAME:{escaped(title)}"]
    lines += [line for entry in entries for line in _event(entry, stamp)]
    lines.append("END:VCALENDAR")
    return "".join(folded(line) for line in lines).encode("utf-8")


def _event(entry: Entry, stamp: str) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{escaped(entry.uid)}", f"DTSTAMP:{stamp}")
    yield f"DTSTART;VALUE=DATE:{_day(entry.first)}"
    after = _day_after(entry.last) if entry.last else None
    if after:
        yield f"DTEND;VALUE=DATE:{_day(after)}"
    yield f"SUMMARY:{escaped(entry.summary)}"
    yield f"DESCRIPTION:{escaped(entry.description)}"
    yield from (f"STATUS:{entry.status.value}", f"SEQUENCE:{entry.revision}")
    # An edition is something to know of; it does not make anybody busy.
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def escaped(text: str) -> str:
    r"""A text as the value of a property: on one line, its separators marked, without control characters.

    >>> escaped("Sub-20; Chile, 2027") == r"Sub-20\; Chile\, 2027"
    True
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign == "\n" or not _is_control(sign)).translate(_ESCAPED)


def folded(line: str) -> str:
    """A line with its breaks: each part is at most 75 octets long, and all but the first begin with a space."""
    parts, room = [""], _LONGEST_LINE
    for sign in line:
        size = len(sign.encode("utf-8"))
        if size > room:
            parts.append(" ")
            room = _LONGEST_LINE - 1
        parts[-1] += sign
        room -= size
    return _BREAK.join(parts) + _BREAK


def _is_control(sign: str) -> bool:
    return sign < " " or sign == "\x7f"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _day_after(day: date) -> date | None:
    """The day on which an event is over; there is none after the last day that a calendar has."""
    return day + timedelta(days=1) if day < date.max else None
