"""Labelled periods in words: quiet ones, known absences, and stretches of which no records are held."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.story import Gap
from tracker.reports.section import Flowables, Telling, empty, heading_of, with_table
from tracker.reports.style import BODY
from tracker.reports.table import Cell, Column, Entry, Table
from tracker.reports.text import para
from tracker.reports.voice import Voice


def gaps(telling: Telling) -> Flowables:
    """Each period with its in-season days, what it is, what is known, and how much is on record."""
    voice, story = telling.voice, telling.report.story
    heading = heading_of(telling, "gaps")
    if not story.gaps:
        code = "gaps-none" if story.timeline.coverage.in_season_days else "gaps-empty"
        return empty(heading, voice.say(code, days=telling.report.thresholds.quiet_days))
    intro = para(voice.say("gaps-sentence", gaps=len(story.gaps)), BODY)
    table = Table(_columns(voice), [_row(gap, voice) for gap in story.gaps], voice.say("gaps-note"))
    return with_table(table, heading, intro)


def _columns(voice: Voice) -> list[Column]:
    return [
        Column(voice.say("head-from-to"), 1.3),
        Column(voice.say("head-in-season-days"), 1.0, number=True),
        Column(voice.say("head-kind"), 1.25),
        Column(voice.say("head-known"), 3.0),
        Column(voice.say("head-coverage"), 0.9, number=True),
    ]


def _row(gap: Gap, voice: Voice) -> list[Cell]:
    end = voice.say("still-open") if gap.open else voice.day(gap.window.end)
    days = voice.say("at-least", days=gap.in_season_days) if gap.open else voice.number(gap.in_season_days)
    return [
        f"{voice.day(gap.window.start)} – {end}",
        days,
        Entry(_kind(gap, voice), bold=True),
        voice.speak(gap.sentence),
        voice.share(gap.coverage.share),
    ]


def _kind(gap: Gap, voice: Voice) -> str:
    return voice.speak(phrase(f"grade-{gap.grade.value}")) if gap.grade else voice.say(f"gap-{gap.kind.value}")
