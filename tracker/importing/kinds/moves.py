"""Moves from one club to another, as lists of transfers have them: each ends a spell, begins one, or does both.

Rows may stand in any order: what a row ends may come with a later one. A loan leaves the spell with the own club as
it is, and coming back from it ends the loan and begins nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Annotated

from tracker.football.holdings import PlayerFacts, Ref, SpellFacts, Thing, Wanted
from tracker.football.people import Sex, folded
from tracker.football.phrase import phrase
from tracker.football.spells import ExitReason, Nature
from tracker.importing import cells
from tracker.importing.clubs import team_named
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

_LEFT, _BEGUN = "moves away", "moves here"


class Move(Enum):
    """What sort of move it is."""

    TRANSFER = "transfer"
    LOAN = "loan"
    LOAN_RETURN = "loan_return"


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A row: one move of a player. A club is left out where there was none."""

    row: int
    player: Number
    name: Name
    sex: Gender
    born: Born
    moved_on: Annotated[date, Column(cells.day, "The first day with the new club", required=True, heading="date")]
    from_club: Annotated[str | None, Column(cells.name(), "The club that was left; empty if none")]
    from_team: Annotated[str | None, Column(cells.name(), "Its team; the club's own name if empty")]
    to_club: Annotated[
        str | None, Column(cells.name(), "The club that was joined; empty if none; added if not held")
    ]
    to_team: Annotated[str | None, Column(cells.name(), "Its team; the club's own name if empty")]
    move: Annotated[Move | None, Column(cells.one_of(Move), "transfer, loan or loan_return; transfer if empty")]
    source: Source


def check_line(line: MoveLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    del day
    check_named(line, complain)
    if not line.from_club and not line.to_club:
        complain("to_club", phrase("import-move-nowhere"))


def wanted(lines: Iterable[MoveLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.REGISTRATION,))
    for line in lines:
        want_player(named, line, source)
        named.clubs.update(folded(club) for club in (line.from_club, line.to_club) if club)
    return named


def put(planner: Planner, line: MoveLine) -> None:
    """What a row does."""
    found = meant_player(planner, line)
    if found is None:
        return
    player, facts = found
    if facts.born and line.moved_on < facts.born.earliest:
        said = phrase("import-registered-before-birth", start=line.moved_on, born=str(facts.born))
        planner.complain("date", said)
        return
    move = line.move or Move.TRANSFER
    if line.to_club and move is not Move.LOAN_RETURN:
        _begin(planner, line, player, facts, move)
    if line.from_club and move is not Move.LOAN:
        _end(planner, line, player, facts, move)


def _begin(planner: Planner, line: MoveLine, player: Ref, facts: PlayerFacts, move: Move) -> None:
    assert line.to_club
    team = team_named(planner, line.to_club, line.to_team, facts.sex)
    nature = Nature.LOAN if move is Move.LOAN else Nature.PERMANENT
    planner.state(Thing.REGISTRATION, (player, team, line.moved_on), SpellFacts(None, nature), subject=True)
    planner.memory.setdefault((_BEGUN, player, team), []).append(line.moved_on)
    left = planner.memory.get((_LEFT, player, team), {})
    later = min((day for day in left if day > line.moved_on), default=None)
    if later is not None:
        planner.state(Thing.REGISTRATION, (player, team, line.moved_on), left[later])


def _end(planner: Planner, line: MoveLine, player: Ref, facts: PlayerFacts, move: Move) -> None:
    """End the spell that is open, held or brought by an earlier row; of one to come it is remembered."""
    team = _team_left(planner, line, facts.sex)
    if team is None:
        return
    reason = ExitReason.LOAN_ENDED if move is Move.LOAN_RETURN else ExitReason.TRANSFER if line.to_club else None
    ended = SpellFacts(line.moved_on - timedelta(days=1), None, reason, line.to_club)
    planner.memory.setdefault((_LEFT, player, team), {})[line.moved_on] = ended
    start, until = _last_spell(planner, player, team, line.moved_on)
    if start is not None and until is None:
        planner.state(Thing.REGISTRATION, (player, team, start), ended)


def _team_left(planner: Planner, line: MoveLine, sex: Sex) -> Ref | None:
    """The team that was left. It is added with its club, since another row may tell since when."""
    return team_named(planner, line.from_club, line.from_team, sex) if line.from_club else None


def _last_spell(planner: Planner, player: Ref, team: Ref, before: date) -> tuple[date | None, date | None]:
    """The first and the last day of the last spell that began before a day."""
    held = [start for own, start, _ in spells_of(planner, player) if own == team]
    starts = [start for start in (*held, *planner.memory.get((_BEGUN, player, team), ())) if start < before]
    if not starts:
        return None, None
    start = max(starts)
    found = planner.found(Thing.REGISTRATION, (player, team, start))
    return start, SpellFacts(*found[1]).registered_until if found else None
