"""Birth quarters in words: title, sentences, the names of the quarters, and the table that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from tracker.football.calendar import CutOff
from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.birth_quarter import QUARTERS, days_by_quarter
from tracker.pathway.chart_words import none, number, title_of
from tracker.pathway.drawing import TableTwin
from tracker.pathway.proportions import Showing
from tracker.pathway.relative_age import Quartering
from tracker.pathway.scene import Say

_HEADS = ("chart-quarter-head", "chart-quarters-cut-off", "chart-quarters-born", "chart-quarters-expected")
#: A smaller chance is said to be below this one.
_RARE = 0.001


def title(found: Sequence[Quartering]) -> Phrase:
    """What the chart is called."""
    return title_of("quarters", next((one.sex for one in found if one.sex), None))


def says(found: Sequence[Quartering]) -> Phrase:
    """What the bars show; the test, its n and the ratio only where there are enough births for them."""
    if all(one.showing is Showing.HIDDEN for one in found):
        return phrase("cohort-too-few")
    return reduce(lambda one, other: phrase("chart-two-sentences", first=one, second=other), map(_says, found))


def _says(one: Quartering) -> Phrase:
    if one.spread is None:
        return one.sentence
    return phrase(
        "chart-quarters-tested",
        sentence=one.sentence,
        square=one.spread.chi_square,
        n=one.n,
        p=max(one.spread.p, _RARE),
        rare="yes" if one.spread.p < _RARE else "no",
    )


def expected(one: Quartering) -> tuple[float, ...]:
    """How many births of each quarter there would be, if they were spread as those they are held against."""
    return tuple(one.n * part / sum(one.expected) for part in one.expected)


def by_days(one: Quartering) -> bool:
    """Whether what is expected follows from the days of the quarters, and not from births."""
    return one.expected == days_by_quarter(one.cut_off)


def quarter_name(cut_off: CutOff, quarter: int) -> Phrase:
    """The months of a quarter, or the day it begins on where that is within a month."""
    first = (cut_off.month - 1 + 3 * (quarter - 1)) % 12 + 1
    if cut_off.day == 1:
        return phrase("chart-months", first=phrase("chart-month", month=first), last=_month(first + 2))
    return phrase("chart-quarter-from", month=_month(first), day=cut_off.day)


def _month(month: int) -> Phrase:
    return phrase("chart-month", month=(month - 1) % 12 + 1)


def cut_off_name(cut_off: CutOff) -> Phrase:
    """The day on which the selection year begins."""
    return phrase("cut-off-day", month=cut_off.month, day=cut_off.day)


def table(found: Sequence[Quartering], thresholds: Thresholds, say: Say) -> TableTwin:
    """A row for each quarter from each cut-off."""
    if all(one.showing is Showing.HIDDEN for one in found):
        return TableTwin((), ())
    rows = [
        (quarter_name(one.cut_off, quarter), cut_off_name(one.cut_off), *_figures(one, quarter, thresholds))
        for one in found
        for quarter in QUARTERS
    ]
    links = tuple(link(one, quarter) for one in found for quarter in QUARTERS)
    heads = tuple(say(phrase(head)) for head in _HEADS)
    return TableTwin(heads, tuple(tuple(map(say, row)) for row in rows), links)


def _figures(one: Quartering, quarter: int, thresholds: Thresholds) -> tuple[Phrase, Phrase]:
    if one.showing is Showing.HIDDEN:
        return phrase("chart-hidden", fewest=thresholds.smallest_cell), none()
    due = phrase("chart-decimal", number=expected(one)[quarter - 1]) if one.spread else none()
    return number(one.counts[quarter - 1]), due


def link(one: Quartering, quarter: int) -> str:
    """The name of a bar's link; a hidden or empty one leads nowhere."""
    leads = one.showing is not Showing.HIDDEN and one.counts[quarter - 1]
    return f"quarter-{one.cut_off.month}-{one.cut_off.day}-{quarter}" if leads else ""
