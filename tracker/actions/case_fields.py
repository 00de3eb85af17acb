"""Which fields of a record a case may be about, how each is read, and how it is put into its row.

What cannot be changed from a case is listed too, since a family may dispute it; see
docs/decisions/correction-cases.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tracker.access.case import RecordKind
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.errors import BadInputError
from tracker.football.limits import MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Basis, Birth, Foot, Position, folded
from tracker.football.phrase import Phrase, phrase
from tracker.football.spells import ExitReason, Nature
from tracker.importing import cells
from tracker.store.dossiers import birth_of

#: The whole of a record, in place of one of its fields.
WHOLE = ""
_SEASON_MINUTES = MOST_MINUTES_IN_A_MATCH * MOST_MATCHES_IN_A_SEASON
#: Empty texts stand as such in the tables, and not as nothing.
_TEXTS = frozenset({"competition", "opponent"})


class Form(Enum):
    """How a field is written."""

    WORDS = "words"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"
    #: Not to be changed from a case.
    ELSEWHERE = "elsewhere"
    #: The whole record, which is taken away.
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class Field:
    """A field that may be disputed.

    Arguments:
        read: from what was typed to the value, as a cell of a file is read.
        choices: the words allowed, if it is a closed list.
        needed: whether it may not be empty.
    """

    name: str
    form: Form
    read: Callable[[str], Any]
    choices: tuple[str, ...] = ()
    needed: bool = True

    def of(self, row: Any) -> Any:
        """What the row holds."""
        if self.name == "born":
            return birth_of(row.born_earliest, row.born_latest)
        if self.name == "date":
            return Birth(row.earliest, row.latest)
        return getattr(row, self.name)

    def put(self, row: Any, value: Any) -> None:
        """Let the row hold it."""
        if self.name == "born":
            row.born_earliest, row.born_latest = value.earliest, value.latest
        elif self.name == "date":
            row.earliest, row.latest = value.earliest, value.latest
        else:
            setattr(row, self.name, value)
        if self.name == "name":
            row.name_folded = folded(value)
        if value is Selection.BENCH or (self.name == "kind" and value is not CallUpKind.FIELDED):
            row.minutes = None  # As for a file that says so: whoever was not fielded has none.

    def read_as_typed(self, text: str) -> Any:
        """The value of what was typed; nothing where nothing was, if that may be.

        Raises:
            UnfitCellError: it is none of what the field may hold.
        """
        line = text.strip()
        if not line and not self.needed:
            return "" if self.name in _TEXTS else None
        return self.read(line)


def _words(name: str, *, needed: bool = False) -> Field:
    return Field(name, Form.WORDS, cells.name() if needed else cells.words(), needed=needed)


def _day(name: str, *, needed: bool = True) -> Field:
    return Field(name, Form.DAY, cells.day, needed=needed)


def _number(name: str, least: int, most: int, *, needed: bool = False) -> Field:
    return Field(name, Form.NUMBER, cells.number(least, most), needed=needed)


def _one_of(name: str, choices: type[Enum], *, needed: bool = True) -> Field:
    allowed = tuple(str(one.value) for one in choices)
    return Field(name, Form.CHOICE, cells.one_of(choices), allowed, needed)


def _elsewhere(name: str) -> Field:
    return Field(name, Form.ELSEWHERE, cells.words())


_REMOVAL = Field(WHOLE, Form.REMOVAL, cells.words())
_TALK = _elsewhere(WHOLE)
_FIELDS: Mapping[RecordKind, tuple[Field, ...]] = {
    RecordKind.PLAYER: (
        _words("name", needed=True),
        Field("born", Form.WORDS, cells.birth),
        _one_of("position", Position, needed=False),
        _one_of("foot", Foot, needed=False),
        _elsewhere("sex"),
        _TALK,
    ),
    RecordKind.REGISTRATION: (
        _day("starts"),
        _day("ends", needed=False),
        _one_of("nature", Nature),
        _one_of("exit_reason", ExitReason, needed=False),
        _words("destination"),
        _elsewhere("team"),
        _TALK,
    ),
    RecordKind.APPEARANCE: (
        _one_of("selection", Selection),
        _number("minutes", 0, MOST_MINUTES_IN_A_MATCH),
        _elsewhere("match"),
        _REMOVAL,
    ),
    RecordKind.SEASON_TOTAL: (
        _number("appearances", 0, MOST_MATCHES_IN_A_SEASON),
        _number("minutes", 0, _SEASON_MINUTES),
        _elsewhere("season"),
        _REMOVAL,
    ),
    RecordKind.CALL_UP: (
        Field("date", Form.WORDS, cells.days),
        _one_of("kind", CallUpKind),
        _number("matches", 1, MOST_MATCHES_IN_A_SEASON, needed=True),
        Field("official", Form.CHOICE, cells.yes_no, ("yes", "no"), needed=False),
        _words("competition"),
        _words("opponent"),
        _number("minutes", 0, _SEASON_MINUTES),
        _elsewhere("side"),
        _REMOVAL,
    ),
    RecordKind.ABSENCE: (
        _day("starts"),
        _day("ends", needed=False),
        _one_of("reason", AbsenceReason),
        _REMOVAL,
    ),
    RecordKind.NATIONALITY: (
        Field("country", Form.WORDS, cells.country),
        _one_of("basis", Basis, needed=False),
        _day("since", needed=False),
        _day("until", needed=False),
        _REMOVAL,
    ),
}


def fields_of(record: RecordKind) -> tuple[Field, ...]:
    """The fields of a kind of record that may be disputed; the last is the record as a whole."""
    return _FIELDS[record]


def field_named(record: RecordKind, name: str) -> Field:
    """A field of a kind of record.

    Raises:
        BadInputError: the record has no such field.
    """
    found = next((field for field in _FIELDS[record] if field.name == name), None)
    if found is None:
        message = "This record has no such field; open its page and choose one there."
        raise BadInputError(message)
    return found


def field_phrase(field: Field) -> Phrase:
    """What a field is called, or that the case is about the whole of a record."""
    if field.name:
        return phrase(f"case-field-{field.name.replace('_', '-')}")
    return phrase("case-field-removal" if field.form is Form.REMOVAL else "case-field-whole")
