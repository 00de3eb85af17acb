"""What the report of an eligible pool is made of, all of it asked before it comes here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.verdict import Answer
from tracker.finding.depth import DepthChart
from tracker.finding.facets import Facet
from tracker.football.issued import Readers
from tracker.football.people import Birth
from tracker.football.phrase import Phrase


@dataclass(frozen=True, slots=True)
class PoolMember:
    """A player who is found, as far as whoever has it printed may know.

    Arguments:
        minutes: surely played in the last year on the rung that was asked for, or higher; `None` without a record.
        coverage: how many per cent of the in-season days are on record.
        here, everywhere: the editions to come that surely allow the birth, of this competition and of all.
        until: the last day of the last one here.
    """

    name: str
    birth: Birth | None
    disputed: bool
    answer: Answer
    position: str | None
    club: str
    team: str
    minutes: int | None
    national_rung: int | None
    called_up_on: date | None
    caps: int
    coverage: int | None
    here: int
    everywhere: int
    until: date | None


@dataclass(frozen=True, slots=True)
class PoolReport:
    """The finished answer to a question about the pool, ready to be set.

    Arguments:
        scope: whom the answer may hold at all, and that all others are withheld.
        rules_on: the day on which the rule was known as it is asked about; as it is known now if none is named.
        asked: what the answer is narrowed by, and what of it is asked for.
        within: how many may surely play; nothing where the question asks for answers of its own.
        counts: by facet, each choice in words with its players; `None` where there are some, and too few to tell.
        best_covered: how many have match records of the highest band; `None` where these are a few.
        leaving: those who may still play, who becomes too old next first.
        members: the first players of the answer in the order that was asked for.
        emptied: how many there would be without one thing that was asked for, where nobody is found.
        to_the_day: whether births are known by the day, or else by what families share.
        least: a count of fewer players is not told.
    """

    competition: str
    edition: str
    provisional: bool
    as_of: date
    scope: Phrase
    rules_on: date | None
    asked: tuple[tuple[Phrase, tuple[Phrase, ...]], ...]
    order: Phrase
    rung: Phrase
    total: int
    within: Phrase | None
    counts: Mapping[Facet, tuple[tuple[Phrase, int | None], ...]]
    best_covered: int | None
    depth: DepthChart
    leaving: tuple[PoolMember, ...]
    members: tuple[PoolMember, ...]
    emptied: tuple[tuple[Phrase, int | None], ...]
    to_the_day: bool
    least: int
    readers: Readers
    fingerprint: str

    @property
    def left_out(self) -> int:
        """How many who are found are not on the list."""
        return self.total - len(self.members)
