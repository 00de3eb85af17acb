"""Summonses to national sides, each kind by its own name: a call-up is not a cap."""

from __future__ import annotations

from tracker.football.call_ups import CallUp
from tracker.football.disputes import is_disputed
from tracker.football.phrase import phrase
from tracker.pathway.story import Interval
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose
from tracker.reports.dispute_words import under
from tracker.reports.gap_words import since_last
from tracker.reports.section import Telling, dash_note, empty, heading_of
from tracker.reports.voice import NOT_RECORDED, Voice


def call_ups(telling: Telling) -> Blocks:
    """Every call-up in order of days, under how many call-ups and caps they make."""
    voice, rows = telling.voice, telling.report.story.call_ups
    heading = heading_of(telling, "call-ups")
    if not rows:
        return empty(heading, voice.say("call-ups-empty", day=telling.report.as_of))
    matches, caps = sum(row.matches for row in rows), sum(row.caps for row in rows)
    intro = Prose(voice.say("call-ups-sentence", callups=matches, caps=caps))
    since = {one.before: one for one in telling.report.story.national.intervals}
    disputes = telling.report.story.disputes
    lines = (_row(row, since.get(row.when), voice, disputed=is_disputed(disputes, row)) for row in rows)
    return heading, intro, Grid(_columns(voice), tuple(lines), dash_note(lines, voice))


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-date"), 2.0),
        Column(voice.say("head-side"), 1.1),
        Column(voice.say("head-call-up"), 1.6),
        Column(voice.say("head-match"), 3.1),
        Column(voice.say("head-caps"), 0.85, number=True),
        Column(voice.say("head-minutes"), 0.8, number=True),
    )


def _row(row: CallUp, since: Interval | None, voice: Voice, *, disputed: bool) -> tuple[Cell, ...]:
    return (
        Entry(voice.days(row.when), under(voice, since_last(since, voice), disputed=disputed)),
        f"{row.side.association} {row.side.category}",
        _kind(row, voice),
        _match(row, voice),
        voice.number(row.caps),
        voice.number(row.minutes),
    )


def _kind(row: CallUp, voice: Voice) -> Cell:
    kind = voice.speak(phrase(f"call-up-{row.kind.value}"))
    return kind if row.matches == 1 else Entry(kind, voice.say("times", matches=row.matches))


def _match(row: CallUp, voice: Voice) -> Cell:
    official = {True: voice.say("official"), False: voice.say("friendly"), None: ""}[row.official]
    under = " · ".join(part for part in (row.competition, official) if part)
    opponent = voice.say("against", opponent=row.opponent) if row.opponent else ""
    return Entry(opponent, under) if opponent else (under or NOT_RECORDED)
