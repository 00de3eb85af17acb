"""The pathway drawn: the club rail and the national rail on one age axis."""

from __future__ import annotations

from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.club_rail import kind_of, name_of
from tracker.pathway.disputed import Disputed
from tracker.pathway.layout import strip as drawn
from tracker.pathway.timeline import Episode
from tracker.reports.blocks import Blocks, Cell, Chart, Column, Entry, Grid, Prose, together
from tracker.reports.dispute_words import mark
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import Voice


def strip(telling: Telling) -> Blocks:
    """The strip under the one sentence that says what it shows."""
    heading = heading_of(telling, "strip")
    drawing = telling.report.strip
    timeline = telling.report.story.timeline
    if not (timeline.episodes or timeline.moments):
        return empty(heading, telling.voice.say("strip-empty", day=telling.report.as_of))
    return together(
        heading,
        Prose(drawing.description),
        Chart(
            drawing,
            "stations" if timeline.episodes else "call-ups",
            partial(drawn, telling.report.story, telling.voice.speak),
        ),
    )


def strip_in_words(telling: Telling) -> Blocks:
    """The club rail as a table, for those who read; the rest of the strip has tables of its own."""
    voice, story = telling.voice, telling.report.story
    if not story.timeline.episodes:
        return ()
    disputed = Disputed(story.disputes)
    rows = tuple(_row(one, voice, disputed=disputed.episode(one)) for one in story.timeline.episodes)
    intro = Prose(voice.say("stations-intro"))
    return heading_of(telling, "stations"), intro, Grid(_columns(voice), rows)


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-from-to"), 2.2),
        Column(voice.say("head-team"), 3.4),
        Column(voice.say("head-level"), 1.0),
        Column(voice.speak(phrase("path-head-what")), 1.2),
    )


def _row(episode: Episode, voice: Voice, *, disputed: bool) -> tuple[Cell, ...]:
    until = voice.say("still-open") if episode.open else voice.day(episode.window.end)
    named = episode.team if episode.club in ("", episode.team) else f"{episode.team} ({episode.club})"
    return (
        f"{voice.day(episode.window.start)} – {until}",
        named,
        name_of(episode.rung, voice.speak),
        Entry(voice.speak(phrase(kind_of(episode))), mark(voice, disputed=disputed)),
    )
