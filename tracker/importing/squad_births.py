"""The births in a squad list: each cell read by the order of its whole column, each doubt with its row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import ONE_DAY
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.importing.column_order import order_of
from tracker.importing.date_order import DateOrder, Order, two_ways
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.sheet import Row
from tracker.importing.squad_columns import Columns, Part

_MOST_AGE = 99


@dataclass(frozen=True, slots=True)
class BirthReader:
    """Reads the births of one file. `ages_on` is the day on which its ages hold, if somebody named it."""

    columns: Columns
    order: DateOrder
    day: date
    ages_on: date | None = None

    def read(self, row: Row) -> tuple[Birth | None, tuple[Phrase, ...]]:
        """What is known of the birth in a row, and what a reader must know of that."""
        text = self.columns.text(row, Part.BORN)
        if not text:
            return self._by_age(row)
        try:
            born = self._born(text)
        except UnfitCellError as unfit:
            return None, (_in_row(row, unfit.phrase),)
        if two_ways(born, text):
            days = {"earliest": born.earliest, "latest": born.latest}
            return born, (_in_row(row, phrase("squad-birth-two-ways", text=quoted(text), **days)),)
        return born, ()

    def _born(self, text: str) -> Birth:
        born = self.order.read(text)
        if born.earliest > self.day:
            raise UnfitCellError(phrase("squad-birth-future", text=quoted(text), day=self.day))
        return born

    def _by_age(self, row: Row) -> tuple[Birth | None, tuple[Phrase, ...]]:
        text = self.columns.text(row, Part.AGE)
        if self.ages_on is None or not text:
            return None, (_in_row(row, phrase("squad-birth-missing")),)
        found = re.fullmatch(r"(\d{1,2})(\.0+)?", text, re.ASCII)
        if found is None:
            return None, (_in_row(row, phrase("squad-age-unreadable", text=quoted(text))),)
        born = born_by_age(int(found[1]), self.ages_on)
        return born, (_in_row(row, phrase("squad-birth-by-age", age=int(found[1]), day=self.ages_on)),)


def born_by_age(age: int, day: date) -> Birth:
    """The births of everybody who has so many completed years on a day.

    >>> str(born_by_age(23, date(2012, 7, 26)))
    '1988-07-27/1989-07-26'
    """
    return Birth(_years_before(day, age + 1) + ONE_DAY, _years_before(day, age))


def _years_before(day: date, years: int) -> date:
    """The same day of an earlier year; in a year without it, 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def birth_reader(
    columns: Columns, rows: Sequence[Row], day: date, *, stated: Order | None, ages_on: date | None
) -> BirthReader:
    """A reader for the births of these rows, whose order of day and month they decide together.

    Raises:
        BadInputError: there are dates of birth in the column, and not one of them can be read.
    """
    cells = [(row, text) for row in rows if (text := columns.text(row, Part.BORN))]
    reader = BirthReader(columns, order_of((text for _, text in cells), stated), day, ages_on)
    if not cells and Part.BORN in columns and not (ages_on and Part.AGE in columns):
        message = (
            f'The column "{columns.heading(Part.BORN)}" is empty in every row; '
            "write each player's date of birth in it, such as 1994-02-18."
        )
        raise BadInputError(message)
    if cells and not any(_readable(reader, text) for _, text in cells):
        first, text = cells[0]
        wanted = f"in the order {stated.value}" if stated else "as dates, such as 1994-02-18 or 18 Feb 1994"
        message = (
            f'Nothing in the column "{columns.heading(Part.BORN)}" can be read as a date of birth '
            f'(row {first.number} has "{quoted(text)}"); write them {wanted}'
            f"{', or name another order with --date-order' if stated else ''}."
        )
        raise BadInputError(message)
    return reader


def _readable(reader: BirthReader, text: str) -> bool:
    try:
        reader.order.read(text)
    except UnfitCellError:
        return False
    return True


def _in_row(row: Row, said: Phrase) -> Phrase:
    return Phrase(said.code, (*said.values, ("row", str(row.number))))
