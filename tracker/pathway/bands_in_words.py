"""The age benchmark in words: its title, the sentences over it, and the table that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.ages import GRID
from tracker.pathway.benchmark import Mark
from tracker.pathway.chart_words import count_of, none, number, title_of
from tracker.pathway.drawing import TableTwin
from tracker.pathway.scene import Say

#: The lines from the lowest to the highest, in per cent of the pool that is below.
LINES = (10, 25, 50, 75, 90)


class Banded(Protocol):
    """Bands that can be drawn: a `Benchmark` of players one sees, or the bands of a pool that one does not."""

    @property
    def sex(self) -> Sex | None:
        """Whose football it is."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The pool at each age of the grid."""

    @property
    def n(self) -> int:
        """How many players entered the pool."""

    @property
    def survivors_n(self) -> int:
        """How many of them later reached the senior national side."""

    @property
    def shown(self) -> bool:
        """Whether there is a line at any age."""

    @property
    def sentence(self) -> Phrase:
        """What the bands show."""

    @property
    def survivors_sentence(self) -> Phrase:
        """What the dotted curve is."""


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One player's own line: the name, and the minutes at the ages of the grid as `Career.by_age` has them."""

    name: str
    by_age: tuple[int | None, ...]

    def at(self, place: int) -> int | None:
        """The minutes at a place of the grid, if they are known."""
        return self.by_age[place] if place < len(self.by_age) else None


def title(found: Banded) -> Phrase:
    """What the chart is called."""
    return title_of("bands", found.sex)


def says(found: Banded, thresholds: Thresholds) -> Phrase:
    """What the chart shows; without bands, how many players there are and how many it would take."""
    if found.shown:
        return phrase("chart-two-sentences", first=found.sentence, second=found.survivors_sentence)
    return phrase("chart-bands-too-few", pool=count_of(found.n, thresholds), least=thresholds.smallest_cohort)


def table(found: Banded, own: OwnLine | None, thresholds: Thresholds, say: Say) -> TableTwin:
    """A row for each age of the grid that anybody of the pool, or the player, was watched up to.

    Without bands it is the player's own line, if there is one.
    """
    if not found.shown:
        return _own_table(own, say) if own else TableTwin((), ())
    heads = [phrase("chart-age"), phrase("chart-bands-known")]
    heads += [phrase("chart-bands-line", part=part) for part in LINES]
    heads.append(phrase("chart-bands-survivors-median"))
    rows = [
        (*(say(cell) for cell in _cells(mark, thresholds)), *_own_cell(own, place, say))
        for place, mark in enumerate(found.marks)
        if mark.n or mark.unknown or (own and own.at(place) is not None)
    ]
    return TableTwin((*map(say, heads), *([own.name] if own else [])), tuple(rows))


def survivors_at(mark: Mark) -> float | None:
    """What those who reached the senior national side had, at an age at which there is anything to draw."""
    return mark.survivors if mark.lines else None


def _cells(mark: Mark, thresholds: Thresholds) -> list[Phrase]:
    age = phrase("chart-age-exact", age=mark.age)
    known = count_of(mark.n, thresholds)
    if mark.n >= thresholds.smallest_cell and mark.unknown:
        known = phrase("chart-of", count=mark.n, of=mark.n + mark.unknown)
    if mark.lines is None:
        return [age, known, *[phrase("chart-too-few")] * (len(LINES) + 1)]
    lines = mark.lines
    drawn = [number(line) for line in (lines.p10, lines.p25, lines.p50, lines.p75, lines.p90)]
    survivors = survivors_at(mark)
    return [age, known, *drawn, phrase("chart-too-few") if survivors is None else number(survivors)]


def _own_table(own: OwnLine, say: Say) -> TableTwin:
    ages = (say(phrase("chart-age-exact", age=age)) for age in GRID)
    rows = ((age, *_own_cell(own, place, say)) for place, age in enumerate(ages) if own.at(place) is not None)
    return TableTwin((say(phrase("chart-age")), own.name), tuple(rows))


def _own_cell(own: OwnLine | None, place: int, say: Say) -> tuple[str, ...]:
    if own is None:
        return ()
    minutes = own.at(place)
    return (say(none() if minutes is None else number(minutes)),)
