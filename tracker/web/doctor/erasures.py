"""Whether the file of the erased would bring nobody back with a backup: there, whole, writable and apart."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.football.errors import SettingError
from tracker.web.doctor.check import Check, Examined
from tracker.web.doctor.installation import is_closed

#: How backups begin: a file of SQLite's, and what `pg_dump` writes.
_BACKUPS = (b"SQLite format 3\x00", b"PGDMP", b"-- PostgreSQL database dump", b"--\n-- PostgreSQL database dump")
_LONGEST = 64


def _noted(examined: Examined) -> bool:
    """Whether whoever was erased stands in the file, and the next can be noted there.

    Raises:
        SettingError: not; says why.
    """
    house, file = examined.house, examined.house.erasures_file()
    if not house.database_is_ready():
        message = "The database is not ready for this version; run `tracker database migrate` first."
        raise SettingError(message)
    if not house.erasures_agree():
        message = (
            "erased.log and the database differ on who was erased; put the newest erased.log back into the home "
            "folder, and let the tracker start"
        )
        raise SettingError(message)
    if file.exists() and not is_closed(file):
        message = "others may read erased.log; run `chmod 600` on it"
        raise SettingError(message)
    return os.access(file if file.exists() else file.parent, os.W_OK)


def _apart(examined: Examined) -> bool:
    """Whether no backup lies beside the file.

    Raises:
        SettingError: one does; names it.
    """
    home, own = examined.settings.home, Path(examined.house.engine.url.database or "").resolve()
    beside = sorted(
        path for path in home.glob("*") if path.is_file() and path.resolve() != own and _is_backup(path)
    )
    if beside:
        message = f"{beside[0].name} in the home folder looks like a backup; keep it elsewhere (docs/run/backup.md)"
        raise SettingError(message)
    return True


def _is_backup(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST).startswith(_BACKUPS)
    except OSError:
        return False


CHECKS = (
    Check(
        "erasures-noted",
        "Whoever was erased is noted outside the database too, in a file that nobody else reads",
        "let the service's user write to erased.log in the home folder",
        _noted,
    ),
    Check(
        "backups-apart",
        "No backup of the database lies beside the file of the erased",
        "keep backups outside the home folder, as docs/run/backup.md has it",
        _apart,
        deploy=True,
    ),
)
