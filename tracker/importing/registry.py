"""Every kind of file with its module: what a row is, what must hold in it, what it names and what it does.

A new kind of file is a module in `kinds/`, a member of `Kind` and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.football.holdings import Wanted
from tracker.football.same_person.person import Person
from tracker.importing.faults import Complain
from tracker.importing.kind import Kind
from tracker.importing.kinds import absences, appearances, call_ups, exits, guardians, leagues, moves, players
from tracker.importing.planner import Planner


@dataclass(frozen=True, slots=True)
class Importable:
    """How the rows of one kind of file are understood."""

    record: type
    check_line: Callable[[Any, date, Complain], None]
    wanted: Callable[[Iterable[Any], str], Wanted]
    put: Callable[[Planner, Any], None]
    #: Whom a row is about, where rows bring people: what rows of one person have in common, and the person.
    person: Callable[[Any, str], tuple[Hashable, Person]] | None = None


IMPORTABLE: dict[Kind, Importable] = {
    Kind.LEAGUES: Importable(leagues.LeagueLine, leagues.check_line, leagues.wanted, leagues.put),
    Kind.PLAYERS: Importable(players.PlayerLine, players.check_line, players.wanted, players.put, players.person),
    Kind.APPEARANCES: Importable(
        appearances.AppearanceLine, appearances.check_line, appearances.wanted, appearances.put
    ),
    Kind.CALL_UPS: Importable(call_ups.CallUpLine, call_ups.check_line, call_ups.wanted, call_ups.put),
    Kind.ABSENCES: Importable(absences.AbsenceLine, absences.check_line, absences.wanted, absences.put),
    Kind.EXITS: Importable(exits.ExitLine, exits.check_line, exits.wanted, exits.put),
    Kind.GUARDIANS: Importable(guardians.GuardianLine, guardians.check_line, guardians.wanted, guardians.put),
    Kind.MOVES: Importable(moves.MoveLine, moves.check_line, moves.wanted, moves.put),
}
