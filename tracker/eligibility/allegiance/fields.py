"""One object of a JSON file and its place: each value is read or refused in one sentence that names the place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from tracker.eligibility.allegiance.days import Days, read_days
from tracker.football.errors import BadInputError
from tracker.football.people import Birth

Choice = TypeVar("Choice", bound=Enum)
Row = TypeVar("Row")

LONGEST_TEXT = 200
CODE = re.compile(r"[A-Z]{3}", re.ASCII)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_WHOLE_FILE = "the file"


@dataclass(frozen=True, slots=True)
class Fields:
    """The values of one object. `place` is empty for the whole file; `null` is the same as nothing written."""

    place: str
    values: Mapping[str, object]
    #: FIFA's letters by those that others use for the same country.
    letters: Mapping[str, str]

    @classmethod
    def read(cls, value: object, place: str, keys: tuple[str, ...], letters: Mapping[str, str]) -> Fields:
        """The object at a place, which may hold these keys and no others; a space does for an underscore."""
        if not isinstance(value, dict):
            message = f"{place or _WHOLE_FILE}: expected an object in braces, found {shown(value)}."
            raise BadInputError(message)
        plain: dict[str, object] = {}
        for written, held in value.items():
            key = written.replace(" ", "_")
            if key in plain:
                message = f"{place or _WHOLE_FILE}: {shown(key)[1:-1]} is given twice; keep one of them."
                raise BadInputError(message)
            plain[key] = held
            if key not in keys:
                near = get_close_matches(key[:LONGEST_TEXT], keys, n=1)
                remedy = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(keys)}."
                message = f"{place or _WHOLE_FILE}: there is no key {shown(written)}; {remedy}"
                raise BadInputError(message)
        return cls(place, plain, letters)

    def at(self, key: str) -> str:
        """Where a key stands in the file."""
        return f"{self.place}.{key}" if self.place else key

    def refusal(self, fault: str, key: str) -> BadInputError:
        """The error for a fault of one key; the fault carries its remedy."""
        return BadInputError(f"{self.at(key)}: {fault}.")

    def has(self, key: str) -> bool:
        """Whether anything is written under a key."""
        return self.values.get(key) is not None

    def text(self, key: str) -> str | None:
        """A text of one line."""
        return self._text(self.values[key], key) if self.has(key) else None

    def _text(self, value: object, key: str) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.refusal(f"expected a text, found {shown(value)}; write it in quotes", key)
        if len(value) > LONGEST_TEXT or _UNPRINTABLE.search(value):
            raise self.refusal(f"the text is no line of up to {LONGEST_TEXT} letters; shorten it", key)
        return value.strip()

    def needed(self, value: Row | None, key: str) -> Row:
        """A value that no row can do without."""
        if value is None:
            raise self.refusal("it is missing; a row without it says nothing", key)
        return value

    def code(self, key: str) -> str | None:
        """The three letters of an association or a country."""
        return self._code(self.values[key], key) if self.has(key) else None

    def _code(self, value: object, key: str) -> str:
        if not isinstance(value, str) or not CODE.fullmatch(value):
            raise self.refusal(f"{shown(value)} is no association; write three capital letters, such as USA", key)
        if value in self.letters:
            raise self.refusal(f"{value} is written {self.letters[value]} by FIFA; write that", key)
        return value

    def codes(self, key: str, at_most: int) -> tuple[str | None, ...] | None:
        """Several associations in a list, `null` for one that is not known."""
        if not self.has(key):
            return None
        values = self._list(key, at_most)
        return tuple(
            None if value is None else self._code(value, f"{key}[{number}]") for number, value in enumerate(values)
        )

    def days(self, key: str) -> Days | None:
        """A day as far as it is known."""
        if not self.has(key):
            return None
        try:
            return read_days(self._text(self.values[key], key))
        except ValueError as fault:
            raise self.refusal(str(fault), key) from None

    def day(self, key: str) -> date | None:
        """A day that must be known in full."""
        days = self.days(key)
        if days is not None and not days.exact:
            raise self.refusal(f"{shown(self.values[key])} is no single day; write it as 2013-10-15", key)
        return days.earliest if days else None

    def birth(self, key: str) -> Birth | None:
        """A date of birth as far as it is known."""
        days = self.days(key)
        return Birth(days.earliest, days.latest) if days else None

    def flag(self, key: str) -> bool | None:
        """Yes or no."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, bool):
            raise self.refusal(f"expected true or false, found {shown(value)}; write one without quotes", key)
        return value

    def count(self, key: str, at_most: int) -> int | None:
        """A whole number."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= at_most:
            raise self.refusal(f"{shown(value)} cannot be; write a whole number from 0 to {at_most}", key)
        return value

    def choice(self, key: str, kind: type[Choice], letters: Mapping[str, str] | None = None) -> Choice | None:
        """One of a closed list of words, or a letter that stands for one."""
        if not self.has(key):
            return None
        value = self.values[key]
        if letters and isinstance(value, str):
            value = letters.get(value, value)
        for choice in kind:
            if choice.value == value:
                return choice
        words = " or ".join(str(choice.value) for choice in kind)
        raise self.refusal(f"{shown(value)} is not known here; write {words}", key)

    def matching(self, key: str, pattern: re.Pattern[str], remedy: str) -> str | None:
        """A text of a certain form."""
        text = self.text(key)
        if text is not None and not pattern.fullmatch(text):
            raise self.refusal(f"{shown(text)} is not known here; {remedy}", key)
        return text

    def rows(
        self, key: str, keys: tuple[str, ...], make: Callable[[Fields], Row], at_most: int
    ) -> tuple[Row, ...] | None:
        """The objects in a list, in their order."""
        if not self.has(key):
            return None
        return tuple(
            make(Fields.read(value, f"{self.at(key)}[{number}]", keys, self.letters))
            for number, value in enumerate(self._list(key, at_most))
        )

    def _list(self, key: str, at_most: int) -> list[object]:
        value = self.values[key]
        if not isinstance(value, list):
            raise self.refusal(f"expected a list in square brackets, found {shown(value)}", key)
        if len(value) > at_most:
            raise self.refusal(f"there are {len(value)} entries; write no more than {at_most}", key)
        return value


def shown(value: object) -> str:
    """A value as a reader of the file knows it, cut short if it is long."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return {None: "nothing", True: "true", False: "false"}[value]
    text = _UNPRINTABLE.sub("?", str(value))
    text = text if len(text) <= 40 else f"{text[:40]}…"
    return f"'{text}'" if isinstance(value, str) else text
