"""Whose numbers a file's are, where neither the file nor whoever takes it in says so."""

from __future__ import annotations

DEFAULT_SOURCE = "file"
_OF_A_CLUB = "club-"


def club_source(club_id: int) -> str:
    """Whose numbers those in a club's own lists are, where they do not say so."""
    return f"{_OF_A_CLUB}{club_id}"


def is_default_source(name: str) -> bool:
    """Whether nobody said whose the numbers are: two lists may then give one person two of them.

    >>> is_default_source("file"), is_default_source(club_source(7)), is_default_source("fifa")
    (True, True, False)
    """
    return name == DEFAULT_SOURCE or name.startswith(_OF_A_CLUB)
