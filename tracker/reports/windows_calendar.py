"""The windows still open as a calendar. It names nobody: neither the player nor the date of birth stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak
from tracker.reports.icalendar import Entry, Status, calendar_file

FILE_NAME = "windows.ics"
_PROVISIONAL = phrase("age-provisional")
#: The revisions of an entry: a calendar takes a later one in the place of the one it holds.
_DAYS_UNKNOWN, _DAYS_KNOWN, _CALLED_OFF = range(3)


def windows_calendar(windows: Windows, say: Speak, now: datetime, title: str = "") -> bytes:
    """A calendar of the editions still open, the next first.

    Its title is "Competitions open by age" unless another is wished.

    Raises:
        NotFoundError: no edition is still open, and a calendar without an entry is none.
    """
    if not windows.coming:
        message = "No edition in the catalogue still to come allows this birth, so there is no calendar to write."
        raise NotFoundError(message)
    named = title or say(phrase("windows-calendar"))
    return calendar_file(named, [_entry(window, say) for window in windows.coming], now)


def _entry(window: EditionWindow, say: Speak) -> Entry:
    days, known = window.days, window.days.start is not None
    # Where only the year is known, the entry takes all of it: any single day would be a guess.
    return Entry(
        uid=f"{window.name}@windows.pathway-tracker",
        first=days.start or date(days.year, 1, 1),
        last=days.end if known else days.until,
        summary=_summary(window, say),
        description="\n".join(_told(window, say)),
        status=_status(window),
        revision=_CALLED_OFF if window.cancelled else _DAYS_KNOWN if known else _DAYS_UNKNOWN,
    )


def _status(window: EditionWindow) -> Status:
    if window.cancelled:
        return Status.CANCELLED
    return Status.CONFIRMED if window.days.end else Status.TENTATIVE


def _summary(window: EditionWindow, say: Speak) -> str:
    verdict = window.verdict
    answer = say(answer_phrase(verdict.answer))
    if verdict.provisional:
        answer = say(phrase("windows-answer", answer=answer))
    code = "windows-calendar-entry" if window.days.start else "windows-calendar-entry-year"
    return say(phrase(code, competition=verdict.competition_name, edition=verdict.edition_name, answer=answer))


def _told(window: EditionWindow, say: Speak) -> Iterator[str]:
    """What stands under an entry. The grounds of the verdict tell the birth, so only the rule itself is said."""
    if window.asked:
        yield say(phrase("windows-calendar-asked", window=window.asked))
    if window.days.start is None:
        yield say(phrase("windows-calendar-year"))
    elif window.days.end is None:
        yield say(phrase("windows-calendar-no-end"))
    if window.cancelled:
        yield say(phrase("age-cancelled"))
    if window.verdict.provisional:
        yield say(_PROVISIONAL)
    for source in dict.fromkeys(ground.source for ground in window.verdict.reasons if ground.source):
        yield say(phrase("cli-source", source=source))
    yield say(AGE_ONLY)
