"""Words that all charts have in common: numbers, shares and counts that are too small to be shown."""

from __future__ import annotations

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.proportions import Interval, Share, Showing


def title_of(chart: str, sex: Sex | None) -> Phrase:
    """What a chart is called, with whose football it is about."""
    return phrase("chart-title", chart=chart, sex=sex.value if sex else "none")


def number(figure: float) -> Phrase:
    """A number as the language writes it, without decimals."""
    return phrase("chart-number", number=figure)


def percent(part: float) -> Phrase:
    """A share of a whole in per cent, without decimals."""
    return phrase("chart-percent", part=part)


def percents(low: float, high: float, *, exact: bool = False) -> Phrase:
    """Two shares between which something lies; one if they read the same, `exact` to one decimal."""
    if round(low, 3 if exact else 2) == round(high, 3 if exact else 2):
        return phrase("chart-percent-exact", part=low) if exact else percent(low)
    return phrase("chart-interval" if exact else "chart-percents", low=low, high=high)


def interval_of(interval: Interval | Share) -> Phrase:
    """The two ends of an interval of a share, to one decimal."""
    return phrase("chart-interval", low=interval.low, high=interval.high)


def count_of(players: int, thresholds: Thresholds) -> Phrase:
    """How many players, or that they are fewer than may be counted."""
    if 0 < players < thresholds.smallest_cell:
        return phrase("chart-fewer", fewest=thresholds.smallest_cell)
    return number(players)


def share_of(share: Share, thresholds: Thresholds) -> Phrase:
    """A share in as few words as there is room for beside a bar, and with no more in it than may be shown."""
    if share.showing is Showing.HIDDEN:
        return phrase("chart-hidden", fewest=thresholds.smallest_cell)
    if share.showing is Showing.COUNTS or share.part is None:
        return phrase("chart-of", count=share.count, of=share.of)
    return phrase("chart-share", count=share.count, of=share.of, part=share.part)


def shares_of(least: Share, most: Share, thresholds: Thresholds) -> Phrase:
    """A share that lies between two, in as few words; one if nothing is open."""
    if least.hidden or least.count == most.count:
        return share_of(least, thresholds)
    if not least.whole or least.part is None or most.part is None:
        return phrase("chart-of-between", least=least.count, most=most.count, of=least.of)
    return phrase(
        "chart-share-between",
        least=least.count,
        most=most.count,
        of=least.of,
        low=least.part,
        high=most.part,
    )


def counts_of(least: Share, most: Share, thresholds: Thresholds) -> Phrase:
    """The same without a percentage."""
    if least.hidden:
        return share_of(least, thresholds)
    if least.count == most.count:
        return phrase("chart-of", count=least.count, of=least.of)
    return phrase("chart-of-between", least=least.count, most=most.count, of=least.of)


def none() -> Phrase:
    """What stands in a table where there is nothing to say."""
    return phrase("chart-none")
