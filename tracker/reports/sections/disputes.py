"""What is disputed: which records, and for family and club since when and how the case stands."""

from __future__ import annotations

from tracker.football.disputes import Dispute
from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.dispute_words import field_of, record_of, since_of, some_disputed, stand_of
from tracker.reports.section import Telling
from tracker.reports.voice import Voice


def disputes(telling: Telling) -> Blocks:
    """A line for each disputed record under how many there are; nothing where none is."""
    story, voice = telling.report.story, telling.voice
    if not story.disputes:
        return ()
    told = any(one.since for one in story.disputes)
    heading = Heading(voice.speak(phrase("dispute-heading")), "disputed")
    intro = Prose(" ".join(map(voice.speak, some_disputed(story))))
    rows = tuple(_row(one, voice, told=told) for one in story.disputes)
    return heading, intro, Grid(_columns(voice, told=told), rows)


def _columns(voice: Voice, *, told: bool) -> tuple[Column, ...]:
    record, field = Column(voice.speak(phrase("dispute-head-record")), 2.4), phrase("dispute-head-field")
    if not told:
        return record, Column(voice.speak(field), 1.2)
    since, stand = phrase("dispute-head-since"), phrase("dispute-head-stand")
    return (
        record,
        Column(voice.speak(field), 1.2),
        Column(voice.speak(since), 1.1),
        Column(voice.speak(stand), 2.4),
    )


def _row(one: Dispute, voice: Voice, *, told: bool) -> tuple[Cell, ...]:
    which = (Entry(record_of(one, voice), bold=True), field_of(one, voice))
    return (*which, since_of(one, voice), stand_of(one, voice)) if told else which
