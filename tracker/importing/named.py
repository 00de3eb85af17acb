"""Whom a row means that brings nobody: by number, or by name where the file has no numbers. Never a guess.

A name alone is enough where one player in sight has it and nothing in the row speaks against; of several, those
come first who were registered with the row's club then. Who is left over is told, with the number that settles it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Annotated, Protocol

from tracker.football.holdings import PlayerFacts, Ref, SpellFacts, Thing, Wanted
from tracker.football.people import Birth, Sex, folded
from tracker.football.phrase import phrase
from tracker.football.same_person.name_fit import Reach, fit
from tracker.importing import cells
from tracker.importing.columns import Column
from tracker.importing.faults import Complain, quoted
from tracker.importing.match import Fit, as_told, held_player, how_births_fit, identifier, numbered_player
from tracker.importing.planner import Planner
from tracker.importing.rows import SETTLED_UNKNOWN
from tracker.logic.span import Span

_WHO = "player"
_MOST_TOLD = 5
_SPELLS = "spells of players"
_CLUBS = "clubs of teams"

Number = Annotated[
    str | None, Column(cells.words(), "The player's number, as in the file of players, or", either=_WHO)
]
Name = Annotated[
    str | None, Column(cells.name(), "The player's name; enough where one player has it and it fits", either=_WHO)
]
Gender = Annotated[Sex | None, Column(cells.one_of(Sex), "female or male, to tell players of one name apart")]
Born = Annotated[Birth | None, Column(cells.birth, "Date of birth as far as known, to tell players apart")]
Source = Annotated[
    str | None, Column(cells.scheme, "Who gave the number in `player`; the import's own source if empty")
]

Found = tuple[Ref, PlayerFacts]


class Named(Protocol):
    """What a row says of the player whom it means."""

    @property
    def player(self) -> str | None:
        """The number, with its scheme or without."""

    @property
    def name(self) -> str | None:
        """The name."""

    @property
    def sex(self) -> Sex | None:
        """The sex."""

    @property
    def born(self) -> Birth | None:
        """The birth as far as it is known."""

    @property
    def source(self) -> str | None:
        """Who gave the number."""


def check_named(line: Named, complain: Complain) -> None:
    """A row names somebody, by number or by name."""
    if not line.player and not line.name:
        complain("player", phrase("import-nobody-named"))


def want_player(wanted: Wanted, line: Named, source: str) -> None:
    """Have the player looked up whom a row means."""
    if line.player:
        wanted.identifiers.add(identifier(line.player, line.source or source))
    elif line.name:
        wanted.namesakes.update((folded(line.name), sex) for sex in (Sex if line.sex is None else (line.sex,)))


def meant_player(
    planner: Planner, line: Named, *, club: str | None = None, at: Span[date] | None = None, once: bool = False
) -> Found | None:
    """The player whom a row means; a fault that says who it may be if nobody or more than one fits.

    Arguments:
        club: the club that the row names, with which the player was registered.
        at: the days on which it was.
        once: whether it may be one whom a club registered once and may no longer see.
    """
    if planner.row in planner.settled:
        planner.may_mean(ref for ref, facts in _namesakes(planner, line, once=once) if _fits(facts, line))
        return _as_said(planner, line, planner.settled[planner.row])
    if line.player:
        return _by_number(planner, line, line.player, once=once)
    fitting = [one for one in _namesakes(planner, line, once=once) if _fits(one[1], line)]
    equal = [one for one in fitting if line.born and how_births_fit(one[1].born, line.born) is Fit.EQUAL]
    left: Sequence[Found] = equal or fitting
    there = [one for one in left if club and _was_with(planner, one[0], folded(club), at)]
    left = there or left
    # Whom the club may no longer see is not known by the name alone, so that no answer tells where they were.
    elsewhere = (
        bool(club)
        and not there
        and any(ref in planner.known.unseen or _had_a_club(planner, ref, at) for ref, _ in left)
    )
    if len(left) == 1 and (equal or (line.born is None and not elsewhere)):
        ref, facts = left[0]
        return ref, as_told(planner, ref, facts)
    _complain_of(planner, line, left)
    return None


def _as_said(planner: Planner, line: Named, same_as: Ref | None) -> Found | None:
    """The player who was named for the row; such rows bring nobody, so that none can be of another person."""
    if same_as is None:
        _complain_of(planner, line, ())
        return None
    if planner.found(Thing.PLAYER, (same_as,)) is None or same_as in planner.known.unseen:
        planner.complain("", phrase(SETTLED_UNKNOWN, number=str(same_as)))
        return None
    found = held_player(planner, same_as)
    if line.sex is not None and line.sex is not found[1].sex:
        planner.complain("sex", phrase("import-sex-differs", held=found[1].sex.value, name=found[1].name))
        return None
    return found


def _by_number(planner: Planner, line: Named, number: str, *, once: bool) -> Found | None:
    found = numbered_player(planner, number, line.source, once=once)
    if found is None or found[0] in planner.known.unseen:
        return found
    facts = found[1]
    if line.sex is not None and line.sex is not facts.sex:
        planner.complain("sex", phrase("import-sex-differs", held=facts.sex.value, name=facts.name))
        return None
    if line.name and _another(facts, line.name, line.born):
        born = phrase("import-born", born=str(facts.born)) if facts.born else phrase("import-born-unknown")
        said = phrase("import-number-of-another", name=facts.name, born=born, number=quoted(number))
        planner.complain("player", said)
        return None
    return found


def _another(held: PlayerFacts, name: str, born: Birth | None) -> bool:
    """Whether name and birth under a number have nothing to do with those that are held."""
    if folded(name) == folded(held.name) or (born and born.exact and born == held.born):
        return False
    apart = how_births_fit(held.born, born) is Fit.APART
    return apart or fit(name, held.name).reach is Reach.NONE


def _namesakes(planner: Planner, line: Named, *, once: bool) -> Iterable[Found]:
    name = folded(line.name or "")
    for sex in Sex:
        for ref in planner.known.namesakes.get((name, sex), ()):
            if once or ref not in planner.known.unseen:
                yield held_player(planner, ref)


def _fits(held: PlayerFacts, line: Named) -> bool:
    same_sex = line.sex is None or line.sex is held.sex
    return same_sex and (line.born is None or how_births_fit(held.born, line.born) is not Fit.APART)


def _was_with(planner: Planner, player: Ref, club: str, at: Span[date] | None) -> bool:
    """Whether a player was registered with a team of a club, at any of some days if they are known."""
    clubs: dict[Ref, Ref] | None = planner.memory.get(_CLUBS)
    if clubs is None:
        clubs = planner.memory[_CLUBS] = {ref: key[0] for key, (ref, _) in planner.known.of(Thing.TEAM).items()}
    owner = planner.known.of(Thing.CLUB).get((club,))
    return owner is not None and any(clubs.get(team) == owner[0] for team in _teams_then(planner, player, at))


def _had_a_club(planner: Planner, player: Ref, at: Span[date] | None) -> bool:
    return any(True for _ in _teams_then(planner, player, at))


def _teams_then(planner: Planner, player: Ref, at: Span[date] | None) -> Iterator[Ref]:
    for team, start, spell in spells_of(planner, player):
        if at is None or (start <= at.latest and at.earliest <= (spell.registered_until or date.max)):
            yield team


def spells_of(planner: Planner, player: Ref) -> Sequence[tuple[Ref, date, SpellFacts]]:
    """The held spells of a player: team, first day and the rest, looked up once for the file."""
    found: dict[Ref, list[tuple[Ref, date, SpellFacts]]] | None = planner.memory.get(_SPELLS)
    if found is None:
        found = planner.memory[_SPELLS] = defaultdict(list)
        for (owner, team, start), (_, facts) in planner.known.of(Thing.REGISTRATION).items():
            found[owner].append((team, start, SpellFacts(*facts)))
    return found.get(player, ())


def _complain_of(planner: Planner, line: Named, left: Sequence[Found]) -> None:
    name = quoted(line.name or "")
    if not left:
        planner.complain("name", phrase("import-player-nobody", name=name))
        return
    told = [one for one in left if one[0] not in planner.known.unseen][:_MOST_TOLD]
    if not told:
        planner.complain("name", phrase("import-player-once", name=name))
        return
    planner.may_mean(ref for ref, _ in told)
    who = "; ".join(f"{facts.name} {facts.born or '?'} (player:{ref})" for ref, facts in told)
    more = " …" if len(left) > len(told) else ""
    planner.complain("name", phrase("import-player-several", name=name, count=len(left), who=f"{who}{more}"))
