"""What fields of several forms have in common: days, choices, and text that a database can hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from wtforms import Form, StringField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired, Length

from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import EARLIEST_BIRTH_YEAR

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER = re.compile(r"\d{1,10}", re.ASCII)
_LONGEST_CODE = 40
_EARLIEST = date(EARLIEST_BIRTH_YEAR, 1, 1)

#: What can be chosen: each value with its name.
Choices = Mapping[str, str]


def plain(text: str | None) -> str | None:
    """A line of text without control characters, which no name holds and PostgreSQL does not take."""
    return text if text is None else " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def several_lines(text: str | None) -> str | None:
    """Lines of text without other control characters; a browser ends a line with two of them."""
    if text is None:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(
        "".join(sign if sign.isprintable() else " " for sign in line).rstrip() for line in lines
    ).strip()


class DayField(StringField):
    """A day written as 2026-06-30, as browsers' own date pickers write it."""

    def day(self) -> date | None:
        """The day, once the form was found valid; nothing if none was given."""
        return date.fromisoformat(self.data) if self.data else None


class NumbersField(Field):
    """The numbers of several rows, sent under one name."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read them.

        Raises:
            ValueError: one of them is none that a row has.
        """
        numbers = tuple(int(one) if _NUMBER.fullmatch(one) else 0 for one in valuelist)
        if not all(0 < number <= LARGEST_NUMBER for number in numbers):
            message = "web-choice-unknown"
            raise ValueError(message)
        self.data = numbers


def one_time_code(*, needed: bool) -> StringField:
    """A code of an authenticator, or one from paper."""
    missing = "web-code-missing"
    rules = [Length(max=_LONGEST_CODE, message=missing), *([InputRequired(missing)] if needed else [])]
    written = {"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}
    return StringField("web-code", rules, [plain], render_kw=written)


def a_day(code: str) -> Callable[[Form, Field], None]:
    """Refuse what is no day of the calendar."""

    def check(form: Form, field: Field) -> None:
        del form
        if field.data and _day_in(field.data) is None:
            raise ValidationError(code)

    return check


def not_after(last: Callable[[], date], code: str) -> Callable[[Form, Field], None]:
    """Refuse a day that has not come."""

    def check(form: Form, field: Field) -> None:
        del form
        day = _day_in(field.data or "")
        if day and day > last():
            raise ValidationError(code)

    return check


def one_of(choices: Callable[[], Choices]) -> Callable[[Form, Field], None]:
    """Refuse what is not among the choices; no page of ours offers it."""

    def check(form: Form, field: Field) -> None:
        del form
        if field.data not in choices():
            raise ValidationError("web-choice-unknown")

    return check


def of_a_row(number: int | None) -> int | None:
    """A number that a row may have; one of hundreds of digits would not even compare with others."""
    return number if number is None or abs(number) <= LARGEST_NUMBER else None


def _day_in(text: str) -> date | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _EARLIEST else None
