"""The pages of the own shortlists, in finished words."""

from __future__ import annotations

from dataclasses import dataclass, field

from flask import url_for

from tracker.actions.shortlists import OwnShortlist, Shortlist, ShortlistEntry
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListStatus
from tracker.reports.birth_words import born
from tracker.reports.voice import Voice
from tracker.web.show.identity import position_of
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """A player on a list: who it is in a line, what is said, and the word and the notes as the form holds them."""

    player: int
    name: str
    line: str
    since: str
    said: str
    status: str
    note: str
    version: int


@dataclass(frozen=True, slots=True)
class ShortlistPage:
    """Everything that stands on the page of a list."""

    number: int
    name: str
    version: int
    counted: str
    entries: tuple[ShownEntry, ...]
    statuses: dict[str, str]
    #: That some are no longer shared, where there are such.
    unseen: str


@dataclass(frozen=True, slots=True)
class PlayersLists:
    """What a player's page says of the own lists: those the player is on, and those to be put on."""

    player: int
    on: tuple[tuple[str, str], ...]
    others: dict[int, str] = field(repr=False)


def lists_table(lists: tuple[OwnShortlist, ...], voice: Voice) -> Table | None:
    """The own lists as a table, if there is one."""
    codes = ("shortlist-name", "shortlist-players", "shortlist-changed-on")
    heads = tuple(Head(voice.speak(phrase(code)), number=code == codes[1]) for code in codes)
    rows = tuple(
        (
            Cell(one.name, address=url_for("shortlists.one", number=one.number)),
            Cell(voice.number(one.players)),
            Cell(voice.day(one.changed_on)),
        )
        for one in lists
    )
    return Table(voice.speak(phrase("shortlists-heading")), heads, rows) if rows else None


def shortlist_page(found: Shortlist, voice: Voice) -> ShortlistPage:
    """The page of a list."""
    return ShortlistPage(
        number=found.number,
        name=found.name,
        version=found.version,
        counted=voice.speak(phrase("shortlist-counted", players=len(found.entries))),
        entries=tuple(_entry(one, voice) for one in found.entries),
        statuses=statuses(voice),
        unseen=voice.speak(phrase("shortlist-unseen", players=found.unseen)) if found.unseen else "",
    )


def statuses(voice: Voice) -> dict[str, str]:
    """What may be said of a player, in words."""
    return {one.value: _status(one, voice) for one in ListStatus}


def players_lists(lists: tuple[OwnShortlist, ...], player_id: int) -> PlayersLists:
    """What a player's page says of the own lists."""
    on = tuple((one.name, url_for("shortlists.one", number=one.number)) for one in lists if one.holds)
    return PlayersLists(player_id, on, {one.number: one.name for one in lists if not one.holds})


def _entry(one: ShortlistEntry, voice: Voice) -> ShownEntry:
    card = one.card
    told = [
        *([born(card.birth, voice)] if card.birth else []),
        *([position_of(card.position.value, voice)] if card.position else []),
        *([card.club] if card.club else []),
        *([card.team] if card.team else []),
    ]
    return ShownEntry(
        player=card.id,
        name=card.name,
        line=" · ".join(dict.fromkeys(told)),
        since=voice.speak(phrase("shortlist-since", day=one.since.date())),
        said=_status(one.noted.status, voice),
        status=one.noted.status.value,
        note=one.noted.note,
        version=one.version,
    )


def _status(status: ListStatus, voice: Voice) -> str:
    return voice.speak(phrase(f"shortlist-status-{status.value.replace('_', '-')}"))
