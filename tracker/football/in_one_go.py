"""Working on very many records at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def in_one_go() -> Iterator[None]:
    """Meanwhile nobody looks for garbage among the records, because all of them are in use.

    Python's collector walks through everything that lives each time the living have grown by a quarter; with a
    hundred thousand rows that takes as long as reading, checking and writing them.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
