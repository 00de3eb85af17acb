"""A page of the list of players, and why it is empty where it is."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.access.roles import Role
from tracker.actions.players import Card, PlayerList  # type: ignore[attr-defined]  # It gives its cards on.
from tracker.football.phrase import phrase
from tracker.reports.birth_words import born
from tracker.reports.dispute_words import mark
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.navigation import name_of_list
from tracker.web.next_steps import Step, next_steps
from tracker.web.show.identity import position_of
from tracker.web.show.table import Cell, Head, Table

#: The roles that are told why they see nobody; who holds several is told each reason.
_TOLD_WHY = (
    Role.PARENT,
    Role.PLAYER,
    Role.COACH,
    Role.DIRECTOR,
    Role.SCOUT,
    Role.OFFICER,
    Role.ADMINISTRATOR,
)

#: What brings players onto the list: a club's file, its season's turn, or a reason to open one record.
_TO_FILL_IT = (
    ("way-in-take-in", "drafts.choose"),
    ("way-in-season-turn", "season_turn.look"),
    ("web-inspect-heading", "inspecting.ask"),
)

#: What is said of how many there are, and where there are more than are counted.
_COUNTED = {
    "nears": ("web-players-near", "web-players-near-over"),
    "found": ("web-players-found", "web-players-found-over"),
    "all": ("web-players-counted", "web-players-counted-over"),
}


@dataclass(frozen=True, slots=True)
class RosterPage:
    """The list as shown: its name, how many there are, the table, and where it goes on or why it is empty."""

    heading: str
    counted: str
    words: str
    searchable: bool
    table: Table | None
    more: str
    from_start: str
    empty: tuple[str, ...]
    ways: tuple[Step, ...]


def roster_page(listed: PlayerList, actor: Actor, voice: Voice) -> RosterPage:
    """A page of the list."""
    heading = voice.speak(phrase(name_of_list(actor)))
    rows = tuple(_row(card, voice) for card in listed.cards)
    # A parent's own children and a player's own record need neither counting nor searching.
    long = actor.roles not in ({Role.PARENT}, {Role.PLAYER}) or bool(listed.words)
    return RosterPage(
        heading=heading,
        counted=_counted(listed, voice) if long else "",
        words=listed.words,
        searchable=long and bool(rows or listed.words or listed.continued),
        table=Table(heading, _heads(voice), rows) if rows else None,
        more=_more(listed),
        from_start=url_for("players.all_mine", q=listed.words or None) if listed.continued else "",
        empty=() if rows else _why_empty(listed, actor, voice),
        ways=() if rows else _ways_on(listed, voice),
    )


def _counted(listed: PlayerList, voice: Voice) -> str:
    counted, over = _COUNTED["nears" if listed.nears else "found" if listed.words else "all"]
    if not listed.words and not listed.total:
        return ""
    return voice.speak(phrase(over if listed.over else counted, players=listed.total, words=listed.words))


def _heads(voice: Voice) -> tuple[Head, ...]:
    name = Head(voice.speak(phrase("web-head-name")))
    return (name, *(Head(voice.say(code)) for code in ("fact-born", "fact-position", "fact-club")))


def _row(card: Card, voice: Voice) -> tuple[Cell, ...]:
    unknown = NOT_RECORDED
    birth = born(card.birth, voice) if card.birth else unknown
    return (
        Cell(card.name, address=url_for("player.one", player_id=card.id)),
        Cell(birth, mark=mark(voice, disputed=card.birth_disputed)),
        Cell(position_of(card.position.value, voice) if card.position else unknown),
        Cell(card.club or unknown, card.team or ""),
    )


def _more(listed: PlayerList) -> str:
    if listed.following is None:
        return ""
    return url_for("players.all_mine", q=listed.words or None, after=listed.following)


def _why_empty(listed: PlayerList, actor: Actor, voice: Voice) -> tuple[str, ...]:
    if listed.words:
        return (voice.speak(phrase("web-players-none-found")),)
    if listed.total:
        return (voice.speak(phrase("web-players-no-more")),)
    roles = [role for role in _TOLD_WHY if role in actor.roles]
    return tuple(voice.speak(phrase(f"web-players-empty-{role.value}")) for role in roles)


def _ways_on(listed: PlayerList, voice: Voice) -> tuple[Step, ...]:
    """Where an empty list leads: back to all of it, or to what this reader may do so that somebody stands in it."""
    if listed.words:
        return ((voice.speak(phrase("web-search-clear")), url_for("players.all_mine")),)
    if listed.total:
        return ((voice.speak(phrase("web-from-start")), url_for("players.all_mine")),)
    return next_steps(*_TO_FILL_IT)
