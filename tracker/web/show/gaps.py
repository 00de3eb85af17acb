"""Labelled periods in words: quiet ones, known absences, and stretches of which no records are held."""

from __future__ import annotations

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.story import Gap, Story
from tracker.reports.voice import Voice
from tracker.web.show.table import Head, Section, Table, cells


def gaps(story: Story, thresholds: Thresholds, voice: Voice) -> Section:
    """Each period, the newest first, with its in-season days, what is known, and how much is on record."""
    heading = voice.say("gaps-heading")
    if not story.gaps:
        code = "gaps-none" if story.timeline.coverage.in_season_days else "gaps-empty"
        return Section("gaps", heading, (voice.say(code, days=thresholds.quiet_days),))
    table = Table(heading, _heads(voice), tuple(cells(*_row(gap, voice)) for gap in reversed(story.gaps)))
    return Section(
        "gaps", heading, (voice.say("gaps-sentence", gaps=len(story.gaps)),), table, voice.say("gaps-note")
    )


def _heads(voice: Voice) -> tuple[Head, ...]:
    return (
        Head(voice.say("head-kind")),
        Head(voice.say("head-from-to")),
        Head(voice.say("head-in-season-days"), number=True),
        Head(voice.say("head-known"), long=True),
        Head(voice.say("head-coverage"), number=True),
    )


def _row(gap: Gap, voice: Voice) -> tuple[str, ...]:
    kind = voice.speak(phrase(f"grade-{gap.grade.value}")) if gap.grade else voice.say(f"gap-{gap.kind.value}")
    end = voice.say("still-open") if gap.open else voice.day(gap.window.end)
    days = voice.say("at-least", days=gap.in_season_days) if gap.open else voice.number(gap.in_season_days)
    window = f"{voice.day(gap.window.start)} – {end}"
    return kind, window, days, voice.speak(gap.sentence), voice.share(gap.coverage.share)
