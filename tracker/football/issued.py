"""Reports that leave the system: their kinds and readers, what they are about, and the code printed on them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from tracker.football.mark import mark_of

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_HALF = 5
#: A code has no 0, 1 or 8, so that who reads one on paper meant the letter that looks like it.
_LOOK_ALIKE = str.maketrans("018", "OIB")
_BETWEEN = re.compile(r"[\W_]+")
_LONGEST_TYPED = 300


class ReportKind(Enum):
    """Of what kind a report is."""

    PLAYER = "player"
    SQUAD = "squad"
    ROSTER = "roster"
    POOL = "pool"
    GAPS = "gaps"


class Readers(Enum):
    """For whom a report is prepared."""

    PARENT = "parent"
    CLUB = "club"
    SCOUT = "scout"
    FEDERATION = "federation"


@dataclass(frozen=True, slots=True)
class About:
    """Whom or what a report is about: one of these, by its number or name, or nothing of them.

    Arguments:
        squad: an own draft squad of whoever had it made.
        edition: an edition of a competition, as `fifa-u17-women/2025`.
    """

    player: int | None = None
    squad: int | None = None
    club: int | None = None
    edition: str | None = None


#: What a report is about that is about many and no one thing.
NOBODY = About()


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report as the register keeps it.

    Arguments:
        issued_at: when it was issued for the first time.
        issued_by: the number of the account that had it issued; nothing where it was whoever runs the machine, or
            somebody without an account who followed a family's link.
        shared_until: the last day of the link by which a family shared it.
        fingerprint: the rule set its verdicts rest on.
        sha256: the mark of its bytes.
        records: the mark of the records it rests on, where it was kept.
    """

    code: str
    kind: ReportKind
    readers: Readers
    language: str
    as_of: date
    issued_at: datetime
    issued_by: int | None
    shared_until: date | None
    fingerprint: str
    sha256: str
    records: str | None
    about: About


def report_code(said: object) -> str:
    """The code of a report: ten letters made from all that it says, so that it names this content and no other.

    >>> report_code(("the same", 1)) == report_code(("the same", 1)) != report_code(("the same", 2))
    True
    """
    number = int(mark_of(said), 16)
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in range(2 * _HALF))
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def read_code(typed: str) -> str | None:
    """The code that somebody typed or pasted, with or without the address before it; nothing where it can be none.

    >>> read_code(" qk7mt 2vx4h "), read_code("https://tracker.example.org/verify/QK7MT-2VX4H/"), read_code("QK7MT")
    ('QK7MT-2VX4H', 'QK7MT-2VX4H', None)
    >>> read_code("0K7MT–2VX41")
    'OK7MT-2VX4I'
    """
    parts = [part for part in typed[:_LONGEST_TYPED].split("/") if part.strip()]
    plain = unicodedata.normalize("NFKC", parts[-1] if parts else "").upper()
    letters = _BETWEEN.sub("", plain).translate(_LOOK_ALIKE)
    if len(letters) != 2 * _HALF or set(letters) - set(_LETTERS):
        return None
    return f"{letters[:_HALF]}-{letters[_HALF:]}"
