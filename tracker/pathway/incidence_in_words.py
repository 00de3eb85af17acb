"""The time to the senior debut in words: title, sentence, the readings, and the table that says the same."""

from __future__ import annotations

from collections.abc import Callable

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.chart_words import count_of, interval_of, none, percents, title_of
from tracker.pathway.debut import WATCHED_FROM, Reading, TimeToDebut
from tracker.pathway.drawing import TableTwin
from tracker.pathway.incidence import Incidence, Step
from tracker.pathway.scene import Say

_HEADS = (
    "chart-age",
    "chart-incidence-watched-head",
    "chart-incidence-debut",
    "chart-interval-head",
    "chart-incidence-left",
)


def title(found: TimeToDebut) -> Phrase:
    """What the chart is called."""
    return title_of("incidence", found.sex)


def says(found: TimeToDebut, thresholds: Thresholds) -> Phrase:
    """What the curves show, or how many were watched and how many it would take."""
    if shown_up_to(found) is not None:
        return found.sentence
    return phrase(
        "chart-incidence-too-few", watched=count_of(found.n, thresholds), least=thresholds.smallest_cohort
    )


def shown_up_to(found: TimeToDebut) -> int | None:
    """The last age at which enough players were watched all the way; nothing if there is none."""
    return max((reading.age for reading in found.readings if reading.least is not None), default=None)


def by_age(reading: Reading) -> Phrase:
    """A reading in a few words."""
    if reading.least is None or reading.most is None:
        return phrase("chart-by-age-too-few", age=reading.age)
    return phrase("chart-by-age", age=reading.age, share=percents(reading.least, reading.most))


def curve_at(curve: Incidence, age: float, reached: Callable[[Step], float]) -> float:
    """Where one of the curves stands at an age."""
    step = curve.at(age)
    return reached(step) if step else 0.0


def table(found: TimeToDebut, thresholds: Thresholds, say: Say) -> TableTwin:
    """A row for each birthday that the curves reach, with the interval at the ages at which they are read."""
    until = shown_up_to(found)
    if until is None:
        return TableTwin((), ())
    readings = {reading.age: reading for reading in found.readings}
    ages = range(int(WATCHED_FROM) + 1, found.readings[-1].age + 1)
    rows = [
        (
            phrase("chart-age-exact", age=age),
            count_of(found.as_censored.at_risk(age), thresholds),
            *(_shares(found, age, readings.get(age)) if age <= until else [phrase("chart-too-few")] * 3),
        )
        for age in ages
    ]
    heads = tuple(say(phrase(head)) for head in _HEADS)
    links = tuple(_link(readings.get(age)) for age in ages)
    return TableTwin(heads, tuple(tuple(map(say, row)) for row in rows), links)


def _link(reading: Reading | None) -> str:
    """The name of those who had made the debut by an age, where that may be read."""
    return f"by-{reading.age}" if reading and reading.least is not None else ""


def _shares(found: TimeToDebut, age: int, reading: Reading | None) -> list[Phrase]:
    low, high = found.as_leavers, found.as_censored
    debut = percents(curve_at(low, age, lambda step: step.debut), curve_at(high, age, lambda step: step.debut))
    left = percents(curve_at(high, age, lambda step: step.left), curve_at(low, age, lambda step: step.left))
    interval = reading.interval if reading else None
    return [debut, interval_of(interval) if interval else none(), left]
