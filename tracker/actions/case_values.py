"""What a record says in a field, and what somebody typed for it: both as a file of the import would have them."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from tracker.actions.case_fields import Field, Form
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.football.phrase import Phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.importing.faults import UnfitCellError
from tracker.logic.span import Span

_MOST_KEPT = 200


class UnfitCorrectionError(BadInputError):
    """What is to be put into a record is none of what the field may hold; the phrase says what would be right."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(speaker(DEFAULT_LANGUAGE)(phrase))
        self.phrase = phrase


def written(value: Any) -> str:
    """A value as a file would have it: what needs no language."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case Span():
            return str(Birth(value.earliest, value.latest))
        case _:
            return str(value)


def said(described_text: str, row: Any, field: Field) -> str:
    """What a record says in a field, as it is kept in a case: taken from the record, never typed."""
    if field.form in (Form.ELSEWHERE, Form.REMOVAL) and not hasattr(row, field.name or "-"):
        return described_text[:_MOST_KEPT]
    return written(field.of(row))[:_MOST_KEPT]


def fitting(field: Field, text: str) -> Any:
    """The value of what a director typed.

    Raises:
        UnfitCorrectionError: it is none of what the field may hold.
    """
    try:
        return field.read_as_typed(text)
    except UnfitCellError as error:
        raise UnfitCorrectionError(error.phrase) from error


def readable(field: Field, text: str) -> str:
    """What the family wrote, as the field would hold it; nothing where only a person can read it."""
    if field.form in (Form.ELSEWHERE, Form.REMOVAL):
        return ""
    try:
        return written(field.read_as_typed(text))
    except UnfitCellError:
        return ""
