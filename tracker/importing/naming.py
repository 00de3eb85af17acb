"""By what the rows of a file name their players: a number or, in a file without numbers, name and sex."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat

from tracker.football.people import Sex
from tracker.football.same_person.many_names import ManyNames
from tracker.importing.column_reader import Columns
from tracker.importing.match import identifier

#: A number with the scheme that it is one of.
Number = tuple[str, str]


def by_name(name_folded: str, sex: Sex) -> tuple[str, str]:
    """Under what a player without a number is looked for among the rows of a file."""
    return name_folded, sex.value


def numbers_in(columns: Columns, source: str) -> Sequence[Number | None]:
    """The number that each row gives its player, where it is one of `source` if it does not say so."""
    ids = columns["id"]
    if "source" not in columns and None not in ids and ":" not in "".join(ids):
        return list(zip(repeat(source), ids))
    pairs = zip(ids, columns["source"], strict=True)
    return [identifier(number, scheme or source) if number else None for number, scheme in pairs]


def names_in(columns: Columns, names: ManyNames) -> list[tuple[str, Sex]]:
    """The folded name and the sex of each row's player."""
    return list(zip(names.folded([name or "" for name in columns["name"]]), columns["sex"], strict=True))
