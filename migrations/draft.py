"""Drafts a migration from what the tables say and the migrations do not yet: `make migration NAME="..."`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command
from tracker.store.engine import open_engine
from tracker.store.migrate import configuration, migrate


def draft(name: str) -> None:
    """Write a dated migration that leads from the newest revision to the tables as they are declared."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'draft.sqlite'}")
        migrate(engine)
        with engine.begin() as connection:
            command.revision(configuration(connection), message=name, autogenerate=True)
        engine.dispose()


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]))
