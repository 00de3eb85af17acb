"""Labelled periods in words: gaps on the pathway, known absences, and stretches of which no records are held."""

from __future__ import annotations

from tracker.football.limits import Thresholds
from tracker.pathway.disputed import Disputed
from tracker.pathway.story import Gap, Story
from tracker.reports.dispute_words import mark
from tracker.reports.gap_words import beside_others, days_of, kind_of, length_of
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Section, Table


def gaps(story: Story, thresholds: Thresholds, voice: Voice) -> Section:
    """Each period, the newest first, with its length, what is known and from what, and how much is on record."""
    heading = voice.say("gaps-heading")
    beside = beside_others(story, voice)
    if not story.gaps:
        code = "gaps-none" if story.timeline.coverage.in_season_days else "gaps-empty"
        none = voice.say(code, days=thresholds.quiet_days, months=thresholds.national_gap_months)
        return Section("gaps", heading, (none, *beside))
    disputed = Disputed(story.disputes)
    marks = {gap: mark(voice, disputed=disputed.gap(gap)) for gap in story.gaps}
    table = Table(heading, _heads(voice), tuple(_row(gap, marks[gap], voice) for gap in reversed(story.gaps)))
    says = voice.say("gaps-sentence", gaps=len(story.gaps))
    return Section("gaps", heading, (says, *beside), table, voice.say("gaps-note"))


def _heads(voice: Voice) -> tuple[Head, ...]:
    return (
        Head(voice.say("head-kind")),
        Head(voice.say("head-from-to")),
        Head(voice.say("head-length"), number=True),
        Head(voice.say("head-known"), long=True),
        Head(voice.say("head-coverage"), number=True),
    )


def _row(gap: Gap, marked: str, voice: Voice) -> tuple[Cell, ...]:
    return (
        Cell(kind_of(gap, voice), mark=marked),
        Cell(days_of(gap, voice)),
        Cell(length_of(gap, voice)),
        Cell(voice.speak(gap.sentence), voice.speak(gap.evidence)),
        Cell(voice.share(gap.coverage.share)),
    )
