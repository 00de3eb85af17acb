"""What is said of a window, as phrases. Their sentences stand in `tracker/i18n/translations/*/windows.ftl`."""

from __future__ import annotations

from datetime import date

from tracker.eligibility.windows.edition_days import EditionDays
from tracker.eligibility.windows.windows import EditionWindow, Series, Way, Windows
from tracker.football.phrase import Phrase, phrase


def played(days: EditionDays) -> Phrase:
    """When an edition is played, as far as it is known."""
    if days.start is None:
        return phrase("windows-year", year=str(days.year))
    if days.end is None:
        return phrase("windows-from", start=days.start)
    return phrase("windows-days", start=days.start, end=days.end)


def begins(window: EditionWindow, day: date) -> Phrase | None:
    """How long it is until an edition begins, or that it is under way; nothing if it is over or has no days."""
    wait = window.days.days_until(day)
    if window.cancelled or wait is None or window.days.until < day:
        return None
    return phrase("windows-begins", days=wait) if wait > 0 else phrase("windows-under-way")


def stays_open(window: EditionWindow, day: date) -> Phrase:
    """How long an edition stays open: until its last day, or the end of its year where that is not known."""
    if window.cancelled:
        return phrase("windows-cancelled")
    days, left = window.days, window.days.days_left(day)
    if days.end is None:
        return phrase("windows-over-year" if left < 0 else "windows-open-year", year=str(days.year))
    return (
        phrase("windows-over", last=days.end)
        if left < 0
        else phrase("windows-open-until", last=days.end, days=left)
    )


def afterwards(window: EditionWindow, series: Series | None, day: date) -> Phrase:
    """What follows an edition in its competition: a later one that is open too, or the one that closes it."""
    if series is None:
        return phrase("windows-then-nothing-held")
    last = series.last
    if last and last.when > window.when:
        code = "windows-then-open" if last.days.until >= day else "windows-then-was-open"
        return phrase(code, edition=last.verdict.edition_name)
    if series.perhaps and series.perhaps.when > window.when:
        return phrase("windows-then-unsettled", edition=series.perhaps.verdict.edition_name)
    return _closed(series.closing)


def competition_stays_open(series: Series, day: date) -> Phrase:
    """How long a competition stays open to the birth, or since when it is closed."""
    for last, code in ((series.perhaps, "windows-series-perhaps"), (series.last, "windows-series-open")):
        if last and last.days.until >= day:
            return _until(code, last, series, day)
    if series.last is None:
        return phrase("windows-series-never", then=_closed(series.closing))
    return _until("windows-series-over", series.last, series, day)


def _until(code: str, last: EditionWindow, series: Series, day: date) -> Phrase:
    edition, until = last.verdict.edition_name, stays_open(last, day)
    return phrase(code, edition=edition, until=until, then=_closed(series.closing))


def _closed(closing: EditionWindow | None) -> Phrase:
    """The first edition for which the birth is too old, or that none is held."""
    if closing is None:
        return phrase("windows-then-nothing-held")
    code = "windows-then-overage" if closing.way is Way.OVERAGE else "windows-then-closed"
    return phrase(code, edition=closing.verdict.edition_name)


def left_out(windows: Windows) -> tuple[Phrase, ...]:
    """What is not in the list and why: editions before an age, and those of which not even the year is known."""
    found = []
    if windows.too_early:
        found.append(phrase("windows-too-early", editions=windows.too_early, age=windows.youngest))
    if windows.undated:
        names = dict.fromkeys(verdict.competition_name for verdict in windows.undated)
        found.append(phrase("windows-undated", competitions="; ".join(names)))
    return tuple(found)
