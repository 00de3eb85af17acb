"""Putting several players into a draft squad at once, as they were ticked in a list, and taking them out again.

All of them are put in or nobody is, so that what is told of it afterwards is short and true.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.own_lists import keeper, own_list
from tracker.actions.putting_aside import put_in_aside, taken_up
from tracker.actions.shortlists import MOST_PLAYERS
from tracker.actions.spoken import spoken
from tracker.actions.squad_building import StartSquad, start_squad
from tracker.actions.squad_notes import hidden_part, shown_squad
from tracker.actions.squad_view import parts_of
from tracker.actions.verb import Act, verb
from tracker.eligibility.competition import OpenTo
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import Phrase, phrase
from tracker.football.shortlists import ListKind
from tracker.store import shortlists
from tracker.store.tables import PlayerRow

_KIND = ListKind.SQUAD
#: So many are named of those whom a competition does not admit; of the others it is said how many they are.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class LookAtTicked:
    """The players who were ticked in a list."""

    players: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutIntoSquad:
    """The players who were ticked, and the own squad to put them into: its number, or a new one."""

    players: tuple[int, ...]
    number: int | None = None
    new: StartSquad | None = None


@dataclass(frozen=True, slots=True)
class PutIn:
    """What came of it.

    Arguments:
        added: how many were put in.
        already: how many of those ticked were on its list already, and stay as said there.
        begun: whether the squad is new.
        aside: the number under which those who were put in can be taken out again; nothing where nobody was.
    """

    number: int
    name: str = field(repr=False)
    added: int
    already: int
    begun: bool
    aside: int | None


@dataclass(frozen=True, slots=True)
class TakeOutAgain:
    """The number under which it lies who was put into a squad."""

    aside: int


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A squad, and how many players are not on its list any more."""

    number: int
    name: str = field(repr=False)
    players: int


@verb(needs=Permission.SHORTLIST_KEEP)
def look_at_ticked(act: Act, command: LookAtTicked) -> tuple[tuple[int, str], ...]:
    """Those of the players who may be seen today, by number and name, in order of name."""
    rows = shortlists.players_in_scope(act.session, command.players)
    return tuple((row.id, row.name) for row in rows)


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED, Event.PLAYER_LISTED))
def put_into_squad(act: Act, command: PutIntoSquad) -> PutIn:
    """Put players into an own squad or a new one; who is on its list already stays as said there.

    Raises:
        NotFoundError: one may not see one of the players, or keeps no squad of this number.
        BadInputError: nobody was ticked, or the competition does not admit one of them, or there are too many.
    """
    rows = _ticked(act, command.players)
    number = command.number if command.new is None else start_squad.work(act, command.new)
    kept = own_list(act, _KIND, number or 0, hold=True)
    said = shown_squad(act.office.keys, kept.said)
    _refuse_others(rows, act.library.catalogue.competition(said.competition).sex)
    on_it = parts_of(act, kept.id)
    added = [row.id for row in rows if row.id not in on_it]
    if len(on_it) + len(added) > MOST_PLAYERS:
        raise spoken(BadInputError, phrase("shortlist-full", most=MOST_PLAYERS))
    if added and command.new is None:
        act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
        kept.changed_at = act.now
    for player in added:
        act.record(Event.PLAYER_LISTED, "player", player)
    parts = {player: hidden_part(act.office.keys, ListStatus.ACTIVE) for player in added}
    shortlists.add_entries(act.session, kept.id, parts, act.actor.role, act.now)
    aside = put_in_aside(act, kept, added) if added else None
    return PutIn(kept.id, said.name, len(added), len(rows) - len(added), command.new is not None, aside)


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED, Event.PLAYER_UNLISTED))
def take_out_again(act: Act, command: TakeOutAgain) -> TakenOut:
    """Take those out of a squad again who were put into it together, within a day and as far as they may be seen.

    Raises:
        NotFoundError: nothing lies there any more, or the squad is gone.
    """
    put_in = taken_up(act, keeper(act), command.aside).put_in
    if put_in is None:
        raise spoken(NotFoundError, phrase("aside-gone"))
    kept = own_list(act, _KIND, put_in.list_id, hold=True)
    going = set(put_in.players) & parts_of(act, kept.id).keys()
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    kept.changed_at = act.now
    for player in sorted(going):
        act.record(Event.PLAYER_UNLISTED, "player", player)
    shortlists.drop_entries(act.session, kept.id, going)
    return TakenOut(kept.id, shown_squad(act.office.keys, kept.said).name, len(going))


def _ticked(act: Act, players: tuple[int, ...]) -> Sequence[PlayerRow]:
    """The players who were ticked, each once and all of them in sight."""
    asked = set(players)
    if not asked:
        raise spoken(BadInputError, phrase("squads-nobody-ticked"))
    if len(asked) > MOST_PLAYERS:
        raise spoken(BadInputError, phrase("shortlist-full", most=MOST_PLAYERS))
    rows = shortlists.players_in_scope(act.session, asked)
    unseen = asked - {row.id for row in rows}
    if unseen:
        raise spoken(NotFoundError, phrase("refused-no-player", player=str(min(unseen))))
    return rows


def _refuse_others(rows: Sequence[PlayerRow], admitted: OpenTo) -> None:
    """Refuse players of other football than the competition's, by name."""
    others = [row.name for row in rows if not admitted.admits(row.sex)]
    if others:
        raise spoken(BadInputError, phrase("squads-several-of-other-football", names=_first_of(others)))


def _first_of(names: Sequence[str]) -> str | Phrase:
    first, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    return phrase("squad-and-more", first=first, count=more) if more > 0 else first
