"""Definition D8, the U-21 share of a team's minutes, in two variants that are never shown without their name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.logic.truth import Truth
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.proportions import Showing, showing

_AGE = 21


class Variant(Enum):
    """Who counts as young."""

    MATCH_DAY = "match-day"  # Not yet 21 on the day of the match.
    COHORT = "cohort"  # The season began no more than 21 calendar years after the year of birth.


@dataclass(frozen=True, slots=True)
class Outing:
    """A player's part in one match, or in several that are known as a sum (`appearances`).

    `when` is the match day, or the bounds of a season; `season_start` the year in which the season began.
    `national` says whether the player may play for the country in question, `None` where that is not known.
    """

    player: int
    sex: Sex
    birth: Birth | None
    when: Span[date]
    season_start: int
    minutes: int | None
    appearances: int = 1
    national: bool | None = None


@dataclass(frozen=True, slots=True)
class U21Share:
    """Minutes of young players out of all minutes that are known.

    Where a birth or a nationality leaves it open whether a player counts, the share lies between `least` and
    `most` minutes of `minutes`. Minutes are known for `known_for` of `appearances`. `players` are those who surely
    count and `perhaps` those who may. Of own nationals alone, `no_nationality` are the minutes played by those of
    whom no nationality is on record.
    """

    variant: Variant
    own_nationals: bool
    sex: Sex | None
    n: int
    least: int
    most: int
    minutes: int
    known_for: int
    appearances: int
    players: People
    perhaps: People
    showing: Showing
    no_nationality: int = 0

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The share as two numbers from 0 to 1, the same where nothing is open; nothing without any minutes."""
        return (self.least / self.minutes, self.most / self.minutes) if self.minutes else None

    @property
    def sentence(self) -> Phrase:
        """The share in words, with its variant and for how many appearances the minutes are known."""
        if self.showing is Showing.HIDDEN:
            return phrase("cohort-too-few")
        if self.bounds is None:
            return phrase("u21-no-minutes", appearances=self.appearances)
        return phrase(
            "u21-share",
            variant=self.variant.value,
            nationals="own" if self.own_nationals else "all",
            least=self.bounds[0],
            most=self.bounds[1],
            open="no" if self.least == self.most else "yes",
            known=self.known_for,
            appearances=self.appearances,
        )

    @property
    def nationality_sentence(self) -> Phrase | None:
        """How many minutes were played by those whose nationality is not on record, where that matters."""
        if not self.no_nationality or self.showing is Showing.HIDDEN:
            return None
        return phrase("u21-no-nationality", minutes=self.no_nationality, of=self.minutes)


def u21_shares(outings: Sequence[Outing], thresholds: Thresholds) -> tuple[U21Share, ...]:
    """The share in both variants, and of own nationals alone where any nationality is on record.

    Raises:
        MixedCohortError: the outings are of women and men.
    """
    told = any(outing.national is not None for outing in outings)
    ways = [False, True] if told else [False]
    return tuple(u21_share(outings, variant, thresholds, own_nationals=own) for own in ways for variant in Variant)


def u21_share(
    outings: Iterable[Outing], variant: Variant, thresholds: Thresholds, *, own_nationals: bool = False
) -> U21Share:
    """The U-21 share of the minutes of a team, or of several of one sex.

    Arguments:
        own_nationals: whether only own nationals count as young players; the minutes of all stay the measure.

    Raises:
        MixedCohortError: the outings are of women and men.
    """
    everything = tuple(outings)
    known = [outing for outing in everything if outing.minutes is not None]
    counts = [_counts(outing, variant, own_nationals=own_nationals) for outing in known]
    certain = [outing for outing, truth in zip(known, counts, strict=True) if truth is Truth.YES]
    possible = [outing for outing, truth in zip(known, counts, strict=True) if truth is not Truth.NO]
    n = len({outing.player for outing in everything})
    return U21Share(
        variant=variant,
        own_nationals=own_nationals,
        sex=one_sex(everything),
        n=n,
        least=_minutes(certain),
        most=_minutes(possible),
        minutes=_minutes(known),
        known_for=sum(outing.appearances for outing in known),
        appearances=sum(outing.appearances for outing in everything),
        players=people(outing.player for outing in certain),
        perhaps=people({outing.player for outing in possible} - {outing.player for outing in certain}),
        showing=showing(n, thresholds),
        no_nationality=_minutes([each for each in known if each.national is None]) if own_nationals else 0,
    )


def _counts(outing: Outing, variant: Variant, *, own_nationals: bool) -> Truth:
    young = _YOUNG[variant](outing)
    return young & Truth.of(outing.national) if own_nationals else young


def _young_on_match_day(outing: Outing) -> Truth:
    if outing.birth is None:
        return Truth.UNKNOWN
    oldest = outing.birth.age_on(outing.when.latest).latest
    youngest = outing.birth.age_on(outing.when.earliest).earliest
    return _below(youngest, oldest, _AGE)


def _young_in_cohort(outing: Outing) -> Truth:
    if outing.birth is None:
        return Truth.UNKNOWN
    ages = [outing.season_start - born.year for born in (outing.birth.latest, outing.birth.earliest)]
    return _below(ages[0], ages[1], _AGE + 1)


def _below(youngest: int, oldest: int, age: int) -> Truth:
    if oldest < age:
        return Truth.YES
    return Truth.UNKNOWN if youngest < age else Truth.NO


_YOUNG: dict[Variant, Callable[[Outing], Truth]] = {
    Variant.MATCH_DAY: _young_on_match_day,
    Variant.COHORT: _young_in_cohort,
}


def _minutes(outings: Sequence[Outing]) -> int:
    return sum(outing.minutes for outing in outings if outing.minutes is not None)
