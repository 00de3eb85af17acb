"""What a person says of a file that it does not say itself, and what of that is kept for the next time."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.importing.cells import day
from tracker.importing.columns import columns_of, plain
from tracker.importing.date_order import Order
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.kind import Kind
from tracker.importing.mapping.cells_say import sex_in
from tracker.importing.mapping.meaning import Meaning, declared_as
from tracker.importing.mapping.sexes import as_key
from tracker.importing.registry import IMPORTABLE

VERSION = 1
LEFT_OUT = "-"
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be kept of the answers to a file's questions: they hold for every file with the same headings.

    Columns are named by their plain heading; none is left out. Orders under "" are those of every column of days.
    """

    columns: Mapping[str, Meaning | None] = field(default_factory=dict)
    orders: Mapping[str, Order] = field(default_factory=dict)
    sexes: Mapping[str, Sex] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.columns or self.orders or self.sexes)

    def and_then(self, later: Choices) -> Choices:
        """These and later ones, which replace them where both speak of the same."""
        return Choices(
            {**self.columns, **later.columns}, {**self.orders, **later.orders}, {**self.sexes, **later.sexes}
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything a person says of one file. `said` is said of this file, `remembered` of one with its headings.

    The others are what every row is given where the file has no such column.
    """

    said: Choices = Choices()
    remembered: Choices = Choices()
    sex: Sex | None = None
    club: str = ""
    team: str = ""
    league: str = ""
    season: str = ""
    registered_from: date | None = None
    #: What is said of all rows beside these, by the heading of the import format.
    every: Mapping[str, str] = field(default_factory=dict)

    @property
    def given(self) -> dict[str, str]:
        """What every row is given, by the heading of the import format."""
        values = {
            "sex": self.sex.value if self.sex else "",
            "club": self.club,
            "team": self.team,
            "league": self.league,
            "season": self.season,
            "registered_from": self.registered_from.isoformat() if self.registered_from else "",
            **self.every,
        }
        return {heading: text for heading, text in values.items() if text}


NO_ANSWERS = Answers()


def fingerprint(header: Iterable[str]) -> str:
    """What two files have in common whose headings are the same but for case, spaces and accents.

    >>> fingerprint(["First Name", "DOB"]) == fingerprint(["first_name", "D.O.B. "])
    False
    >>> fingerprint(["First Name", "DOB"]) == fingerprint(["first_name", "dob "])
    True
    """
    return sha256("\x1f".join(plain(heading) for heading in header).encode()).hexdigest()


def as_text(choices: Choices) -> str:
    """The choices as a text that can be kept."""
    return json.dumps(
        {
            "version": VERSION,
            "columns": {key: one.value if one else LEFT_OUT for key, one in sorted(choices.columns.items())},
            "orders": {key: one.value for key, one in sorted(choices.orders.items())},
            "sexes": {key: one.value for key, one in sorted(choices.sexes.items())},
        },
        ensure_ascii=False,
    )


def from_text(text: str) -> Choices:
    """The choices that were kept; none where another version wrote them in words that are not known any more."""
    kept = json.loads(text)
    if kept.get("version") != VERSION:
        return Choices()
    try:
        columns = {key: None if one == LEFT_OUT else Meaning(one) for key, one in kept["columns"].items()}
        orders = {key: Order(one) for key, one in kept["orders"].items()}
        return Choices(columns, orders, {key: Sex(one) for key, one in kept["sexes"].items()})
    except (ValueError, KeyError):
        return Choices()


def read_columns(kind: Kind, written: Iterable[str]) -> dict[str, Meaning | None]:
    """What is said of columns, each as `Heading=meaning`, or `Heading=-` for one to be left out.

    Raises:
        BadInputError: it has no = in it, or what follows it is nothing that a column can mean.
    """
    found = {}
    for text in written:
        heading, meant = _parted(text, "--column", "Geb.=born, or Geb.=- to leave the column out")
        meaning = None if meant == LEFT_OUT else declared_as(kind, meant) or _meaning(meant)
        found[plain(heading)] = meaning
    return found


def read_orders(written: Iterable[str]) -> dict[str, Order]:
    """What is said of the order of days, as `dmy` for every column or `Heading=dmy` for one.

    Raises:
        BadInputError: it is no order.
    """
    found = {}
    for text in written:
        heading, _, order = text.rpartition("=")
        try:
            found[plain(heading)] = Order(order.strip().casefold())
        except ValueError:
            known = ", ".join(one.value for one in Order)
            message = f'"{quoted(order)}" is no order of day, month and year; write one of {known}.'
            raise BadInputError(message) from None
    return found


def read_sexes(written: Iterable[str]) -> tuple[Sex | None, dict[str, Sex]]:
    """What is said of the sex: of all rows, as `female`, or of a word in the column, as `M=female`.

    Raises:
        BadInputError: it names no sex.
    """
    of_all, words = None, {}
    for text in written:
        word, equals, named = text.rpartition("=")
        sex = sex_in(named)
        if sex is None:
            message = f'"{quoted(text)}" names no sex; write female, male, or M=female for what a word means.'
            raise BadInputError(message)
        if equals:
            words[as_key(word)] = sex
        else:
            of_all = sex
    return of_all, words


def names_of(header: tuple[str, ...]) -> tuple[str, ...]:
    """By what an answer names each column: its heading or, where that is empty or stands twice, its number.

    >>> names_of(("Name", "E-Mail", "E-Mail", ""))
    ('Name', '#2', '#3', '#4')
    """
    counted = Counter(map(plain, header))
    return tuple(
        heading if heading and counted[plain(heading)] == 1 else f"#{place}"
        for place, heading in enumerate(header, start=1)
    )


def read_every(kind: Kind, written: Iterable[str]) -> dict[str, str]:
    """What is said of all rows, each as `column=value` with a heading of the import format.

    Raises:
        BadInputError: the format has no such column, or it says nothing of it.
    """
    declared = {plain(column.heading): column.heading for column in columns_of(IMPORTABLE[kind].record)}
    found = {}
    for text in written:
        heading, _, value = text.partition("=")
        if plain(heading) not in declared or not value.strip():
            known = ", ".join(declared.values())
            message = f'"{quoted(text)}" says nothing of all rows; write --all COLUMN=VALUE with one of {known}.'
            raise BadInputError(message)
        found[declared[plain(heading)]] = value.strip()
    return found


def check_names(columns: Iterable[str], header: tuple[str, ...]) -> None:
    """Refuse an answer about a column that the file does not have.

    Raises:
        BadInputError: no column is called so.
    """
    names = names_of(header)
    known = {plain(name) for name in names} | {""}
    for name in columns:
        if name not in known:
            shown = ", ".join(quoted(one) for one in names[:_MOST_NAMED])
            message = f'The file has no column "{quoted(name)}"; its columns are {shown}.'
            raise BadInputError(message)


def _parted(text: str, option: str, example: str) -> tuple[str, str]:
    heading, equals, meant = text.rpartition("=")
    if not equals or not heading.strip() or not meant.strip():
        message = f'"{quoted(text)}" says nothing of a column; write {option} as in {example}.'
        raise BadInputError(message)
    return heading, meant.strip().casefold().replace(" ", "_").replace("-", "_") if meant.strip() != "-" else "-"


def _meaning(meant: str) -> Meaning:
    try:
        return Meaning(meant)
    except ValueError:
        known = ", ".join(meaning.value for meaning in Meaning)
        message = (
            f'"{quoted(meant)}" is nothing that a column can mean; write one of {known}, or - to leave it out.'
        )
        raise BadInputError(message) from None


def read_day(text: str) -> date:
    """A day that somebody gives for all rows.

    Raises:
        BadInputError: it is no day written as 2024-08-31.
    """
    try:
        return day(text.strip())
    except UnfitCellError:
        message = f'"{quoted(text)}" is no day; write it as 2024-08-31.'
        raise BadInputError(message) from None
