"""Our own arithmetic beside that of lifelines, NumPy, SciPy and statsmodels.

They are the extra `audit`, which neither the package nor `make test` needs: `make audit` gives them an environment
of their own and runs this folder in it, by itself and without the tests' common fixtures (`pytest --noconftest
tests/audit`), as those need the web and a database. Where a library is missing, its tests are skipped and say so.
"""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from tracker.football.calendar import CutOff
from tracker.pathway.birth_quarter import days_by_quarter
from tracker.pathway.incidence import Incidence, Observation, Outcome, incidence
from tracker.pathway.proportions import wilson
from tracker.pathway.quantiles import LINES, quantile
from tracker.pathway.relative_age import spread, upper_tail

#: The libraries warn about their own futures, which are not ours.
pytestmark = pytest.mark.filterwarnings("ignore")

SEEDS = range(12)
MISSING = "{} is not installed; install the extra `audit` to compare with it."


def library(name: str, part: str = "") -> Any:
    """A library, or a part of one; without it the test is skipped."""
    pytest.importorskip(name.partition(".")[0], reason=MISSING.format(name))
    return pytest.importorskip(f"{name}.{part}" if part else name)


def watched(seed: int) -> list[Observation]:
    """Sixty players with late entries, both kinds of event, censoring, and no two events at one age.

    Half of the pools have ages at which several end in the same way, which needs no ordering either.
    """
    random = Random(seed)
    ends = random.sample(range(200, 2000), 60)
    outcomes = [Outcome(random.choice([0, 1, 1, 2])) for _ in ends]
    ends = [end - end % 50 + outcome * 7 if seed % 2 else end for end, outcome in zip(ends, outcomes, strict=True)]
    entries = [random.choice([0, 0, random.randrange(0, 150)]) for _ in ends]
    return [
        Observation(number, float(entry), float(end), outcome)
        for number, (entry, end, outcome) in enumerate(zip(entries, ends, outcomes, strict=True))
    ]


def fitted(observations: list[Observation], outcome: Outcome) -> Any:
    fitter = library("lifelines").AalenJohansenFitter(calculate_variance=True)
    return fitter.fit(
        [each.exit for each in observations],
        [int(each.outcome) for each in observations],
        event_of_interest=int(outcome),
        entry=[each.entry for each in observations],
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_the_curves_are_those_of_lifelines(seed: int) -> None:
    observations = watched(seed)
    ours = incidence(observations)
    debuts, leavers = fitted(observations, Outcome.DEBUT), fitted(observations, Outcome.LEFT)
    assert len(ours.steps) > 5
    for step in ours.steps:
        assert step.debut == pytest.approx(float(debuts.cumulative_density_.loc[step.at].iloc[0]))
        assert step.left == pytest.approx(float(leavers.cumulative_density_.loc[step.at].iloc[0]))
        assert step.at_risk == int(debuts.event_table.loc[step.at, "at_risk"])


@pytest.mark.parametrize("seed", SEEDS)
def test_the_variance_and_the_interval_are_those_of_lifelines(seed: int) -> None:
    observations = watched(seed)
    fit = fitted(observations, Outcome.DEBUT)
    compared = 0
    for step in incidence(observations).steps:
        # Where the last ones at risk all end, lifelines divides nothing by nothing.
        if step.interval is None or not step.neither:
            continue
        low, high = sorted(float(end) for end in fit.confidence_interval_.loc[step.at])
        assert step.variance == pytest.approx(float(fit.variance_.loc[step.at]))
        assert (step.interval.low, step.interval.high) == pytest.approx((low, high))
        compared += 1
    assert compared > 5


def test_the_worked_example_is_that_of_lifelines() -> None:
    rows = ((0, 14, 1), (0, 20, 2), (0, 24, 1), (6, 30, 0), (0, 31, 1), (12, 36, 2), (0, 40, 0), (18, 44, 1))
    observations = [
        Observation(number, entry, end, Outcome(code))
        for number, (entry, end, code) in enumerate((*rows, (0, 60, 0), (0, 60, 0)))
    ]
    ours: Incidence = incidence(observations)
    for outcome, value in ((Outcome.DEBUT, 0.4787), (Outcome.LEFT, 0.2140)):
        theirs = float(fitted(observations, outcome).cumulative_density_.loc[44].iloc[0])
        assert round(theirs, 4) == value
    last = ours.at(44)
    assert last is not None
    assert (round(last.debut, 4), round(last.left, 4)) == (0.4787, 0.2140)


@pytest.mark.parametrize(("count", "of"), [(53, 537), (3, 8), (0, 12), (12, 12), (1, 3), (999, 2000)])
def test_the_wilson_interval_is_that_of_statsmodels_and_of_scipy(count: int, of: int) -> None:
    ours = wilson(count, of)
    theirs = library("statsmodels", "stats.proportion").proportion_confint(count, of, method="wilson")
    assert (ours.low, ours.high) == pytest.approx(theirs, abs=1e-12)
    scipy = library("scipy", "stats").binomtest(count, of).proportion_ci(method="wilson")
    assert (ours.low, ours.high) == pytest.approx((scipy.low, scipy.high), abs=1e-12)


@pytest.mark.parametrize("counts", [(46, 31, 27, 16), (10, 10, 10, 10), (1, 50, 60, 2)])
def test_chi_square_and_its_tail_are_those_of_scipy(counts: tuple[int, ...]) -> None:
    days = days_by_quarter(CutOff(1, 1))
    theirs = library("scipy", "stats").chisquare(counts, [sum(counts) * day / sum(days) for day in days])
    ours = spread(counts, days)
    assert (ours.chi_square, ours.p) == pytest.approx((float(theirs.statistic), float(theirs.pvalue)))


@pytest.mark.parametrize("square", [0.0, 1e-6, 0.1, 1.0, 3.0, 7.8147, 16.095, 60.0])
def test_the_tail_is_that_of_scipy_over_its_range(square: float) -> None:
    assert upper_tail(square) == pytest.approx(float(library("scipy", "stats").chi2.sf(square, 3)))


@pytest.mark.parametrize("counts", [(46, 31, 27, 16), (5, 1, 1, 7)])
def test_woolf_s_interval_is_that_of_a_ratio_of_two_rates(counts: tuple[int, int, int, int]) -> None:
    """Of two counts over known exposures it is the log (Wald) interval of their ratio."""
    rates = library("statsmodels", "stats.rates")
    days = days_by_quarter(CutOff(1, 1))
    theirs = rates.confint_poisson_2indep(
        counts[0], days[0], counts[3], days[3], method="wald-log", compare="ratio"
    )
    ours = spread(counts, days).interval
    assert ours is not None
    assert (ours.low, ours.high) == pytest.approx(theirs)


@pytest.mark.parametrize("part", LINES)
def test_a_quantile_is_that_of_numpy(part: float) -> None:
    values = sorted(Random(7).choices(range(9000), k=37))
    assert quantile(values, part) == pytest.approx(float(library("numpy").quantile(values, part)))
