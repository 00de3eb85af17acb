"""Records that somebody types in by hand: rows of the kinds that files have, and what is wrong in which field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from tracker.football.holdings import OWN_SCHEME
from tracker.football.phrase import Phrase
from tracker.importing.faults import UnfitCellError

Line = TypeVar("Line")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TypedFault:
    """What is wrong in one field: of a player's row, or of what is said once for all where there is no player."""

    player_id: int | None
    column: str
    phrase: Phrase


def line_of(kind: Callable[..., Line], row: int, player_id: int, said: Mapping[str, Any]) -> Line:
    """A row about a player by the number that this installation gives; what is not said of it stays empty."""
    told = {**said, "row": row, "player": f"{OWN_SCHEME}:{player_id}"}
    names = [one.name for one in fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: told.get(name) for name in names})


def read_words(
    readers: Mapping[str, Callable[[str], Any]], typed: Mapping[str, str]
) -> tuple[dict[str, Any], tuple[TypedFault, ...]]:
    """What is said once for all players, read like cells, and what is wrong in it; empty says nothing."""
    faults: list[TypedFault] = []
    read: dict[str, Any] = dict.fromkeys(typed)
    for name, text in typed.items():
        if text:
            read[name] = read_field(readers[name], text, (None, name), faults)
    return read, tuple(faults)


def read_field(
    read: Callable[[str], Value], text: str, place: tuple[int | None, str], faults: list[TypedFault]
) -> Value | None:
    """The value of what somebody typed; where it is none, a fault at its place and nothing."""
    try:
        return read(text)
    except UnfitCellError as error:
        faults.append(TypedFault(*place, error.phrase))
        return None
