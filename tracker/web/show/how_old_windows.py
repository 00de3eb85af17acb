"""The competitions ahead that a birth still has: from when to when, by which rule, and where that can be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask import url_for

from tracker.eligibility.reasons import AGE_ONLY
from tracker.eligibility.windows.in_words import left_out
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Table
from tracker.web.show.verdicts import PROVISIONAL, Source
from tracker.web.show.windows import answer_cell, any_provisional, open_cell, when_cell

_FOOTBALL = {Sex.FEMALE: "girls", Sex.MALE: "boys"}


@dataclass(frozen=True, slots=True)
class AheadPart:
    """The competitions of one kind of football: the table, or that there is none, what is left out, the sources.

    `football` is the choice by which a calendar file of them is asked for.
    """

    football: str
    heading: str
    says: tuple[str, ...]
    table: Table | None
    left_out: tuple[str, ...]
    sources: tuple[tuple[str, tuple[Source, ...]], ...]


def ahead_part(windows: Windows, voice: Voice) -> AheadPart:
    """The windows that are not over yet, in words."""
    football = _FOOTBALL[windows.sex]
    none = () if windows.coming else (phrase("windows-none-coming"),)
    return AheadPart(
        football=football,
        heading=voice.speak(phrase(f"how-old-{football}")),
        says=tuple(map(voice.speak, none)),
        table=_table(windows, voice),
        left_out=tuple(map(voice.speak, left_out(windows))),
        sources=tuple((_named(window), _sources(window)) for window in windows.coming),
    )


def caveats(found: Iterable[Windows], voice: Voice) -> tuple[str, ...]:
    """What holds for all of it: that age is not all, and what the mark of a provisional answer means."""
    marked = (PROVISIONAL,) if any(map(any_provisional, found)) else ()
    return tuple(map(voice.speak, (AGE_ONLY, *marked)))


def _table(windows: Windows, voice: Voice) -> Table | None:
    heads = (
        Head(voice.say("head-competition")),
        Head(voice.say("head-answer"), long=True),
        Head(voice.speak(phrase("web-windows-when"))),
        Head(voice.speak(phrase("web-windows-open"))),
        Head(voice.speak(phrase("how-old-head-rule")), long=True),
    )
    rows = tuple(_row(window, windows, voice) for window in windows.coming)
    return Table(voice.speak(phrase("windows-heading-coming")), heads, rows) if rows else None


def _row(window: EditionWindow, windows: Windows, voice: Voice) -> tuple[Cell, ...]:
    verdict = window.verdict
    # The page of the edition's rules is asked for without the birth, which stands in no address.
    rules = url_for("routes.trace", competition=verdict.competition, edition=verdict.edition)
    return (
        Cell(verdict.competition_name, verdict.edition_name, rules),
        answer_cell(window, voice),
        when_cell(window, windows, voice),
        open_cell(window, windows, voice),
        Cell(_rule(window, voice)),
    )


def _rule(window: EditionWindow, voice: Voice) -> str:
    """The births that the rule asks for; where it asks for none, the ground of the answer."""
    if window.asked:
        return voice.speak(phrase("windows-calendar-asked", window=window.asked))
    return next((voice.speak(one.phrase) for one in window.verdict.reasons if one.phrase != PROVISIONAL), "")


def _named(window: EditionWindow) -> str:
    return f"{window.verdict.competition_name}, {window.verdict.edition_name}"


def _sources(window: EditionWindow) -> tuple[Source, ...]:
    found = dict.fromkeys(reason.source for reason in window.verdict.reasons if reason.source)
    return tuple(map(Source, found))
