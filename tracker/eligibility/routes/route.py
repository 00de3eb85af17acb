"""The way to a finals: the editions in which its places are won, each with a rule of its own.

A qualifier's age rule is not that of its finals. So a player may be shut out of the one and within age for the
other, and a route says where.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.decide import decide
from tracker.eligibility.routes.compare_rules import Comparison, compare
from tracker.eligibility.routes.passage import Effect, Passage, passage_of
from tracker.eligibility.routes.ways import Held, WayOn, distances_to, feeders_of, in_order, key_of, ways_on
from tracker.eligibility.rule import Confederation, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Verdict
from tracker.football.errors import BadInputError
from tracker.football.people import Birth


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
    """The way to a finals: every step that is held, each before those it leads to, and where the finals lead.

    `onward` are the editions that the finals, being a qualifier themselves, give places in; `beyond` are those
    that lie behind these.
    """

    asking: Asking
    finals: Stage
    steps: tuple[Step, ...]
    onward: tuple[WayOn, ...]
    beyond: tuple[WayOn, ...]

    def with_effect(self, effect: Effect) -> tuple[Step, ...]:
        """The steps whose rule does this to the player."""
        return tuple(step for step in self.steps if step.passage and step.passage.effect is effect)


def route_to(catalogue: Catalogue, competition: str, edition: str, asking: Asking = ANYBODY) -> Route:
    """The way to an edition, as far as the catalogue holds it.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: sides of the confederation that is asked about do not enter.
    """
    finals = Held(catalogue.competition(competition), catalogue.edition(competition, edition))
    _refuse_strangers(finals.competition, asking.confederation)
    feeders = feeders_of(catalogue, asking.confederation)
    distances = distances_to(finals.key, feeders)
    steps = tuple(_step(held, finals, catalogue, distances, asking) for held in in_order(finals, feeders))
    onward = tuple(ways_on(finals.edition, catalogue))
    reached = routes_from(catalogue, competition, edition)
    nearest = {way.won.edition for way in onward}
    beyond = tuple(way for way in reached if way.won.edition not in nearest)
    return Route(asking, _stage(finals, asking), steps, onward, beyond)


def routes_from(catalogue: Catalogue, competition: str, edition: str) -> tuple[WayOn, ...]:
    """Every edition that an edition leads to, be it over others; each after those that lead to it.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
    """
    found: dict[str, WayOn] = {}

    def follow(here: Edition) -> None:
        for way in sorted(ways_on(here, catalogue), key=lambda way: way.edition.when, reverse=True):
            if way.won.edition not in found:
                follow(way.edition)
                found[way.won.edition] = way

    follow(catalogue.edition(competition, edition))
    return tuple(reversed(found.values()))


def _refuse_strangers(competition: Competition, confederation: Confederation | None) -> None:
    if confederation is None or competition.open_to(confederation):
        return
    entering = ", ".join(one.value for one in competition.confederations)
    message = f"Sides of {confederation.value} do not enter {competition.name}; ask for one of {entering}."
    raise BadInputError(message)


def _stage(held: Held, asking: Asking) -> Stage:
    rules = held.edition.rules_on(asking.as_of, asking.confederation)
    if asking.born is None:
        return Stage(held.competition, held.edition, rules)
    verdict = decide(held.competition, held.edition, asking.born, asking.as_of, asking.confederation)
    return Stage(held.competition, held.edition, rules, verdict)


def _step(held: Held, finals: Held, catalogue: Catalogue, distances: Mapping[str, int], asking: Asking) -> Step:
    asked = Asking(asking.born, asking.as_of, asking.confederation or _only_confederation(held.competition))
    here, there = _stage(held, asked), _stage(finals, asked)
    on_route = [way for way in ways_on(held.edition, catalogue) if way.won.edition in distances]
    return Step(
        stage=here,
        ways_on=tuple(sorted(on_route, key=lambda way: distances[way.won.edition])),
        distance=distances[held.key],
        beside_finals=compare(here.rules, there.rules),
        passage=passage_of(here.verdict, there.verdict),
    )


def _only_confederation(competition: Competition) -> Confederation | None:
    """The confederation of every side that enters a step, if there is but one: its rules count at the finals."""
    return competition.confederations[0] if len(competition.confederations) == 1 else None
