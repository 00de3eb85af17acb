"""Minutes by season and level: a picture, and its table."""

from __future__ import annotations

from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.story import LevelMinutes
from tracker.reports.blocks import Blocks, Cell, Chart, Column, Entry, Grid, Prose, together
from tracker.reports.dispute_words import mark
from tracker.reports.minutes_bars import minutes_bars
from tracker.reports.section import Telling, dash_note, empty, heading_of
from tracker.reports.voice import NOT_RECORDED, Voice


def minutes(telling: Telling) -> Blocks:
    """One bar a season under the sentence that says what it shows, then every season and level as a table."""
    voice, rows = telling.voice, telling.report.story.minutes
    heading = heading_of(telling, "minutes")
    if not rows:
        return empty(heading, voice.say("minutes-empty", day=telling.report.as_of))
    chart = Chart(minutes_bars(rows, voice), heading.key, partial(minutes_bars, rows, voice))
    lines = tuple(_row(row, voice) for row in rows)
    table = Grid(_columns(voice), lines, dash_note(lines, voice))
    return *together(heading, Prose(_sentence(rows, voice)), chart), table


def _sentence(rows: tuple[LevelMinutes, ...], voice: Voice) -> str:
    return voice.say(
        "minutes-sentence",
        seasons=len({row.season for row in rows}),
        minutes=sum(row.minutes or 0 for row in rows),
        appearances=sum(row.appearances or 0 for row in rows),
        known=sum(row.minutes_known_for for row in rows),
    )


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-season"), 1.0),
        Column(voice.say("head-level"), 1.15),
        Column(voice.say("head-team"), 2.4),
        Column(voice.say("head-appearances"), 0.95, number=True),
        Column(voice.say("head-minutes"), 0.8, number=True),
        Column(voice.say("head-basis"), 1.5),
    )


def _row(row: LevelMinutes, voice: Voice) -> tuple[Cell, ...]:
    return (
        Entry(row.season, mark(voice, disputed=row.disputed)),
        level(row.rung, voice),
        ", ".join(row.teams) or NOT_RECORDED,
        voice.number(row.appearances),
        voice.number(row.minutes),
        _basis(row, voice),
    )


def level(rung: int | None, voice: Voice) -> str:
    """The short name of a club rung."""
    return voice.speak(phrase("rung-club-unknown") if rung is None else phrase("rung-club-short", rung=rung))


def _basis(row: LevelMinutes, voice: Voice) -> str:
    if row.from_total:
        return voice.say("basis-total")
    if row.appearances is not None and row.minutes_known_for < row.appearances:
        return voice.say("basis-part", known=row.minutes_known_for, appearances=row.appearances)
    return voice.say("basis-matches")
