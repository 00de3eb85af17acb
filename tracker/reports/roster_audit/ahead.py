"""What is ahead of the club's players: when it begins, and how many of them may play, women and men apart."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.reasons import AGE_ONLY
from tracker.reports.blocks import Block, Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.roster_audit.report import Ahead, Football
from tracker.reports.roster_audit.telling import Telling, begins, spoken


def ahead(telling: Telling) -> Blocks:
    """A table for each football of the club."""
    return tuple(block for one in telling.report.football for block in _of(one, telling))


def _of(football: Football, telling: Telling) -> Iterator[Block]:
    sex = football.sex.value
    yield Heading(telling.say("ahead-heading", sex=sex), f"ahead-{sex}")
    if not football.ahead:
        yield Prose(telling.say("ahead-nothing"))
        return
    yield Prose(telling.say("ahead-says", sex=sex, players=football.players))
    columns = (
        Column(telling.voice.say("head-competition"), 2.6),
        Column(telling.say("head-begins"), 1.3),
        *(Column(telling.say(f"head-{name}"), 0.8, number=True) for name in ("may", "overage", "unknown")),
    )
    yield Grid(columns, tuple(_row(one, telling) for one in football.ahead), telling.voice.speak(AGE_ONLY))


def _row(one: Ahead, telling: Telling) -> tuple[Cell, ...]:
    voice = telling.voice
    under = telling.say("provisional", what=one.under) if one.provisional else one.under
    numbers = (voice.number(number) for number in (one.may, one.overage, one.unknown))
    return Entry(spoken(one.name, telling), under, bold=True), begins(one, telling), *numbers
