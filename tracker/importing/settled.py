"""Rows of which somebody said who they are of: a player on record, or another person than those they may be of."""

from __future__ import annotations

from tracker.football.holdings import IdentifierFacts, Ref, Thing
from tracker.football.phrase import phrase
from tracker.importing.faults import quoted
from tracker.importing.match import (
    Fit,
    Somebody,
    check_new_number,
    complain_elsewhere,
    held_player,
    how_births_fit,
    known_player,
    said_of,
)
from tracker.importing.planner import Planner
from tracker.importing.rows import ANOTHER_NEEDS_NUMBER, SETTLED_UNKNOWN


def described_player(planner: Planner, somebody: Somebody) -> Ref | None:
    """The player whom a row describes, as somebody said or else as the row tells by itself."""
    if planner.row not in planner.settled:
        return known_player(planner, somebody)
    namesakes = planner.known.namesakes.get(somebody.namesake, ())
    planner.may_mean(ref for ref in namesakes if _may_be_born(planner, ref, somebody))
    same_as = planner.settled[planner.row]
    if same_as is not None:
        return _as_said(planner, somebody, same_as)
    return known_player(planner, somebody) if somebody.number else _another(planner, somebody)


def _may_be_born(planner: Planner, ref: Ref, somebody: Somebody) -> bool:
    return how_births_fit(held_player(planner, ref)[1].born, somebody.born) is not Fit.APART


def _as_said(planner: Planner, somebody: Somebody, same_as: Ref) -> Ref | None:
    """The player who was named, who is known by the row's number from now on."""
    if planner.found(Thing.PLAYER, (same_as,)) is None or same_as in planner.known.unseen:
        planner.complain("", phrase(SETTLED_UNKNOWN, number=str(same_as)))
        return None
    _, facts = held_player(planner, same_as)
    if facts.sex is not somebody.sex:
        planner.complain("sex", phrase("import-sex-differs", held=facts.sex.value, name=facts.name))
    if somebody.number and not planner.faulty:
        _give_number(planner, somebody.number, same_as)
    return same_as


def _give_number(planner: Planner, number: tuple[str, str], player: Ref) -> None:
    owner = planner.found(Thing.IDENTIFIER, number)
    if owner is None:
        check_new_number(planner, *number)
        if not planner.faulty:
            planner.note("id", None, number[1])
            planner.need(Thing.IDENTIFIER, number, facts=IdentifierFacts(player))
    elif owner[1][0] in planner.known.unseen:
        complain_elsewhere(planner, *number)
    elif owner[1][0] != player:
        _, whose = held_player(planner, owner[1][0])
        planner.complain("id", said_of("import-number-of-another", whose, number=quoted(number[1])))


def _another(planner: Planner, somebody: Somebody) -> Ref | None:
    """Somebody new, or whom the same file brought before: by the name alone two such could not be told apart."""
    brought = planner.new_namesakes.get(somebody.namesake, ())
    held = planner.known.namesakes.get(somebody.namesake, ())
    alike: list[Ref] = [ref for ref in (*brought, *held) if held_player(planner, ref)[1].born == somebody.born]
    if not alike:
        return None
    if alike[0] < 0 or (len(alike) == 1 and alike[0] in planner.known.apart):
        return alike[0]
    if alike[0] in planner.known.unseen:
        planner.complain("name", phrase("import-player-once", name=quoted(somebody.name)))
    else:
        planner.complain("name", said_of(ANOTHER_NEEDS_NUMBER, held_player(planner, alike[0])[1]))
    return None
