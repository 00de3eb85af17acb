"""Labelled periods in words: gaps on the pathway, known absences, and stretches of which no records are held."""

from __future__ import annotations

from tracker.pathway.disputed import Disputed
from tracker.pathway.story import Gap
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose
from tracker.reports.dispute_words import mark
from tracker.reports.gap_words import beside_others, days_of, kind_of, length_of
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import Voice


def gaps(telling: Telling) -> Blocks:
    """Each period with its length, what it is, what is known, what that rests on, and how much is on record."""
    voice, story = telling.voice, telling.report.story
    heading = heading_of(telling, "gaps")
    beside = beside_others(story, voice)
    if not story.gaps:
        thresholds = telling.report.thresholds
        code = "gaps-none" if story.timeline.coverage.in_season_days else "gaps-empty"
        none = voice.say(code, days=thresholds.quiet_days, months=thresholds.national_gap_months)
        return empty(heading, " ".join([none, *beside]))
    intro = Prose(" ".join([voice.say("gaps-sentence", gaps=len(story.gaps)), *beside]))
    disputed = Disputed(story.disputes)
    rows = tuple(_row(gap, voice, disputed=disputed.gap(gap)) for gap in story.gaps)
    return heading, intro, Grid(_columns(voice), rows, voice.say("gaps-note"))


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-from-to"), 1.3),
        Column(voice.say("head-length"), 0.95, number=True),
        Column(voice.say("head-kind"), 1.3),
        Column(voice.say("head-known"), 3.95),
        Column(voice.say("head-coverage"), 1.0, number=True),
    )


def _row(gap: Gap, voice: Voice, *, disputed: bool) -> tuple[Cell, ...]:
    return (
        days_of(gap, voice),
        length_of(gap, voice),
        Entry(kind_of(gap, voice), mark(voice, disputed=disputed), bold=True),
        Entry(voice.speak(gap.sentence), voice.speak(gap.evidence)),
        voice.share(gap.coverage.share),
    )
