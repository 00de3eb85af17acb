"""What is disputed: which records, and for family and club since when and how the case stands."""

from __future__ import annotations

from tracker.football.disputes import Dispute
from tracker.football.phrase import phrase
from tracker.reports.dispute_words import field_of, record_of, since_of, some_disputed, stand_of
from tracker.reports.section import Flowables, Heading, Telling, with_table
from tracker.reports.style import BODY
from tracker.reports.table import Cell, Column, Entry, Table
from tracker.reports.text import para
from tracker.reports.voice import Voice


def disputes(telling: Telling) -> Flowables:
    """A line for each disputed record under how many there are; nothing where none is."""
    story, voice = telling.report.story, telling.voice
    if not story.disputes:
        return []
    told = any(one.since for one in story.disputes)
    intro = para(" ".join(map(voice.speak, some_disputed(story))), BODY)
    table = Table(_columns(voice, told=told), [_row(one, voice, told=told) for one in story.disputes])
    return with_table(table, Heading(voice.speak(phrase("dispute-heading")), "disputed"), intro)


def _columns(voice: Voice, *, told: bool) -> list[Column]:
    record, field = Column(voice.speak(phrase("dispute-head-record")), 2.4), phrase("dispute-head-field")
    if not told:
        return [record, Column(voice.speak(field), 1.2)]
    since, stand = phrase("dispute-head-since"), phrase("dispute-head-stand")
    return [
        record,
        Column(voice.speak(field), 1.2),
        Column(voice.speak(since), 1.1),
        Column(voice.speak(stand), 2.4),
    ]


def _row(one: Dispute, voice: Voice, *, told: bool) -> list[Cell]:
    which: list[Cell] = [Entry(record_of(one, voice), bold=True), field_of(one, voice)]
    return [*which, since_of(one, voice), stand_of(one, voice)] if told else which
