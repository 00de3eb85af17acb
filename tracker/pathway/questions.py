"""Questions that a pathway gives rise to: of each kind of labelled period the last, then what is always worth it.

They are questions and nothing else: none claims a cause, and none is about anybody but the player.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from tracker.pathway.story import Gap, GapKind, Story

#: So many are asked; a longer list is not taken into a talk.
MOST = 3


class Asking(Enum):
    """What is always worth asking, whether or not a period is labelled."""

    NEXT_STEP = "next-step"
    PLAYING_TIME = "playing-time"
    KEEPING_RECORDS = "keeping-records"


@dataclass(frozen=True, slots=True)
class Question:
    """What a question is about: a labelled period, or one of the things that are always worth asking."""

    about: GapKind | Asking
    gap: Gap | None = None

    @property
    def code(self) -> str:
        """What it is about, as phrases write it."""
        return self.about.code if isinstance(self.about, GapKind) else self.about.value


def questions(story: Story) -> tuple[Question, ...]:
    """Three questions: about the labelled periods, the latest first, then those that are always worth asking."""
    return tuple(_in_order(story))[:MOST]


def _in_order(story: Story) -> Iterator[Question]:
    latest: dict[GapKind, Gap] = {}
    for gap in story.gaps:
        known = latest.get(gap.kind)
        if known is None or gap.window.end >= known.window.end:
            latest[gap.kind] = gap
    for gap in sorted(latest.values(), key=lambda one: (one.open, one.window.end), reverse=True):
        yield Question(gap.kind, gap)
    yield from map(Question, Asking)
