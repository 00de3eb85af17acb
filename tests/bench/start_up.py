"""How soon a command answers."""

from __future__ import annotations

import subprocess
import sys

from tests.bench.figure import Figure, figure


def start_up() -> Figure:
    return figure(
        "`tracker --version`",
        lambda: subprocess.run([sys.executable, "-m", "tracker.cli", "--version"], capture_output=True, check=True),
        "`python -c pass`",
        lambda: subprocess.run([sys.executable, "-c", "pass"], capture_output=True, check=True),
    )
