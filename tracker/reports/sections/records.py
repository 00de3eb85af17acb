"""How much is on record, what the records say against each other, and what this reader is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import phrase
from tracker.logic.span import Span
from tracker.pathway.timeline import Coverage, Fault
from tracker.reports.blocks import Blocks, Cell, Column, Grid, Prose, together
from tracker.reports.section import Telling, heading_of
from tracker.reports.voice import Voice


def records(telling: Telling) -> Blocks:
    """Coverage, withheld facts, and stored contradictions, which are shown and never silently dropped."""
    voice, story = telling.voice, telling.report.story
    heading = heading_of(telling, "records")
    if not story.timeline.faults:
        return together(heading, Prose(" ".join([*_sentences(telling), voice.say("faults-none"), *_next(telling)])))
    columns = (Column(voice.say("head-from-to"), 1), Column(voice.say("head-fault"), 2))
    table = Grid(columns, tuple(_row(fault, voice) for fault in story.timeline.faults))
    told = " ".join([*_sentences(telling), voice.say("faults-sentence", faults=len(story.timeline.faults))])
    return heading, Prose(told), table, Prose(" ".join(_next(telling)))


def _next(telling: Telling) -> Iterator[str]:
    """Where corrections are asked for, and that nothing is disputed where nothing is."""
    voice, audience = telling.voice, telling.report.audience.value
    yield voice.say("corrections", audience=audience, way=phrase("cases-way"))
    if not telling.report.story.disputes:
        yield voice.say("nothing-disputed")


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
