"""Which groups may stand beside their total, so that nobody works out of the two what is hidden."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from tracker.pathway.cohort import People

Key = TypeVar("Key", bound=Hashable)


def shown_beside(groups: Mapping[Key, People], whole: People, least: int) -> tuple[Key, ...]:
    """The groups of `least` players or more, in their order, but for those whose showing would bare a few others.

    Where groups share nobody, the total less all groups shown is whoever is in none of them. Those are nobody or
    `least` players or more; until they are, the smallest group is hidden as well.

    >>> groups = {"North": (1, 2, 3, 4, 5), "South": (6, 7, 8, 9, 10, 11), "East": (12,)}
    >>> shown_beside(groups, tuple(range(1, 13)), 5)
    ('South',)
    """
    shown = {key: held for key, held in groups.items() if len(held) >= least}
    while shown and 0 < len(set(whole).difference(*shown.values())) < least:
        del shown[min(shown, key=lambda key: (len(shown[key]), str(key)))]
    return tuple(shown)
