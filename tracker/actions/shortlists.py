"""Keeping shortlists: players with a word and private notes for each, of whoever keeps the list and nobody else.

Whoever may not see a player any more finds nobody there: the entry is kept by its number, and told as one that is
no longer shared. What is said on a list is hidden with the key of the installation, its name too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.redact import known_birth
from tracker.actions.own_lists import keeper, own_list, player_in_sight, refuse_changed
from tracker.actions.putting_aside import Dropped, list_aside
from tracker.actions.shortlist_notes import Noted, hidden_name, hidden_note, shown_name, shown_note
from tracker.actions.spoken import spoken
from tracker.actions.squad_notes import shown_squad
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.football.shortlists import KeptEntry, ListKind
from tracker.store import shortlists
from tracker.store.people_behind import cards_in_order, in_order_of_name
from tracker.store.roster import Card
from tracker.store.tables import PlayerList

MOST_LISTS = 50
MOST_PLAYERS = 200
_KIND = ListKind.SHORTLIST


@dataclass(frozen=True, slots=True)
class ListShortlists:
    """The player of whom it is asked on which lists they are, if any."""

    player_id: int | None = None


@dataclass(frozen=True, slots=True)
class OwnShortlist:
    """A list: its name, how many players in sight are on it, and whether the player that was asked about is."""

    number: int
    name: str = field(repr=False)
    players: int
    changed_on: date
    holds: bool = False


@dataclass(frozen=True, slots=True)
class OpenShortlist:
    """The number of an own list."""

    number: int


@dataclass(frozen=True, slots=True)
class ShortlistEntry:
    """A player on a list, with what is said of them. `version` tells whether it is said otherwise since."""

    card: Card
    noted: Noted = field(repr=False)
    since: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Shortlist:
    """An own list with the players on it whom one may see today, by name, and how many there are besides."""

    number: int
    name: str
    entries: tuple[ShortlistEntry, ...]
    unseen: int
    version: int


@dataclass(frozen=True, slots=True)
class StartShortlist:
    """The name of a new list."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RenameShortlist:
    """What a list is called from now on, and its version when it was read."""

    number: int
    name: str = field(repr=False)
    version: int


@dataclass(frozen=True, slots=True)
class DropShortlist:
    """The number of an own list."""

    number: int


@dataclass(frozen=True, slots=True)
class KeepOnShortlist:
    """A player, and the own list to be put on: its number, or the name of a new one."""

    player_id: int
    number: int | None = None
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NoteOnShortlist:
    """What is said of a player on a list from now on, and the version of what was said when it was read."""

    number: int
    player_id: int
    noted: Noted = field(repr=False)
    version: int


@dataclass(frozen=True, slots=True)
class TakeOffShortlist:
    """A player, and the own list to be taken off."""

    number: int
    player_id: int


@dataclass(frozen=True, slots=True)
class ForgetUnseen:
    """The own list of which those are let go whom one may not see any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Named:
    """A list by its number and its name, and the player it is about."""

    number: int
    name: str = field(repr=False)
    player: str = field(repr=False)
    #: The number under which the player can be brought back, where one was taken off.
    aside: int | None = None


@verb(needs=Permission.SHORTLIST_KEEP)
def list_shortlists(act: Act, command: ListShortlists) -> tuple[OwnShortlist, ...]:
    """The own lists, the last changed first."""
    kept = shortlists.lists_of(act.session, keeper(act), _KIND)
    entries = shortlists.entries_of(act.session, [one.number for one in kept])
    on_each = {number: {entry.player_id for entry in found} for number, found in entries.items()}
    return tuple(
        OwnShortlist(
            one.number,
            shown_name(act.office.keys, one.said),
            len(on_each.get(one.number, ())),
            one.changed_at.date(),
            command.player_id in on_each.get(one.number, ()),
        )
        for one in kept
    )


@verb(needs=Permission.SHORTLIST_KEEP)
def open_shortlist(act: Act, command: OpenShortlist) -> Shortlist:
    """One of the own lists.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    kept = own_list(act, _KIND, command.number)
    by_player: dict[int, list[KeptEntry]] = {}
    for entry in shortlists.entries_of(act.session, (kept.id,)).get(kept.id, ()):
        by_player.setdefault(entry.player_id, []).append(entry)
    cards = cards_in_order(act.session, act.day, in_order_of_name(act.session, by_player.keys()))
    return Shortlist(
        kept.id,
        shown_name(act.office.keys, kept.said),
        tuple(_entry(act, card, by_player[card.id]) for card in cards),
        shortlists.unseen(act.session, (kept.id,)).get(kept.id, 0),
        kept.version,
    )


def _entry(act: Act, card: Card, rows: list[KeptEntry]) -> ShortlistEntry:
    known = replace(card, birth=known_birth(card.birth, act.actor.roles))
    noted = shown_note(act.office.keys, rows)
    return ShortlistEntry(known, noted, min(row.since for row in rows), sum(row.version for row in rows))


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED,))
def start_shortlist(act: Act, command: StartShortlist) -> int:
    """Begin a list, and give its number.

    Raises:
        BadInputError: it has no name, or there are too many.
    """
    return _started(act, command.name)


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED,))
def rename_shortlist(act: Act, command: RenameShortlist) -> None:
    """Call a list otherwise.

    Raises:
        NotFoundError: one keeps none of this number.
        ChangedMeanwhileError: it was renamed since it was read.
        BadInputError: it has no name.
    """
    kept = own_list(act, _KIND, command.number, hold=True)
    refuse_changed(kept.version, command.version)
    said = hidden_name(act.office.keys, command.name)
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    kept.said, kept.changed_at = said, act.now


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED,))
def drop_shortlist(act: Act, command: DropShortlist) -> Dropped:
    """Let a shortlist or a draft squad go with all that is noted on it; it can be brought back for a day.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    kept = own_list(act, None, command.number, hold=True)
    keys = act.office.keys
    name = shown_name(keys, kept.said) if kept.kind is _KIND else shown_squad(keys, kept.said).name
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    dropped = Dropped(name, list_aside(act, kept))
    shortlists.drop_list(act.session, kept.id)
    return dropped


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED, Event.PLAYER_LISTED))
def keep_on_shortlist(act: Act, command: KeepOnShortlist) -> Named:
    """Put a player on an own list; who is on it already stays as noted.

    Raises:
        NotFoundError: one may not see the player, or keeps no list of this number.
        BadInputError: a new list has no name, or there are too many lists or players.
    """
    player = player_in_sight(act, command.player_id)
    number = command.number if command.number is not None else _started(act, command.name)
    kept = own_list(act, _KIND, number, hold=True)
    named = Named(kept.id, shown_name(act.office.keys, kept.said), player.name)
    if shortlists.rows_of(act.session, kept.id, player.id):
        return named
    if len(shortlists.entries_of(act.session, (kept.id,)).get(kept.id, ())) >= MOST_PLAYERS:
        raise spoken(BadInputError, phrase("shortlist-full", most=MOST_PLAYERS))
    act.record(Event.PLAYER_LISTED, "player", player.id)
    kept.changed_at = act.now
    shortlists.add_entry(
        act.session, kept.id, player.id, act.actor.role, hidden_note(act.office.keys, Noted()), act.now
    )
    return named


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.PLAYER_NOTED,))
def note_on_shortlist(act: Act, command: NoteOnShortlist) -> Named:
    """Say how far one has come with a player, and note something; of two rows of one player it makes one.

    Raises:
        NotFoundError: one keeps no such list, or the player is not on it or may not be seen any more.
        ChangedMeanwhileError: one has said something else since it was read.
        BadInputError: the notes are too long.
    """
    kept = own_list(act, _KIND, command.number, hold=True)
    rows = shortlists.rows_of(act.session, kept.id, command.player_id)
    if not rows:
        raise spoken(NotFoundError, phrase("shortlist-not-on-it"))
    refuse_changed(sum(row.version for row in rows), command.version)
    said = hidden_note(act.office.keys, command.noted)
    act.record(Event.PLAYER_NOTED, "player", command.player_id)
    kept.changed_at = act.now
    first, *others = rows
    first.said, first.since = said, min(row.since for row in rows)
    for other in others:
        act.session.delete(other)
    return _named(act, kept, command.player_id)


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.PLAYER_UNLISTED,))
def take_off_shortlist(act: Act, command: TakeOffShortlist) -> Named:
    """Take a player off a list, with what was noted; the player can be brought back for a day.

    Raises:
        NotFoundError: one keeps no such list, or the player is not on it or may not be seen any more.
    """
    kept = own_list(act, _KIND, command.number, hold=True)
    rows = shortlists.rows_of(act.session, kept.id, command.player_id)
    if not rows:
        raise spoken(NotFoundError, phrase("shortlist-not-on-it"))
    act.record(Event.PLAYER_UNLISTED, "player", command.player_id)
    kept.changed_at = act.now
    named = _named(act, kept, command.player_id, list_aside(act, kept, (command.player_id,)))
    for row in rows:
        act.session.delete(row)
    return named


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED,))
def forget_unseen(act: Act, command: ForgetUnseen) -> int:
    """Let go of those on a list whom one may not see any more, with what was noted, and say of how many.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    kept = own_list(act, None, command.number, hold=True)
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    kept.changed_at = act.now
    act.session.flush()
    return shortlists.drop_unseen(act.session, kept.id)


def _named(act: Act, kept: PlayerList, player_id: int, aside: int | None = None) -> Named:
    player = player_in_sight(act, player_id)
    return Named(kept.id, shown_name(act.office.keys, kept.said), player.name, aside)


def _started(act: Act, name: str) -> int:
    said = hidden_name(act.office.keys, name)
    if len(shortlists.lists_of(act.session, keeper(act), _KIND)) >= MOST_LISTS:
        raise spoken(BadInputError, phrase("shortlist-too-many", most=MOST_LISTS))
    act.record(Event.SHORTLIST_CHANGED, "user", keeper(act))
    return shortlists.add_list(act.session, keeper(act), _KIND, said, act.now).id
