"""Competitions as a list shows them: how many editions, from when to when, and which comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.rule import Confidence
from tracker.eligibility.rule_set import Catalogue


@dataclass(frozen=True, slots=True)
class Listed:
    """A competition in a list. `coming` is its next edition, or the one being played; nothing if none is held.

    `sourced` and `recalled` count editions by how well the age rule now known is known.
    """

    competition: Competition
    coming: Edition | None
    first_year: int | None
    last_year: int | None
    sourced: int
    recalled: int


@lru_cache(maxsize=8)
def list_all(catalogue: Catalogue, day: date) -> tuple[Listed, ...]:
    """Every competition: first those with an edition to come, the soonest first, then the others by name."""
    return tuple(sorted((_listed(competition, day) for competition in catalogue), key=_place))


def _listed(competition: Competition, day: date) -> Listed:
    years = [edition.year for edition in competition.editions if edition.year]
    recalled = sum(edition.rests is Confidence.RECALLED for edition in competition.editions)
    return Listed(
        competition=competition,
        coming=next((edition for edition in competition.editions if edition.coming_on(day)), None),
        first_year=min(years, default=None),
        last_year=max(years, default=None),
        sourced=len(competition.editions) - recalled,
        recalled=recalled,
    )


def _place(listed: Listed) -> tuple[date, str]:
    return (listed.coming.when if listed.coming else date.max), listed.competition.name
