"""What players are counted by, and the choices there are: the sides from which a pool is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from tracker.football.ladder import ClubRung, NationalRung
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import EARLIEST_BIRTH_YEAR, Foot, Position, Sex

Choice = str | int | None
"""One of the values of a facet; `None` is "not on record"."""


class Facet(Enum):
    """A side of a player that a pool is counted by. A choice of several values takes in players of any of them."""

    ANSWER = "answer"
    SEX = "sex"
    POSITION = "position"
    FOOT = "foot"
    BIRTH_YEAR = "birth_year"
    QUARTER = "quarter"
    CLUB = "club"
    REGION = "region"
    LEAGUE_RUNG = "league"
    NATIONAL_RUNG = "national"
    GAP = "gap"
    EVIDENCE = "evidence"
    COVERAGE = "coverage"
    ALLEGIANCE = "allegiance"
    CONSENT = "consent"


#: So many choices of these are listed, those with the most players first.
MOST_LISTED = 30
LONG_LISTS = (Facet.CLUB, Facet.REGION)


class Sharing(Enum):
    """What a family shares with scouts of a federation: the records, and with them the day of birth."""

    WITH_BIRTH = "with_birth"
    SHARED = "shared"
    NOT_SHARED = "not_shared"


#: The answers of an age rule in their order; `tracker.eligibility.verdict.Answer` says what each means.
ANSWERS = ("within_age", "overage", "too_old", "too_young", "cannot_tell", "no_age_limit", "no_rule_held")
#: Whose time to play without an overage place is over, and of whom nobody can tell.
AGED_OUT = ("overage", "too_old")
UNTOLD = ("cannot_tell", "no_rule_held")
#: The kinds of a period that may go on; `tracker.pathway.story.GapKind` says what each means.
GAPS = ("record", "absence", "quiet", "step_down", "thin", "national")
#: Bands of coverage in per cent, each by its lowest figure.
COVERAGE_BANDS = (0, 25, 50, 75)
#: The answers of the allegiance table in their order; `tracker.eligibility.allegiance.answer` says what each means.
ALLEGIANCES = ("eligible", "eligible_after_change", "not_eligible", "cannot_tell")
QUARTERS = (1, 2, 3, 4)
#: Nothing seen, or a document that shows the birth.
EVIDENCE = (0, 1)
LATEST_BIRTH_YEAR = 2100
LONGEST_REGION = 120
MOST_CHOICES = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """Choices that are known beforehand, in the order in which they are shown."""

    choices: tuple[str | int, ...]
    #: Whether a player may have none of them.
    may_lack: bool = True

    @property
    def numbers(self) -> bool:
        """Whether the choices are numbers, as they are stored and written."""
        return isinstance(self.choices[0], int)

    def admits(self, choice: Choice) -> bool:
        """Whether this can be chosen."""
        return self.may_lack if choice is None else choice in self.choices


@dataclass(frozen=True, slots=True)
class Numbered:
    """Choices that are numbers between two bounds, such as years or the numbers of clubs."""

    lowest: int
    highest: int
    numbers = True

    def admits(self, choice: Choice) -> bool:
        """Whether this can be chosen."""
        return choice is None or (isinstance(choice, int) and self.lowest <= choice <= self.highest)


@dataclass(frozen=True, slots=True)
class Written:
    """Choices that are names as they are recorded."""

    longest: int
    numbers = False

    def admits(self, choice: Choice) -> bool:
        """Whether this can be chosen; a lone dash is kept for what is not on record."""
        if choice is None:
            return True
        fits = isinstance(choice, str) and 0 < len(choice) <= self.longest and choice.isprintable()
        return fits and str(choice).strip() == choice != "-"


Kind = Listed | Numbered | Written

CHOICES: Mapping[Facet, Kind] = {
    Facet.ANSWER: Listed(ANSWERS, may_lack=False),
    Facet.SEX: Listed(tuple(one.value for one in Sex), may_lack=False),
    Facet.POSITION: Listed(tuple(one.value for one in Position)),
    Facet.FOOT: Listed(tuple(one.value for one in Foot)),
    Facet.BIRTH_YEAR: Numbered(EARLIEST_BIRTH_YEAR, LATEST_BIRTH_YEAR),
    Facet.QUARTER: Listed(QUARTERS),
    Facet.CLUB: Numbered(1, LARGEST_NUMBER),
    Facet.REGION: Written(LONGEST_REGION),
    Facet.LEAGUE_RUNG: Listed(tuple(int(one) for one in ClubRung)),
    Facet.NATIONAL_RUNG: Listed(tuple(int(one) for one in NationalRung)),
    Facet.GAP: Listed(GAPS),
    Facet.EVIDENCE: Listed(EVIDENCE),
    Facet.COVERAGE: Listed(COVERAGE_BANDS),
    Facet.ALLEGIANCE: Listed(ALLEGIANCES, may_lack=False),
    Facet.CONSENT: Listed(tuple(one.value for one in Sharing), may_lack=False),
}


def turn_to_age_out(answer: str) -> int:
    """Where an answer stands in the order of who becomes too old next: who may still play, untold, who is over it.

    >>> turn_to_age_out("within_age"), turn_to_age_out("cannot_tell"), turn_to_age_out("overage")
    (0, 1, 2)
    """
    if answer in AGED_OUT:
        return 2
    return 1 if answer in UNTOLD else 0


def coverage_band(per_cent: int | None) -> int | None:
    """The band in which a coverage lies, by its lowest figure.

    >>> coverage_band(74), coverage_band(100), coverage_band(None)
    (50, 75, None)
    """
    return None if per_cent is None else max(band for band in COVERAGE_BANDS if band <= max(per_cent, 0))
