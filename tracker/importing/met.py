"""Held players whom the rows of a long file have named, and by which number."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.football.holdings import Ref
from tracker.importing.naming import Number


class NotInPartsError(Exception):
    """The file names one player in two ways: it has to be planned as a whole."""


@dataclass(slots=True)
class Met:
    """Who has been met: whoever is named in one row is a bit, whoever is named in several has a number."""

    _numbers: dict[Ref, Number] = field(default_factory=dict)
    _once: bytearray = field(default_factory=bytearray)

    def meet(self, player: Ref, number: Number, *, alone: bool) -> None:
        """See to it that nobody is met under two numbers, of whom the file says then more than a row shows.

        `alone` says that no other row has the number.

        Raises:
            NotInPartsError: somebody is.
        """
        before = self._numbers.get(player)
        if self._is_met_once(player) or before not in (None, number):
            raise NotInPartsError
        if alone:
            self._meet_once(player)
        else:
            self._numbers[player] = number

    def _is_met_once(self, player: Ref) -> bool:
        return player >> 3 < len(self._once) and bool(self._once[player >> 3] & 1 << (player & 7))

    def _meet_once(self, player: Ref) -> None:
        missing = (player >> 3) + 1 - len(self._once)
        if missing > 0:
            self._once.extend(bytes(max(missing, len(self._once))))
        self._once[player >> 3] |= 1 << (player & 7)
