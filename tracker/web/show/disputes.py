"""What is disputed, in a table: which records, and for family and club since when and how the case stands."""

from __future__ import annotations

from tracker.football.disputes import Dispute
from tracker.football.phrase import phrase
from tracker.pathway.story import Story
from tracker.reports.dispute_words import field_of, record_of, since_of, some_disputed, stand_of
from tracker.reports.voice import Voice
from tracker.web.show.table import Head, Section, Table, cells


def disputes(story: Story, voice: Voice) -> Section | None:
    """Every disputed record; nothing where none is."""
    if not story.disputes:
        return None
    told = any(one.since for one in story.disputes)
    heading = voice.speak(phrase("dispute-heading"))
    table = Table(
        heading, _heads(voice, told=told), tuple(cells(*_row(one, voice, told=told)) for one in story.disputes)
    )
    return Section("disputed", heading, tuple(map(voice.speak, some_disputed(story))), table)


def _heads(voice: Voice, *, told: bool) -> tuple[Head, ...]:
    heads = Head(voice.speak(phrase("dispute-head-record"))), Head(voice.speak(phrase("dispute-head-field")))
    if not told:
        return heads
    return (
        *heads,
        Head(voice.speak(phrase("dispute-head-since"))),
        Head(voice.speak(phrase("dispute-head-stand")), long=True),
    )


def _row(one: Dispute, voice: Voice, *, told: bool) -> tuple[str, ...]:
    which = record_of(one, voice), field_of(one, voice)
    return (*which, since_of(one, voice), stand_of(one, voice)) if told else which
