"""Stretches for which a player could not be picked. Only the sort of reason is kept, and nothing medical."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.appearances import AbsenceReason
from tracker.football.holdings import AbsenceFacts, Thing, Wanted
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.importing import cells
from tracker.importing.columns import Column
from tracker.importing.faults import Complain
from tracker.importing.named import Born, Gender, Name, Number, Source, check_named, meant_player, want_player
from tracker.importing.planner import Planner
from tracker.logic.span import Span

_REASONS = ", ".join(reason.value for reason in AbsenceReason)


@dataclass(frozen=True, slots=True)
class AbsenceLine:
    """A row: one stretch, open while it has no last day."""

    row: int
    player: Number
    name: Name
    sex: Gender
    born: Born
    club: Annotated[
        str | None, Column(cells.name(), "The player's club then, by which players of one name are told apart")
    ]
    starts: Annotated[date, Column(cells.day, "The first day", required=True, heading="from")]
    ends: Annotated[date | None, Column(cells.day, "The last day; empty while it lasts", heading="to")]
    reason: Annotated[
        AbsenceReason, Column(cells.one_of(AbsenceReason), f"{_REASONS}; nothing medical", required=True)
    ]
    source: Source


def check_line(line: AbsenceLine, day: date, complain: Complain) -> None:
    """What must hold within a row. A stretch may begin later: a ban is known before it is served."""
    del day
    check_named(line, complain)
    if line.ends and line.ends < line.starts:
        complain("to", phrase("import-end-before-start", start=line.starts, end=line.ends))


def wanted(lines: Iterable[AbsenceLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.ABSENCE, Thing.REGISTRATION))
    for line in lines:
        want_player(named, line, source)
        if line.club:
            named.clubs.add(folded(line.club))
    return named


def put(planner: Planner, line: AbsenceLine) -> None:
    """What a row does."""
    found = meant_player(planner, line, club=line.club, at=Span(line.starts, line.ends or line.starts))
    if found is None:
        return
    player, facts = found
    if facts.born and line.starts < facts.born.earliest:
        said = phrase("import-before-birth", day=line.starts, name=facts.name, born=str(facts.born))
        planner.complain("from", said)
    planner.state(Thing.ABSENCE, (player, line.starts, line.reason), AbsenceFacts(line.ends), subject=True)
