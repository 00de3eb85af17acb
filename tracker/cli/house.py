"""What every command needs: the house, opened for one command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tracker.settings import Settings, read_settings
from tracker.wiring import House, build_house, open_house, open_unchecked

#: How much of an installation a command needs.
Need = Callable[[Settings], House]
READY, BUILT, RULES_ONLY = open_house, build_house, open_unchecked


@contextmanager
def opened(need: Need = READY) -> Iterator[House]:
    """The installation that the environment describes, with as much of it ready as is needed.

    Raises:
        SettingError: the settings, the rules or the database are not fit to work with.
    """
    house = need(read_settings())
    try:
        yield house
    finally:
        house.close()
