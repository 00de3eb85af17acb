"""Competitions and their editions: when and where they are staged, who enters, and where they lead on to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise

from tracker.eligibility.rule import Confederation, Confidence, RuleVersion, Squad
from tracker.football.people import Sex


class OpenTo(Enum):
    """Whose competition it is."""

    MEN = "men"
    WOMEN = "women"
    BOTH = "men+women"

    def admits(self, sex: Sex) -> bool:
        """Whether players of this sex may enter at all.

        >>> OpenTo.MEN.admits(Sex.FEMALE), OpenTo.BOTH.admits(Sex.FEMALE)
        (False, True)
        """
        return self is OpenTo.BOTH or self is (OpenTo.WOMEN if sex is Sex.FEMALE else OpenTo.MEN)


class Status(Enum):
    """Whether an edition took place, was called off, or lies ahead."""

    HELD = "held"
    CANCELLED = "cancelled"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """That and why an edition was called off, and who says so."""

    note: str
    source: str


@dataclass(frozen=True, slots=True)
class Qualification:
    """A way on from an edition: to another one, written `competition/edition`, whose rule is its own.

    `places` is how many are won and `how` says for whom, such as "the two finalists"; `None` where not known.
    Both have a citation of their own, as an age rule's source says nothing about places.
    """

    edition: str
    places: int | None = None
    how: str | None = None
    confidence: Confidence | None = None
    source: str | None = None
    last_checked: date | None = None

    def __post_init__(self) -> None:
        if (self.places or self.how) and not (self.confidence and self.source):
            message = "places won are uncited; give confidence and source, or leave out places and how"
            raise ValueError(message)

    @property
    def provisional(self) -> bool:
        """Whether it waits for somebody to read the regulation that says so."""
        return self.confidence is not Confidence.SOURCED


@dataclass(frozen=True, slots=True)
class Edition:
    """One staging of a competition. `year` is the one in its name, which a postponed edition is not played in.

    `versions` are in the order in which they became known. `format` says how it is played, and `qualifies_for`
    which editions places are won for here.
    """

    id: str
    name: str
    year: int | None
    versions: tuple[RuleVersion, ...]
    start: date | None = None
    end: date | None = None
    host: str | None = None
    teams: int | None = None
    format: str | None = None
    squad: Squad | None = None
    status: Status = Status.HELD
    cancelled: Cancellation | None = None
    qualifies_for: tuple[Qualification, ...] = ()
    note: str | None = None

    def __post_init__(self) -> None:
        if self.end and (self.start is None or self.end < self.start):
            message = f"the edition ends on {self.end} but starts on {self.start}; give both days in order"
            raise ValueError(message)
        if (self.status is Status.CANCELLED) is not (self.cancelled is not None):
            message = "status cancelled and the entry cancelled go together; give both or neither"
            raise ValueError(message)
        if not self.versions:
            message = "the edition has no rule; give one under rules, with age_limit: not held if none is known"
            raise ValueError(message)
        _refuse_shared_confederations(self.versions)
        for version in self.versions:
            _refuse_disorder(self.succession(version))

    def rules_on(
        self, as_of: date | None = None, confederation: Confederation | None = None
    ) -> tuple[RuleVersion, ...]:
        """The rules that may apply to a side, as known on a day or as known best (`as_of` is `None`).

        There is one for a side of a known confederation, or none if none was known yet or none holds for it.
        Of a side whose confederation is not known there may be several.
        """
        known = [
            version
            for version in self.versions
            if as_of is None or version.known_from is None or version.known_from <= as_of
        ]
        newest = {version.confederations: version for version in known}
        if confederation is None:
            return tuple(newest.values())
        own = [version for named, version in newest.items() if confederation in named]
        return tuple(own or [version for named, version in newest.items() if not named])

    def succession(self, version: RuleVersion) -> tuple[RuleVersion, ...]:
        """The versions for the same sides as this one, in the order in which they became known."""
        return tuple(other for other in self.versions if other.confederations == version.confederations)

    def squad_by(self, version: RuleVersion) -> Squad | None:
        """How many players a team names by a version of the rule; nothing where nobody knows."""
        return version.squad or self.squad

    @property
    def rests(self) -> Confidence:
        """How well its age rule is known: recalled as soon as one of the rules now known is."""
        recalled = any(version.provisional for version in self.rules_on())
        return Confidence.RECALLED if recalled else Confidence.SOURCED

    def coming_on(self, day: date) -> bool:
        """Whether it is still to be played on a day, or being played, as far as its dates are known."""
        if self.status is Status.CANCELLED or self.when == date.max:
            return False
        return (self.end or self.when) >= day

    @property
    def when(self) -> date:
        """A day to sort editions by: the first day, else the last of its year, else after all others."""
        if self.start:
            return self.start
        return date(self.year, 12, 31) if self.year else date.max


def _refuse_shared_confederations(versions: tuple[RuleVersion, ...]) -> None:
    """A confederation that stood in two different lists would have two rules on one day."""
    lists = dict.fromkeys(version.confederations for version in versions)
    named = [one for confederations in lists for one in confederations]
    for one in Confederation:
        if named.count(one) > 1:
            message = f"rules overlap: {one.value} stands in several lists of confederations; name it in one"
            raise ValueError(message)


def _refuse_disorder(versions: tuple[RuleVersion, ...]) -> None:
    """Each version must become known later than the one before it, or a day would have two rules."""
    for earlier, later in pairwise(versions):
        if later.known_from is None or (earlier.known_from and later.known_from <= earlier.known_from):
            message = (
                f"rule versions overlap: one known from {earlier.known_from or 'the start'} is followed by one "
                f"known from {later.known_from or 'the start'}; give each a later known_from than the one before"
            )
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Competition:
    """A competition with its editions in order of date.

    `confederations` are those whose associations enter it, none where sides come from all over the world.
    """

    id: str
    name: str
    description: str
    sex: OpenTo
    editions: tuple[Edition, ...]
    confederations: tuple[Confederation, ...] = ()

    def open_to(self, confederation: Confederation) -> bool:
        """Whether sides of that confederation enter; of the world's competitions they all do."""
        return not self.confederations or confederation in self.confederations
