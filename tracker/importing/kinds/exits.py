"""Players who left: each row ends the spell that was open, with the reason and where the player went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.holdings import Ref, SpellFacts, Thing, Wanted
from tracker.football.people import Sex, folded
from tracker.football.phrase import phrase
from tracker.football.spells import ExitReason
from tracker.importing import cells
from tracker.importing.clubs import run_together
from tracker.importing.columns import Column
from tracker.importing.faults import Complain
from tracker.importing.named import (
    Born,
    Gender,
    Name,
    Number,
    Source,
    check_named,
    meant_player,
    spells_of,
    want_player,
)
from tracker.importing.planner import Planner
from tracker.logic.span import Span

_REASONS = ", ".join(reason.value for reason in ExitReason)


@dataclass(frozen=True, slots=True)
class ExitLine:
    """A row: the end of one spell."""

    row: int
    player: Number
    name: Name
    sex: Gender
    born: Born
    club: Annotated[str, Column(cells.name(), "The club that the player left; it must be held", required=True)]
    team: Annotated[
        str | None, Column(cells.name(), "The team, where the player was registered with several of the club")
    ]
    last: Annotated[date, Column(cells.day, "The last day of the spell", required=True, heading="last_day")]
    reason: Annotated[ExitReason | None, Column(cells.one_of(ExitReason), f"Why: {_REASONS}")]
    destination: Annotated[str | None, Column(cells.words(), "Where the player went, in words")]
    source: Source


def check_line(line: ExitLine, day: date, complain: Complain) -> None:
    """What must hold within a row. A last day may lie ahead, as the end of a season does."""
    del day
    check_named(line, complain)


def wanted(lines: Iterable[ExitLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.REGISTRATION,))
    for line in lines:
        want_player(named, line, source)
        named.clubs.add(folded(line.club))
    return named


def put(planner: Planner, line: ExitLine) -> None:
    """What a row does."""
    found = meant_player(planner, line, club=line.club, at=Span(line.last, line.last), once=True)
    if found is None:
        return
    player, facts = found
    spell = _spell_ended(planner, line, player, facts.sex)
    if spell is not None:
        ended = SpellFacts(line.last, None, line.reason, line.destination)
        planner.state(Thing.REGISTRATION, (player, *spell), ended, subject=True)


def _spell_ended(planner: Planner, line: ExitLine, player: Ref, sex: Sex) -> tuple[Ref, date] | None:
    """The spell with the club that was open, or that ended on just this day; a fault if it is not one."""
    teams = _teams(planner, line, sex)
    own = [(team, start, held) for team, start, held in spells_of(planner, player) if team in teams]
    open_ones = [(team, start) for team, start, held in own if held.registered_until is None and start <= line.last]
    fitting = open_ones or [(team, start) for team, start, held in own if held.registered_until == line.last]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        planner.complain("team", phrase("import-exit-of-several", count=len(fitting)))
    else:
        _complain_of_none(planner, line.last, own)
    return None


def _complain_of_none(planner: Planner, last: date, own: Sequence[tuple[Ref, date, SpellFacts]]) -> None:
    later = [start for _, start, held in own if held.registered_until is None]
    ended = [held.registered_until for *_, held in own if held.registered_until]
    if later:
        planner.complain("last_day", phrase("import-end-before-start", start=min(later), end=last))
    elif ended:
        planner.complain("last_day", phrase("import-exit-of-none-open", last=max(ended), day=last))
    else:
        planner.complain("club", phrase("import-exit-without-spell"))


def _teams(planner: Planner, line: ExitLine, sex: Sex) -> frozenset[Ref]:
    club = planner.known.of(Thing.CLUB).get((folded(line.club),))
    teams = [
        (name, ref)
        for (owner, name, of), (ref, _) in planner.known.of(Thing.TEAM).items()
        if club and owner == club[0] and of is sex
    ]
    if line.team is None:
        return frozenset(ref for _, ref in teams)
    exactly = [ref for name, ref in teams if name == folded(line.team)]
    return frozenset(exactly or [ref for name, ref in teams if run_together(name) == run_together(line.team)])
