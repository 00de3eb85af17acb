"""Minutes by season and level, in a table."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.story import LevelMinutes, Story
from tracker.reports.dispute_words import mark
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.now import level
from tracker.web.show.table import Cell, Head, Section, Table, cells


def minutes(story: Story, voice: Voice) -> Section:
    """Each season and level, the newest first, under how much there is in all."""
    heading = voice.say("minutes-heading")
    if not story.minutes:
        return Section("minutes", heading, (voice.say("minutes-empty", day=story.as_of),))
    rows = tuple(_row(row, voice) for row in reversed(story.minutes))
    return Section(
        "minutes", heading, (_sentence(story, voice),), Table(heading, _heads(voice), rows), voice.say("dash")
    )


def _sentence(story: Story, voice: Voice) -> str:
    rows = story.minutes
    counted = phrase(
        "web-minutes-sentence",
        seasons=len({row.season for row in rows}),
        minutes=sum(row.minutes or 0 for row in rows),
        appearances=sum(row.appearances or 0 for row in rows),
        known=sum(row.minutes_known_for for row in rows),
    )
    return voice.speak(counted)


def _heads(voice: Voice) -> tuple[Head, ...]:
    plain = (Head(voice.say(f"head-{name}"), long=name == "level") for name in ("season", "level", "team"))
    numbers = (Head(voice.say(f"head-{name}"), number=True) for name in ("appearances", "minutes"))
    return (*plain, *numbers, Head(voice.say("head-basis")))


def _row(row: LevelMinutes, voice: Voice) -> tuple[Cell, ...]:
    season = Cell(row.season or NOT_RECORDED, mark=mark(voice, disputed=row.disputed))
    return season, *cells(
        level(row.rung, voice),
        ", ".join(row.teams) or NOT_RECORDED,
        voice.number(row.appearances),
        voice.number(row.minutes),
        _basis(row, voice),
    )


def _basis(row: LevelMinutes, voice: Voice) -> str:
    if row.from_total:
        return voice.say("basis-total")
    if row.appearances is not None and row.minutes_known_for < row.appearances:
        return voice.say("basis-part", known=row.minutes_known_for, appearances=row.appearances)
    return voice.say("basis-matches")
