"""A mark of what a value says: the same in every process, and another as soon as the value says something else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from hashlib import sha256
from operator import attrgetter
from typing import Any


def mark_of(value: object) -> str:
    """The mark of a frozen value. A field that is left out of its `repr` is no part of what it says.

    >>> mark_of(frozenset({"a", "b", "c"})) == mark_of(frozenset({"c", "b", "a"}))
    True

    Raises:
        TypeError: there is something in it of which nobody knows how it is written.
    """
    return sha256(_written(_plain(value)).encode()).hexdigest()


def _plain(value: Any) -> Any:
    """The value as JSON can hold it, sets and mappings in an order that does not depend on the process."""
    return _way_to_write(type(value))(value)  # type: ignore[arg-type]  # mypy takes no class for hashable.


@cache
def _way_to_write(kind: type[Any]) -> Callable[[Any], Any]:
    """How the values of a class are written. A report is thousands of values of a few dozen classes."""
    if issubclass(kind, Enum):
        return attrgetter("value")
    if kind is type(None) or issubclass(kind, bool | int | float | str):
        return lambda value: value
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if issubclass(kind, tuple | list):
        return lambda value: [_plain(one) for one in value]
    if issubclass(kind, Set):
        return lambda value: sorted((_plain(one) for one in value), key=_written)
    if issubclass(kind, Mapping):
        return lambda value: sorted(([_plain(key), _plain(one)] for key, one in value.items()), key=_written)
    if is_dataclass(kind):
        name, shown = kind.__name__, [one.name for one in fields(kind) if one.repr]
        return lambda value: [name, *[_plain(getattr(value, each)) for each in shown]]
    message = f"{kind.__name__} has no mark; say in tracker/football/mark.py how it is written."
    raise TypeError(message)


def _written(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))
