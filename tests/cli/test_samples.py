"""What the README says to try first comes in whole, and reads as a report."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.cli.commands import migrated, tracker

ROOT = Path(__file__).parents[2]
#: The lines of the README from the first sample that is taken in to the report of one of its players.
TRIED = re.compile(r"^tracker (import .*docs/samples.*|report player .*)$", re.MULTILINE)
LINES = TRIED.findall((ROOT / "README.md").read_text("utf-8"))


def test_the_samples_are_taken_in_as_the_readme_says(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    assert len(LINES) == 5
    for line in LINES:
        done = tracker(tmp_path, *shlex.split(line, comments=True))
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "maya.pdf").read_bytes().startswith(b"%PDF")
    again = tracker(tmp_path, *shlex.split(LINES[2], comments=True))
    assert "Nothing to change" in again.stdout
