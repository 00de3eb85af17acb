"""How much is on record, what the records say against each other, and what this reader is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.logic.span import Span
from tracker.pathway.timeline import Coverage, Fault
from tracker.reports.blocks import Blocks, Cell, Column, Grid, Prose, together
from tracker.reports.section import Telling, heading_of
from tracker.reports.voice import Voice


def records(telling: Telling) -> Blocks:
    """Coverage, withheld facts, and stored contradictions, which are shown and never silently dropped."""
    voice, story = telling.voice, telling.report.story
    sentences = tuple(map(Prose, _sentences(telling)))
    heading = heading_of(telling, "records")
    if not story.timeline.faults:
        return together(heading, *sentences, Prose(voice.say("faults-none")))
    columns = (Column(voice.say("head-from-to"), 1), Column(voice.say("head-fault"), 2))
    table = Grid(columns, tuple(_row(fault, voice) for fault in story.timeline.faults))
    return heading, *sentences, Prose(voice.say("faults-sentence", faults=len(story.timeline.faults))), table


def _sentences(telling: Telling) -> Iterator[str]:
    voice, story = telling.voice, telling.report.story
    yield coverage_in_words(story.timeline.coverage, voice)
    if not story.withheld:
        yield voice.say("withheld-nothing")
    for name in sorted(story.withheld):
        yield voice.say("withheld-fact", name=name)


def coverage_in_words(coverage: Coverage, voice: Voice) -> str:
    """How many of the days of registration in season are on record."""
    if coverage.share is None:
        return voice.say("coverage-none")
    share = voice.share(coverage.share)
    return voice.say("coverage", share=share, days=coverage.in_season_days)


def _row(fault: Fault, voice: Voice) -> tuple[Cell, ...]:
    return voice.days(Span(fault.window.start, fault.window.end)), voice.speak(fault.sentence)
