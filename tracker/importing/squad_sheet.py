"""Reading squad lists as federations and organisers publish them: columns by name, and no cell guessed.

A row's doubt makes that player a question. What makes the whole list worthless is refused in one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.football.errors import BadInputError
from tracker.football.people import folded
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import speaker
from tracker.importing.date_order import DateOrder, Order
from tracker.importing.faults import UnreadableError, quoted
from tracker.importing.read_sheet import read_sheet
from tracker.importing.sheet import Row, Sheet
from tracker.importing.squad_births import BirthReader, birth_reader
from tracker.importing.squad_columns import Columns, Part, find_columns
from tracker.importing.squad_days import StayReader, days_not_read, refuse_odd_days, stay_reader
from tracker.importing.squad_text import cleaned, one_line, refuse_large
from tracker.importing.squad_words import STATUSES, is_staff, may_mean, position_of, sex_of, status_of

#: A refusal names this many of the values that a column holds.
_MOST_NAMED = 6
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class SquadFile:
    """A squad list as it came in, with what somebody says of it: the order of its dates, the day of its ages."""

    name: str
    content: bytes
    date_order: Order | None = None
    ages_on: date | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many rows are of another competition or edition, or of coaches and others who do not play."""

    other_competition: int = 0
    other_edition: int = 0
    staff: int = 0


@dataclass(frozen=True, slots=True)
class SquadSheet:
    """What a squad list holds; `notes` are what a reader must know of its columns."""

    entries: tuple[Entry, ...]
    order: DateOrder
    left_out: LeftOut = LeftOut()
    notes: tuple[Phrase, ...] = ()


def read_squads(file: SquadFile, competition: Competition, edition: Edition, day: date) -> SquadSheet:
    """The lines of a squad list that are of this edition. `day` is today, after which nobody was born.

    Raises:
        BadInputError: the file is no sheet, lacks a column, holds nothing of this edition, or has a status or a
            day of exchange that cannot be read; the sentence names the place and what would be right.
    """
    name = one_line(file.name)
    try:
        refuse_large(file.content)
        return _read(cleaned(read_sheet(file.content)), file, competition, edition, day)
    except UnreadableError as unreadable:
        row = f", row {unreadable.fault.row}" if unreadable.fault.row else ""
        message = f"{name}{row}: {speaker('en')(unreadable.fault.phrase)}"
    except BadInputError as refused:
        message = f"{name}: {refused}"
    raise BadInputError(message)


def _read(sheet: Sheet, file: SquadFile, competition: Competition, edition: Edition, day: date) -> SquadSheet:
    columns = find_columns(sheet.header, without_births=file.ages_on is not None)
    rows = list(sheet.rows)
    _refuse_odd(columns, rows)
    players = [row for row in rows if not is_staff(columns.text(row, Part.ROLE))]
    births = birth_reader(columns, players, day, stated=file.date_order, ages_on=file.ages_on)
    own = _of(columns, Part.COMPETITION, players, {folded(competition.id), folded(competition.name)}, None)
    wanted = _of(columns, Part.EDITION, own, {folded(edition.id), folded(edition.name)}, edition.year)
    stays = stay_reader(columns, edition, day)
    entries = tuple(_entry(columns, births, stays, row) for row in wanted)
    refuse_odd_days(entries)
    notes = (*_named_otherwise(columns, rows, competition), *days_not_read(columns, wanted))
    left_out = LeftOut(len(players) - len(own), len(own) - len(wanted), len(rows) - len(players))
    return SquadSheet(entries, births.order, left_out, notes)


def _refuse_odd(columns: Columns, rows: Sequence[Row]) -> None:
    if not rows:
        message = "There is a heading and no row under it; write one row for each player."
        raise BadInputError(message)
    for row in rows:
        if any(cell.strip() for cell in row.cells[len(columns.header) :]):
            message = (
                f"Row {row.number} has {len(row.cells)} fields and the heading {len(columns.header)}; "
                "check the delimiters and quotation marks in it."
            )
            raise BadInputError(message)


def _of(columns: Columns, part: Part, rows: Sequence[Row], names: set[str], year: int | None) -> list[Row]:
    """The rows that a column says are of this competition or edition; all of them where it tells none apart."""
    values = list(dict.fromkeys(columns.text(row, part) for row in rows))
    if part not in columns or values == [""] or (part is Part.COMPETITION and len(values) == 1):
        return list(rows)
    meant = {value for value in values if _means(value, names, year)}
    if not meant:
        held = ", ".join(quoted(value) or "(empty)" for value in values[:_MOST_NAMED])
        message = (
            f'No row is of the {part.value} asked for; the column "{columns.heading(part)}" holds {held}'
            f"{' and others' if len(values) > _MOST_NAMED else ''}. Ask for one of these."
        )
        raise BadInputError(message)
    return [row for row in rows if columns.text(row, part) in meant]


def _named_otherwise(columns: Columns, rows: Sequence[Row], competition: Competition) -> tuple[Phrase, ...]:
    """Says that all rows name one competition, and that it does not look like the one asked for."""
    values = {columns.text(row, Part.COMPETITION) for row in rows}
    value = values.pop()
    if values or not value or may_mean(value, competition):
        return ()
    return (phrase("squad-competition-named", named=quoted(value), asked=competition.name),)


def _means(value: str, names: set[str], year: int | None) -> bool:
    """Whether a cell names the edition: by its id, its name, or the year in its name."""
    years = re.findall(r"(?<!\d)\d{4}(?!\d)", value, re.ASCII)
    return folded(value) in names or (year is not None and str(year) in years)


def _entry(columns: Columns, births: BirthReader, stays: StayReader, row: Row) -> Entry:
    born, remarks = births.read(row)
    status = _status(columns, row)
    since, until = stays.read(row, status)
    return Entry(
        player=_name(columns.name(row), row) or f"({row.number})",
        born=born,
        team=_name(columns.text(row, Part.TEAM), row) or None,
        sex=sex_of(columns.text(row, Part.SEX)) or sex_of(columns.text(row, Part.EVENT)),
        position=position_of(columns.text(row, Part.POSITION)),
        status=status,
        since=since,
        until=until,
        row=row.number,
        remarks=remarks,
    )


def _name(text: str, row: Row) -> str:
    if len(text) > _LONGEST_NAME:
        message = f'Row {row.number}: "{quoted(text)}" is no name, as it has more than {_LONGEST_NAME} characters.'
        raise BadInputError(message)
    return text


def _status(columns: Columns, row: Row) -> ListStatus | None:
    """A row's status, if it has one."""
    text = columns.text(row, Part.STATUS)
    found = status_of(text)
    if text and found is None:
        known = ", ".join(words[0] for words in STATUSES.values())
        message = (
            f'Row {row.number}, column "{columns.heading(Part.STATUS)}": "{quoted(text)}" is no status known here; '
            f"write {known}."
        )
        raise BadInputError(message)
    return found
