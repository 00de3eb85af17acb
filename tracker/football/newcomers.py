"""Players whom nobody knew before a file brought them, very many at once, as columns that can be written."""

from __future__ import annotations

from dataclasses import dataclass, field
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

    names: list[str] = field(default_factory=list)
    sexes: list[Sex] = field(default_factory=list)
    births: list[Birth | None] = field(default_factory=list)
    positions: list[Position | None] = field(default_factory=list)
    feet: list[Foot | None] = field(default_factory=list)
    numbers: list[tuple[str, str] | None] = field(default_factory=list)
    nationalities: list[tuple[str, ...] | None] = field(default_factory=list)
    teams: list[Ref | None] = field(default_factory=list)
    starts: list[date | None] = field(default_factory=list)
    ends: list[date | None] = field(default_factory=list)
    natures: list[Nature | None] = field(default_factory=list)
    exit_reasons: list[ExitReason | None] = field(default_factory=list)
    destinations: list[str | None] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.names)
