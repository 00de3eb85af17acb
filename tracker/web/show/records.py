"""How much is on record, what the records say against each other, what is held back, and how it was reckoned."""

from __future__ import annotations

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.logic.span import Span
from tracker.pathway.story import Story
from tracker.reports.definitions import definitions
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact
from tracker.web.show.table import Head, Section, Table, cells


def records(story: Story, voice: Voice) -> Section:
    """Coverage and stored contradictions, which are shown and never silently dropped."""
    heading, faults = voice.say("records-heading"), story.timeline.faults
    if not faults:
        return Section("records", heading, (_coverage(story, voice), voice.say("faults-none")))
    heads = (Head(voice.say("head-from-to")), Head(voice.say("head-fault"), long=True))
    rows = ((voice.days(Span(one.window.start, one.window.end)), voice.speak(one.sentence)) for one in faults)
    says = (_coverage(story, voice), voice.say("faults-sentence", faults=len(faults)))
    return Section("records", heading, says, Table(heading, heads, tuple(cells(*row) for row in rows)))


def withheld(story: Story, voice: Voice) -> Section:
    """What this reader is not shown, whether or not it is on record."""
    told = [voice.speak(phrase("web-withheld-fact", name=name)) for name in sorted(story.withheld)]
    nothing = voice.speak(phrase("web-withheld-nothing"))
    return Section("withheld", voice.speak(phrase("web-withheld-heading")), tuple(told) or (nothing,))


def method(story: Story, thresholds: Thresholds, voice: Voice) -> tuple[Fact, ...]:
    """The definitions that the numbers rest on, with the thresholds they were used with."""
    return tuple(Fact(term, meaning) for term, meaning in definitions(story, thresholds, voice))


def _coverage(story: Story, voice: Voice) -> str:
    coverage = story.timeline.coverage
    if coverage.share is None:
        return voice.say("coverage-none")
    return voice.say("coverage", share=voice.share(coverage.share), days=coverage.in_season_days)
