"""Reading one cell: from what somebody typed to a value, or to the phrase that says what would be right.

A reader takes text without white space around it and never an empty one; an empty cell is nobody's value.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import TypeVar

from tracker.football.calendar import CutOff
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.words import Name, Words
from tracker.logic.span import Span

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=Enum)
Read = Callable[[str], Value]

_LEAP_YEAR = 2000


def name(most: int = 200) -> Read[str]:
    """A name of a person, club, team or league: something with a letter or a digit in it, on one line."""
    return Name(Words(most))


def words(most: int = 200) -> Read[str]:
    """Any words, on one line."""
    return Words(most)


def day(text: str) -> date:
    """A day, written as 2024-08-31 and no other way: 3/4/2024 is two different days."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        raise UnfitCellError(phrase("import-day-impossible", text=text)) from None
    raise UnfitCellError(phrase("import-day", text=quoted(text)))


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def birth(text: str) -> Birth:
    """A date of birth, or as much of it as is known."""
    try:
        return Birth.read(text)
    except BadInputError:
        raise UnfitCellError(phrase("import-birth", text=quoted(text))) from None


def days(text: str) -> Span[date]:
    """A day as far as it is known: the bounds of a day, a month or a year."""
    try:
        return Birth.read(text).span
    except BadInputError:
        raise UnfitCellError(phrase("import-days", text=quoted(text))) from None


def number(least: int, most: int) -> Read[int]:
    """A whole number within bounds."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER and least <= int(text) <= most:
            return int(text)
        raise UnfitCellError(phrase("import-number", text=quoted(text), least=least, most=most))

    return read


_LONGEST_NUMBER = 9


def one_of(choices: type[Choice]) -> Read[Choice]:
    """One of a closed list, in any case, with spaces or hyphens where the list has underscores."""
    by_text = {str(choice.value): choice for choice in choices}

    def read(text: str) -> Choice:
        found = by_text.get(_plain(text))
        if found is None:
            raise _no_choice(text, tuple(by_text))
        return found

    return read


def yes_no(text: str) -> bool:
    """Yes or no."""
    answers = {"yes": True, "no": False}
    if _plain(text) not in answers:
        raise _no_choice(text, tuple(answers))
    return answers[_plain(text)]


def _plain(text: str) -> str:
    return re.sub(r"[\s\-]+", "_", text).casefold()


def _no_choice(text: str, allowed: tuple[str, ...]) -> UnfitCellError:
    return UnfitCellError(phrase("import-choice", text=quoted(text), allowed=", ".join(allowed)))


def country(text: str) -> str:
    """An association by its three-letter code."""
    if not _COUNTRY.fullmatch(text):
        raise UnfitCellError(phrase("import-country", text=quoted(text)))
    return text.upper()


_COUNTRY = re.compile(r"[A-Za-z]{3}")


def countries(text: str) -> tuple[str, ...]:
    """Several associations, with semicolons between them."""
    codes = (part.strip() for part in text.split(";"))
    return tuple(dict.fromkeys(country(code) for code in codes if code))


def email(text: str) -> str:
    """An address for mail, in small letters."""
    plain = text.casefold().removeprefix("mailto:")
    if not _EMAIL.fullmatch(plain) or not plain.isascii() or len(plain) > _LONGEST_EMAIL:
        raise UnfitCellError(phrase("import-email", text=quoted(text)))
    return plain


_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")
_LONGEST_EMAIL = 200


def scheme(text: str) -> str:
    """The name of whoever gave a player a number, such as `fifa`."""
    plain = text.casefold()
    if not _SCHEME.fullmatch(plain):
        raise UnfitCellError(phrase("import-scheme", text=quoted(text)))
    return plain


_SCHEME = re.compile(r"[a-z][a-z0-9._-]{0,39}")


def cut_off(text: str) -> CutOff:
    """The day of the year on which age groups turn, as 08-01."""
    try:
        if _MONTH_DAY.fullmatch(text):
            month, day_of_month = (int(part) for part in text.split("-"))
            date(_LEAP_YEAR, month, day_of_month)
            return CutOff(month, day_of_month)
    except ValueError:
        pass  # No year has such a day, so it is refused in the same words as any other text.
    raise UnfitCellError(phrase("import-cut-off", text=quoted(text)))


_MONTH_DAY = re.compile(r"\d{2}-\d{2}", re.ASCII)

SENIOR, OLYMPIC = "senior", "olympic"
_UNDER = re.compile(r"(?:u|under|sub)[\s.\-]*(\d{1,2})", re.IGNORECASE | re.ASCII)


def category(text: str) -> str:
    """The category of a national side in one spelling: U-20 for "U20", "u 20" and "under-20".

    >>> category("Under 17"), category("Senior")
    ('U-17', 'senior')
    """
    under = _UNDER.fullmatch(text)
    if under:
        return f"U-{int(under[1])}"
    return text.casefold() if text.casefold() in (SENIOR, OLYMPIC) else words(40)(text)


def age_limit(written: str) -> int | None:
    """The age up to which a category is, as `category` writes it; nothing where it does not say so.

    >>> age_limit("U-20"), age_limit("senior")
    (20, None)
    """
    under = _UNDER.fullmatch(written)
    return int(under[1]) if under else None
