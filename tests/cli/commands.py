"""Running commands as a person does: in a process of their own, in some folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def tracker(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command with the folder as the home of the installation."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
    environment |= {"TRACKER_HOME": str(folder / "instance"), **settings}
    return subprocess.run(
        [sys.executable, "-m", "tracker.cli", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
