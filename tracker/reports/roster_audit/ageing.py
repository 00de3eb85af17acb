"""Who ages out of the whole club in the months ahead: how many, of which teams, with what, and when."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.roster_audit.report import Leaving
from tracker.reports.roster_audit.telling import Telling


def ageing(telling: Telling) -> Blocks:
    """A row for each edition and group with which somebody surely ages out."""
    report = telling.report
    if not report.players:
        return ()
    heading = Heading(telling.say("ageing-heading"), "ageing")
    if not report.leaving:
        return heading, Prose(telling.say("ageing-nobody", months=report.months_ahead))
    columns = (
        Column(telling.say("head-ends"), 2.2),
        Column(telling.say("head-last-day"), 1.0),
        Column(telling.say("short-players"), 0.8, number=True),
        Column(telling.say("head-team"), 2.0),
    )
    rows = tuple(_row(one, telling) for one in report.leaving)
    return heading, Prose(telling.say("ageing-says", months=report.months_ahead)), Grid(columns, rows)


def _row(one: Leaving, telling: Telling) -> tuple[Cell, ...]:
    voice = telling.voice
    teams = [telling.say("counted", what=name, count=voice.number(count)) for name, count in one.teams]
    number = voice.number(len(one.players))
    return Entry(voice.speak(one.what), bold=True), voice.day(one.last_day), number, " · ".join(teams)
