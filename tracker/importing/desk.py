"""What the planning of a long file asks of the records, and where it hands in what comes of each part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from tracker.football.holdings import Delivery, Known, Namesake, Ref, Wanted
from tracker.football.newcomers import Newcomers
from tracker.importing.naming import Number


class Desk(Protocol):
    """Where a part is held against what is held, and where it is handed in."""

    def numbers_held(self, numbers: Sequence[Number]) -> frozenset[Number]:
        """Those of the numbers that somebody has."""

    def names_held(self, names: Sequence[Namesake]) -> frozenset[Namesake]:
        """Those of the folded names that somebody of the sex has."""

    def known_for(self, named: Wanted) -> Known:
        """Everything held of what some rows name."""

    def take(self, delivery: Delivery, newcomers: Newcomers) -> None:
        """Take in what a part brings: first the delivery, which may have the newcomers' teams."""

    def forget(self, players: Iterable[Ref]) -> None:
        """These refs are used no more."""

    def read_so_far(self, rows: int) -> None:
        """So many rows have been read."""
