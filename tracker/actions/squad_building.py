"""Building a squad for an edition: who is in it, the limits it keeps, and of whom it is made up.

A draft squad is a private list like a shortlist, of whoever builds it and nobody else; whoever is no longer shared
is not in it from that moment on. What the rules say of it is worked out anew each time it is looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.own_lists import keeper, own_list, player_in_sight, refuse_changed
from tracker.actions.shortlists import MOST_LISTS, MOST_PLAYERS
from tracker.actions.spoken import spoken
from tracker.actions.squad_notes import SquadSaid, hidden_part, hidden_squad, shown_squad
from tracker.actions.squad_view import OpenSquad, Squad, parts_of, squad_of, state_of
from tracker.actions.verb import Act, verb
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind
from tracker.store import shortlists

_KIND = ListKind.SQUAD


@dataclass(frozen=True, slots=True)
class ListSquads:
    """The own draft squads are asked for."""


@dataclass(frozen=True, slots=True)
class OwnSquad:
    """A draft squad: its number and name, the edition it is for, and how many players in sight are on it.

    `of` is the edition as an address names it.
    """

    number: int
    name: str = field(repr=False)
    edition: str
    of: str
    players: int


@dataclass(frozen=True, slots=True)
class StartSquad:
    """The name of a new squad, and the edition that it is for."""

    name: str = field(repr=False)
    competition: str
    edition: str


@dataclass(frozen=True, slots=True)
class SetSquad:
    """Where players stand to a squad from now on; `None` takes a player off its list.

    Arguments:
        state: that of the squad that was looked at; without it, nothing is said of whoever is not in `parts`.
    """

    number: int
    parts: Mapping[int, ListStatus | None]
    state: str | None = None


@verb(needs=Permission.SHORTLIST_KEEP)
def list_squads(act: Act, _command: ListSquads) -> tuple[OwnSquad, ...]:
    """The own draft squads, the last changed first."""
    kept = shortlists.lists_of(act.session, keeper(act), _KIND)
    entries = shortlists.entries_of(act.session, [one.number for one in kept])
    said = {one.number: shown_squad(act.office.keys, one.said) for one in kept}
    return tuple(
        OwnSquad(
            one.number,
            said[one.number].name,
            _named(act, said[one.number]),
            f"{said[one.number].competition}/{said[one.number].edition}",
            len({entry.player_id for entry in entries.get(one.number, ())}),
        )
        for one in kept
    )


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED,))
def start_squad(act: Act, command: StartSquad) -> int:
    """Begin a draft squad, and give its number.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: it has no name, or there are too many.
    """
    act.library.catalogue.edition(command.competition, command.edition)
    said = hidden_squad(act.office.keys, SquadSaid(command.name, command.competition, command.edition))
    if len(shortlists.lists_of(act.session, keeper(act), _KIND)) >= MOST_LISTS:
        raise spoken(BadInputError, phrase("shortlist-too-many", most=MOST_LISTS))
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    return shortlists.add_list(act.session, keeper(act), _KIND, said, act.now).id


@verb(needs=Permission.SHORTLIST_KEEP)
def open_squad(act: Act, command: OpenSquad) -> Squad:
    """One of the own draft squads, with the counts as they are or as they would be.

    Raises:
        NotFoundError: one keeps none of this number, or no such shortlist, or the rules know the edition no more.
    """
    return squad_of(act, command)


@verb(
    needs=Permission.SHORTLIST_KEEP,
    leaves=(Event.SHORTLIST_CHANGED, Event.PLAYER_LISTED, Event.PLAYER_NOTED, Event.PLAYER_UNLISTED),
)
def set_squad(act: Act, command: SetSquad) -> None:
    """Say where players stand to a squad: in it, standing by, replaced, a replacement, or not on its list.

    Raises:
        ChangedMeanwhileError: one has said something else since it was read.
        NotFoundError: one keeps no such squad, or may not see one of the players.
        BadInputError: there are too many players on it, or a player whom the competition does not admit.
    """
    kept = own_list(act, _KIND, command.number, hold=True)
    now = parts_of(act, kept.id)
    changed = {player: part for player, part in command.parts.items() if now.get(player) is not part}
    on_it = {player: part for player, part in (now | changed).items() if part is not None}
    if len(on_it) > MOST_PLAYERS:
        raise spoken(BadInputError, phrase("shortlist-full", most=MOST_PLAYERS))
    admitted = act.library.catalogue.competition(shown_squad(act.office.keys, kept.said).competition).sex
    for player, part in changed.items():
        row = player_in_sight(act, player)
        if part is not None and not admitted.admits(row.sex):
            raise spoken(BadInputError, phrase("squads-other-football"))
    # Saying once more what stands there, as by pressing twice, takes nothing back.
    if changed and command.state is not None:
        refuse_changed(state_of(now), command.state)
    if changed:
        act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
        kept.changed_at = act.now
    for player, part in changed.items():
        _set(act, kept.id, player, part)


def _set(act: Act, number: int, player: int, part: ListStatus | None) -> None:
    rows = shortlists.rows_of(act.session, number, player)
    if part is None:
        act.record(Event.PLAYER_UNLISTED, "player", player)
    else:
        act.record(Event.PLAYER_NOTED if rows else Event.PLAYER_LISTED, "player", player)
    kept = rows[:1] if part else ()
    for row in rows[len(kept) :]:
        act.session.delete(row)
    if part is None:
        return
    said = hidden_part(act.office.keys, part)
    if kept:
        kept[0].said = said
    else:
        shortlists.add_entry(act.session, number, player, act.actor.role, said, act.now)


def _named(act: Act, said: SquadSaid) -> str:
    """The edition by name; by its number where the rules do not know it any more."""
    known = {(one.id, edition.id): edition.name for one, edition in act.library.catalogue.editions()}
    names = {one.id: one.name for one, _ in act.library.catalogue.editions()}
    key = said.competition, said.edition
    return f"{names[said.competition]} · {known[key]}" if key in known else f"{said.competition} {said.edition}"
