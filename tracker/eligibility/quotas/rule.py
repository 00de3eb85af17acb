"""Youth-minutes quotas as values: whose minutes a league counts, at which weight, and how many it asks for.

Nothing here reads a file; `tracker.eligibility.quotas.load` does, and refuses what these values refuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import Enum
from itertools import pairwise

from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.football.errors import NotFoundError
from tracker.football.people import Birth, Sex, folded

FULL_WEIGHT = 100
#: Chile counted the minutes of its youngest double in 2024; more than three times is a slip of the pen.
MOST_WEIGHT = 300


class Blank(Enum):
    """What may stand in place of a number: that the rule has none, or that nobody has found it."""

    NONE = "none"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Band:
    """Births whose minutes count at one weight, in percent. More than 100 is possible where `why` says why.

    >>> Band(BirthWindow(date(2004, 1, 1), date(2004, 12, 31)), 80).meets(Birth.read("2004-07"))
    True
    """

    window: BirthWindow
    weight: int
    why: str | None = None

    def __post_init__(self) -> None:
        if self.weight > FULL_WEIGHT and self.why is None:
            message = (
                f"weight is {self.weight}; write 0 to {FULL_WEIGHT}, or say under why minutes count more than once"
            )
            raise ValueError(message)

    @property
    def first(self) -> date:
        """The first day of birth in the band."""
        return self.window.born_on_or_after or date.min

    @property
    def last(self) -> date:
        """The last day of birth in the band."""
        return self.window.born_on_or_before or date.max

    def meets(self, born: Birth) -> bool:
        """Whether somebody of that birth may be in the band."""
        return self.first <= born.latest and born.earliest <= self.last


@dataclass(frozen=True, slots=True)
class AbsenceCredit:
    """Minutes for each of the club's matches that a player misses while called up by a national side.

    `minutes` are those of a match, `None` for the player's own average over the matches played. `weight` is in
    percent, `None` for that of the player's band. There is credit only from `least_minutes` of play on.
    """

    minutes: int | None
    weight: int | None = None
    least_minutes: int = 0


@dataclass(frozen=True, slots=True)
class QuotaVersion:
    """An edition's quota as it was known from a day on (`None`: from the start), with where that can be read.

    `required` is `None` where no requirement is held that one number expresses. `most_per_match` is what a club
    is credited for one match at most. `nationals` is the association whose nationals alone count, and
    `condition` what else the rule asks of a player and no line can show.
    """

    known_from: date | None
    bands: tuple[Band, ...]
    required: int | None
    absence_credit: AbsenceCredit | Blank
    most_per_match: int | Blank
    source: str
    confidence: Confidence
    nationals: str | None = None
    condition: str | None = None
    last_checked: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        for earlier, later in pairwise(sorted(self.bands, key=lambda band: band.first)):
            if later.first <= earlier.last:
                message = (
                    f"bands overlap: a birth on {later.first} is in two of them; give each day of birth one weight"
                )
                raise ValueError(message)

    @property
    def provisional(self) -> bool:
        """Whether every answer of this rule waits for somebody to read the regulation."""
        return self.confidence is Confidence.RECALLED


@dataclass(frozen=True, slots=True)
class QuotaEdition:
    """A quota for one season or tournament. `period` says in words over which matches it is counted."""

    id: str
    name: str
    season: str
    period: str
    versions: tuple[QuotaVersion, ...]
    start: date | None = None
    end: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        if self.end and (self.start is None or self.end < self.start):
            message = f"the edition ends on {self.end} but starts on {self.start}; give both days in order"
            raise ValueError(message)
        for earlier, later in pairwise(self.versions):
            if later.known_from is None or (earlier.known_from and later.known_from <= earlier.known_from):
                message = "rule versions overlap; give each a later known_from than the one before"
                raise ValueError(message)

    def version_on(self, as_of: date | None = None) -> QuotaVersion | None:
        """The rule as known on a day, or as known best (`as_of` is `None`); nothing if none was known yet."""
        known = [
            version
            for version in self.versions
            if as_of is None or version.known_from is None or version.known_from <= as_of
        ]
        return known[-1] if known else None


@dataclass(frozen=True, slots=True)
class QuotaRule:
    """A league's rule on the minutes of young players, with its editions in the order of the file.

    `league` is the league's name as records of matches have it, `None` where the rule is not tied to any.
    """

    id: str
    name: str
    description: str
    sex: Sex
    editions: tuple[QuotaEdition, ...]
    league: str | None = None

    def of_season(self, season: str) -> QuotaEdition | None:
        """The edition of a league's season, by its id, its name or the season it belongs to; only if it is one."""
        for names in (lambda held: (held.id, held.name), lambda held: (held.season,)):
            found = [held for held in self.editions if folded(season) in map(folded, names(held))]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def edition(self, edition: str) -> QuotaEdition:
        """The edition of that id.

        Raises:
            NotFoundError: there is none; the sentence names the nearest ids.
        """
        for held in self.editions:
            if held.id == edition:
                return held
        message = (
            f"The quota {self.id} has no edition {edition!r}; {_choice(edition, [e.id for e in self.editions])}."
        )
        raise NotFoundError(message)


@dataclass(frozen=True, slots=True)
class Quotas:
    """All quotas held, in order of their ids."""

    rules: tuple[QuotaRule, ...] = ()

    def of_league(self, league: str, sex: Sex, season: str) -> tuple[QuotaRule, QuotaEdition] | None:
        """The rule that names a league, and its edition for a season; nothing if none or several could be meant."""
        named = [
            rule for rule in self.rules if rule.sex is sex and rule.league and folded(rule.league) == folded(league)
        ]
        edition = named[0].of_season(season) if len(named) == 1 else None
        return (named[0], edition) if edition else None

    def rule(self, rule: str) -> QuotaRule:
        """The rule of that id.

        Raises:
            NotFoundError: there is none; the sentence names the nearest ids.
        """
        for held in self.rules:
            if held.id == rule:
                return held
        message = f"There is no quota {rule!r}; {_choice(rule, [held.id for held in self.rules])}."
        raise NotFoundError(message)


def _choice(asked: str, ids: list[str]) -> str:
    nearest = get_close_matches(asked.strip().lower(), ids, n=3, cutoff=0.5)
    if nearest:
        return f"the nearest are {', '.join(nearest)}"
    return f"there are {', '.join(ids)}" if ids else "none is held"
