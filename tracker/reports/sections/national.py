"""From one national side to the next: the category lags of definition D9, and the time since the last call-up."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.story import CategoryLag
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose
from tracker.reports.gap_words import called_above, months_of, so_far
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import NOT_RECORDED, Voice


def national(telling: Telling) -> Blocks:
    """The months from ageing out of each age group to the first call-up above it, negative where it came before."""
    voice, path = telling.voice, telling.report.story.national
    if not telling.report.story.call_ups:
        return ()  # That none is held stands where the call-ups do.
    heading, since = heading_of(telling, "national"), so_far(path.intervals, voice)
    if not path.lags:
        none = voice.say("national-empty", day=telling.report.as_of)
        return empty(heading, " ".join([none, *since]))
    intro = Prose(" ".join([voice.say("national-sentence"), *since]))
    return heading, intro, Grid(_columns(voice), tuple(_row(lag, voice) for lag in path.lags))


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-age-group"), 1.0),
        Column(voice.say("head-aged-out"), 2.5),
        Column(voice.say("head-called-above"), 2.5),
        Column(voice.say("head-months"), 1.2, number=True),
    )


def _row(lag: CategoryLag, voice: Voice) -> tuple[Cell, ...]:
    return (
        Entry(voice.speak(phrase("age-group", oldest=lag.oldest)), bold=True),
        voice.days(lag.aged_out) if lag.aged_out else NOT_RECORDED,
        called_above(lag, voice),
        months_of(lag.months, voice),
    )
