"""Whose numbers a file's are, where neither the file nor whoever takes it in says so."""

from __future__ import annotations

import re

DEFAULT_SOURCE = "file"
_OF_A_CLUB = "club-"
_A_CLUBS = re.compile(rf"{_OF_A_CLUB}\d+", re.ASCII)


def club_source(club_id: int) -> str:
    """Whose numbers those in a club's own lists are, where they do not say so."""
    return f"{_OF_A_CLUB}{club_id}"


def is_another_clubs(source: str, own: str) -> bool:
    """Whether numbers are a club's, and another's than the one whose source is named.

    >>> [is_another_clubs(source, "club-7") for source in ("club-7", "club-8", "fifa")]
    [False, True, False]
    """
    return source != own and _A_CLUBS.fullmatch(source) is not None


def is_default_source(name: str) -> bool:
    """Whether nobody said whose the numbers are: two lists may then give one person two of them.

    >>> is_default_source("file"), is_default_source(club_source(7)), is_default_source("fifa")
    (True, True, False)
    """
    return name == DEFAULT_SOURCE or name.startswith(_OF_A_CLUB)
