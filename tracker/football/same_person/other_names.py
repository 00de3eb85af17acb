"""Other names that the same person goes by: short forms and spellings, from a table with its sources."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from tracker.football.same_person.letters import rows


@cache
def load_other_names() -> dict[str, frozenset[str]]:
    """For each name that has any, the others; all in plain Latin letters."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group in rows("other_names.toml", "group"):
        for line in group["names"]:
            names = line.split()
            for name in names:
                found[name].update(names)
    return {name: frozenset(others - {name}) for name, others in found.items()}


def other_forms(word: str) -> frozenset[str]:
    """The other forms of a name.

    >>> sorted(other_forms("jen")), sorted(other_forms("nobody"))
    (['jennifer'], [])
    """
    return load_other_names().get(word, frozenset())
