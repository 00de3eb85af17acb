"""Windows: the competitions that are open to the player by age, the next first, and until when."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase, missing_phrase
from tracker.eligibility.windows.in_words import afterwards, begins, left_out, played
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Section, Table
from tracker.web.show.verdicts import BIRTH_MARK, PROVISIONAL


@dataclass(frozen=True, slots=True)
class ShownWindows:
    """The part of a page: what is still open, what is over, and what is in neither list."""

    section: Section
    past: Table | None
    left_out: tuple[str, ...]


def shown_windows(windows: Windows, voice: Voice) -> ShownWindows:
    """The windows in words."""
    heading = voice.speak(phrase("web-windows-heading"))
    told = AGE_ONLY, *([PROVISIONAL] if any_provisional(windows) else []), *_disputed(windows)
    none = [] if windows.coming else [voice.speak(phrase("windows-none-coming"))]
    return ShownWindows(
        section=Section("windows", heading, (*none, *map(voice.speak, told)), _coming(windows, voice)),
        past=_past(windows, voice),
        left_out=tuple(map(voice.speak, left_out(windows))),
    )


def any_provisional(windows: Windows) -> bool:
    """Whether the rule of an edition that is listed was not read in its regulations."""
    return any(window.verdict.provisional for window in (*windows.coming, *windows.past))


def _disputed(windows: Windows) -> tuple[Phrase, ...]:
    listed = (window.verdict for window in (*windows.coming, *windows.past))
    return (BIRTH_DISPUTED,) if any(map(rests_on_dispute, (*listed, *windows.undated))) else ()


def _coming(windows: Windows, voice: Voice) -> Table | None:
    heads = (*_first_heads(voice), Head(voice.speak(phrase("web-windows-open"))), _last_head(voice))
    rows = tuple(
        (*_first_cells(window, windows, voice), open_cell(window, windows, voice), _then(window, windows, voice))
        for window in windows.coming
    )
    return Table(voice.speak(phrase("windows-heading-coming")), heads, rows) if rows else None


def _past(windows: Windows, voice: Voice) -> Table | None:
    heads = (*_first_heads(voice), _last_head(voice))
    rows = tuple((*_first_cells(window, windows, voice), _then(window, windows, voice)) for window in windows.past)
    return Table(voice.speak(phrase("windows-heading-past")), heads, rows) if rows else None


def _first_heads(voice: Voice) -> tuple[Head, ...]:
    return (
        Head(voice.say("head-competition")),
        Head(voice.say("head-answer"), long=True),
        Head(voice.speak(phrase("web-windows-when"))),
    )


def _last_head(voice: Voice) -> Head:
    return Head(voice.speak(phrase("web-windows-then")), long=True)


def _first_cells(window: EditionWindow, windows: Windows, voice: Voice) -> tuple[Cell, ...]:
    named = Cell(window.verdict.competition_name, window.verdict.edition_name)
    return named, answer_cell(window, voice), when_cell(window, windows, voice)


def when_cell(window: EditionWindow, windows: Windows, voice: Voice) -> Cell:
    """When the edition is played, and how long it is until then."""
    begun = begins(window, windows.day)
    return Cell(_played(window, voice), voice.speak(begun) if begun else "")


def _played(window: EditionWindow, voice: Voice) -> str:
    days = window.days
    if days.start and days.end:
        return voice.days(Span(days.start, days.end))
    return voice.speak(played(days))


def answer_cell(window: EditionWindow, voice: Voice) -> Cell:
    """The answer with its mark, and under it that it is provisional, or what would settle it."""
    verdict = window.verdict
    missing = ", ".join(voice.speak(missing_phrase(name)) for name in verdict.missing)
    under = [voice.say("provisional")] if verdict.provisional else []
    under += [voice.say("settled-by", missing=missing)] if missing else []
    kind = verdict.answer.value.replace("_", "-")
    marked = voice.speak(BIRTH_MARK) if rests_on_dispute(verdict) else ""
    return Cell(voice.speak(answer_phrase(verdict.answer)), " · ".join(under), badge=kind, mark=marked)


def open_cell(window: EditionWindow, windows: Windows, voice: Voice) -> Cell:
    """Until when the edition is open, and how many days that is."""
    days = window.days
    if window.cancelled:
        return Cell(voice.speak(phrase("windows-cancelled")))
    if days.end is None:
        latest = voice.speak(phrase("web-windows-latest"))
        return Cell(voice.speak(phrase("web-windows-until-year", year=str(days.year))), latest)
    left = voice.speak(phrase("web-windows-left", days=days.days_left(windows.day)))
    return Cell(voice.speak(phrase("web-windows-until", day=voice.day(days.end))), left)


def _then(window: EditionWindow, windows: Windows, voice: Voice) -> Cell:
    return Cell(voice.speak(afterwards(window, windows.series_of(window), windows.day)))
