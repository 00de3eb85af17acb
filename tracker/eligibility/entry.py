"""One mapping of a rule file and the place it stands at, so that a refusal says where, and what would be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from tracker.football.errors import SettingError

Choice = TypeVar("Choice", bound=Enum)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Entry:
    """The values under one key of a rule file. Each reader checks its own value and refuses with a sentence."""

    place: str
    values: dict[str, object]

    @classmethod
    def read(cls, value: object, place: str, keys: tuple[str, ...]) -> Entry:
        """The mapping at a place, which may hold these keys and no others."""
        if not isinstance(value, dict):
            message = f"{place}: expected a mapping of keys and values, found {_shown(value)}; write `key: value`."
            raise SettingError(message)
        entry = cls(place, value)
        for key in value:
            if key not in keys:
                near = get_close_matches(key, keys, n=1)
                remedy = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(keys)}."
                message = f"{place}: there is no key {key!r}; {remedy}"
                raise SettingError(message)
        return entry

    def refusal(self, fault: str, key: str | None = None) -> SettingError:
        """The error for a fault of this entry, or of one of its keys; the fault carries its remedy."""
        return SettingError(f"{self.place}{f', {key}' if key else ''}: {fault}.")

    def made(self, make: Callable[[], Made]) -> Made:
        """What `make` makes; where the value itself refuses, its sentence gets this place."""
        try:
            return make()
        except ValueError as fault:
            raise self.refusal(str(fault)) from None

    def text(self, key: str, remedy: str) -> str:
        """The text under a key that must be there."""
        found = self.optional_text(key)
        if found is None:
            raise self.refusal(f"{key} is missing; {remedy}")
        return found

    def optional_text(self, key: str) -> str | None:
        """The text under a key, nothing if the key is not there. A bare number such as 2016 is a text here."""
        value = self.values.get(key)
        if key not in self.values:
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str) or not value.strip():
            raise self.refusal(
                f"expected a text, found {_shown(value)}; write some words or leave the key out", key
            )
        return " ".join(value.split())

    def day(self, key: str) -> date | None:
        """The day under a key, nothing if the key is not there."""
        if key not in self.values:
            return None
        value = self.values[key]
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            day = None
        if day is None or day.isoformat() != value:
            raise self.refusal(f"{_shown(value)} is no day of the calendar; write it as 1993-01-01", key)
        return day

    def count(self, key: str, *, at_least: int = 0, at_most: int = 1000) -> int | None:
        """The whole number under a key, nothing if the key is not there."""
        if key not in self.values:
            return None
        value = self.values[key]
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refusal(f"expected a whole number, found {_shown(value)}; write it in digits", key)
        if not at_least <= value <= at_most:
            raise self.refusal(f"{value} cannot be; write a whole number from {at_least} to {at_most}", key)
        return value

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """One of a closed list of words, `default` if the key is not there and there is one."""
        choices = " or ".join(str(choice.value) for choice in kind)
        if key not in self.values:
            if default is not None:
                return default
            raise self.refusal(f"{key} is missing; write {choices}")
        for choice in kind:
            if choice.value == self.values[key]:
                return choice
        raise self.refusal(f"{_shown(self.values[key])} is not known here; write {choices}", key)

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Several of a closed list's values; none where the key is left out."""
        known = {one.value: one for one in kind}
        for name in self.texts(key):
            if name not in known:
                raise self.refusal(f"{name!r} is none of {', '.join(known)}; write one of them", key)
        return tuple(known[name] for name in self.texts(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts under a key, empty if the key is not there."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.refusal(
                f"expected a list of texts, found {_shown(value)}; write each on a line after a dash", key
            )
        return tuple(value)

    def below(self, key: str, keys: tuple[str, ...]) -> Entry | None:
        """The mapping under a key, nothing if the key is not there."""
        return Entry.read(self.values[key], f"{self.place}, {key}", keys) if key in self.values else None

    def named(self, key: str, one: str, keys: tuple[str, ...]) -> Iterator[tuple[str, Entry]]:
        """The mappings under a key by their names, such as the editions by their ids."""
        held = self.values.get(key)
        if not isinstance(held, dict) or not held:
            raise self.refusal(f"expected at least one {one} by its id, found {_shown(held)}; add one", key)
        for name, value in held.items():
            yield name, Entry.read(value, f"{self.place}, {one} {name}", keys)

    def listed(self, key: str, one: str, keys: tuple[str, ...]) -> Iterator[Entry]:
        """The mappings in the list under a key, in their order."""
        held = self.values.get(key)
        if not isinstance(held, list) or not held:
            raise self.refusal(
                f"expected a list with at least one {one}, found {_shown(held)}; add one after a dash", key
            )
        for number, value in enumerate(held, 1):
            yield Entry.read(value, f"{self.place}, {one} {number}", keys)

    def optionally_listed(self, key: str, keys: tuple[str, ...]) -> Iterator[Entry]:
        """The mappings in the list under a key, none if the key is not there. A bare text is its first key's."""
        held = self.values.get(key, [])
        if not isinstance(held, list):
            raise self.refusal(f"expected a list, found {_shown(held)}; write each on a line after a dash", key)
        for number, value in enumerate(held, 1):
            mapping = {keys[0]: value} if isinstance(value, str) else value
            yield Entry.read(mapping, f"{self.place}, {key} {number}", keys)


def _shown(value: object) -> str:
    """A value as a reader of the file knows it."""
    if value is None:
        return "nothing"
    return (
        repr(value)
        if isinstance(value, str | int | float)
        else f"a {'list' if isinstance(value, list) else 'mapping'}"
    )
