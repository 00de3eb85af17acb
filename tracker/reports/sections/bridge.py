"""From the end of U-19 football to senior football: the bridge lag, definition D7."""

from __future__ import annotations

from tracker.pathway.story import Lag
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose, together
from tracker.reports.gap_words import reached
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import NOT_RECORDED, Voice


def bridge(telling: Telling) -> Blocks:
    """The months from the end of U-19 football to each milestone, negative where it came before."""
    voice, held = telling.voice, telling.report.story.bridge
    heading = heading_of(telling, "bridge")
    if held.t0 is None or not held.lags:
        return empty(heading, voice.say("bridge-empty"))
    ends = voice.say("bridge-from-rule" if held.from_rule else "bridge-from-birth", day=held.t0)
    if not any(lag.when or lag.possible_from for lag in held.lags):
        return together(heading, Prose(f"{ends} {_none_yet(telling)}"))
    intro = Prose(" ".join((ends, voice.say("bridge-months"))))
    return heading, intro, Grid(_columns(voice), tuple(_row(lag, voice) for lag in held.lags))


def _none_yet(telling: Telling) -> str:
    thresholds, day = telling.report.thresholds, telling.report.as_of
    settled, established = thresholds.settled_minutes, thresholds.established_minutes
    return telling.voice.say("bridge-none-yet", day=day, settled=settled, established=established)


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-milestone"), 3.0),
        Column(voice.say("head-reached"), 3.0),
        Column(voice.say("head-months"), 1.2, number=True),
    )


def _row(lag: Lag, voice: Voice) -> tuple[Cell, ...]:
    return (
        Entry(voice.say(f"milestone-{lag.milestone.value.replace('_', '-')}"), bold=True),
        reached(lag, voice),
        _months(lag.months, voice),
    )


def _months(months: tuple[float, float] | None, voice: Voice) -> str:
    if months is None:
        return NOT_RECORDED
    return " … ".join(dict.fromkeys(map(voice.months, months)))
