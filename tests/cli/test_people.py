"""`tracker people hand-over`, as an operator's timer runs it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import tracker


def test_handing_over_where_nobody_comes_of_age_says_so(tmp_path: Path) -> None:
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    said = tracker(tmp_path, "people", "hand-over")
    assert said.returncode == 0
    assert "nobody" in said.stdout
    plain = tracker(tmp_path, "people", "hand-over", "--json", "--language", "es")
    assert json.loads(plain.stdout) == {"noticed": 0, "handed_over": 0}
