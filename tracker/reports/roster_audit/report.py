"""What the audit of a club's roster is made of, all of it thought out before it comes here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.eligibility.verdict import Answer
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase
from tracker.pathway.relative_age import Quartering
from tracker.pathway.timeline import Coverage


class Matter(Enum):
    """What a roster is gone through for, in the order of the report."""

    BIRTH_MISSING = "birth-missing"
    BIRTH_CONFLICT = "birth-conflict"
    OVER_AGE = "over-age"
    NO_RECORDS = "no-records"
    #: Of teams and no players: seasons without a record, and matches without a team sheet.
    SHEETS = "sheets"
    QUIET = "quiet"
    AGEING_OUT = "ageing-out"


#: What somebody has to settle; the rest is to be known.
TO_SETTLE = (Matter.BIRTH_MISSING, Matter.BIRTH_CONFLICT, Matter.OVER_AGE, Matter.NO_RECORDS, Matter.SHEETS)
TO_KNOW = (Matter.QUIET, Matter.AGEING_OUT)


class When(Enum):
    """How a deadline lies to the day of the report."""

    NOW = "now"
    #: It begins on the day.
    BEFORE = "before"
    #: It ends on the day.
    BY = "by"
    #: Of what waits only its year is known.
    WITHIN_YEAR = "within-year"
    NO_DATE = "no-date"


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when something is to be settled, and what waits for it.

    Arguments:
        day: the first or the last day of what waits; nothing where there is no date.
        why: what begins, is being played or ends.
        hangs: how many of the players it matters to.
    """

    when: When
    day: date | None = None
    why: Phrase | None = None
    hangs: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One matter of the whole club: how many it is about, how they divide, and by when it is to be settled."""

    matter: Matter
    number: int
    parts: tuple[tuple[Phrase, int], ...]
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Listed:
    """A player of a team: the name, the birth as far as it is known, and whether the family disputes it."""

    name: str
    birth: Birth | None
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """A player of whom something is to be settled, to be known, or both."""

    player: Listed
    to_settle: tuple[Phrase, ...]
    to_know: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """An edition or a league's season with the answers of a team's players, in the order of the team's list."""

    name: str | Phrase
    under: str
    answers: tuple[Answer, ...]
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Alike:
    """What gives every player of a team the same answer, but for those of whom nobody can tell, by name."""

    answer: Answer
    columns: tuple[AnswerColumn, ...]
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """An edition or a group, and who surely ages out with it."""

    what: Phrase
    last_day: date
    players: tuple[str, ...]
    teams: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TeamAudit:
    """One team: its league, who is in it, what is noted, where each may play, and who ages out.

    Arguments:
        counts: how many players each matter is about, or how many seasons and matches.
        alike: what gives every player of the team the same answer, as far as it can be told.
        columns: what divides the team.
        sheets: seasons without a record, and matches without a team sheet.
    """

    name: str
    sex: Sex
    league: Phrase | None
    players: tuple[Listed, ...]
    counts: Mapping[Matter, int]
    noted: tuple[Noted, ...]
    alike: tuple[Alike, ...]
    columns: tuple[AnswerColumn, ...]
    leaving: tuple[Leaving, ...]
    sheets: tuple[Phrase, ...]

    @property
    def to_settle(self) -> int:
        """How many of its players there is something to settle of."""
        return sum(bool(one.to_settle) for one in self.noted)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is ahead of the club's players of one sex: when it begins, and how many may play."""

    name: str | Phrase
    under: str
    begins: date | None
    until: date
    may: int
    overage: int
    unknown: int
    of: int
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Football:
    """Women's or men's football of the club: what is ahead, and the births by quarter.

    Arguments:
        quarters: of all together, once for each cut-off.
        by_team: of each team; nothing where some of its players may not be counted in figures.
        refused: whether somebody's family refused to be counted.
    """

    sex: Sex
    players: int
    ahead: tuple[Ahead, ...]
    quarters: tuple[Quartering, ...]
    by_team: tuple[tuple[str, tuple[Quartering, ...]], ...]
    refused: bool = False


@dataclass(frozen=True, slots=True)
class RosterReport:
    """A club's finished audit, ready to be set.

    Arguments:
        to_settle: how many players there is something to settle of.
        leaving: who ages out of the whole club, the next ending first.
        coverage: how many in-season days of all registrations are on record.
    """

    club: str
    as_of: date
    players: int
    to_settle: int
    items: tuple[Item, ...]
    teams: tuple[TeamAudit, ...]
    football: tuple[Football, ...]
    leaving: tuple[Leaving, ...]
    coverage: Coverage
    months_ahead: int
    fingerprint: str
    thresholds: Thresholds = field(default_factory=Thresholds)

    @property
    def first(self) -> Deadline | None:
        """The deadline that comes first, if there is anything to settle that has one."""
        dated = [one.deadline for one in self.items if one.matter in TO_SETTLE and one.number]
        return min((one for one in dated if one.when is not When.NO_DATE), key=in_order, default=None)


def in_order(deadline: Deadline) -> tuple[bool, bool, date]:
    """What is due already comes first, and what has no date last."""
    return deadline.when is When.NO_DATE, deadline.when is not When.NOW, deadline.day or date.max
