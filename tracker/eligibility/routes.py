"""The way to a finals: the editions in which its places are won, each with a rule of its own.

A qualifier's age rule is not that of its finals. So a player may be shut out of the one and within age for the
other, and a route says where.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.compare_rules import Comparison, compare
from tracker.eligibility.competition import Competition, Edition, Qualification
from tracker.eligibility.decide import decide
from tracker.eligibility.rule import Confederation, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer, Verdict
from tracker.football.errors import BadInputError
from tracker.football.people import Birth


class Effect(Enum):
    """What a qualifier's rule does to a player beside that of the finals."""

    CLOSES = "closes"  # It lets the player in less than the finals do.
    OPENS = "opens"  # It lets the player in more than the finals do.
    SAME = "same"
    CANNOT_TELL = "cannot_tell"


class Door(Enum):
    """How far a rule lets a player in, from not at all to wholly."""

    CLOSED = "closed"
    PLACE = "place"  # Only by one of the overage places.
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom and as of when a route is traced: a birth, the day whose rules count, a side's confederation."""

    born: Birth | None = None
    as_of: date | None = None
    confederation: Confederation | None = None


ANYBODY = Asking()


@dataclass(frozen=True, slots=True)
class Stage:
    """An edition on a route, with the rules that may apply there and the verdict for the birth asked about."""

    competition: Competition
    edition: Edition
    rules: tuple[RuleVersion, ...]
    verdict: Verdict | None = None

    @property
    def key(self) -> str:
        """The stage as rule files name it, `competition/edition`."""
        return key_of(self.competition, self.edition)

    @property
    def rule(self) -> RuleVersion | None:
        """The one rule that applies; nothing where none is held or there is one for each confederation."""
        return self.rules[0] if len(self.rules) == 1 else None


@dataclass(frozen=True, slots=True)
class WayOn:
    """An edition that places are won for, and how many."""

    competition: Competition
    edition: Edition
    won: Qualification


@dataclass(frozen=True, slots=True)
class Passage:
    """What a step's rule does to one player. `here` and `there` say how far the step and the finals let one in.

    Both are nothing where one of them cannot be told. It is provisional as soon as one of the rules is.
    """

    here: Door | None
    there: Door | None
    provisional: bool

    @property
    def effect(self) -> Effect:
        """The two put beside each other."""
        if self.here is None or self.there is None:
            return Effect.CANNOT_TELL
        here, there = (list(Door).index(door) for door in (self.here, self.there))
        if here == there:
            return Effect.SAME
        return Effect.CLOSES if here < there else Effect.OPENS


@dataclass(frozen=True, slots=True)
class Step:
    """A qualifier on a route. `ways_on` are those that stay on it, the one nearest to the finals first.

    `distance` counts the editions from here to the finals. `passage` is nothing unless a birth was asked about.
    """

    stage: Stage
    ways_on: tuple[WayOn, ...]
    distance: int
    beside_finals: Comparison
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """The way to a finals: every step that is held, each before those it leads to, and where the finals lead."""

    asking: Asking
    finals: Stage
    steps: tuple[Step, ...]
    onward: tuple[WayOn, ...]

    def with_effect(self, effect: Effect) -> tuple[Step, ...]:
        """The steps whose rule does this to the player."""
        return tuple(step for step in self.steps if step.passage and step.passage.effect is effect)


def key_of(competition: Competition, edition: Edition) -> str:
    """An edition as rule files name it.

    >>> from tracker.eligibility.load import load_catalogue
    >>> rules = load_catalogue()
    >>> key_of(rules.competition("olympic-men"), rules.edition("olympic-men", "2016"))
    'olympic-men/2016'
    """
    return f"{competition.id}/{edition.id}"


def route_to(catalogue: Catalogue, competition: str, edition: str, asking: Asking = ANYBODY) -> Route:
    """The way to an edition, as far as the catalogue holds it.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: sides of the confederation that is asked about do not enter.
    """
    finals = _Held(catalogue.competition(competition), catalogue.edition(competition, edition))
    _refuse_strangers(finals.competition, asking.confederation)
    feeders = _feeders(catalogue, asking.confederation)
    distances = _distances(finals.key, feeders)
    steps = tuple(_step(held, finals, catalogue, distances, asking) for held in _in_order(finals, feeders))
    onward = tuple(_ways_on(finals.edition, catalogue))
    return Route(asking, _stage(finals, asking), steps, onward)


def routes_from(catalogue: Catalogue, competition: str, edition: str) -> tuple[WayOn, ...]:
    """Every edition that an edition leads to, be it over others; each after those that lead to it.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
    """
    found: dict[str, WayOn] = {}
    _follow(catalogue.edition(competition, edition), catalogue, found)
    return tuple(sorted(found.values(), key=lambda way: (way.edition.when, key_of(way.competition, way.edition))))


def _follow(edition: Edition, catalogue: Catalogue, found: dict[str, WayOn]) -> None:
    for way in _ways_on(edition, catalogue):
        found.setdefault(way.won.edition, way)
        _follow(way.edition, catalogue, found)


def _ways_on(edition: Edition, catalogue: Catalogue) -> Iterator[WayOn]:
    for won in edition.qualifies_for:
        competition, _, onward = won.edition.partition("/")
        yield WayOn(catalogue.competition(competition), catalogue.edition(competition, onward), won)


@dataclass(frozen=True, slots=True)
class _Held:
    """An edition with its competition, before anything is asked of it."""

    competition: Competition
    edition: Edition

    @property
    def key(self) -> str:
        return key_of(self.competition, self.edition)


_Feeders = Mapping[str, list[_Held]]


def _refuse_strangers(competition: Competition, confederation: Confederation | None) -> None:
    if confederation is None or competition.open_to(confederation):
        return
    entering = ", ".join(one.value for one in competition.confederations)
    message = f"Sides of {confederation.value} do not enter {competition.name}; ask for one of {entering}."
    raise BadInputError(message)


def _feeders(catalogue: Catalogue, confederation: Confederation | None) -> _Feeders:
    """The editions that lead to each, in order of date; of one confederation only where one is asked about."""
    found: dict[str, list[_Held]] = {}
    for held in sorted(
        (_Held(*pair) for pair in catalogue.editions()), key=lambda held: (held.edition.when, held.key)
    ):
        if confederation is None or held.competition.open_to(confederation):
            for won in held.edition.qualifies_for:
                found.setdefault(won.edition, []).append(held)
    return found


def _in_order(finals: _Held, feeders: _Feeders) -> tuple[_Held, ...]:
    """Every edition on the way, each after those that lead to it and else in order of date."""
    done: dict[str, _Held] = {}

    def visit(key: str) -> None:
        for feeder in feeders.get(key, ()):
            if feeder.key not in done:
                visit(feeder.key)
                done[feeder.key] = feeder

    visit(finals.key)
    return tuple(done.values())


def _distances(finals: str, feeders: _Feeders) -> Mapping[str, int]:
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


def _stage(held: _Held, asking: Asking) -> Stage:
    rules = held.edition.rules_on(asking.as_of, asking.confederation)
    if asking.born is None:
        return Stage(held.competition, held.edition, rules)
    verdict = decide(held.competition, held.edition, asking.born, asking.as_of, asking.confederation)
    return Stage(held.competition, held.edition, rules, verdict)


def _step(held: _Held, finals: _Held, catalogue: Catalogue, distances: Mapping[str, int], asking: Asking) -> Step:
    asked = Asking(asking.born, asking.as_of, asking.confederation or _only_confederation(held.competition))
    here, there = _stage(held, asked), _stage(finals, asked)
    on_route = [way for way in _ways_on(held.edition, catalogue) if way.won.edition in distances]
    return Step(
        stage=here,
        ways_on=tuple(sorted(on_route, key=lambda way: distances[way.won.edition])),
        distance=distances[held.key],
        beside_finals=compare(here.rules, there.rules),
        passage=_passage(here.verdict, there.verdict),
    )


def _only_confederation(competition: Competition) -> Confederation | None:
    """The confederation of every side that enters a step, if there is but one: its rules count at the finals."""
    return competition.confederations[0] if len(competition.confederations) == 1 else None


_OPENING = {
    Answer.WITHIN_AGE: Door.OPEN,
    Answer.NO_AGE_LIMIT: Door.OPEN,
    Answer.OVERAGE: Door.PLACE,
    Answer.TOO_OLD: Door.CLOSED,
    Answer.TOO_YOUNG: Door.CLOSED,
}


def _passage(here: Verdict | None, there: Verdict | None) -> Passage | None:
    if here is None or there is None:
        return None
    doors = _OPENING.get(here.answer), _OPENING.get(there.answer)
    return Passage(*doors, provisional=here.provisional or there.provisional)
