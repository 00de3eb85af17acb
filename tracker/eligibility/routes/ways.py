"""Which edition leads to which: the ways on that rule files state, and the order in which they are played."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tracker.eligibility.competition import Competition, Edition, Qualification
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue


@dataclass(frozen=True, slots=True)
class WayOn:
    """An edition that places are won for, and how many."""

    competition: Competition
    edition: Edition
    won: Qualification


@dataclass(frozen=True, slots=True)
class Held:
    """An edition with its competition, before anything is asked of it."""

    competition: Competition
    edition: Edition

    @property
    def key(self) -> str:
        """The edition as rule files name it, `competition/edition`."""
        return key_of(self.competition, self.edition)


#: The editions that lead to each, by its key.
Feeders = Mapping[str, list[Held]]


def key_of(competition: Competition, edition: Edition) -> str:
    """An edition as rule files name it.

    >>> from tracker.eligibility.load import load_catalogue
    >>> rules = load_catalogue()
    >>> key_of(rules.competition("olympic-men"), rules.edition("olympic-men", "2016"))
    'olympic-men/2016'
    """
    return f"{competition.id}/{edition.id}"


def ways_on(edition: Edition, catalogue: Catalogue) -> Iterator[WayOn]:
    """The editions that an edition itself leads to."""
    for won in edition.qualifies_for:
        competition, _, onward = won.edition.partition("/")
        yield WayOn(catalogue.competition(competition), catalogue.edition(competition, onward), won)


def feeders_of(catalogue: Catalogue, confederation: Confederation | None) -> Feeders:
    """The editions that lead to each, in order of date; of one confederation only where one is asked about."""
    found: dict[str, list[Held]] = {}
    for held in sorted(
        (Held(*pair) for pair in catalogue.editions()), key=lambda held: (held.edition.when, held.key)
    ):
        if confederation is None or held.competition.open_to(confederation):
            for won in held.edition.qualifies_for:
                found.setdefault(won.edition, []).append(held)
    return found


def in_order(finals: Held, feeders: Feeders) -> tuple[Held, ...]:
    """Every edition on the way, each after those that lead to it and else in order of date."""
    done: dict[str, Held] = {}

    def visit(key: str) -> None:
        for feeder in feeders.get(key, ()):
            if feeder.key not in done:
                visit(feeder.key)
                done[feeder.key] = feeder

    visit(finals.key)
    return tuple(done.values())


def distances_to(finals: str, feeders: Feeders) -> Mapping[str, int]:
    """How many editions lie from each to the finals, by the shortest way."""
    found = {finals: 0}
    nearest = [finals]
    while nearest:
        key = nearest.pop(0)
        for feeder in feeders.get(key, ()):
            if feeder.key not in found:
                found[feeder.key] = found[key] + 1
                nearest.append(feeder.key)
    return found
