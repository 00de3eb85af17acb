"""One player's senior minutes beside the bands of everybody: what there is to draw, and the sentences around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.ages import GRID
from tracker.pathway.bands_chart import bands_chart
from tracker.pathway.bands_in_words import OwnLine
from tracker.pathway.drawing import Drawing
from tracker.pathway.pool_bands import PoolBands, of_strangers
from tracker.pathway.scene import Say


@dataclass(frozen=True, slots=True)
class BesideBands:
    """The bands, where there are any to be beside, and the player's own line, where it may be drawn.

    `says` stands over the drawing and tells of the own line, or why it is missing; `note` says whose the bands are.
    """

    bands: PoolBands | None
    own: OwnLine | None
    says: tuple[Phrase, ...]
    note: Phrase | None = None

    def drawn_by(self, thresholds: Thresholds, say: Say, **measures: float) -> Callable[[float], Drawing] | None:
        """What draws, for a width, the bands with the player's own line on them, or that line alone.

        Nothing where there is neither. `measures` are those of the chart.
        """
        if self.bands is None or not (self.bands.shown or self.own):
            return None
        return partial(bands_chart, self.bands, of_strangers(thresholds), say, own=self.own, **measures)


def no_bands(why: Phrase) -> BesideBands:
    """What is left where nobody can be held beside the player."""
    return BesideBands(None, None, (why,))


def beside_bands(bands: PoolBands, own: OwnLine | None, thresholds: Thresholds) -> BesideBands:
    """A player beside bands.

    Arguments:
        own: the player's own line; `None` where the reader may not know the day of birth, as a line by age is
            measured from that day and would give it away.
    """
    least, told = of_strangers(thresholds).smallest_cohort, _own(own)
    drawn = own if own and _last(own) else None
    if bands.shown:
        return BesideBands(bands, drawn, (told,), phrase("bands-pool", day=bands.as_of, least=least))
    # A line that stands alone is drawn under the sentence that there are too few others.
    return BesideBands(bands, drawn, (told,) if drawn else (phrase("bands-too-few", least=least), told))


def _own(own: OwnLine | None) -> Phrase:
    """What the player's own line shows, or why there is none."""
    if own is None:
        return phrase("bands-own-withheld")
    if not own.by_age:
        return phrase("bands-own-none", name=own.name)
    last = _last(own)
    if last is None:
        return phrase("bands-own-unknown", name=own.name)
    age, minutes = last
    return phrase("bands-own", name=own.name, minutes=minutes, age=age)


def _last(own: OwnLine) -> tuple[float, int] | None:
    """The last age at which the minutes are known, and the minutes."""
    known = [(age, minutes) for age, minutes in zip(GRID, own.by_age, strict=False) if minutes is not None]
    return known[-1] if known else None
