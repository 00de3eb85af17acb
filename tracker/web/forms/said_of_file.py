"""What a filled-in form of columns says of a file, beside what was said of it before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.importing.columns import plain as as_key
from tracker.importing.date_order import Order
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import LEFT_OUT, Answers, Choices, names_of, read_every
from tracker.importing.mapping.column_view import ColumnView
from tracker.importing.mapping.meaning import WHO_PLAYS, Meaning
from tracker.importing.mapping.sexes import as_key as letter_key
from tracker.web.forms.drafts import ColumnsForm


def read_as(column: ColumnView) -> str:
    """What a column is read as at present, as the form has it."""
    used = column.meaning is not None and (column.taken or column.meaning in WHO_PLAYS)
    return column.meaning.value if used and column.meaning else LEFT_OUT


def said_in(form: ColumnsForm, kind: Kind, columns: tuple[ColumnView, ...], before: Answers) -> Answers:
    """The answers to a file's questions, with what the form changes in them.

    A column that is read as it was before says nothing new, so that nothing is remembered that nobody said.

    Raises:
        BadInputError: it speaks of a column, a meaning or an order that there is not; no page of ours offers it.
    """
    names = [as_key(name) for name in names_of(tuple(column.heading for column in columns))]
    present = [read_as(column) for column in columns]
    shown = {place: meant for place, meant in _placed(form.column.data) if present[_in(place, names)] != meant}
    meant = {names[_in(place, names)]: _meaning(text) for place, text in {**shown, **_answers(form)}.items()}
    orders = {names[_in(place, names)]: _order(text) for place, text in _placed(form.order.data)}
    letters = {letter_key(letter): _sex(text) for letter, text in _parted(form.letter.data)}
    said = before.said.and_then(Choices(meant, orders, letters))
    return replace(
        before,
        said=said,
        sex=Sex(form.sex.data) if form.sex.data else before.sex,
        team=form.team.data or "",
        league=form.league.data or "",
        season=form.season.data or "",
        registered_from=form.registered_from.day() or None,
        every={**before.every, **read_every(kind, _of_all(form))},
    )


def _of_all(form: ColumnsForm) -> list[str]:
    """What is said of all rows; a field that was left empty says nothing."""
    pairs = zip(form.all_of.data, form.all_text.data, strict=False)
    return [f"{heading}={text}" for heading, text in pairs if text]


def _answers(form: ColumnsForm) -> Mapping[int, str]:
    return dict(_placed(form.answer.data))


def _placed(texts: Iterable[str]) -> Iterable[tuple[int, str]]:
    for place, text in _parted(texts):
        if not (place.isascii() and place.isdigit() and len(place) <= 4):
            raise _unknown()
        yield int(place), text


def _parted(texts: Iterable[str]) -> Iterable[tuple[str, str]]:
    for text in texts:
        before, _, after = text.rpartition("=")
        if text and not (before and after):
            raise _unknown()
        if text:
            yield before, after


def _in(place: int, names: list[str]) -> int:
    if place >= len(names):
        raise _unknown()
    return place


def _meaning(text: str) -> Meaning | None:
    try:
        return None if text == LEFT_OUT else Meaning(text)
    except ValueError:
        raise _unknown() from None


def _order(text: str) -> Order:
    try:
        return Order(text)
    except ValueError:
        raise _unknown() from None


def _sex(text: str) -> Sex:
    try:
        return Sex(text)
    except ValueError:
        raise _unknown() from None


def _unknown() -> BadInputError:
    message = "This cannot be understood; open the page again and choose there."
    return BadInputError(message)
