"""Taking a list along as a file: the same players as on the page, each with as much as the page tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.redact import known_birth
from tracker.actions.exported import ExportedFile, ListFormat, Progress, nobody_waits
from tracker.actions.players import LONGEST_SEARCH
from tracker.actions.taking_along import put_on_record, sheet_file
from tracker.actions.throttling import Try, list_export_tries
from tracker.actions.verb import Act, verb
from tracker.i18n.speak import DEFAULT_LANGUAGE
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell
from tracker.store.name_search import asked_for
from tracker.store.roster import Card, list_cards

#: Headed as in the import format, in every language, so that a list can be taken in again.
COLUMNS = (
    *(Column("name"), Column("sex"), Column("born", kind=CellKind.DAY)),
    *(Column("position"), Column("club"), Column("team")),
)
_CARDS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class ExportPlayers:
    """Which players to take along: those whose names fit all `words`. `told` hears how many rows are written."""

    words: str = ""
    told: Progress = field(default=nobody_waits, compare=False)
    as_a: ListFormat = ListFormat.CSV


def _counted(_command: object, actor: Actor) -> tuple[Try, ...]:
    return list_export_tries(actor.user_id)


@verb(needs=Permission.LIST_EXPORT, leaves=(Event.LIST_EXPORTED,), tries=_counted)
def export_players(act: Act, command: ExportPlayers) -> ExportedFile:
    """The list of the players one may see, as a file, in order of name.

    Raises:
        BadInputError: a workbook holds fewer rows than that.
        TooManyTriesError: this person took so many lists along that the next has to wait.
    """
    words = command.words.strip()[:LONGEST_SEARCH]
    return list_file(act, "players", _all_cards(act, words), command.as_a, command.told)


def list_file(
    act: Act, name: str, cards: Iterable[Card], as_a: ListFormat, told: Progress = nobody_waits
) -> ExportedFile:
    """Cards as a file, of which the ledger tells how many there were.

    Raises:
        BadInputError: a workbook holds fewer rows than that.
    """
    known = (replace(card, birth=known_birth(card.birth, act.actor.roles)) for card in cards)
    listed = ListSheet(name, "list-players", COLUMNS, map(_row, known))
    made = sheet_file(act, listed, as_a, DEFAULT_LANGUAGE, told)
    put_on_record(act, listed, made)
    return made


def _all_cards(act: Act, words: str) -> Iterator[Card]:
    names = asked_for(act.session, words)
    cards, after = list_cards(act.session, act.day, names, None, _CARDS_AT_ONCE)
    yield from cards
    while after:
        act.session.expunge_all()
        cards, after = list_cards(act.session, act.day, names, after, _CARDS_AT_ONCE)
        yield from cards


def _row(card: Card) -> tuple[Cell, ...]:
    position = card.position.value if card.position else None
    return (card.name, card.sex.value, birth_cell(card.birth), position, card.club, card.team)
