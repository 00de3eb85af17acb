"""Of two records of one person: which of them says more."""

from __future__ import annotations

from tracker.football.people import Birth
from tracker.football.same_person.person import Person


def fuller_name(kept: str, other: str) -> bool:
    """Whether the other name says more than the kept one: more words, or as many and longer ones.

    >>> fuller_name("Jen Marsh", "Jennifer Marsh"), fuller_name("Ana Paula Reis", "Ana Reis")
    (True, False)
    """
    return _size(other) > _size(kept)


def closer_birth(kept: Birth | None, other: Birth | None) -> bool:
    """Whether the other birth is known better than the kept one.

    >>> closer_birth(Birth.read("2008"), Birth.read("2008-03-05")), closer_birth(Birth.read("2008"), None)
    (True, False)
    """
    if kept is None or other is None:
        return kept is None and other is not None
    return other.latest - other.earliest < kept.latest - kept.earliest


def says_more(one: Person, other: Person) -> bool:
    """Whether another record has more to it than one: a family, then football."""
    return _weight(other) > _weight(one)


def _size(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def _weight(person: Person) -> tuple[int, int]:
    return len(person.households), len(person.played) + len(person.stays) + len(person.numbers)
