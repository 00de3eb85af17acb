"""What a record says in a field, and what somebody typed for it: both as a file of the import would have them."""

from __future__ import annotations

from typing import Any

from tracker.actions.case_fields import Field, Form
from tracker.football.errors import BadInputError
from tracker.football.phrase import Phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.importing.faults import UnfitCellError
from tracker.importing.wording import shown

_MOST_KEPT = 200


class UnfitCorrectionError(BadInputError):
    """What is to be put into a record is none of what the field may hold; the phrase says what would be right."""

    phrase: Phrase

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(speaker(DEFAULT_LANGUAGE)(phrase))
        self.phrase = phrase


def said(described_text: str, row: Any, field: Field) -> str:
    """What a record says in a field, as it is kept in a case: taken from the record, never typed."""
    if field.form in (Form.ELSEWHERE, Form.REMOVAL) and not hasattr(row, field.name or "-"):
        return described_text[:_MOST_KEPT]
    return shown(field.of(row))[:_MOST_KEPT]


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
        return shown(field.read_as_typed(text))
    except UnfitCellError:
        return ""
