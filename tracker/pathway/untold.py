"""Taking known absences out of what is told, where a viewer may not know of them."""

from __future__ import annotations

from dataclasses import replace

from tracker.football.phrase import Phrase
from tracker.pathway.faults import ABOUT_ABSENCES
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Timeline

#: The value of a sentence that says how many days of absence were left out of a count.
_LEFT_OUT = "absent"


def without_absences(timeline: Timeline) -> Timeline:
    """A timeline that names no absence, nor a contradiction with one."""
    told = tuple(fault for fault in timeline.faults if fault.code not in ABOUT_ABSENCES)
    return replace(timeline, absences=(), faults=told)


def gaps_without_absences(gaps: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """The other labelled periods, in sentences that do not say that an absence was left out."""
    return tuple(replace(gap, sentence=_plain(gap.sentence)) for gap in gaps if gap.kind is not GapKind.ABSENCE)


def without_mention(sentence: Phrase) -> Phrase:
    """The comparison of a year in words that do not say that the player was away."""
    values = tuple(
        (name, "other" if (name, value) == ("why", "absence") else value) for name, value in sentence.values
    )
    return Phrase(sentence.code, values)


def _plain(sentence: Phrase) -> Phrase:
    return Phrase(
        sentence.code, tuple((name, 0 if name == _LEFT_OUT else value) for name, value in sentence.values)
    )
