"""What is answered to a question about the pool: how many, counted how, a page of them, and why not others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from tracker.finding.facets import Choice, Facet
from tracker.finding.question import Part
from tracker.football.phrase import Phrase

Card = TypeVar("Card")


@dataclass(frozen=True, slots=True)
class Count:
    """How many players stand at one choice of a facet; `None` where there are some, and fewer than may be told."""

    choice: Choice
    players: int | None


@dataclass(frozen=True, slots=True)
class Found(Generic[Card]):
    """An answer: how many there are, counts by facet, a page of cards, and after whom the next page begins.

    The counts of a facet are of the players whom everything else in the question lets through, so that they say
    what another choice would give. A facet that may not be known is missing.
    """

    total: int
    counts: Mapping[Facet, tuple[Count, ...]]
    cards: tuple[Card, ...]
    following: int | None


@dataclass(frozen=True, slots=True)
class Emptied:
    """One thing that a question narrows by, and how many players there would be without it alone."""

    part: Part
    players_without_it: int | None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a player is not found: what of the question keeps them out, a sentence each; found if nothing."""

    player: int
    name: str
    reasons: tuple[tuple[Part, Phrase], ...]


def told(players: int, least: int) -> int | None:
    """A count as it may be told: nobody is nobody, and some that are fewer than `least` are not counted out.

    >>> told(0, 5), told(4, 5), told(5, 5)
    (0, None, 5)
    """
    return players if players == 0 or players >= least else None
