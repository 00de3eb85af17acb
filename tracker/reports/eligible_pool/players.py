"""The players who are found, in the order that was asked for, as far as the list goes."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.eligible_pool.report import PoolMember
from tracker.reports.eligible_pool.telling import Telling, named
from tracker.reports.voice import NOT_RECORDED


def players(telling: Telling) -> Blocks:
    """A row for each; what is left out is said, and where the whole answer is."""
    report, voice = telling.report, telling.voice
    heading = Heading(telling.say("players-heading"), "players")
    if not report.members:
        return heading, Prose(voice.speak(phrase("web-pool-empty" if report.asked else "web-pool-empty-all")))
    columns = (
        Column(telling.say("head-player"), 2.0),
        Column(voice.say("head-answer"), 1.5),
        Column(voice.say("fact-club"), 1.5),
        Column(voice.say("head-minutes"), 0.85, number=True),
        Column(telling.say("head-national"), 1.5),
        Column(telling.say("head-records"), 0.85, number=True),
    )
    rows = tuple(_row(one, telling) for one in report.members)
    return heading, Prose(" ".join(_says(telling))), Grid(columns, rows, voice.speak(AGE_ONLY))


def _says(telling: Telling) -> Iterator[str]:
    report, voice = telling.report, telling.voice
    if report.left_out:
        listed = len(report.members)
        yield telling.say("cut", listed=listed, players=report.total, left_out=report.left_out)
    yield telling.say("order", order=report.order)
    yield voice.speak(phrase("web-pool-from-rung", rung=report.rung))


def _row(one: PoolMember, telling: Telling) -> tuple[Cell, ...]:
    voice = telling.voice
    left = telling.say("left", windows=one.here) if one.here else ""
    return (
        named(one, telling),
        Entry(voice.speak(answer_phrase(one.answer)), left),
        Entry(one.club or NOT_RECORDED, one.team if one.team != one.club else ""),
        voice.number(one.minutes),
        _national(one, telling),
        voice.share(None if one.coverage is None else one.coverage / 100),
    )


def _national(one: PoolMember, telling: Telling) -> Cell:
    voice = telling.voice
    if one.national_rung is None:
        return NOT_RECORDED
    caps = voice.speak(phrase("web-pool-caps", caps=one.caps)) if one.caps else ""
    day = voice.day(one.called_up_on) if one.called_up_on else ""
    return Entry(voice.speak(phrase("rung-national", rung=one.national_rung)), ", ".join(filter(None, (day, caps))))
