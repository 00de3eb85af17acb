"""The installation that is measured: an empty one, and the day that it is there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tracker.settings import Settings
from tracker.wiring import House, build_house

DAY = date(2026, 6, 30)


@contextmanager
def new_house(folder: Path) -> Iterator[House]:
    home = Path(tempfile.mkdtemp(dir=folder))
    house = build_house(Settings(home=home, database=f"sqlite:///{home / 'tracker.sqlite'}"))
    yield house
    house.close()
