"""Reading a bundle's cells: exactly what was written, and nothing that no column of ours could hold."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from tracker.football.bundle import Field, Kind, Resource
from tracker.football.phrase import Phrase, phrase
from tracker.importing import cells
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.sheet import Row

_LONGEST = 200
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ANSWERS = {"true": True, "false": False}
#: What is wrong with a row: the name of the column, and the phrase.
Wrong = tuple[str, Phrase]


def read_row(resource: Resource, row: Row, day: date) -> tuple[dict[str, Any], list[Wrong]]:
    """The values of a row by column, and everything that is wrong with them."""
    values: dict[str, Any] = {}
    wrong: list[Wrong] = []
    for field, text in zip(resource.fields, row.cells, strict=True):
        try:
            values[field.name] = _value(field, text)
        except UnfitCellError as error:
            wrong.append((field.name, error.phrase))
    return values, wrong or [*_against_the_calendar(resource, values, day)]


def _value(field: Field, text: str) -> Any:
    if not text:
        if field.required:
            raise UnfitCellError(phrase("import-cell-empty", column=field.name))
        return None
    if field.choices:
        return cells.one_of(field.choices)(text)
    match field.kind:
        case Kind.DAY:
            return cells.day(text)
        case Kind.NUMBER:
            return cells.number(field.least, field.most)(text)
        case Kind.YES_NO:
            if text not in _ANSWERS:
                raise UnfitCellError(phrase("import-choice", text=quoted(text), allowed="true, false"))
            return _ANSWERS[text]
    return _exactly(text)


def _exactly(text: str) -> str:
    """The text to the letter, white space and all."""
    if _CONTROL.search(text):
        raise UnfitCellError(phrase("import-control-character", text=_CONTROL.sub("�", quoted(text))))
    # What a name may be is the same as in any other file.
    cells.words(_LONGEST)(text)
    if len(text) > _LONGEST:
        raise UnfitCellError(phrase("import-text-long", text=quoted(text), most=_LONGEST))
    return text


def _against_the_calendar(resource: Resource, values: dict[str, Any], day: date) -> list[Wrong]:
    wrong: list[Wrong] = []
    for first, last in resource.days:
        start, end = values[first], values[last]
        if start and end and end < start:
            wrong.append((last, phrase("import-end-before-start", start=start, end=end)))
    born = values.get("born_earliest")
    if resource.name == "players" and (born is None) is not (values["born_latest"] is None):
        wrong.append(("born_latest", phrase("import-cell-empty", column="born_latest")))
    if born and born > day:
        wrong.append(("born_earliest", phrase("import-born-later", born=str(born), day=day)))
    if resource.name == "appearances" and values["selection"].value == "bench" and values["minutes"] is not None:
        wrong.append(("minutes", phrase("import-minutes-on-bench")))
    return wrong
