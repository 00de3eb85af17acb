"""The commands of other people's programs that a benchmark holds ours against."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def peer(command: str) -> str | None:
    """Where a command lies: beside this Python, where `make bench` installs it, or anywhere on the path."""
    beside = Path(sys.executable).with_name(command)
    found = str(beside) if beside.exists() else shutil.which(command)
    if not found:
        sys.stdout.write(f"{command} is left out: there is no such command.\n")
    return found
