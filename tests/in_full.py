"""How much of the many that are alike a run looks at: `make test` at a part, `make audit` at all.

What every change could break is looked at for every change. Of what is drawn at random, and of the places where
something could be stopped, one run looks at some; `make audit` is the whole suite once more with nothing left out.
"""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable
from typing import TypeVar

import pytest

One = TypeVar("One", bound=Hashable)

#: Whether this run leaves nothing out.
IN_FULL = bool(os.environ.get("TRACKER_AUDIT"))

#: What takes longer than a change can wait for, and of which a quicker test says the decisive part.
only_in_full = pytest.mark.skipif(not IN_FULL, reason="Too long for every change; `make audit` does it.")

_PART = 4
_EVERY = 3
_FEWEST = 10


def examples(whole: int) -> int:
    """How many examples are drawn of so many; they are others in each run, so that runs add up."""
    return whole if IN_FULL else min(whole, max(_FEWEST, whole // _PART))


def spread(many: Iterable[One]) -> tuple[One, ...]:
    """Of many that are alike the first, the last, and every third between them.

    >>> spread("abcdefgh") if not IN_FULL else ("a", "d", "g", "h")
    ('a', 'd', 'g', 'h')
    """
    held = tuple(many)
    return held if IN_FULL else tuple(dict.fromkeys((*held[::_EVERY], *held[-1:])))
