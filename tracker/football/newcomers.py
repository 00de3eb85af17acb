"""Players whom nobody knew before a file brought them, very many at once, as columns that can be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.holdings import Ref
from tracker.football.people import Birth, Foot, Position, Sex
from tracker.football.spells import ExitReason, Nature


@dataclass(frozen=True, slots=True)
class Newcomers:
    """New players, one value of each in every column; a row of a file has made each of them, and nothing else.

    Columns are kept rather than players, because a database takes columns and a million objects are not for free.

    Arguments:
        numbers: the scheme and the value of the number that each came with, if any.
        teams: the team each is registered with, `None` where the row names no club.
    """

    names: Sequence[str] = ()
    sexes: Sequence[Sex] = ()
    births: Sequence[Birth | None] = ()
    positions: Sequence[Position | None] = ()
    feet: Sequence[Foot | None] = ()
    numbers: Sequence[tuple[str, str] | None] = ()
    nationalities: Sequence[tuple[str, ...] | None] = ()
    teams: Sequence[Ref | None] = ()
    starts: Sequence[date | None] = ()
    ends: Sequence[date | None] = ()
    natures: Sequence[Nature | None] = ()
    exit_reasons: Sequence[ExitReason | None] = ()
    destinations: Sequence[str | None] = ()

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.names)
