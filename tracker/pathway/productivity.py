"""Definition D16, a club's productivity: what its former trainees play in senior football, weighed by the tier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Career
from tracker.pathway.cohort import People, how_many, one_sex, people
from tracker.pathway.proportions import Showing, showing


@dataclass(frozen=True, slots=True)
class Productivity:
    """Weighted minutes of a club's trainees, each with the share of the training seasons spent at the club.

    `n` trainees had a season at the club between their 15th and their 21st birthday; `seniors` of them have senior
    minutes on record. Minutes that nobody wrote down are not in it, so the figure is a least one.
    """

    club: int
    sex: Sex | None
    weighted_minutes: float
    trainees: People
    seniors: People
    showing: Showing

    @property
    def n(self) -> int:
        """How many trainees the figure is about."""
        return how_many(self.trainees)

    @property
    def sentence(self) -> Phrase:
        """The figure in words; it is no person's, so it is not said of a handful of trainees."""
        if self.showing is Showing.HIDDEN:
            return phrase("cohort-too-few")
        minutes = round(self.weighted_minutes)
        return phrase("productivity-shows", n=self.n, seniors=how_many(self.seniors), minutes=minutes)


def productivity(careers: Iterable[Career], club: int, thresholds: Thresholds) -> Productivity:
    """The productivity of a club over players of one sex.

    Raises:
        MixedCohortError: the players are women and men.
    """
    everybody = tuple(careers)
    trainees = [career for career in everybody if career.clubs.get(club)]
    return Productivity(
        club=club,
        sex=one_sex(everybody),
        weighted_minutes=fsum(weighted_minutes(career, thresholds) * share_of(career, club) for career in trainees),
        trainees=people(career.player for career in trainees),
        seniors=people(career.player for career in trainees if any(career.minutes.values())),
        showing=showing(len(trainees), thresholds),
    )


def weighted_minutes(career: Career, thresholds: Thresholds) -> int:
    """A player's known senior minutes, each weighed by the tier it was played on."""
    weights = thresholds.tier_weights
    return sum(minutes * weights.get(rung, 0) for rung, minutes in career.minutes.items())


def share_of(career: Career, club: int) -> float:
    """The share of a player's training seasons between 15 and 21 that were spent at a club.

    >>> from tracker.football.people import Sex
    >>> share_of(Career(1, Sex.MALE, clubs={7: 3, 8: 1}), 7)
    0.75
    """
    seasons = sum(career.clubs.values())
    return career.clubs.get(club, 0) / seasons if seasons else 0.0
