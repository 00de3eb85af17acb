"""From one national side to the next: the category lags of definition D9, and the time since the last call-up."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.story import CategoryLag, Story
from tracker.reports.gap_words import called_above, months_of, so_far
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.table import Head, Section, Table, cells


def national(story: Story, voice: Voice) -> Section:
    """The months from ageing out of each age group to the first call-up above it, negative where it came before."""
    heading, path = voice.say("national-heading"), story.national
    since = tuple(so_far(path.intervals, voice))
    if not path.lags:
        return Section("national", heading, (voice.say("national-empty", day=story.as_of), *since))
    table = Table(heading, _heads(voice), tuple(cells(*_row(lag, voice)) for lag in path.lags))
    return Section("national", heading, (voice.say("national-sentence"), *since), table)


def _heads(voice: Voice) -> tuple[Head, ...]:
    return (
        Head(voice.say("head-age-group")),
        Head(voice.say("head-aged-out")),
        Head(voice.say("head-called-above")),
        Head(voice.say("head-months"), number=True),
        Head(voice.say("head-known"), long=True),
    )


def _row(lag: CategoryLag, voice: Voice) -> tuple[str, ...]:
    return (
        voice.speak(phrase("age-group", oldest=lag.oldest)),
        voice.days(lag.aged_out) if lag.aged_out else NOT_RECORDED,
        called_above(lag, voice),
        months_of(lag.months, voice),
        voice.speak(lag.sentence),
    )
