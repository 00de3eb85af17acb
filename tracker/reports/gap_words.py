"""A labelled period in the few words of a table: what it is, from when to when, and how long."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.gap_row import is_lower_bound
from tracker.pathway.story import CategoryLag, Gap, GapKind, Interval, Lag, Story
from tracker.reports.voice import NOT_RECORDED, UNBROKEN, Voice


def beside_others(story: Story, voice: Voice) -> tuple[str, ...]:
    """How the last year stands beside that of others, where that was asked and no labelled period says it."""
    if story.compared is None or any(gap.kind is GapKind.THIN for gap in story.gaps):
        return ()
    return (voice.speak(story.compared),)


def kind_of(gap: Gap, voice: Voice) -> str:
    """What it is; of a quiet period, also how long a one."""
    return voice.speak(phrase(f"grade-{gap.grade.value}")) if gap.grade else voice.say(f"gap-{gap.kind.code}")


def days_of(gap: Gap, voice: Voice) -> str:
    """From its first day to its last, or until today."""
    end = voice.say("still-open") if gap.open else voice.day(gap.window.end)
    return f"{voice.day(gap.window.start)} – {end}"


def length_of(gap: Gap, voice: Voice) -> str:
    """Its in-season days or, between two call-ups, its months, with the unit beside the number."""
    if gap.in_season_days is None:
        length, at_least = phrase("path-months", months=gap.months or 0), gap.open
    else:
        length, at_least = phrase("path-days", days=gap.in_season_days), gap.open or is_lower_bound(gap)
    said = voice.speak(length).replace(" ", UNBROKEN)
    return voice.say("at-least", days=said) if at_least else said


def months_of(months: tuple[float, float] | None, voice: Voice) -> str:
    """A lag in signed months, or the two it lies between."""
    return NOT_RECORDED if months is None else " … ".join(dict.fromkeys(map(voice.months, months)))


def since_last(interval: Interval | None, voice: Voice) -> str:
    """The months since the call-up before, or the days of less than one; nothing beside the first one."""
    if interval is None:
        return ""
    if not _is_short(interval):
        return voice.say("since-the-last", months=_lasting(interval, voice))
    if interval.before and interval.before.exact and interval.after.exact:
        return voice.say("days-since-the-last", days=(interval.before.earliest - interval.after.latest).days)
    return voice.say("soon-after-the-last")


def _is_short(interval: Interval) -> bool:
    """Whether it is surely less than a month, of which tenths say nothing to anybody."""
    return max(interval.months) < 1


def _lasting(interval: Interval, voice: Voice) -> str:
    """The months of an interval, which are never negative, or the two they lie between."""
    return " … ".join(dict.fromkeys(voice.number(round(months, 1)) for months in interval.months))


def called_above(lag: CategoryLag, voice: Voice) -> str:
    """When the first call-up above an age group was, or until when none is on record."""
    return voice.days(lag.when) if lag.when else voice.say("not-by", day=voice.day(lag.observed_until))


def reached(lag: Lag, voice: Voice) -> str:
    """When a milestone was reached, until when it is not on record, or from when on it may have been."""
    if lag.when:
        return voice.days(lag.when)
    if lag.possible_from:
        return voice.say("cannot-tell-from", day=voice.day(lag.possible_from))
    return voice.say("not-by", day=voice.day(lag.observed_until))


def so_far(intervals: tuple[Interval, ...], voice: Voice) -> list[str]:
    """The months since the last call-up, where more of them may still be to come."""
    last = intervals[-1] if intervals else None
    if last is None or last.before is not None:
        return []
    if _is_short(last):
        return [voice.say("since-last-short")]
    return [voice.say("since-last", months=_lasting(last, voice))]
