"""Summonses to national sides, each kind by its own name: a call-up is not a cap."""

from __future__ import annotations

from tracker.football.call_ups import CallUp
from tracker.football.disputes import is_disputed
from tracker.football.phrase import phrase
from tracker.pathway.story import Interval, Story
from tracker.reports.dispute_words import mark
from tracker.reports.gap_words import since_last
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.table import Cell, Head, Section, Table


def call_ups(story: Story, voice: Voice) -> Section:
    """Every call-up, the newest first, under how many call-ups and caps they make."""
    heading, rows = voice.say("call-ups-heading"), story.call_ups
    if not rows:
        return Section("call-ups", heading, (voice.say("call-ups-empty", day=story.as_of),))
    matches, caps = sum(row.matches for row in rows), sum(row.caps for row in rows)
    says = voice.say("call-ups-sentence", callups=matches, caps=caps)
    since = {one.before: one for one in story.national.intervals}
    marks = {row: mark(voice, disputed=is_disputed(story.disputes, row)) for row in rows}
    lines = tuple(_row(row, since.get(row.when), marks[row], voice) for row in reversed(rows))
    return Section("call-ups", heading, (says,), Table(heading, _heads(voice), lines), voice.say("dash"))


def _heads(voice: Voice) -> tuple[Head, ...]:
    plain = (Head(voice.say(f"head-{name}")) for name in ("date", "side", "call-up"))
    return (
        *plain,
        Head(voice.say("head-match"), long=True),
        *(Head(voice.say(f"head-{name}"), number=True) for name in ("caps", "minutes")),
    )


def _row(row: CallUp, since: Interval | None, marked: str, voice: Voice) -> tuple[Cell, ...]:
    times = voice.say("times", matches=row.matches) if row.matches > 1 else ""
    return (
        Cell(voice.days(row.when), since_last(since, voice), mark=marked),
        Cell(f"{row.side.association} {row.side.category}"),
        Cell(voice.speak(phrase(f"call-up-{row.kind.value}")), times),
        _match(row, voice),
        Cell(voice.number(row.caps)),
        Cell(voice.number(row.minutes)),
    )


def _match(row: CallUp, voice: Voice) -> Cell:
    official = {True: voice.say("official"), False: voice.say("friendly"), None: ""}[row.official]
    under = " · ".join(part for part in (row.competition, official) if part)
    opponent = voice.say("against", opponent=row.opponent) if row.opponent else ""
    return Cell(opponent, under) if opponent else Cell(under or NOT_RECORDED)
