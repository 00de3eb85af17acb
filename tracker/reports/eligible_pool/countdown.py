"""Who of those who may play ages out next: until when, and how many editions are left."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Grid, Heading, Prose
from tracker.reports.eligible_pool.report import PoolMember
from tracker.reports.eligible_pool.telling import Telling, named
from tracker.reports.voice import NOT_RECORDED


def countdown(telling: Telling) -> Blocks:
    """The next to become too old, the first of them on top."""
    report = telling.report
    if not report.total:
        return ()
    heading = Heading(telling.say("countdown-heading"), "countdown")
    if not report.leaving:
        return heading, Prose(telling.say("countdown-nobody"))
    columns = (
        Column(telling.say("head-player"), 2.4),
        Column(telling.say("head-until"), 1.2),
        Column(telling.say("head-here"), 1.0, number=True),
        Column(telling.say("head-everywhere"), 1.0, number=True),
    )
    rows = tuple(_row(one, telling) for one in report.leaving)
    note = telling.voice.speak(phrase("web-pool-left-says"))
    return heading, Prose(telling.say("countdown-says", players=len(rows))), Grid(columns, rows, note)


def _row(one: PoolMember, telling: Telling) -> tuple[Cell, ...]:
    voice = telling.voice
    until = voice.day(one.until) if one.until else NOT_RECORDED
    return named(one, telling), until, voice.number(one.here), voice.number(one.everywhere)
