"""Finding the folders that stand beside the package in a checkout and inside it in a wheel."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from tracker.football.errors import SettingError


def folder(name: str) -> Path:
    """The folder `templates` or `migrations`, wherever this installation keeps it.

    Raises:
        SettingError: the installation is incomplete.
    """
    package = Path(str(files("tracker")))
    for place in (package / "_resources" / name, package.parent / name):
        if place.is_dir():
            return place
    message = f"This installation has no folder {name!r}; install the package again from its wheel or checkout."
    raise SettingError(message)
