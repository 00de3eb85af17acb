"""Windows as plain data for the command line and exports: one shape for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tracker.eligibility.shown import as_json
from tracker.eligibility.windows.windows import EditionWindow, Series, Windows
from tracker.football.phrase import Phrase


def windows_as_json(windows: Windows, speak: Callable[[Phrase], str]) -> dict[str, object]:
    """The windows with the reasons of each answer spoken in the language of `speak`."""
    born = windows.born
    return {
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()} if born else None,
        "sex": windows.sex.value,
        "as_of": windows.day.isoformat(),
        "confederation": windows.confederation.value if windows.confederation else None,
        "coming": [_window(window, windows.day, speak) for window in windows.coming],
        "past": [_window(window, windows.day, speak) for window in windows.past],
        "competitions": [_series(series, windows.day) for series in windows.series],
        "too_early": {"youngest": windows.youngest, "editions": windows.too_early},
        "undated": [f"{verdict.competition}/{verdict.edition}" for verdict in windows.undated],
    }


def _window(window: EditionWindow, day: date, speak: Callable[[Phrase], str]) -> dict[str, object]:
    days = window.days
    return {
        **as_json(window.verdict, speak),
        "competition_name": window.verdict.competition_name,
        "edition_name": window.verdict.edition_name,
        "way": window.way.value,
        "status": window.status.value,
        "start": _day(days.start),
        "end": _day(days.end),
        "open_until": days.until.isoformat(),
        "open_until_known": days.end is not None,
        "days_until_start": days.days_until(day),
        "days_open": days.days_left(day),
    }


def _series(series: Series, day: date) -> dict[str, object]:
    last = series.last
    return {
        "competition": series.competition,
        "open": last is not None and last.days.until >= day,
        "last_edition": last.verdict.edition if last else None,
        "last_edition_until": last.days.until.isoformat() if last else None,
        "perhaps_until_edition": series.perhaps.verdict.edition if series.perhaps else None,
        "closed_from_edition": series.closing.verdict.edition if series.closing else None,
        "closed_from_answer": series.closing.verdict.answer.value if series.closing else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
