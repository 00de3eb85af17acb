"""What the allegiance rules ask of a player: nationalities, family, residence, matches, requests and decisions.

Every value may be missing. A list that is `None` is one that nobody has written; an empty one says that there is
nothing. Each row knows its `place` in the file it was read from, so that an open answer can name what would settle
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.allegiance.days import FROM_THE_START, NO_END, Days, known
from tracker.football.people import Birth, Sex
from tracker.logic.span import Span


class Mode(Enum):
    """How a nationality came about. Who holds one is a matter of national law, and never inferred here."""

    BIRTH = "birth"
    DESCENT = "descent"
    NATURALISED = "naturalised"


class Discipline(Enum):
    """The kind of football a match was."""

    FOOTBALL = "football"
    FUTSAL = "futsal"
    BEACH = "beach"


class MatchStatus(Enum):
    """Whether a match belonged to an official competition; `unknown` says as much as nothing."""

    OFFICIAL = "official"
    FRIENDLY = "friendly"
    UNKNOWN = "unknown"


class Stage(Enum):
    """Which part of a competition a match belonged to; `other` is a league or cup without a final tournament."""

    QUALIFIER = "qualifier"
    FINAL_TOURNAMENT = "final tournament"
    OTHER = "other"


class Result(Enum):
    """What became of a request to change association."""

    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    PENDING = "pending"


class Ruling(Enum):
    """What FIFA or the Court of Arbitration for Sport decided of a player."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    AFTER_CHANGE = "eligible_after_change"
    CANNOT_TELL = "cannot_tell"


SENIOR = "A"
OLYMPIC = "Olympic"


@dataclass(frozen=True, slots=True)
class Citizenship:
    """A nationality held from one day to another, both included. Without an end it is held still.

    `lost_by_state_act` says that it ended by an act of the state against the player's will.
    """

    place: str
    country: str
    held_from: Days | None = None
    held_to: Days | None = None
    mode: Mode | None = None
    permanent: bool | None = None
    lost_by_state_act: bool | None = None

    @property
    def begins(self) -> Days:
        """The days on which it may have begun; one held by birth was held on every day of the player's life."""
        if self.held_from is None and self.mode is Mode.BIRTH:
            return FROM_THE_START
        return known(self.held_from)

    @property
    def ends(self) -> Days:
        """The days on which it may have ended."""
        return self.held_to or NO_END


@dataclass(frozen=True, slots=True)
class Stay:
    """Living in a territory from one day to another; without an end it goes on. FIFA judges the reason."""

    place: str
    territory: str
    since: Days | None = None
    until: Days | None = None
    days_per_12_months: int | None = None
    reason_for_move: str | None = None


@dataclass(frozen=True, slots=True)
class Schooling:
    """How many school years before the 18th birthday were spent in a territory."""

    place: str
    territory: str
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A match of a national side for which the player was at least named; `fielded` says that he or she played."""

    place: str
    association: str
    played_on: Days | None = None
    level: str | None = None
    discipline: Discipline | None = None
    competition: str | None = None
    status: MatchStatus | None = None
    fielded: bool | None = None
    stage: Stage | None = None

    @property
    def day(self) -> Days:
        """The days on which it may have been played."""
        return known(self.played_on)


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A request to FIFA to change from one association to another."""

    place: str
    to: str
    leaving: str | None = None
    filed: Days | None = None
    decided: Days | None = None
    result: Result | None = None

    @property
    def filing(self) -> Days:
        """The days on which it may have been filed, which is before it was decided."""
        filed, decided = known(self.filed), known(self.decided)
        return Span(filed.earliest, min(filed.latest, decided.latest))

    @property
    def deciding(self) -> Days:
        """The days on which it may have been decided, which is after it was filed."""
        filed, decided = known(self.filed), known(self.decided)
        return Span(max(filed.earliest, decided.earliest), decided.latest)


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling of FIFA or CAS on whether an association may field the player, with where it can be read."""

    place: str
    authority: str
    day: Days
    ruling: Ruling
    citation: str
    association: str | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """Where the player, the two parents and the four grandparents were born: biological ones, as the rule says."""

    birth_territory: str | None = None
    parents: tuple[str | None, ...] | None = None
    grandparents: tuple[str | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class Career:
    """Everything that a file tells of one player, and the question that it asks where it asks one."""

    birth: Birth | None = None
    sex: Sex | None = None
    family: Family = Family()
    nationalities: tuple[Citizenship, ...] | None = None
    residence: tuple[Stay, ...] | None = None
    schooling: tuple[Schooling, ...] | None = None
    matches: tuple[Match, ...] | None = None
    change_requests: tuple[ChangeRequest, ...] = ()
    decisions: tuple[Decision, ...] = ()
    #: Which of the last two lists nobody wrote; they are taken for empty, and the answer says so.
    taken_for_empty: frozenset[str] = frozenset()
    target_association: str | None = None
    as_of_date: date | None = None
    player: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """May this association field the player on this day, in this competition where one is named?"""

    association: str
    on: date
    competition: str | None = None
