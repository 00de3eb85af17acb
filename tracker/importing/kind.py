"""The kinds of file that can be taken in, in the order in which a new federation takes them in."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What the rows of a file are about."""

    LEAGUES = "leagues"
    PLAYERS = "players"
    APPEARANCES = "appearances"
    CALL_UPS = "call-ups"
    ABSENCES = "absences"
    EXITS = "exits"
    GUARDIANS = "guardians"
    MOVES = "moves"
