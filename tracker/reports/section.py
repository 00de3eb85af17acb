"""What a section is: a function from what there is to tell to the blocks that tell it.

A section shows what it is handed. It has a heading that is also a bookmark, and a worded empty state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from tracker.reports.blocks import Blocks, Cell, Heading, Prose, together
from tracker.reports.player_report import PlayerReport
from tracker.reports.voice import NOT_RECORDED, Voice


class BirthPrecision(Enum):
    """How much of a date of birth a report prints."""

    DAY = "day"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Telling:
    """What every section of a player's report is handed: the account, the voice, and how much it may say."""

    report: PlayerReport
    voice: Voice
    birth: BirthPrecision


Section = Callable[[Telling], Blocks]


def heading_of(telling: Telling, key: str) -> Heading:
    """The heading of a section in the report's language."""
    return Heading(telling.voice.say(f"{key}-heading"), key)


def dash_note(rows: Iterable[tuple[Cell, ...]], voice: Voice) -> str:
    """What the dash means, for a table in which one stands."""
    mains = (cell if isinstance(cell, str) else cell.main for row in rows for cell in row)
    return voice.say("dash") if NOT_RECORDED in mains else ""


def empty(heading: Heading, sentence: str) -> Blocks:
    """The worded state of a section that has nothing to show."""
    return together(heading, Prose(sentence))
