"""Which player a row means. Never a guess: who may be somebody else is a fault that says who it may be.

A number settles it, if the name or the birth does not plainly belong to another person. Without a number it
takes the same name, the same birth and the same sex.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from tracker.football.holdings import OWN_SCHEME, PlayerFacts, Ref, Thing
from tracker.football.people import Birth, Sex, folded
from tracker.football.phrase import Phrase, phrase
from tracker.importing.faults import quoted
from tracker.importing.planner import Planner

_NUMBERED = re.compile(r"([A-Za-z][A-Za-z0-9._-]{0,39}):(.+)", re.DOTALL)

_WORD = re.compile(r"\w+")


def identifier(text: str, source: str) -> tuple[str, str]:
    """A player's number with its scheme: `fifa:1A2B3C` names its own, a plain number is one of the source's.

    >>> identifier("FIFA:1A2B3C", "file"), identifier("17", "file")
    (('fifa', '1A2B3C'), ('file', '17'))
    """
    found = _NUMBERED.fullmatch(text) if ":" in text else None
    return (found[1].casefold(), found[2].strip()) if found else (source, text)


def numbered_player(
    planner: Planner, text: str, source: str | None, *, once: bool = False
) -> tuple[Ref, PlayerFacts] | None:
    """The player with a number, in a file that does not itself bring players; a fault if there is none.

    `once` says that it may be one whom the club registered once and may no longer see.
    """
    scheme, value = identifier(text, source or planner.source)
    owner = planner.found(Thing.IDENTIFIER, (scheme, value))
    if owner is None or (owner[1][0] in planner.known.unseen and not once):
        planner.complain("player", phrase("import-player-unknown", number=quoted(value), source=scheme))
        return None
    ref, facts = held_player(planner, owner[1][0])
    return ref, as_told(planner, ref, facts)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as a row describes them."""

    number: tuple[str, str] | None
    name: str
    sex: Sex
    born: Birth | None

    @property
    def namesake(self) -> tuple[str, Sex]:
        """Under what others of the same name are found."""
        return folded(self.name), self.sex


def known_player(planner: Planner, somebody: Somebody) -> Ref | None:
    """The player that a row describes, if one is held or an earlier row brought one.

    Whoever it cannot be told of is complained about, so a caller asks for new faults before adding anybody.
    """
    if somebody.number is None:
        return _by_name(planner, somebody)
    owner = planner.found(Thing.IDENTIFIER, somebody.number)
    if owner is None:
        check_new_number(planner, *somebody.number)
        return None
    ref, facts = held_player(planner, owner[1][0])
    if ref in planner.known.unseen:
        if facts.sex is not somebody.sex or _another(facts, somebody):
            complain_elsewhere(planner, *somebody.number)
        return ref
    if facts.sex is not somebody.sex:
        planner.complain("sex", phrase("import-sex-differs", held=facts.sex.value, name=facts.name))
    elif _another(facts, somebody):
        planner.complain("id", said_of("import-number-of-another", facts, number=quoted(somebody.number[1])))
    return ref


def check_new_number(planner: Planner, scheme: str, value: str) -> None:
    """Nobody in sight has this number; a file may then give it, unless it is not for a file to give."""
    if scheme == OWN_SCHEME:
        planner.complain("id", phrase("import-player-unknown", number=quoted(value), source=scheme))
    elif (scheme, value) in planner.known.foreign:
        planner.complain("id", phrase("import-number-another-clubs", number=quoted(value), source=scheme))
    elif (scheme, value) in planner.known.elsewhere:
        complain_elsewhere(planner, scheme, value)


def complain_elsewhere(planner: Planner, scheme: str, value: str) -> None:
    """The number is one of somebody's of whom nothing may be told."""
    planner.complain("id", phrase("import-number-elsewhere", number=quoted(value), source=scheme))


def as_told(planner: Planner, ref: Ref, facts: PlayerFacts) -> PlayerFacts:
    """What may be said of a player in a fault, and so what a row may be held against."""
    return PlayerFacts("", facts.sex) if ref in planner.known.unseen else facts


def remember(planner: Planner, somebody: Somebody, ref: Ref) -> None:
    """Let rows without a number find a player whom this row brings."""
    if planner.known.namesakes and somebody.namesake in planner.known.namesakes:
        planner.new_namesakes.setdefault(somebody.namesake, []).append(ref)


def held_player(planner: Planner, ref: Ref) -> tuple[Ref, PlayerFacts]:
    """A player by the ref, with what is known of them at this row."""
    found = planner.found(Thing.PLAYER, (ref,))
    assert found is not None, "The store hands over every player whose number it hands over."
    return ref, PlayerFacts(*found[1])


def _another(held: PlayerFacts, somebody: Somebody) -> bool:
    """Whether the number must be somebody else's: a name and a birth that have nothing to do with each other.

    One of the two may be corrected at a time, a name wholly or a birth wholly.
    """
    if somebody.name == held.name:
        return False
    mine, theirs = folded(somebody.name), folded(held.name)
    if mine == theirs or (held.born == somebody.born and held.born is not None and held.born.exact):
        return False
    apart = how_births_fit(held.born, somebody.born) is Fit.APART
    return apart or not set(_WORD.findall(mine)) & set(_WORD.findall(theirs))


def _by_name(planner: Planner, somebody: Somebody) -> Ref | None:
    refs = (
        *planner.known.namesakes.get(somebody.namesake, ()),
        *planner.new_namesakes.get(somebody.namesake, ()),
    )
    players = [held_player(planner, ref) for ref in refs]
    equal = [player for player in players if how_births_fit(player[1].born, somebody.born) is Fit.EQUAL]
    if len(equal) > 1:
        planner.may_mean(ref for ref, _ in equal)
        planner.complain("name", said_of("import-players-alike", equal[0][1], count=len(equal)))
        return None
    if equal:
        return equal[0][0]
    perhaps = [player for player in players if how_births_fit(player[1].born, somebody.born) is Fit.PERHAPS]
    if perhaps and all(ref in planner.known.unseen for ref, _ in perhaps):
        planner.complain("name", phrase("import-player-once", name=quoted(somebody.name)))
    elif perhaps:
        planner.may_mean(ref for ref, _ in perhaps)
        told = next(facts for ref, facts in perhaps if ref not in planner.known.unseen)
        planner.complain("name", said_of("import-player-perhaps", told))
    return None


class Fit(Enum):
    """How two births go together."""

    EQUAL = "equal"
    PERHAPS = "perhaps"
    APART = "apart"


def how_births_fit(one: Birth | None, other: Birth | None) -> Fit:
    """How two births go together, neither of them known being as equal as two records can be."""
    if one == other:
        return Fit.EQUAL
    if one is None or other is None:
        return Fit.PERHAPS
    apart = one.latest < other.earliest or other.latest < one.earliest
    return Fit.APART if apart else Fit.PERHAPS


def said_of(code: str, held: PlayerFacts, **values: str | int) -> Phrase:
    """A phrase about a player on record, with name and birth."""
    born = phrase("import-born", born=str(held.born)) if held.born else phrase("import-born-unknown")
    return phrase(code, name=held.name, born=born, **values)
