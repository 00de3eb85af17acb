"""Taking a list along as a file: the same players as on the page, each with as much as the page tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.redact import known_birth
from tracker.actions.exported import ExportedFile, ListFormat, Progress, nobody_waits, ready, spool, written
from tracker.actions.players import LONGEST_SEARCH
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, list_export_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.reports.csv_file import BYTE_ORDER_MARK, csv_lines
from tracker.reports.workbook import MOST_ROWS, TooManyRowsError, write_workbook
from tracker.store.roster import Card, list_cards

#: Headings of the import format, so that a list can be taken in again.
HEADS = ("name", "sex", "born", "position", "club", "team")
_CARDS_AT_ONCE = 1000
#: What the one sheet of a workbook is called.
_SHEET = "players"


@dataclass(frozen=True, slots=True)
class ExportPlayers:
    """Which players to take along: those whose names hold all `words`. `told` hears how many rows are written."""

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
    rows, file_name = map(_row, known), f"{name}-{act.day.isoformat()}.{as_a.value}"
    if as_a is ListFormat.XLSX:
        made = _workbook(act, file_name, rows)
    else:
        # A spreadsheet reads accents rightly only behind the mark.
        heads = (BYTE_ORDER_MARK + HEADS[0], *HEADS[1:])
        made = written(file_name, csv_lines(heads, rows), told)
    act.record(Event.LIST_EXPORTED, "list", None, {"list": name, "rows": made.rows})
    return made


def _workbook(act: Act, file_name: str, rows: Iterable[tuple[str, ...]]) -> ExportedFile:
    content = spool()
    try:
        count = write_workbook(content, HEADS, rows, title=_SHEET, made_at=act.now)
    except TooManyRowsError:
        raise spoken(BadInputError, phrase("refused-too-many-rows", most=MOST_ROWS - 1)) from None
    return ready(file_name, content, count)


def _all_cards(act: Act, words: str) -> Iterator[Card]:
    cards, after = list_cards(act.session, act.day, words, None, _CARDS_AT_ONCE)
    yield from cards
    while after:
        act.session.expunge_all()
        cards, after = list_cards(act.session, act.day, words, after, _CARDS_AT_ONCE)
        yield from cards


def _row(card: Card) -> tuple[str, ...]:
    born = str(card.birth) if card.birth else ""
    position = card.position.value if card.position else ""
    return (card.name, card.sex.value, born, position, card.club or "", card.team or "")
