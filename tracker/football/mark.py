"""A mark of what a value says: the same in every process, and another as soon as the value says something else."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import Any


def mark_of(value: object) -> str:
    """The mark of a frozen value. A field that is left out of its `repr` is no part of what it says.

    >>> mark_of(frozenset({"a", "b", "c"})) == mark_of(frozenset({"c", "b", "a"}))
    True

    Raises:
        TypeError: there is something in it of which nobody knows how it is written.
    """
    return sha256(_written(_plain(value)).encode()).hexdigest()


def _plain(value: object) -> Any:
    """The value as JSON can hold it, sets and mappings in an order that does not depend on the process."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(one) for one in value]
        case Set():
            return sorted((_plain(one) for one in value), key=_written)
        case Mapping():
            return sorted(([_plain(key), _plain(one)] for key, one in value.items()), key=_written)
        case _ if is_dataclass(value):
            shown = (one.name for one in fields(value) if one.repr)
            return [type(value).__name__, *(_plain(getattr(value, name)) for name in shown)]
        case _:
            message = f"{type(value).__name__} has no mark; say in tracker/football/mark.py how it is written."
            raise TypeError(message)


def _written(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))
