"""Summonses to national sides. A call-up is not a cap: only one of the five kinds was fielded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.ladder import NationalRung, oldest_of
from tracker.football.people import Sex
from tracker.logic.span import Span


class CallUpKind(Enum):
    """How far a call-up went."""

    PROVISIONAL = "provisional"
    CAMP = "camp"
    SQUAD = "squad"
    BENCH = "bench"
    FIELDED = "fielded"


@dataclass(frozen=True, slots=True, order=True)
class NationalSide:
    """A national side of an association: `category` as the association calls it, such as U-20 or senior."""

    id: int
    association: str
    category: str
    sex: Sex
    rung: int

    @property
    def senior(self) -> bool:
        """Whether this is the side without an age limit."""
        return self.rung >= NationalRung.SENIOR_CALL_UP

    @property
    def oldest(self) -> int | None:
        """The oldest age it is for: what the category declares, else what its rung is for; no limit for seniors.

        >>> [NationalSide(1, "USA", name, Sex.MALE, 5).oldest for name in ("U-21", "olympic")]
        [21, 23]
        """
        if self.senior:
            return None
        declared = _UNDER.fullmatch(self.category)
        return int(declared[1]) if declared else oldest_of(self.rung)


#: The way an association calls the side for those of an age and younger.
_UNDER = re.compile(r"(?:u|under|sub)[\s.\-]*(\d{1,2})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class CallUp:
    """One summons, or several of a kind that a source gives as a sum (`matches`).

    `when` is the day, or bounds on it where a source gives only a month or a season. `official` says whether
    the match was in an official competition, `None` where nobody recorded it.
    """

    side: NationalSide
    when: Span[date]
    kind: CallUpKind
    matches: int = 1
    official: bool | None = None
    competition: str = ""
    opponent: str = ""
    minutes: int | None = None

    @property
    def caps(self) -> int:
        """How many caps this is: none, unless the player was fielded."""
        return self.matches if self.kind is CallUpKind.FIELDED else 0

    @property
    def rung(self) -> int:
        """The national rung reached: the side's, and for the senior side what became of the call-up."""
        if not self.side.senior:
            return self.side.rung
        if self.kind is not CallUpKind.FIELDED:
            return NationalRung.SENIOR_CALL_UP
        return NationalRung.SENIOR_OFFICIAL_CAP if self.official else NationalRung.SENIOR_CAP
