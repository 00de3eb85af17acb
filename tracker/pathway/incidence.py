"""Cumulative incidence with two causes: who has made the senior debut by an age, and who left the game before.

The estimator is that of Aalen and Johansen (1978), with delayed entry: a player is at risk from the first
observation on. Its variance is the delta-method one (Dinse and Larson 1986; Collett, Modelling Survival Data in
Medical Research, on competing risks) and the interval is taken on the log-log scale, so that it stays within
0 and 1. One minus Kaplan-Meier is not given anywhere: it treats leaving the game as if a debut were still to come.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import exp, log, sqrt

from tracker.pathway.cohort import People, people
from tracker.pathway.proportions import Z95, Interval


class Outcome(IntEnum):
    """How an observation ended."""

    CENSORED = 0  # Still playing, or lost from sight.
    DEBUT = 1
    LEFT = 2  # Left the game, so that no debut can follow.


_ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class Observation:
    """A player watched from `entry` to `exit`, on the scale of age; an end no later than the beginning is none."""

    player: int
    entry: float
    exit: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Step:
    """What happened at one age, and where the curves stand from there on.

    `debut`, `left` and `neither` add up to 1. `variance` is that of `debut`.
    """

    at: float
    at_risk: int
    debuts: int
    leavers: int
    debut: float
    left: float
    neither: float
    variance: float

    @property
    def interval(self) -> Interval | None:
        """The pointwise 95 % interval of `debut` on the log-log scale; none where all or nobody made the debut."""
        # Sums of parts may stop a rounding error short of 1, where the scale has no bounds.
        if not _ROUNDING < self.debut < 1 - _ROUNDING or self.variance <= 0:
            return None
        spread = exp(Z95 * sqrt(self.variance) / (self.debut * abs(log(self.debut))))
        return Interval(self.debut**spread, self.debut ** (1 / spread))


@dataclass(frozen=True, slots=True)
class Incidence:
    """The curves as steps in order of age, one for each age at which somebody made the debut or left.

    `observations` are those that were counted, in order of their ends.
    """

    steps: tuple[Step, ...]
    observations: tuple[Observation, ...]

    @property
    def n(self) -> int:
        """How many players were watched."""
        return len(self.players)

    @property
    def players(self) -> People:
        """The players who were watched."""
        return people(each.player for each in self.observations)

    def at(self, age: float) -> Step | None:
        """Where the curves stand at an age; nothing before the first step."""
        place = bisect_right(self.steps, age, key=lambda step: step.at)
        return self.steps[place - 1] if place else None

    def at_risk(self, age: float) -> int:
        """How many are being watched just before an age with neither event behind them."""
        return sum(each.entry < age <= each.exit for each in self.observations)

    def debuts_by(self, age: float) -> People:
        """The players who made the debut by an age."""
        return people(
            each.player for each in self.observations if each.outcome is Outcome.DEBUT and each.exit <= age
        )


def incidence(observations: Iterable[Observation]) -> Incidence:
    """The Aalen-Johansen cumulative incidence of the debut and of leaving the game.

    Events at the same age share one number at risk. Who is censored at an age is still at risk at it; who enters
    at an age is at risk only after it.
    """
    counted = sorted(
        (each for each in observations if each.entry < each.exit),
        key=lambda each: (each.exit, each.entry, each.player, each.outcome),
    )
    return Incidence(tuple(_steps(counted)), tuple(counted))


def _steps(counted: Sequence[Observation]) -> Iterator[Step]:
    entries = sorted(each.entry for each in counted)
    exits = [each.exit for each in counted]
    events = Counter((each.exit, each.outcome) for each in counted)
    ages = sorted({age for age, outcome in events if outcome is not Outcome.CENSORED})
    debut, left, spread = 0.0, 0.0, _Spread()
    neither = 1.0
    for age in ages:
        # Sorted lists count who has entered before the age, and who has gone before it.
        at_risk = bisect_left(entries, age) - bisect_left(exits, age)
        debuts, leavers = events[age, Outcome.DEBUT], events[age, Outcome.LEFT]
        before = neither
        debut += before * debuts / at_risk
        left += before * leavers / at_risk
        neither = before * (at_risk - debuts - leavers) / at_risk
        variance = spread.after(debut, before, at_risk, debuts, debuts + leavers)
        yield Step(age, at_risk, debuts, leavers, debut, left, neither, variance)


class _Spread:
    """The variance of the debut's incidence F, step by step.

    It is the sum over the steps i so far of
    (F - F_i)² e_i / (n_i (n_i - e_i)) + S_i² d_i (n_i - d_i) / n_i³ - 2 (F - F_i) S_i d_i / n_i²
    with n_i at risk, d_i debuts, e_i events of either kind and S_i the share with neither just before. Powers of
    F are kept apart, so that each step takes the same time.
    """

    def __init__(self) -> None:
        self._constant = self._linear = self._quadratic = 0.0

    def after(self, debut: float, neither: float, at_risk: int, debuts: int, events: int) -> float:
        """The variance once a step has been added."""
        if events < at_risk:
            grown = events / (at_risk * (at_risk - events))
            self._quadratic += grown
            self._linear -= 2 * grown * debut
            self._constant += grown * debut * debut
        part = neither * debuts / at_risk**2
        self._constant += neither**2 * debuts * (at_risk - debuts) / at_risk**3 + 2 * debut * part
        self._linear -= 2 * part
        return max(0.0, self._quadratic * debut * debut + self._linear * debut + self._constant)
