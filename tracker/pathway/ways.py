"""The ways that players went by: the clubs they were trained at and the bridges they crossed, counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Bridge, Career
from tracker.pathway.cohort import People, how_many, people

Kind = TypeVar("Kind", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Way(Generic[Kind]):
    """A club (by its number) or a bridge, and the players who went by it."""

    by: Kind
    players: People

    @property
    def n(self) -> int:
        """How many went by it."""
        return how_many(self.players)


@dataclass(frozen=True, slots=True)
class Ways(Generic[Kind]):
    """The ways that `n` players went by. A player may have gone by several, so the counts do not add up to `n`.

    Ways of fewer players than may be shown are not in it; `hidden` says how many such ways there are. `unknown`
    are the players of whom no way is on record.
    """

    n: int
    shown: tuple[Way[Kind], ...]
    hidden: int
    unknown: People

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """What the list does not show, in words."""
        counted = (("ways-hidden", self.hidden), ("ways-unknown", how_many(self.unknown)))
        return tuple(phrase(code, count=count) for code, count in counted if count)


def bridges(careers: Iterable[Career], thresholds: Thresholds) -> Ways[Bridge]:
    """The bridges that players are known to have gone by."""
    return _ways({career.player: career.bridges for career in careers}, thresholds)


def clubs(careers: Iterable[Career], thresholds: Thresholds) -> Ways[int]:
    """The clubs that players were registered with between their 15th and their 21st birthday."""
    return _ways({career.player: career.clubs for career in careers}, thresholds)


def _ways(gone: Mapping[int, Iterable[Kind]], thresholds: Thresholds) -> Ways[Kind]:
    found: dict[Kind, list[int]] = defaultdict(list)
    for player, ways in gone.items():
        for way in ways:
            found[way].append(player)
    shown = [Way(by, people(players)) for by, players in found.items() if len(players) >= thresholds.smallest_cell]
    unknown = [player for player, ways in gone.items() if not any(True for _ in ways)]
    return Ways(len(gone), tuple(sorted(shown, key=_order)), len(found) - len(shown), people(unknown))


def _order(way: Way[Kind]) -> tuple[int, str]:
    return -way.n, str(way.by)
