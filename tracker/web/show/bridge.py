"""From the end of U-19 football to senior football: the bridge lag, definition D7."""

from __future__ import annotations

from tracker.pathway.story import Lag, Story
from tracker.reports.gap_words import reached
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.table import Head, Section, Table, cells


def bridge(story: Story, voice: Voice) -> Section:
    """The months from the end of U-19 football to each milestone, negative where it came before."""
    held, heading = story.bridge, voice.say("bridge-heading")
    if held.t0 is None or not held.lags:
        return Section("bridge", heading, (voice.say("bridge-empty"),))
    ends = voice.say("bridge-from-rule" if held.from_rule else "bridge-from-birth", day=held.t0)
    says = f"{ends} {voice.say('bridge-months')}"
    table = Table(heading, _heads(voice), tuple(cells(*_row(lag, voice)) for lag in held.lags))
    return Section("bridge", heading, (says,), table)


def _heads(voice: Voice) -> tuple[Head, ...]:
    return (
        Head(voice.say("head-milestone")),
        Head(voice.say("head-reached")),
        Head(voice.say("head-months"), number=True),
        Head(voice.say("head-known"), long=True),
    )


def _row(lag: Lag, voice: Voice) -> tuple[str, ...]:
    months = " … ".join(dict.fromkeys(map(voice.months, lag.months))) if lag.months else NOT_RECORDED
    milestone = voice.say(f"milestone-{lag.milestone.value.replace('_', '-')}")
    return milestone, reached(lag, voice), months, voice.speak(lag.sentence)
