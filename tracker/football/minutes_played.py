"""Minutes from when somebody came on and went off, as far as the team sheet tells, and never a guess.

Minutes are those of the playing time that was set. Stoppage belongs to the minute it follows: 45+2 is 45. Whoever
is sent off has gone off. Whoever stayed on the bench has no minutes, and where nobody knows, nothing is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from tracker.football.appearances import Selection

#: How long a match lasts where nobody says otherwise.
USUAL_LENGTH = 90
#: As many of a team may be on the pitch at one time.
MOST_ON_THE_PITCH = 11


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A minute of a match, with the minutes of stoppage after it: 45+2 comes before 46."""

    minute: int
    stoppage: int = 0


class Unknown(Enum):
    """That somebody came on or went off, at a minute that nobody wrote down."""

    MINUTE = "?"


#: When somebody came on or went off; `None` where the sheet says nothing of it.
When = Moment | Unknown | None


@dataclass(frozen=True, slots=True)
class Stint:
    """One player's part in a match as a team sheet tells it."""

    selection: Selection
    on: When = None
    off: When = None


class Impossible(Enum):
    """What cannot be in one player's part of a match."""

    ON_FOR_A_STARTER = "on-for-a-starter"
    UNUSED = "unused"
    OFF_BEFORE_ON = "off-before-on"
    AFTER_THE_END = "after-the-end"


def impossible(stint: Stint, length: int | None) -> tuple[Impossible, str] | None:
    """What cannot be, with the one of `on` and `off` that says so; nothing where all of it can."""
    on, off = stint.on, stint.off
    if stint.selection is Selection.BENCH and (on or off):
        return Impossible.UNUSED, "on" if on else "off"
    if stint.selection is Selection.STARTED and on not in (None, Moment(0)):
        return Impossible.ON_FOR_A_STARTER, "on"
    for name, when in (("on", on), ("off", off)):
        if length is not None and isinstance(when, Moment) and when.minute > length:
            return Impossible.AFTER_THE_END, name
    start = _start(stint)
    if start is not None and isinstance(off, Moment) and off <= start:
        return Impossible.OFF_BEFORE_ON, "off"
    return None


def minutes_played(stint: Stint, length: int | None) -> int | None:
    """The minutes on the pitch, or nothing where they are not known or where there are none.

    A starter of whom nobody says that he went off played to the end, which takes the match's length to tell. A
    substitute without the minute of coming on has none, nor has anybody of whom it is not known how they played.

    >>> minutes_played(Stint(Selection.SUBSTITUTE, Moment(60)), 90)
    30
    >>> minutes_played(Stint(Selection.STARTED, off=Moment(90, 3)), 90)
    90
    >>> minutes_played(Stint(Selection.STARTED), None) is None
    True
    """
    start, end = _start(stint), _end(stint, length)
    if not stint.selection.fielded or start is None or end is None:
        return None
    return max(0, end.minute - start.minute)


def crowded(stints: Sequence[Stint], length: int) -> tuple[int, int] | None:
    """The first minute at which more than eleven are surely on the pitch, and how many.

    A sheet that says so is not finished: somebody went off and it does not say who.
    """
    ending = Moment(length, -1)
    moments = sorted({Moment(0), ending, *(one.on for one in stints if isinstance(one.on, Moment))})
    for moment in moments:
        count = sum(_is_surely_on(stint, moment, ending) for stint in stints)
        if count > MOST_ON_THE_PITCH:
            return moment.minute, count
    return None


def _is_surely_on(stint: Stint, moment: Moment, ending: Moment) -> bool:
    """Whether somebody must be on the pitch just after a moment, or just before the end."""
    off = stint.off
    if isinstance(off, Unknown):
        return stint.selection is Selection.STARTED and moment == Moment(0)
    if off is not None and off <= moment:
        return False
    if stint.selection is Selection.STARTED:
        return True
    if stint.selection is not Selection.SUBSTITUTE:
        return False
    # Whoever came on and never went off was there at the end, whenever it was.
    return stint.on <= moment if isinstance(stint.on, Moment) else off is None and moment == ending


def _start(stint: Stint) -> Moment | None:
    if isinstance(stint.on, Moment):
        return stint.on
    return Moment(0) if stint.selection is Selection.STARTED and stint.on is None else None


def _end(stint: Stint, length: int | None) -> Moment | None:
    if isinstance(stint.off, Moment):
        return stint.off
    if stint.off is not None or length is None or stint.selection is Selection.FIELDED:
        return None
    return Moment(length)
